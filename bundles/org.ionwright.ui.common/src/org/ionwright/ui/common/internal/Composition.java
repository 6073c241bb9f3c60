package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.NumberText;

/** The curves of a chart as they are drawn: thinned to the screen, scaled, and arranged. Plain data; any thread. */
public final class Composition {

	/**
	 * @param logarithmic
	 *            heights are decades above a floor; what is at or below it, zeros and negatives too, stands on it
	 * @param relative
	 *            heights are percent of the highest visible point of the same curve
	 * @param fromZero
	 *            whether the axis begins at 0 where all values are above
	 */
	public record Options(Arrangement arrangement, boolean logarithmic, boolean relative, boolean fromZero) {
	}

	/** From an intensity to the height at which it is drawn. */
	public record Scale(double gain, @Nullable LogScale log, double stretch, double offset) {

		public double to(double intensity) {
			LogScale decades = log;
			double value = gain * intensity;
			return offset + stretch * (decades == null ? value : decades.to(value) - decades.lowest());
		}
	}

	/**
	 * One curve.
	 *
	 * @param raw
	 *            the points that are left, with their own heights
	 * @param drawn
	 *            the same points where they are drawn
	 */
	public record Shown(Samples samples, Polyline raw, Polyline drawn, Scale scale, double xShift) {

		public boolean down() {
			return scale.stretch < 0;
		}
	}

	/** Of a strip of a stack the part that the curve may fill; labels stand in the rest. */
	private static final double FILLED = 0.82;
	private static final double STEP_UP = 0.12;
	private static final double STEP_RIGHT = 0.012;
	private static final double PERCENT = 100;

	private final Options options;
	private final List<Shown> shown = new ArrayList<>();
	private final LogScale log;
	private double top;

	private Composition(Options options, LogScale log) {
		this.options = options;
		this.log = log;
	}

	/**
	 * @param sticks
	 *            how a curve is drawn
	 */
	public static Composition of(List<ChartLayer> layers, java.util.function.Predicate<Representation> sticks,
			Interval x,
			int columns, Options options) {
		List<Polyline> raw = new ArrayList<>();
		double[] highest = new double[layers.size()];
		double highestOfAll = 0;
		for (int i = 0; i < layers.size(); i++) {
			ChartLayer layer = layers.get(i);
			Polyline line = sticks.test(layer.representation())
					? Decimator.sticks(layer.points(), x.low(), x.high(), columns, 0)
					: Decimator.line(layer.points(), x.low(), x.high(), columns);
			raw.add(line);
			highest[i] = highest(line.y());
			highestOfAll = Math.max(highestOfAll, highest[i]);
		}
		Composition result = new Composition(options,
				LogScale.decades(options.relative() ? PERCENT : highestOfAll));
		double[] gains = new double[layers.size()];
		for (int i = 0; i < gains.length; i++) {
			gains[i] = options.relative() && highest[i] > 0 ? PERCENT / highest[i] : 1;
			result.top = Math.max(result.top, result.scale(gains[i], 1, 0).to(highest[i]));
		}
		for (int i = 0; i < gains.length; i++) {
			result.add(layers.get(i).points(), raw.get(i), gains[i], i, x);
		}
		return result;
	}

	private Scale scale(double gain, double stretch, double offset) {
		return new Scale(gain, options.logarithmic() ? log : null, stretch, offset);
	}

	private void add(Samples samples, Polyline raw, double gain, int index, Interval x) {
		double unit = top > 0 ? top : 1;
		Scale scale = switch (options.arrangement()) {
		case OVERLAY -> scale(gain, 1, 0);
		case MIRROR -> scale(gain, index == 0 ? 1 : -1, 0);
		case STACK -> scale(gain, FILLED / unit, index);
		case WATERFALL -> scale(gain, 1, index * STEP_UP * unit);
		};
		double shift = options.arrangement() == Arrangement.WATERFALL ? index * STEP_RIGHT * x.width() : 0;
		double[] drawnX = raw.x();
		double[] drawnY = new double[drawnX.length];
		if (shift != 0) {
			drawnX = drawnX.clone();
			for (int i = 0; i < drawnX.length; i++) {
				drawnX[i] += shift;
			}
		}
		for (int i = 0; i < drawnY.length; i++) {
			drawnY[i] = scale.to(raw.y()[i]);
		}
		shown.add(new Shown(samples, raw, new Polyline(drawnX, drawnY), scale, shift));
	}

	public List<Shown> shown() {
		return shown;
	}

	/**
	 * What the y axis shows, so that everything fits.
	 *
	 * @param room
	 *            by what the greatest height is multiplied to leave room for labels, 1 or more
	 */
	public Interval yRange(double room) {
		if (options.arrangement() == Arrangement.STACK) {
			return new Interval(-0.02, Math.max(1, shown.size()) + 0.02);
		}
		boolean zero = options.fromZero() || options.logarithmic() || options.arrangement() == Arrangement.MIRROR;
		double low = zero ? 0 : Double.POSITIVE_INFINITY;
		double high = zero ? 0 : Double.NEGATIVE_INFINITY;
		for (Shown each : shown) {
			for (double y : each.drawn().y()) {
				if (Double.isFinite(y)) {
					low = Math.min(low, y);
					high = Math.max(high, y);
				}
			}
		}
		if (!(low < high)) {
			return low == high && !zero ? Interval.around(low, low) : new Interval(0, 1);
		}
		if (!Double.isFinite(high - low)) {
			return new Interval(0, 1);
		}
		double more = (room - 1) * (high - low);
		return new Interval(zero && low == 0 ? 0 : low - more, zero && high == 0 ? 0.05 * -low : high + more);
	}

	/** Words a place on the y axis. */
	public String axisText(double value, double largest) {
		if (options.arrangement() == Arrangement.STACK) {
			return Math.abs(value - Math.rint(value)) < 1e-9 && value < shown.size() - 0.5 ? "0" : "";
		}
		double size = options.arrangement() == Arrangement.MIRROR ? Math.abs(value) : value;
		if (options.logarithmic()) {
			return TickText.decade(size + log.lowest(), largest + log.lowest());
		}
		return options.relative() ? NumberText.shortest(size) : TickText.counts(size, largest);
	}

	private static double highest(double[] values) {
		double highest = 0;
		for (double value : values) {
			if (value > highest && value < Double.POSITIVE_INFINITY) {
				highest = value;
			}
		}
		return highest;
	}
}
