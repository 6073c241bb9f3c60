package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.PointPyramid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NonNullByDefault({})
class PeakLabelsTest {

	private static final int WIDTH = 700;
	private static final int HEIGHT = 300;
	private static final Interval X = new Interval(100, 900);

	private static ChartLayer random(long seed, Representation kind) {
		Random random = new Random(seed);
		int size = kind == Representation.CENTROID ? 5 + random.nextInt(60) : 8000;
		double[] x = new double[size];
		double[] y = new double[size];
		for (int i = 0; i < size; i++) {
			x[i] = X.low() + X.width() * (i + 0.5) / size;
			y[i] = kind == Representation.CENTROID ? Math.pow(10, 5 * random.nextDouble()) : random.nextInt(30);
		}
		for (int peak = 0; kind == Representation.PROFILE && peak < 40; peak++) {
			int at = random.nextInt(size);
			double height = Math.pow(10, 2 + 3 * random.nextDouble());
			for (int i = Math.max(0, at - 40); i < Math.min(size, at + 40); i++) {
				y[i] += height * Math.exp(-Math.pow((i - at) / 9.0, 2));
			}
		}
		return new ChartLayer("layer " + seed, PointPyramid.of(x, y), kind);
	}

	private static Composition compose(List<ChartLayer> layers, Arrangement arrangement, boolean log) {
		return Composition.of(layers, kind -> kind == Representation.CENTROID, X, WIDTH,
				new Composition.Options(arrangement, log, false, true));
	}

	private static List<Rectangle> boxes(List<PeakLabels.Label> labels) {
		return labels.stream().map(PeakLabels.Label::box).toList();
	}

	/** Three hundred spectra, each arrangement: no label covers another, a flag, or leaves the plot. */
	@ParameterizedTest
	@EnumSource(Arrangement.class)
	void labelsNeverCoverEachOtherNorFlags(Arrangement arrangement) {
		RecordingPen pen = new RecordingPen();
		int written = 0;
		for (int seed = 0; seed < 300; seed++) {
			Representation kind = Representation.values()[seed % Representation.values().length];
			Composition composition = compose(List.of(random(seed, kind), random(seed + 1000, kind)), arrangement,
					seed % 3 == 0);
			Frame frame = new Frame(X, composition.yRange(SpectrumPainter.headroom(HEIGHT, 2)), WIDTH, HEIGHT);
			List<Rectangle> flags = Flags
					.of(pen, frame,
							List.of(new ChartMark(150 + seed, "caffeine"), new ChartMark(160 + seed, "isotope")))
					.stream().map(Flags.Flag::box).toList();
			List<PeakLabels.Label> labels = PeakLabels.of(composition, arrangement, frame, pen, flags);
			List<Rectangle> all = new ArrayList<>(boxes(labels));
			all.addAll(flags);
			assertTrue(RecordingPen.apart(all), "seed " + seed);
			for (Rectangle box : boxes(labels)) {
				assertTrue(box.x >= 0 && box.y >= 0 && box.x + box.width <= WIDTH && box.y + box.height <= HEIGHT,
						"seed " + seed + ": " + box);
			}
			written += labels.size();
		}
		assertTrue(written > 1500, written + " labels");
	}

	@Test
	void aLabelStandsAtItsPeakAndNamesIt() {
		ChartLayer layer = new ChartLayer("",
				PointPyramid.of(new double[] { 195.088, 609.281 }, new double[] { 5, 10 }),
				Representation.CENTROID);
		Composition composition = compose(List.of(layer), Arrangement.OVERLAY, false);
		Frame frame = new Frame(X, composition.yRange(1.2), WIDTH, HEIGHT);
		List<PeakLabels.Label> labels = PeakLabels.of(composition, Arrangement.OVERLAY, frame, new RecordingPen(),
				List.of());
		assertEquals(List.of("609.28", "195.09"), labels.stream().map(PeakLabels.Label::text).toList());
		Rectangle box = labels.getFirst().box();
		assertEquals(frame.xPixel(609.281), box.x + box.width / 2, 1);
		assertTrue(box.y + box.height <= frame.yPixel(10));
	}

	@Test
	void aFlagOverAPeakMovesItsLabelAside() {
		ChartLayer layer = new ChartLayer("", PointPyramid.of(new double[] { 500 }, new double[] { 10 }),
				Representation.CENTROID);
		Composition composition = compose(List.of(layer), Arrangement.OVERLAY, false);
		Frame frame = new Frame(X, composition.yRange(1.1), WIDTH, HEIGHT);
		Rectangle free = PeakLabels.of(composition, Arrangement.OVERLAY, frame, new RecordingPen(), List.of())
				.getFirst()
				.box();
		List<PeakLabels.Label> moved = PeakLabels.of(composition, Arrangement.OVERLAY, frame, new RecordingPen(),
				List.of(free));
		assertEquals(1, moved.size());
		assertFalse(moved.getFirst().box().intersects(free));
	}

	@Test
	void inAStackEachStripKeepsItsLabelsAndInAMirrorTheLowerOnesHang() {
		List<ChartLayer> two = List.of(random(1, Representation.CENTROID), random(2, Representation.CENTROID));
		Frame stack = new Frame(X, new Interval(0, 2), WIDTH, HEIGHT);
		List<Rectangle> boxes = boxes(PeakLabels.of(compose(two, Arrangement.STACK, false), Arrangement.STACK, stack,
				new RecordingPen(), List.of()));
		assertTrue(boxes.stream().anyMatch(box -> box.y >= HEIGHT / 2));
		assertTrue(boxes.stream().allMatch(box -> box.y >= HEIGHT / 2 || box.y + box.height <= HEIGHT / 2));
		Composition mirror = compose(two, Arrangement.MIRROR, false);
		Frame frame = new Frame(X, mirror.yRange(1.2), WIDTH, HEIGHT);
		int zero = frame.yPixel(0);
		assertTrue(boxes(PeakLabels.of(mirror, Arrangement.MIRROR, frame, new RecordingPen(), List.of())).stream()
				.anyMatch(box -> box.y > zero));
	}

	@Test
	void smallPeaksAreNamedWhereDecadesAreShownOrHighOnesAreCutOff() {
		ChartLayer layer = new ChartLayer("", PointPyramid.of(new double[] { 200, 600 }, new double[] { 1000, 5 }),
				Representation.CENTROID);
		Composition plain = compose(List.of(layer), Arrangement.OVERLAY, false);
		Composition log = compose(List.of(layer), Arrangement.OVERLAY, true);
		assertEquals(1, labels(plain, plain.yRange(1.2)));
		assertEquals(2, labels(log, log.yRange(1.2)));
		assertEquals(1, labels(plain, new Interval(0, 10)), "the small one alone");
	}

	private static int labels(Composition composition, Interval y) {
		return PeakLabels.of(composition, Arrangement.OVERLAY, new Frame(X, y, WIDTH, HEIGHT), new RecordingPen(),
				List.of()).size();
	}
}
