package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartBand;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.PointPyramid;
import org.ionwright.ui.common.ThemeColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Also what stands beside it: flags, names of curves, the curve itself. */
@NonNullByDefault({})
class SpectrumPainterTest {

	private static final ThemeColors COLORS = ThemeColors.on(new RGB(255, 255, 255));
	private static final Frame FRAME = new Frame(new Interval(100, 200), new Interval(0, 10), 500, 200);

	private final RecordingPen pen = new RecordingPen();

	@ParameterizedTest
	@CsvSource({ "240, 1, 24", "240, 2, 48", "1000, 1, 24" })
	void aboveTheHighestPeakThereIsRoomForLines(int height, int lines, double pixels) {
		double room = SpectrumPainter.headroom(height, lines);
		assertEquals(pixels, height - height / room, 0.5);
	}

	@Test
	void aBandIsCutToThePlotAndNamedWhereThereIsRoom() {
		SpectrumPainter.band(pen, FRAME, COLORS, new ChartBand(50, 150, "first stage"));
		SpectrumPainter.band(pen, FRAME, COLORS, new ChartBand(190, 191, "narrow"));
		SpectrumPainter.band(pen, FRAME, COLORS, new ChartBand(300, 400, "beyond"));
		List<RecordingPen.Stroke> fills = pen.of("fill");
		assertEquals(2, fills.size());
		assertEquals(0, fills.getFirst().points()[0]);
		assertEquals(250, fills.getFirst().points()[2]);
		assertEquals(List.of("first stage"), pen.texts());
	}

	@Test
	void thePointerMeansTheHighestPointWithinReachElseTheNearest() {
		Samples samples = Samples.of(new double[] { 110, 110.4, 150 }, new double[] { 1, 5, 2 });
		assertEquals(1, SpectrumPainter.highestNear(FRAME, samples, FRAME.xPixel(110)));
		assertEquals(2, SpectrumPainter.highestNear(FRAME, samples, FRAME.xPixel(140)));
		assertEquals(1, SpectrumPainter.highestNear(FRAME, samples, FRAME.xPixel(120)));
		assertEquals(-1, SpectrumPainter.highestNear(FRAME, Samples.NONE, 5));
	}

	@ParameterizedTest
	@CsvSource({ "0.5, 500, 2", "0.1, 50, 1", "0.01, 50, 2", "0.001, 50, 3", "0.001, 500, 2", "0.001, 5, 3" })
	void aMassHasTheDecimalsThatItsPointsCarryAndTheViewAsksFor(double distance, double width, int decimals) {
		double[] x = IntStream.range(0, 10).mapToDouble(i -> 100 + i * distance).toArray();
		assertEquals(decimals, SpectrumPainter.decimals(Samples.of(x, new double[10]), 5, width));
	}

	/** As long as there are no more than three at one place. */
	@Test
	void flagsDoNotCoverEachOther() {
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			List<ChartMark> marks = random.doubles(3, 95, 205).sorted()
					.mapToObj(at -> new ChartMark(at, "note " + random.nextInt(1000))).toList();
			List<Flags.Flag> flags = Flags.of(pen, FRAME, marks);
			List<Rectangle> boxes = flags.stream().map(Flags.Flag::box).toList();
			assertTrue(RecordingPen.apart(boxes), "seed " + seed);
			assertTrue(boxes.stream().allMatch(box -> box.x >= 0 && box.x + box.width <= FRAME.width()));
			assertEquals(marks.stream().filter(mark -> FRAME.x().contains(mark.position())).count(), flags.size());
		}
	}

	@Test
	void namesOfStripsStandInTheirStripsAndThoseOfAWaterfallAtTheRight() {
		List<ChartLayer> two = List.of(layer("a", 5), layer("b", 10));
		assertEquals(List.of(), names(two, Arrangement.OVERLAY));
		List<CurveNames.Name> stack = names(two, Arrangement.STACK);
		assertTrue(stack.get(0).box().y >= 100 && stack.get(1).box().y < 20);
		assertEquals(COLORS.second(), stack.get(1).color());
		List<CurveNames.Name> waterfall = names(two, Arrangement.WATERFALL);
		assertTrue(waterfall.stream().allMatch(name -> name.box().x > 400));
		assertTrue(RecordingPen.apart(waterfall.stream().map(CurveNames.Name::box).toList()));
	}

	private List<CurveNames.Name> names(List<ChartLayer> layers, Arrangement arrangement) {
		Composition composition = Composition.of(layers, kind -> false, FRAME.x(), FRAME.width(),
				new Composition.Options(arrangement, false, false, true));
		Frame frame = new Frame(FRAME.x(), composition.yRange(1), FRAME.width(), FRAME.height());
		return CurveNames.of(composition, layers.stream().map(ChartLayer::name).toList(), frame, pen, COLORS);
	}

	private static ChartLayer layer(String name, double height) {
		return new ChartLayer(name, PointPyramid.of(new double[] { 100, 150, 200 }, new double[] { 0, height, 0 }),
				Representation.PROFILE);
	}

	@Test
	void aCurveHidesWhatLiesBehindItAndBreaksAtGaps() {
		Polyline line = new Polyline(new double[] { 100, 120, 140, 160, 180 },
				new double[] { 1, 2, Double.NaN, 4, 5 });
		CurvePainter.paint(pen, FRAME, new Plot.Line(line, COLORS.accent(), false, 0), COLORS.background());
		assertEquals(2, pen.of("polyline").size());
		RecordingPen.Stroke hidden = pen.of("polygon").getFirst();
		assertEquals(COLORS.background(), hidden.color());
		assertEquals(FRAME.yPixel(0), hidden.points()[1]);
		RecordingPen other = new RecordingPen();
		CurvePainter.paint(other, FRAME, new Plot.Line(line, COLORS.accent(), false, Double.NaN), COLORS.background());
		assertTrue(other.of("polygon").isEmpty());
	}
}
