package org.ionwright.ui.common;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.ui.common.internal.Decimator;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.LogScale;
import org.ionwright.ui.common.internal.Messages;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.Polyline;
import org.ionwright.ui.common.internal.Samples;
import org.ionwright.ui.common.internal.SpectrumPainter;
import org.ionwright.ui.common.internal.TickText;

/**
 * Shows one spectrum, stored or live: profile lines or centroid sticks over m/z, prominent peaks labelled, a readout of the
 * point under the pointer. A million points are fine; they are thinned to the pixels before they are drawn, without losing
 * a peak. A new spectrum keeps the user's zoom. UI thread only; give live data through {@link LatestWins}.
 */
public final class SpectrumChart extends ZoomChart {

	/** How the points are joined. */
	public enum Drawing {
		/** As the spectrum says of itself. */
		AUTOMATIC, LINE, STICKS
	}

	private Samples samples = Samples.NONE;
	private Representation representation = Representation.PROFILE;
	private Drawing drawing = Drawing.AUTOMATIC;
	private boolean logarithmic;
	private double expectedLow = Double.NaN;
	private double expectedHigh = Double.NaN;
	private double bandLow = Double.NaN;
	private double bandHigh = Double.NaN;
	private double marker = Double.NaN;
	private Polyline shown = new Polyline(new double[0], new double[0]);
	private LogScale scale = new LogScale(1);

	public SpectrumChart(Composite parent, int style) {
		super(parent, style);
		setAccessibleName(Messages.SpectrumChart_name);
		setEmptyText(Messages.SpectrumChart_empty);
		header.setToolTipText(Messages.SpectrumChart_help);
		showAxes();
		start();
	}

	/** Shows a spectrum; null for none. */
	public void setSpectrum(@Nullable Spectrum spectrum) {
		if (spectrum == null) {
			show(Samples.NONE, Representation.PROFILE);
		} else {
			show(Samples.of(spectrum.axis(), spectrum.intensities()), spectrum.info().representation());
		}
	}

	/** Shows points without a spectrum around them, such as a sum. The intensities are not copied and must not change. */
	public void setPoints(MassAxis axis, double[] intensities, Representation representation) {
		show(Samples.of(axis, intensities), representation);
	}

	/** Shows the arrays of a scan frame. They are not copied and must not change. */
	public void setPoints(double[] mz, double[] intensities, Representation representation) {
		show(Samples.of(mz, intensities), representation);
	}

	/** The m/z range to show before or beyond the data, such as that of the method; NaN for that of the data alone. */
	public void setExpectedRange(double low, double high) {
		expectedLow = low;
		expectedHigh = high;
		update(samples);
	}

	/** Shades a range of m/z, such as the window of the first stage; NaN for none. */
	public void setBand(double low, double high) {
		bandLow = low;
		bandHigh = high;
		plot.area().redraw();
	}

	/** Draws a line at the m/z where the scan is now; NaN for none. */
	public void setMarker(double mz) {
		marker = mz;
		plot.area().redraw();
	}

	public void setDrawing(Drawing drawing) {
		this.drawing = drawing;
		refresh();
	}

	public Drawing drawing() {
		return drawing;
	}

	public void setLogarithmic(boolean logarithmic) {
		this.logarithmic = logarithmic;
		showAxes();
		refresh();
	}

	public boolean isLogarithmic() {
		return logarithmic;
	}

	/** Number of points of the spectrum, not of those drawn. */
	public int points() {
		return samples.size();
	}

	/** The intensity of a point of the spectrum. */
	public double intensity(int point) {
		return samples.y(point);
	}

	private void show(Samples next, Representation kind) {
		representation = kind;
		update(next);
	}

	private void update(Samples next) {
		samples = next;
		double low = Double.isNaN(expectedLow) ? Double.POSITIVE_INFINITY : expectedLow;
		double high = Double.isNaN(expectedHigh) ? Double.NEGATIVE_INFINITY : expectedHigh;
		if (hasData()) {
			low = Math.min(low, samples.x(0));
			high = Math.max(high, samples.x(samples.size() - 1));
		}
		if (low <= high) {
			setFull(sticks() && hasData() ? widened(low, high) : Interval.around(low, high));
		}
		refresh();
	}

	/** Sticks at the very ends would lie on the frame. */
	private static Interval widened(double low, double high) {
		double margin = Math.max((high - low) * 0.01, 0.5);
		return new Interval(low - margin, high + margin);
	}

	private boolean sticks() {
		return drawing == Drawing.STICKS
				|| drawing == Drawing.AUTOMATIC && representation == Representation.CENTROID;
	}

	private void showAxes() {
		plot.setXTitle(Messages.SpectrumChart_mz);
		values.setTitle(logarithmic ? Messages.SpectrumChart_countsLog : Messages.SpectrumChart_counts);
		values.setFormat(logarithmic ? TickText::decade : TickText::counts);
	}

	@Override
	boolean hasData() {
		return samples.size() > 0;
	}

	@Override
	boolean hasRange() {
		return hasData() || !Double.isNaN(expectedLow);
	}

	@Override
	List<Plot.Line> lines(Interval x, int columns) {
		shown = sticks() ? Decimator.sticks(samples, x.low(), x.high(), columns, 0)
				: Decimator.line(samples, x.low(), x.high(), columns);
		scale = LogScale.of(shown.y());
		if (logarithmic) {
			shown = scale.apply(shown);
		}
		return List.of(new Plot.Line(shown, colors().accent(), false));
	}

	@Override
	Interval yRange(Interval x, List<Plot.Line> lines) {
		double high = 0;
		for (double value : shown.y()) {
			high = Math.max(high, value);
		}
		double low = logarithmic ? scale.lowest() : 0;
		double room = SpectrumPainter.headroom(plot.size().y);
		return new Interval(low, high > low ? low + (high - low) * room : low + 1);
	}

	@Override
	void paintBehind(GC gc) {
		SpectrumPainter.band(gc, plot, colors(), bandLow, bandHigh);
	}

	@Override
	void paintOver(GC gc) {
		SpectrumPainter.marker(gc, plot, colors(), marker);
		if (hasData()) {
			DoubleUnaryOperator height = logarithmic ? scale::back : DoubleUnaryOperator.identity();
			SpectrumPainter.labels(gc, plot, colors(), shown, height, samples);
		}
	}

	@Override
	String readout(@Nullable GC gc, int x) {
		int index = SpectrumPainter.highestNear(plot, samples, x);
		if (index < 0) {
			return "";
		}
		double mz = samples.x(index);
		double height = samples.y(index);
		if (gc != null) {
			double y = logarithmic ? scale.to(height) : height;
			SpectrumPainter.hair(gc, plot, colors(), plot.xPixel(mz), plot.yPixel(y));
		}
		return NLS.bind(Messages.SpectrumChart_readout,
				NumberText.fixed(mz, SpectrumPainter.decimals(samples, index, visible().width())),
				NumberText.counts(height));
	}

	@Override
	void clicked(double x) {
		// A click on a spectrum only takes the focus.
	}

	@Override
	void dragged(double low, double high, boolean shift) {
		zoomTo(low, high);
	}
}
