package org.ionwright.tune.calibration;

/** Which stages select while lines are measured; the other one passes everything above its low-mass cut-off. */
public enum CalibratedStage {
	/** The second stage is RF-only. */
	FIRST("first stage"),
	/** The first stage is RF-only. */
	SECOND("second stage"),
	/** The first stage tracks the second. */
	BOTH("both stages");

	private final String words;

	CalibratedStage(String words) {
		this.words = words;
	}

	/** For people. */
	public String words() {
		return words;
	}
}
