package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class ColumnBarsTest {

	private static final int WIDTH = 60;
	private static final int HEIGHT = 40;
	private static final Frame FRAME = new Frame(new Interval(0, WIDTH), new Interval(0, HEIGHT), WIDTH, HEIGHT);

	/** Which pixels are set, a set for each column; also hears of lines. */
	private static final class Screen implements ColumnBars.Target {

		final BitSet[] columns = new BitSet[WIDTH + 1];
		final List<int[]> lines = new ArrayList<>();
		final int[] bars = new int[WIDTH + 1];

		Screen() {
			for (int i = 0; i <= WIDTH; i++) {
				columns[i] = new BitSet();
			}
		}

		@Override
		public void bar(int column, int top, int bottom) {
			assertTrue(top <= bottom, "a bar from " + top + " to " + bottom);
			bars[column]++;
			columns[column].set(top + 1, bottom + 2);
		}

		@Override
		public void line(int x1, int y1, int x2, int y2) {
			lines.add(new int[] { x1, y1, x2, y2 });
		}
	}

	private static Screen draw(double[] x, double[] y) {
		Screen screen = new Screen();
		ColumnBars.of(FRAME, new Polyline(x, y), screen);
		return screen;
	}

	@Test
	void aColumnIsOneBarFromItsLowestToItsHighestPoint() {
		Screen screen = draw(new double[] { 5.1, 5.3, 5.6, 5.9 }, new double[] { 10, 30, 4, 12 });
		assertEquals(1, screen.bars[5]);
		assertEquals(HEIGHT - 30 + 1, screen.columns[5].nextSetBit(0));
		assertEquals(HEIGHT - 4 + 1, screen.columns[5].length() - 1);
	}

	@Test
	void neighbouringColumnsTouchAndOverEmptyOnesALineGoes() {
		Screen screen = draw(new double[] { 5, 6, 9 }, new double[] { 10, 20, 20 });
		BitSet both = (BitSet) screen.columns[5].clone();
		both.or(screen.columns[6]);
		assertEquals(11, both.cardinality());
		assertEquals(1, screen.lines.size());
		assertEquals(9, screen.lines.getFirst()[2]);
	}

	@Test
	void aGapIsNotBridged() {
		Screen screen = draw(new double[] { 5, 6, 7, 8 }, new double[] { 10, Double.NaN, Double.NaN, 30 });
		assertTrue(screen.lines.isEmpty());
		assertEquals(1, screen.columns[5].cardinality());
		assertEquals(1, screen.columns[8].cardinality());
	}

	/** Whatever the points: every point is covered, nothing outside of the steps from point to point is. */
	@RepeatedTest(200)
	void barsCoverThePointsAndNothingBesideTheLine(RepetitionInfo run) {
		Random random = new Random(run.getCurrentRepetition());
		int size = 1 + random.nextInt(400);
		double[] x = random.doubles(size, 0, WIDTH).sorted().toArray();
		double[] y = random.doubles(size, 0, HEIGHT).toArray();
		Screen screen = draw(x, y);
		int[] tops = new int[WIDTH + 1];
		int[] bottoms = new int[WIDTH + 1];
		java.util.Arrays.fill(tops, Integer.MAX_VALUE);
		java.util.Arrays.fill(bottoms, Integer.MIN_VALUE);
		for (int i = 0; i < size; i++) {
			int column = FRAME.xPixel(x[i]);
			int row = FRAME.yPixel(y[i]);
			assertTrue(screen.columns[column].get(row + 1), "point " + i + " is missing");
			int from = i > 0 && FRAME.xPixel(x[i - 1]) >= column - 1 ? FRAME.yPixel(y[i - 1]) : row;
			tops[column] = Math.min(tops[column], Math.min(row, from));
			bottoms[column] = Math.max(bottoms[column], Math.max(row, from));
		}
		for (int column = 0; column <= WIDTH; column++) {
			assertTrue(screen.bars[column] <= 1);
			BitSet set = screen.columns[column];
			assertTrue(set.isEmpty() || set.nextSetBit(0) - 1 >= tops[column] && set.length() - 2 <= bottoms[column],
					"column " + column);
		}
	}
}
