package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.SpectrumPainter;

/**
 * Shows a spectrum, stored or live, and others to compare it with: profile lines or centroid sticks over m/z, prominent
 * peaks labelled, a readout of the point under the pointer with the difference to the point clicked last. Ten million points
 * are fine. A new spectrum keeps the user's zoom. UI thread only; give live data through {@link LatestWins}.
 * <p>
 * Key besides those of {@link LayerChart}: P draws sticks or lines.
 */
public final class SpectrumChart extends LayerChart {

	/** How the points are joined. */
	public enum Drawing {
		/** As the spectrum says of itself. */
		AUTOMATIC, LINE, STICKS
	}

	private static final ChartLayer NONE = ChartLayer.line("", PointPyramid.EMPTY);

	private ChartLayer main = NONE;
	private List<ChartLayer> others = List.of();
	private Drawing drawing = Drawing.AUTOMATIC;
	private String name = "";
	private double expectedLow = Double.NaN;
	private double expectedHigh = Double.NaN;
	private @Nullable ChartBand band;
	private double marker = Double.NaN;
	private final List<TraceChart.SelectionListener> picks = new ArrayList<>();
	private @Nullable MassAxis knownAxis;
	private double[] knownMz = {};

	public SpectrumChart(Composite parent, int style) {
		super(parent, style);
		setAccessibleName(Messages.SpectrumChart_name);
		setEmptyText(Messages.SpectrumChart_empty);
		header.setToolTipText(Messages.SpectrumChart_help);
		showAxes();
		showLayers(List.of(NONE));
		start();
	}

	/** Shows a spectrum; null for none. */
	public void setSpectrum(@Nullable Spectrum spectrum) {
		if (spectrum == null) {
			setPoints(PointPyramid.EMPTY, Representation.PROFILE);
		} else {
			setPoints(spectrum.axis(), spectrum.intensities(), spectrum.info().representation());
		}
	}

	/** Shows points without a spectrum around them, such as a sum. The intensities are not copied and must not change. */
	public void setPoints(MassAxis axis, double[] intensities, Representation representation) {
		double[] known = axis == knownAxis ? knownMz : null;
		// An axis may have as many points as the spectrum: its array is made where the pyramid is.
		prepare(intensities.length, () -> {
			double[] mz = known == null ? axis.toArray() : known;
			return new Prepared(axis, mz, PointPyramid.of(mz, intensities));
		}, ready -> {
			knownAxis = ready.axis();
			knownMz = ready.mz();
			show(ready.points(), representation);
		});
	}

	/** Points with the axis they came from, which the next spectrum probably shares. */
	private record Prepared(MassAxis axis, double[] mz, PointPyramid points) {
	}

	/**
	 * Shows the arrays of a scan frame. They are not copied and must not change. More than a million points are prepared off
	 * the UI thread and come to the screen a little later.
	 */
	public void setPoints(double[] mz, double[] intensities, Representation representation) {
		prepare(intensities.length, () -> PointPyramid.of(mz, intensities), points -> show(points, representation));
	}

	/** Shows points that are prepared already. */
	public void setPoints(PointPyramid points, Representation representation) {
		prepare(0, () -> points, ready -> show(ready, representation));
	}

	private void show(PointPyramid points, Representation representation) {
		main = new ChartLayer(name, points, representation);
		setOthers(others);
	}

	/** What the spectrum itself is called in the legend beside others; empty for nothing. */
	public void setSpectrumName(String text) {
		name = text;
		show(main.points(), main.representation());
	}

	/** Other spectra to compare with: a prediction, a library entry, a scan before. Drawn as {@link #setArrangement} says. */
	public void setOthers(List<ChartLayer> layers) {
		others = List.copyOf(layers);
		List<ChartLayer> all = new ArrayList<>();
		all.add(main);
		all.addAll(others);
		showLayers(all);
	}

	/** What {@link #setOthers} set. */
	public List<ChartLayer> others() {
		return others;
	}

	/** The m/z range to show before or beyond the data, such as that of the method; NaN for that of the data alone. */
	public void setExpectedRange(double low, double high) {
		expectedLow = low;
		expectedHigh = high;
		showLayers(layers());
	}

	/** Shades a range of m/z, such as the window of the first stage; NaN for none. For more see {@link #setBands}. */
	public void setBand(double low, double high) {
		band = low < high ? new ChartBand(low, high, "") : null;
		plot.area().redraw();
	}

	/** Draws a line at the m/z where the scan is now; NaN for none. */
	public void setMarker(double mz) {
		marker = mz;
		plot.area().redraw();
	}

	public void setDrawing(Drawing drawing) {
		this.drawing = drawing;
		showLayers(layers());
	}

	public Drawing drawing() {
		return drawing;
	}

	/** Whether the spectrum stands as sticks now, by its nature or by {@link #setDrawing}. */
	public boolean drawsSticks() {
		return sticks(main.representation());
	}

	/** Number of points of the spectrum, not of those drawn. */
	public int points() {
		return main.points().size();
	}

	/** The intensity of a point of the spectrum. */
	public double intensity(int point) {
		return main.points().y(point);
	}

	@Override
	void rangeOfData(double low, double high) {
		double from = Double.isNaN(expectedLow) ? low : Math.min(low, expectedLow);
		double to = Double.isNaN(expectedHigh) ? high : Math.max(high, expectedHigh);
		if (from <= to) {
			boolean standing = hasData() && layers().stream().anyMatch(layer -> sticks(layer.representation()));
			setFull(standing ? widened(from, to) : Interval.around(from, to));
		}
	}

	/** Sticks at the very ends would lie on the frame. */
	private static Interval widened(double low, double high) {
		double margin = Math.max((high - low) * 0.01, 0.5);
		return new Interval(low - margin, high + margin);
	}

	@Override
	boolean sticks(Representation representation) {
		return drawing == Drawing.STICKS
				|| drawing == Drawing.AUTOMATIC && representation == Representation.CENTROID;
	}

	@Override
	boolean fromZero() {
		return true;
	}

	@Override
	boolean labelled() {
		return true;
	}

	@Override
	String xName() {
		return Messages.SpectrumChart_mz;
	}

	@Override
	void showAxes() {
		positions.setTitle(Messages.SpectrumChart_mz);
		String plain = isRelative() ? Messages.SpectrumChart_relative : Messages.SpectrumChart_counts;
		String decades = isRelative() ? Messages.SpectrumChart_relativeLog : Messages.SpectrumChart_countsLog;
		values.setTitle(isLogarithmic() ? decades : plain);
	}

	@Override
	boolean hasRange() {
		return hasData() || !Double.isNaN(expectedLow);
	}

	@Override
	void paintBehind(Pen pen, Frame frame) {
		ChartBand present = band;
		if (present != null) {
			SpectrumPainter.band(pen, frame, colors(), present);
		}
	}

	@Override
	void paintOver(Pen pen, Frame frame) {
		SpectrumPainter.marker(pen, frame, colors(), marker);
		super.paintOver(pen, frame);
	}

	@Override
	String words(ChartLayer layer, int index) {
		return NLS.bind(Messages.SpectrumChart_readout,
				NumberText.fixed(layer.points().x(index),
						SpectrumPainter.decimals(layer.points(), index, visible().width())),
				NumberText.counts(layer.points().y(index)));
	}

	/** Hears of clicks, with the m/z twice, and of ranges of m/z that are dragged with Shift; without listeners these zoom. */
	public void addPickListener(TraceChart.SelectionListener listener) {
		picks.add(listener);
		header.setToolTipText(Messages.SpectrumChart_helpPick);
	}

	@Override
	void clicked(int x, int y, int stateMask) {
		anchorAt(x, y);
		if (hasData()) {
			double mz = plot.xValue(x);
			picks.forEach(listener -> listener.selected(mz, mz));
		}
	}

	@Override
	boolean dragSelects(boolean shift) {
		return shift && !picks.isEmpty();
	}

	@Override
	void dragged(Gestures.Drag drag) {
		if (dragSelects(drag.shift())) {
			double low = plot.xValue(Math.min(drag.fromX(), drag.toX()));
			double high = plot.xValue(Math.max(drag.fromX(), drag.toX()));
			picks.forEach(listener -> listener.selected(low, high));
		} else {
			super.dragged(drag);
		}
	}

	@Override
	void ownLetter(char key) {
		if (key == 'p') {
			setDrawing(drawsSticks() ? Drawing.LINE : Drawing.STICKS);
		} else {
			super.ownLetter(key);
		}
	}
}
