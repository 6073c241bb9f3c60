package org.ionwright.drawing;

import java.util.List;
import java.util.stream.DoubleStream;

/** How a line is drawn. */
public enum Pen {

	OUTLINE(Ink.STRONG, 0.25), //
	THIN(Ink.STRONG, 0.15), //
	TUBE(Ink.STRONG, 0.45), //
	HATCH(Ink.FAINT, 0.1), //
	LEADER(Ink.MUTED, 0.15), //
	DIMENSION(Ink.MUTED, 0.15), //
	AXIS(Ink.MUTED, 0.13, 4, 1, 0.6, 1), //
	HIDDEN(Ink.MUTED, 0.15, 1.2, 0.8), //
	CUT(Ink.STRONG, 0.2), //
	RAY(Ink.ALARM, 0.35), //
	BLOCKED_RAY(Ink.ALARM, 0.25, 1.5, 1), //
	COUPLING(Ink.ACCENT, 0.35), //
	/** Nothing is drawn. */
	NONE(Ink.FAINT, 0);

	private final Ink ink;
	private final double width;
	private final List<Double> dashes;

	Pen(Ink ink, double width, double... dashes) {
		this.ink = ink;
		this.width = width;
		this.dashes = DoubleStream.of(dashes).boxed().toList();
	}

	public Ink ink() {
		return ink;
	}

	/** mm */
	public double width() {
		return width;
	}

	/** Lengths of dashes and gaps, mm; empty for a full line. */
	public List<Double> dashes() {
		return dashes;
	}
}
