package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartLayer;

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
	 * @param heights
	 *            what the strip of the curve shows from its foot to its top, before it is stretched and moved
	 */
	public record Shown(Samples samples, Polyline raw, Polyline drawn, Scale scale, double xShift, Interval heights) {

		public boolean down() {
			return scale.stretch < 0;
		}
	}

	/** Of a strip of a stack the part that the curve may fill; labels stand in the rest. */
	private static final double FILLED = 0.76;
	/** Of a strip, below the curve. */
	private static final double FOOT = 0.04;
	/** Of the labels on the y axis, in points. */
	private static final int DISTANCE = 44;
	/** So many steps are tried for two labels. */
	private static final int FINEST = 8;
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
	public static Composition of(List<ChartLayer> layers, Predicate<Representation> sticks, Interval x, int columns,
			Options options) {
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
		List<Scale> plain = new ArrayList<>();
		for (double most : highest) {
			Scale scale = result.scale(options.relative() && most > 0 ? PERCENT / most : 1, 1, 0);
			plain.add(scale);
			result.top = Math.max(result.top, scale.to(most));
		}
		for (int i = 0; i < plain.size(); i++) {
			result.add(layers.get(i).points(), raw.get(i), plain.get(i), i, x);
		}
		return result;
	}

	private Scale scale(double gain, double stretch, double offset) {
		return new Scale(gain, options.logarithmic() ? log : null, stretch, offset);
	}

	private void add(Samples samples, Polyline raw, Scale plain, int index, Interval x) {
		double unit = top > 0 ? top : 1;
		double gain = plain.gain();
		Interval heights = heights(raw, plain);
		Scale scale = switch (options.arrangement()) {
		case OVERLAY -> plain;
		case MIRROR -> scale(gain, index == 0 ? 1 : -1, 0);
		case STACK -> scale(gain, FILLED / heights.width(), index + FOOT - heights.low() * FILLED / heights.width());
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
		shown.add(new Shown(samples, raw, new Polyline(drawnX, drawnY), scale, shift, heights));
	}

	/** Of a curve alone, 0 included where the axis begins there. */
	private Interval heights(Polyline raw, Scale plain) {
		boolean zero = options.fromZero() || options.logarithmic();
		double low = zero ? 0 : Double.POSITIVE_INFINITY;
		double high = zero ? 0 : Double.NEGATIVE_INFINITY;
		for (double each : raw.y()) {
			double y = plain.to(each);
			if (Double.isFinite(y)) {
				low = Math.min(low, y);
				high = Math.max(high, y);
			}
		}
		boolean some = low < high && Double.isFinite(high - low);
		return some ? new Interval(low, high) : low == high && !zero ? Interval.around(low, low) : new Interval(0, 1);
	}

	public List<Shown> shown() {
		return shown;
	}

	/** Where the line stands from which a curve rises. */
	public double foot(int index) {
		Shown each = shown.get(index);
		return each.scale().offset() + each.scale().stretch() * each.heights().low();
	}

	/** Which part of the greatest height lies below the upper end of the y axis; 1 for all of it. */
	public double shareBelow(double end) {
		boolean own = options.arrangement() == Arrangement.STACK || options.logarithmic();
		return own || top <= end || end <= 0 ? 1 : end / top;
	}

	public Options options() {
		return options;
	}

	/**
	 * What the y axis shows, so that everything fits.
	 *
	 * @param room
	 *            by what the greatest height is multiplied to leave room for labels, 1 or more
	 */
	public Interval yRange(double room) {
		if (options.arrangement() == Arrangement.STACK) {
			return new Interval(0, Math.max(1, shown.size()));
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

	/** The marks of the y axis; each strip of a stack has its own, the axis of a waterfall belongs to the first curve. */
	public List<Tick> ticks(Frame frame) {
		int most = frame.height() / DISTANCE;
		return switch (options.arrangement()) {
		case STACK -> stripTicks(frame, frame.height() / (DISTANCE * Math.max(1, shown.size())));
		case MIRROR -> mirrorTicks(frame.y(), most);
		case OVERLAY -> plainTicks(frame.y(), most);
		case WATERFALL -> firstTicks(frame.y(), most);
		};
	}

	/** As high as the first curve is at most; without lines, which would run through the others. */
	private List<Tick> firstTicks(Interval heights, int most) {
		if (top <= heights.low()) {
			return List.of();
		}
		Interval first = new Interval(heights.low(), Math.min(heights.high(), top));
		return someTicks(first, (int) (most * first.width() / heights.width())).stream()
				.map(tick -> new Tick(tick.at(), tick.text(), false)).toList();
	}

	private List<Tick> plainTicks(Interval heights, int most) {
		if (options.logarithmic()) {
			double low = log.lowest();
			return Ticks.decades(new Interval(heights.low() + low, heights.high() + low), most).stream()
					.map(tick -> new Tick(tick.at() - low, tick.text(), tick.line())).toList();
		}
		double[] values = Ticks.between(heights, most);
		return Arrays.stream(values).mapToObj(value -> new Tick(value, text(value, values), true)).toList();
	}

	private static String text(double value, double[] all) {
		double largest = Math.max(Math.abs(all[0]), Math.abs(all[all.length - 1]));
		return TickText.of(value, largest, all.length > 1 ? all[1] - all[0] : largest);
	}

	private List<Tick> mirrorTicks(Interval heights, int most) {
		if (!options.logarithmic()) {
			double[] values = Ticks.between(heights, most);
			return Arrays.stream(values).mapToObj(value -> new Tick(value, text(Math.abs(value), values), true))
					.toList();
		}
		List<Tick> ticks = new ArrayList<>();
		if (heights.low() < 0) {
			Interval below = new Interval(Math.max(0, -heights.high()), -heights.low());
			for (Tick tick : plainTicks(below, (int) (most * below.width() / heights.width())).reversed()) {
				ticks.add(new Tick(-tick.at(), tick.text(), tick.line()));
			}
		}
		if (heights.high() > 0) {
			Interval above = new Interval(Math.max(0, heights.low()), heights.high());
			ticks.addAll(plainTicks(above, (int) (most * above.width() / heights.width())));
		}
		return ticks;
	}

	/** Two at least, where that is possible: one alone tells no scale. */
	private List<Tick> someTicks(Interval heights, int most) {
		List<Tick> ticks = plainTicks(heights, most);
		for (int room = Math.max(1, most) + 1; ticks.size() < 2 && room < FINEST; room++) {
			ticks = plainTicks(heights, room);
		}
		return ticks;
	}

	private List<Tick> stripTicks(Frame frame, int most) {
		List<Tick> ticks = new ArrayList<>();
		for (Shown each : shown) {
			Scale scale = each.scale();
			for (Tick tick : someTicks(each.heights(), most)) {
				ticks.add(new Tick(scale.offset() + scale.stretch() * tick.at(), tick.text(), false));
			}
		}
		return ticks;
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
