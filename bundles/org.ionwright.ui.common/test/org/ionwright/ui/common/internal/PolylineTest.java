package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class PolylineTest {

	private static final double NOT_THERE = Double.NaN;

	@Test
	void theCrestHasTheHighestPointOfEachColumn() {
		Polyline line = new Polyline(new double[] { 0, 0.1, 0.9, 1, 1.5, 2, 2.5, 3.9 },
				new double[] { 1, 5, 2, -3, -4, NOT_THERE, NOT_THERE, 7 });
		Polyline crest = line.crest(new Interval(0, 4), 4);
		assertArrayEquals(new double[] { 0.1, 1, 2, 3.9 }, crest.x());
		assertArrayEquals(new double[] { 5, -3, NOT_THERE, 7 }, crest.y());
		assertSame(line, line.crest(new Interval(0, 4), 8), "few enough already");
	}
}
