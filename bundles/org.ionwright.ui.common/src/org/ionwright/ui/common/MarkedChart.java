package org.ionwright.ui.common;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.Flags;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Interval;
import org.ionwright.ui.common.internal.Pen;
import org.ionwright.ui.common.internal.SpectrumPainter;

/** A chart with shaded stretches and annotations on its x axis. UI thread only. */
public abstract class MarkedChart extends CursorChart {

	private List<ChartBand> bands = List.of();
	private List<ChartMark> marks = List.of();
	private List<Flags.Flag> flags = List.of();

	MarkedChart(Composite parent, int style) {
		super(parent, style);
	}

	abstract Interval visible();

	/** Shaded stretches of the x axis; none when empty. */
	public void setBands(List<ChartBand> next) {
		bands = List.copyOf(next);
		plot.area().redraw();
	}

	/**
	 * Annotations on the x axis; none when empty. Where flags would cover each other, earlier ones have the upper row. The
	 * curves leave them room, labels of peaks keep away from them.
	 */
	public void setMarks(List<ChartMark> next) {
		marks = List.copyOf(next);
		refresh();
	}

	/** Whether flags with texts are visible. */
	boolean hasFlags() {
		return marks.stream().anyMatch(mark -> !mark.label().isEmpty() && visible().contains(mark.position()));
	}

	/** Where the flags were painted last, for what is not to cover them. */
	List<Rectangle> flagBoxes() {
		return flags.stream().map(Flags.Flag::box).filter(box -> !box.isEmpty()).toList();
	}

	void paintBands(Pen pen, Frame frame) {
		bands.forEach(band -> SpectrumPainter.band(pen, frame, colors(), band));
	}

	void paintFlags(Pen pen, Frame frame) {
		flags = Flags.of(pen, frame, marks);
		Flags.paint(pen, frame, colors(), flags);
	}
}
