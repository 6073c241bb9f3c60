package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.twin.filter.ScanLine;

/** Scan lines of the first stability region, by exact borders; each takes a millisecond to make. */
public final class ScanLines {

	private static final Recent<Double, ScanLine> BY_RATIO = new Recent<>(64);
	private static final Recent<Double, ScanLine> BY_WIDTH = new Recent<>(64);

	/** Width of a narrow window per (1 - ratio). */
	private static final double NARROW = 1.332;
	/** Scans take no wider ones. */
	private static final double WIDEST = 1;

	private ScanLines() {
	}

	/** U/V as a share of the ratio at the apex; empty where nothing passes, at 1 and above. */
	static Optional<ScanLine> ofRatio(double ratio) {
		return Possible.of(() -> BY_RATIO.of(ratio, ScanLine::ofRatio));
	}

	/** Full width of the window as a share of the m/z in its centre. */
	static Optional<ScanLine> ofWidth(double width) {
		return width > 0 && width <= WIDEST ? Possible.of(() -> BY_WIDTH.of(width, ScanLines::withWidth))
				: Optional.empty();
	}

	/** By secants: some five lines are made, where {@link ScanLine#ofWidth} makes fifty. */
	private static ScanLine withWidth(double width) {
		double before = 0.5;
		double beforeOff = off(before, width);
		double ratio = Math.max(0.2, 1 - width / NARROW);
		for (int i = 0; i < 30; i++) {
			double off = off(ratio, width);
			if (Math.abs(off) < 1e-12 || ratio == before || off == beforeOff) {
				break;
			}
			double next = ratio - off * (ratio - before) / (off - beforeOff);
			before = ratio;
			beforeOff = off;
			ratio = Math.clamp(next, 0.1, 1 - 1e-9);
		}
		return ScanLine.ofRatio(ratio);
	}

	/** Of the logarithms, which are almost straight over the ratio's distance from 1. */
	private static double off(double ratio, double width) {
		ScanLine line = ScanLine.ofRatio(ratio);
		return Math.log(line.width() / line.centre() / width);
	}
}
