package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

	private static final int WIDTH = 600;
	private static final int HEIGHT = 300;

	private static int[] empty() {
		int[] tops = new int[WIDTH];
		Arrays.fill(tops, Integer.MAX_VALUE);
		return tops;
	}

	@Test
	void labelsNeitherOverlapNorCoverTheCurve() {
		Random random = new Random(7);
		for (int round = 0; round < 50; round++) {
			int[] tops = empty();
			for (int i = 0; i < 80; i++) {
				tops[random.nextInt(WIDTH)] = random.nextInt(HEIGHT);
			}
			LabelPlacement placement = new LabelPlacement(tops);
			List<Rectangle> given = new ArrayList<>();
			for (int x = 0; x < WIDTH; x++) {
				if (tops[x] < HEIGHT && placement.place(x, tops[x], 40, 14)) {
					given.add(placement.last());
				}
			}
			assertTrue(given.size() > 2);
			for (Rectangle box : given) {
				assertTrue(box.x >= 0 && box.y >= 0 && box.x + box.width <= WIDTH);
				assertTrue(given.stream().filter(box::intersects).count() == 1, "overlap at " + box);
				for (int x = box.x; x < box.x + box.width; x++) {
					assertFalse(tops[x] < box.y + box.height, "curve under " + box);
				}
			}
		}
	}

	@Test
	void aLabelNearTheEdgeIsMovedInside() {
		int[] tops = empty();
		tops[3] = 100;
		LabelPlacement placement = new LabelPlacement(tops);
		assertTrue(placement.place(3, 100, 40, 14));
		assertEquals(0, placement.last().x);
	}

	@Test
	void besideAHigherPeakTheLabelStandsAtTheTip() {
		int[] tops = empty();
		tops[300] = 50;
		tops[310] = 100;
		LabelPlacement placement = new LabelPlacement(tops);
		assertTrue(placement.place(310, 100, 40, 14));
		assertTrue(placement.last().x > 310);
	}

	@Test
	void aPeakThatLeansOnAHigherOneHasNoLabel() {
		int[] tops = empty();
		tops[300] = 50;
		tops[302] = 100;
		assertFalse(new LabelPlacement(tops).place(302, 100, 40, 14));
	}

	@Test
	void noLabelStandsCloseAboveAPeakThatIsNotItsOwn() {
		int[] tops = empty();
		tops[300] = 50;
		tops[310] = 100;
		tops[335] = 120;
		LabelPlacement placement = new LabelPlacement(tops);
		assertFalse(placement.place(310, 100, 40, 14));
		tops[335] = 180;
		assertTrue(new LabelPlacement(tops).place(310, 100, 40, 14));
	}
}
