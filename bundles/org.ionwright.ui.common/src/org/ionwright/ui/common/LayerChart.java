package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.internal.ChartHeader;
import org.ionwright.ui.common.internal.Composition;
import org.ionwright.ui.common.internal.CurveNames;
import org.ionwright.ui.common.internal.DisplayPacer;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.PeakLabels;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.Polyline;
import org.ionwright.ui.common.internal.SpectrumPainter;
import org.ionwright.ui.common.internal.Tick;
import org.ionwright.ui.common.internal.VisibleTable;

/**
 * A chart of curves over a common x axis: overlaid, mirrored, stacked or in a waterfall, with plain, relative or
 * logarithmic heights. Of ten million points those are drawn that show what all would show. UI thread only; give live data
 * through {@link LatestWins}.
 * <p>
 * Keys besides those of {@link ZoomChart}: L logarithmic, R relative, A the next arrangement, V locks the values. Not
 * meant to be extended outside this package.
 */
public abstract class LayerChart extends ZoomChart {

	/** More points are prepared off the UI thread: a million take some 10 ms. */
	private static final int PREPARED_AT_ONCE = 1_000_000;
	private static final double STICK_RESOLUTION = 1e-5;

	private List<ChartLayer> layers = List.of();
	private Arrangement arrangement = Arrangement.OVERLAY;
	private boolean logarithmic;
	private boolean relative;
	private boolean labels = true;
	private Composition composition = compose(new Interval(0, 1), 1);
	private int generation;
	private @Nullable Labelled labelled;
	private List<PeakLabels.Label> found = List.of();

	/** What the labels of peaks depend on. */
	private record Labelled(Composition composition, Frame frame, List<Rectangle> taken) {
	}

	LayerChart(Composite parent, int style) {
		super(parent, style);
	}

	/** Whether curves of this kind are drawn as sticks. */
	abstract boolean sticks(Representation representation);

	abstract boolean fromZero();

	/** Whether peaks get their x written. */
	abstract boolean labelled();

	/** What the y axis says. */
	abstract void showAxes();

	/** Words a point for the header. */
	abstract String words(ChartLayer layer, int index);

	/** What is shown, the first layer being the one that cursor and labels belong to. Immutable. */
	public List<ChartLayer> layers() {
		return layers;
	}

	/** How the curves stand to each other. */
	public void setArrangement(Arrangement next) {
		arrangement = next;
		showAxes();
		refresh();
	}

	public Arrangement arrangement() {
		return arrangement;
	}

	/** Heights in decades; zeros and negative values stand on the floor, five decades below the highest at most. */
	public void setLogarithmic(boolean on) {
		logarithmic = on;
		showAxes();
		refresh();
	}

	public boolean isLogarithmic() {
		return logarithmic;
	}

	/** Heights in percent of the highest visible point of each curve. */
	public void setRelative(boolean on) {
		relative = on;
		showAxes();
		refresh();
	}

	public boolean isRelative() {
		return relative;
	}

	/** Whether peaks get their x written, where this kind of chart writes any. */
	public void setPeakLabels(boolean on) {
		labels = on;
		plot.area().redraw();
	}

	public boolean hasPeakLabels() {
		return labels;
	}

	/** Shows layers that are ready. */
	void showLayers(List<ChartLayer> next) {
		layers = List.copyOf(next);
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (ChartLayer layer : layers) {
			PointPyramid points = layer.points();
			if (points.size() > 0) {
				low = Math.min(low, points.x(0));
				high = Math.max(high, points.x(points.size() - 1));
			}
		}
		header.setLegend(legend());
		rangeOfData(low, high);
		refresh();
	}

	/** Sets the whole x axis; low above high without any point. */
	abstract void rangeOfData(double low, double high);

	/**
	 * Shows what is still to be built; many points off the UI thread, when the former ones stay till then.
	 *
	 * @param show
	 *            called on the UI thread, unless something newer has been prepared meanwhile
	 */
	<T> void prepare(long points, Supplier<T> work, Consumer<T> show) {
		int mine = ++generation;
		if (points <= PREPARED_AT_ONCE) {
			show.accept(work.get());
			return;
		}
		DisplayPacer back = new DisplayPacer(getDisplay());
		CompletableFuture.supplyAsync(work).thenAccept(ready -> back.later(0, () -> {
			if (!isDisposed() && mine == generation) {
				show.accept(ready);
			}
		}));
	}

	List<ChartHeader.Entry> legend() {
		List<ChartHeader.Entry> entries = new ArrayList<>();
		for (int i = 0; i < layers.size(); i++) {
			int index = i;
			if (!layers.get(i).name().isEmpty()) {
				entries.add(new ChartHeader.Entry(layers.get(i).name(), theme -> theme.series(index)));
			}
		}
		return entries;
	}

	private Composition compose(Interval x, int columns) {
		return Composition.of(layers, this::sticks, x, columns,
				new Composition.Options(arrangement, logarithmic, relative, fromZero()));
	}

	@Override
	boolean hasData() {
		return layers.stream().anyMatch(layer -> layer.points().size() > 0);
	}

	@Override
	List<Plot.Line> lines(Interval x, int columns) {
		composition = compose(x, columns);
		List<Plot.Line> lines = new ArrayList<>();
		for (int i = 0; i < layers.size(); i++) {
			Composition.Shown shown = composition.shown().get(i);
			boolean over = isOver(i);
			Polyline drawn = over ? shown.drawn().crest(x, columns) : shown.drawn();
			Plot.Line line = new Plot.Line(drawn, colors().series(i), !over && dots(shown, columns),
					arrangement == Arrangement.WATERFALL ? shown.scale().offset() : Double.NaN);
			// The first one lies on top of the others, but for those that are meant to lie over it.
			lines.add(over ? lines.size() : 0, line);
		}
		return lines;
	}

	private boolean isOver(int index) {
		return layers.get(index).over() && arrangement == Arrangement.OVERLAY;
	}

	boolean dots(Composition.Shown shown, int columns) {
		return false;
	}

	@Override
	List<Tick> yTicks(Frame frame) {
		return hasData() ? composition.ticks(frame) : List.of();
	}

	@Override
	Interval yRange(int height) {
		return composition.yRange(room(height));
	}

	double room(int height) {
		return SpectrumPainter.headroom(height, hasFlags() ? 2 : 1);
	}

	@Override
	void paintOver(Pen pen, Frame frame) {
		if (frame.y().contains(0) && frame.y().low() < 0 && arrangement != Arrangement.STACK) {
			pen.color(colors().muted());
			pen.line(0, frame.yPixel(0), frame.width(), frame.yPixel(0));
		}
		if (hasData()) {
			List<CurveNames.Name> names = CurveNames.of(composition, layers.stream().map(ChartLayer::name).toList(),
					frame,
					pen, colors());
			if (labels && labelled()) {
				boolean covering = layers.size() > 1 && arrangement != Arrangement.STACK;
				PeakLabels.paint(pen, colors(), peakLabels(pen, frame, names), covering);
			}
			CurveNames.paint(pen, colors(), names);
		}
	}

	/** Found anew only when something changed: the pointer moves more often than the curve. */
	private List<PeakLabels.Label> peakLabels(Pen measure, Frame frame, List<CurveNames.Name> names) {
		List<Rectangle> taken = new ArrayList<>(flagBoxes());
		names.forEach(name -> taken.add(name.box()));
		Labelled key = new Labelled(composition, frame, taken);
		if (!key.equals(labelled)) {
			labelled = key;
			found = PeakLabels.of(composition, arrangement, frame, measure, key.taken());
		}
		return found;
	}

	@Override
	String readout(@Nullable Pen pen, Frame frame, int x, int y) {
		ChartLayer layer = layers.getFirst();
		int index = SpectrumPainter.highestNear(frame, layer.points(), x);
		if (index < 0) {
			return "";
		}
		double position = layer.points().x(index);
		double height = layer.points().y(index);
		ChartCursor.Anchor from = anchorPoint();
		if (pen != null) {
			Composition.Scale scale = composition.shown().getFirst().scale();
			SpectrumPainter.hair(pen, frame, colors(), frame.xPixel(position), frame.yPixel(scale.to(height)));
			if (from != null && frame.x().contains(from.x())) {
				int at = frame.xPixel(from.x());
				int top = frame.yPixel(scale.to(from.value()));
				pen.color(colors().accent());
				pen.dottedLine(at, 0, at, frame.height());
				pen.dottedLine(at, top, frame.xPixel(position), top);
				pen.dot(at, top, 3);
			}
		}
		String words = words(layer, index);
		if (from == null) {
			return words;
		}
		double difference = position - from.x();
		String sign = difference < 0 ? "\u2212" : "+";
		return NLS.bind(Messages.LayerChart_delta, new Object[] { words,
				sign + NumberText.fixed(Math.abs(difference), differenceDecimals(layer, index)),
				from.value() == 0 ? NumberText.NONE : NumberText.significant(height / from.value(), 3) });
	}

	int differenceDecimals(ChartLayer layer, int index) {
		return Math.max(2, SpectrumPainter.decimals(layer.points(), index, visible().width()));
	}

	@Override
	ChartCursor.@Nullable Anchor pointAt(Frame frame, int x, int y) {
		PointPyramid points = layers.getFirst().points();
		int index = SpectrumPainter.highestNear(frame, points, x);
		return index < 0 ? null : new ChartCursor.Anchor(points.x(index), points.y(index));
	}

	@Override
	double dataSpan(Interval part) {
		double least = Double.POSITIVE_INFINITY;
		for (ChartLayer layer : layers) {
			if (sticks(layer.representation())) {
				least = Math.min(least, Math.abs(part.middle()) * STICK_RESOLUTION);
			} else {
				least = Math.min(least, distance(layer.points(), part.middle()));
			}
		}
		return Double.isFinite(least) ? least : 0;
	}

	/** Of two points there; infinite where there is none. */
	private static double distance(PointPyramid points, double at) {
		int middle = points.ceiling(at);
		double least = Double.POSITIVE_INFINITY;
		for (int i = Math.max(1, middle - 2); i < Math.min(points.size(), middle + 3); i++) {
			double gap = points.x(i) - points.x(i - 1);
			least = gap > 0 ? Math.min(least, gap) : least;
		}
		return least;
	}

	@Override
	Supplier<String> numbers() {
		List<ChartLayer> present = layers;
		Interval part = visible();
		String x = xName();
		return () -> VisibleTable.of(present, part, x);
	}

	/** What the x axis is called in a table. */
	abstract String xName();

	@Override
	void ownLetter(char key) {
		switch (key) {
		case 'l' -> setLogarithmic(!logarithmic);
		case 'r' -> setRelative(!relative);
		case 'v' -> setValuesLocked(!isValuesLocked());
		case 'a' -> setArrangement(Arrangement.values()[(arrangement.ordinal() + 1) % Arrangement.values().length]);
		default -> {
			// No key of ours.
		}
		}
	}
}
