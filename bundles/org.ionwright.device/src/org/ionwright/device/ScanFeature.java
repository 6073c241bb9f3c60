package org.ionwright.device;

/** What a scan can ask for beyond even points upwards, taken in passing. A mass scanner says which of it it can. */
public enum ScanFeature {
	/** From the highest to the lowest m/z. */
	DOWNWARDS("scan downwards"),
	/** Each m/z is set and settles before it is counted. */
	STEPPED("stop at each point"),
	/** The first stage selects and the second passes everything above its low-mass cut-off. */
	FIRST_STAGE_ALONE("scan the first stage alone"),
	/** Some m/z only, one after the other, each with its own counting time. */
	SELECTED_IONS("hop between selected ions"),
	/** The second stage keeps AC and DC in one ratio over the scan, so that peaks are wider the heavier the ions. */
	CONSTANT_RATIO("scan at a constant AC:DC ratio"),
	/** Stages are set some u above or below the m/z that is selected. */
	MASS_OFFSETS("set its stages beside the selected m/z");

	private final String words;

	ScanFeature(String words) {
		this.words = words;
	}

	/** Completes "the device cannot". */
	public String words() {
		return words;
	}
}
