package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.twin.filter.ScanLine;

/** Scan lines of the first stability region, by exact borders; each takes a millisecond to make. */
public final class ScanLines {

	private static final Recent<Double, ScanLine> BY_RATIO = new Recent<>(64);
	private static final Recent<Double, ScanLine> BY_WIDTH = new Recent<>(64);

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
		return width > 0 && width <= WIDEST ? Possible.of(() -> BY_WIDTH.of(width, ScanLine::ofCentredWidth))
				: Optional.empty();
	}
}
