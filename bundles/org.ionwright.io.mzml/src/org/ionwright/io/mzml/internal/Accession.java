package org.ionwright.io.mzml.internal;

/** Accessions of the PSI-MS and unit vocabularies that mean something to this bundle. */
public final class Accession {

	public static final String MS1_SPECTRUM = "MS:1000579";
	public static final String MSN_SPECTRUM = "MS:1000580";
	public static final String SIM_SPECTRUM = "MS:1000582";
	public static final String MASS_SPECTRUM = "MS:1000294";
	public static final String PROFILE = "MS:1000128";
	public static final String CENTROID = "MS:1000127";
	public static final String POSITIVE = "MS:1000130";
	public static final String NEGATIVE = "MS:1000129";
	public static final String MS_LEVEL = "MS:1000511";
	public static final String TOTAL_ION_CURRENT = "MS:1000285";
	public static final String BASE_PEAK_MZ = "MS:1000504";
	public static final String BASE_PEAK_INTENSITY = "MS:1000505";
	public static final String LOWEST_MZ = "MS:1000528";
	public static final String HIGHEST_MZ = "MS:1000527";
	public static final String NO_COMBINATION = "MS:1000795";
	public static final String SCAN_START = "MS:1000016";
	public static final String DWELL_TIME = "MS:1000502";
	public static final String WINDOW_LOW = "MS:1000501";
	public static final String WINDOW_HIGH = "MS:1000500";
	public static final String TARGET_MZ = "MS:1000827";
	public static final String SELECTED_MZ = "MS:1000744";
	public static final String CHARGE_STATE = "MS:1000041";
	public static final String PEAK_INTENSITY = "MS:1000042";
	public static final String DISSOCIATION = "MS:1000044";
	public static final String COLLISION_ENERGY = "MS:1000045";
	public static final String WINDOW_LOWER = "MS:1000828";
	public static final String WINDOW_UPPER = "MS:1000829";

	public static final String MZ_ARRAY = "MS:1000514";
	public static final String INTENSITY_ARRAY = "MS:1000515";
	public static final String TIME_ARRAY = "MS:1000595";
	public static final String INT_32 = "MS:1000519";
	public static final String INT_64 = "MS:1000522";
	public static final String FLOAT_32 = "MS:1000521";
	public static final String FLOAT_64 = "MS:1000523";
	public static final String ZLIB = "MS:1000574";
	public static final String NOT_COMPRESSED = "MS:1000576";
	public static final String NUMPRESS_LINEAR = "MS:1002312";
	public static final String NUMPRESS_PIC = "MS:1002313";
	public static final String NUMPRESS_SLOF = "MS:1002314";
	public static final String NUMPRESS_LINEAR_ZLIB = "MS:1002746";
	public static final String NUMPRESS_PIC_ZLIB = "MS:1002747";
	public static final String NUMPRESS_SLOF_ZLIB = "MS:1002748";

	public static final String TIC_CHROMATOGRAM = "MS:1000235";
	public static final String BASE_PEAK_CHROMATOGRAM = "MS:1000628";
	public static final String SELECTED_CHROMATOGRAM = "MS:1000627";
	public static final String SIM_CHROMATOGRAM = "MS:1001472";
	public static final String SRM_CHROMATOGRAM = "MS:1001473";

	public static final String INSTRUMENT_MODEL = "MS:1000031";
	public static final String SERIAL_NUMBER = "MS:1000529";
	public static final String MZ = "MS:1000040";
	public static final String COUNTS = "MS:1000131";
	public static final String MILLISECOND = "UO:0000028";
	public static final String SECOND = "UO:0000010";
	public static final String MINUTE = "UO:0000031";
	public static final String HOUR = "UO:0000032";

	/** Name of the user parameter that marks a file whose data do not all come from hardware. */
	public static final String SIMULATED = "simulated data";

	/** Name of the user parameter of a scan with the width of the window of each monitored ion. */
	public static final String ION_WINDOW = "selected ion window [m/z]";

	private Accession() {
	}
}
