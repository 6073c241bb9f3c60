package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.PointPyramid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NonNullByDefault({})
class CompositionTest {

	private static final Interval X = new Interval(0, 4);
	/** The second one has a hundredth of the first one's heights. */
	private static final List<ChartLayer> TWO = List.of(layer("a", 0, 1000, 0, 500, 0), layer("b", 0, 2, 10, 0, 0));

	private static ChartLayer layer(String name, double... y) {
		return ChartLayer.line(name, PointPyramid.of(new double[] { 0, 1, 2, 3, 4 }, y));
	}

	private static Composition compose(List<ChartLayer> layers, Arrangement arrangement, boolean log, boolean relative,
			boolean fromZero) {
		return Composition.of(layers, kind -> kind == Representation.CENTROID, X, 100,
				new Composition.Options(arrangement, log, relative, fromZero));
	}

	private static double highest(Composition composition, int index) {
		return Arrays.stream(composition.shown().get(index).drawn().y()).max().orElseThrow();
	}

	private static double lowest(Composition composition, int index) {
		return Arrays.stream(composition.shown().get(index).drawn().y()).min().orElseThrow();
	}

	private static List<String> texts(List<Tick> ticks) {
		return ticks.stream().map(Tick::text).filter(text -> !text.isEmpty()).toList();
	}

	@Test
	void overlaidCurvesKeepTheirHeights() {
		Composition composition = compose(TWO, Arrangement.OVERLAY, false, false, true);
		assertEquals(1000, highest(composition, 0));
		assertEquals(10, highest(composition, 1));
		assertEquals(new Interval(0, 1100), composition.yRange(1.1));
	}

	@Test
	void relativeCurvesReachAHundredEach() {
		Composition composition = compose(TWO, Arrangement.OVERLAY, false, true, true);
		assertEquals(100, highest(composition, 0), 1e-9);
		assertEquals(100, highest(composition, 1), 1e-9);
		assertEquals(20, composition.shown().get(1).drawn().y()[1], 1e-9);
	}

	@Test
	void mirroredOnesGoDownFromTheSameLine() {
		Composition composition = compose(TWO, Arrangement.MIRROR, false, true, true);
		assertFalse(composition.shown().get(0).down());
		assertTrue(composition.shown().get(1).down());
		assertEquals(-100, lowest(composition, 1), 1e-9);
		Frame frame = new Frame(X, composition.yRange(1.1), 400, 300);
		assertEquals(List.of("100", "50", "0", "50", "100"), texts(composition.ticks(frame)));
	}

	@Test
	void eachStripOfAStackIsFilledByItsOwnCurveAndHasItsOwnLabels() {
		Composition composition = compose(TWO, Arrangement.STACK, false, false, true);
		Frame frame = new Frame(X, composition.yRange(1), 400, 200);
		assertEquals(new Interval(0, 2), frame.y());
		for (int i = 0; i < 2; i++) {
			assertTrue(lowest(composition, i) >= i && lowest(composition, i) < i + 0.1);
			assertEquals(i + 0.8, highest(composition, i), 0.05);
		}
		List<Tick> ticks = composition.ticks(frame);
		assertEquals(List.of("0", "500", "1\u2009000", "0", "5", "10"), texts(ticks));
		Composition.Shown small = composition.shown().get(1);
		assertEquals(small.scale().to(10), ticks.get(5).at(), 1e-9);
		assertEquals(lowest(composition, 1), composition.foot(1), 1e-9);
	}

	@Test
	void aStripOfValuesFarFromZeroShowsTheirRange() {
		Composition composition = compose(List.of(layer("t", 250.1, 250.3, 250.2, 250.5, 250.1)), Arrangement.STACK,
				false,
				false, false);
		assertEquals(List.of("250.2", "250.4"), texts(composition.ticks(new Frame(X, new Interval(0, 1), 400, 100))));
		assertEquals(0.8, highest(composition, 0), 0.05);
	}

	@ParameterizedTest
	@EnumSource(Arrangement.class)
	void everyCurveFitsIntoTheAxis(Arrangement arrangement) {
		for (boolean log : new boolean[] { false, true }) {
			Composition composition = compose(TWO, arrangement, log, false, true);
			Interval axis = composition.yRange(1.05);
			for (int i = 0; i < 2; i++) {
				assertTrue(axis.contains(highest(composition, i)) && axis.contains(lowest(composition, i)));
			}
		}
	}

	@Test
	void aWaterfallStepsUpAndRightAndItsAxisBelongsToTheFirst() {
		Composition composition = compose(TWO, Arrangement.WATERFALL, false, false, true);
		Composition.Shown behind = composition.shown().get(1);
		assertTrue(behind.xShift() > 0);
		assertEquals(behind.raw().x()[2] + behind.xShift(), behind.drawn().x()[2]);
		assertTrue(lowest(composition, 1) > 50);
		Frame frame = new Frame(X, new Interval(0, 2000), 400, 400);
		assertTrue(composition.ticks(frame).stream().allMatch(tick -> tick.at() <= 1000 && !tick.line()));
		for (int height = 30; height < 2000; height += 30) {
			assertTrue(texts(composition.ticks(new Frame(X, composition.yRange(1), 400, height))).size() >= 2);
		}
	}

	@Test
	void aLogarithmicAxisIsLabelledInDecadesAndZeroStandsOnTheFloor() {
		Composition composition = compose(TWO, Arrangement.OVERLAY, true, false, true);
		assertEquals(0, lowest(composition, 0));
		assertEquals(3, highest(composition, 0), 1e-9);
		Frame frame = new Frame(X, composition.yRange(1), 400, 200);
		assertEquals(List.of("1", "10", "100", "1\u2009000"), texts(composition.ticks(frame)));
	}

	@Test
	void aMirroredLogarithmicAxisHasItsDecadesTwice() {
		Composition composition = compose(TWO, Arrangement.MIRROR, true, false, true);
		Frame frame = new Frame(X, composition.yRange(1), 400, 400);
		List<String> texts = texts(composition.ticks(frame));
		assertEquals(2, texts.stream().filter("10"::equals).count());
		assertEquals(1, texts.stream().filter("1\u2009000"::equals).count());
	}

	@Test
	void whereHighPeaksAreCutOffTheShareBelowIsTold() {
		Composition composition = compose(TWO, Arrangement.OVERLAY, false, false, true);
		assertEquals(0.05, composition.shareBelow(50));
		assertEquals(1, composition.shareBelow(2000));
	}

	@Test
	void nothingAndGapsAreNoTrouble() {
		ChartLayer gaps = layer("g", Double.NaN, 3, Double.NaN, Double.NaN, 5);
		for (Arrangement arrangement : Arrangement.values()) {
			Composition composition = compose(List.of(gaps, layer("z", 0, 0, 0, 0, 0),
					ChartLayer.line("", PointPyramid.EMPTY)), arrangement, false, true, true);
			Frame frame = new Frame(X, composition.yRange(1.1), 300, 100);
			assertTrue(composition.ticks(frame).stream().allMatch(tick -> Double.isFinite(tick.at())));
		}
	}
}
