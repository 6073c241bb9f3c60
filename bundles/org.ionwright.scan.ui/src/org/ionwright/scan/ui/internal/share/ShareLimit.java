package org.ionwright.scan.ui.internal.share;

/** What seed 002 allows of the ions of the beam within the window of the first stage. */
enum ShareLimit {
	/** Claims 2, 14 and 20: 1 % or less. */
	ONE_PERCENT(0.01, "1 %", 2),
	/** Claims 3, 15 and 21: 0.01 % or less. */
	HUNDREDTH_PERCENT(1e-4, "0.01 %", 3);

	/** Added to a limit by rounding. */
	private static final double ROUNDING = 1e-9;

	private final double share;
	private final String text;
	private final int claim;

	ShareLimit(double share, String text, int claim) {
		this.share = share;
		this.text = text;
		this.claim = claim;
	}

	double share() {
		return share;
	}

	String text() {
		return text;
	}

	/** Of seed 002, the first of those that say the same. */
	int claim() {
		return claim;
	}

	/** The limit itself is kept. */
	boolean keeps(double fraction) {
		return fraction <= share * (1 + ROUNDING);
	}
}
