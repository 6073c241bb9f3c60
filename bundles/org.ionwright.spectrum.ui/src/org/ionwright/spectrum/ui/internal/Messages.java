package org.ionwright.spectrum.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the spectrum editor; {@code messages.properties} beside this class holds them. */
final class Messages extends NLS {

	public static String PictureExport_done = "";
	public static String PictureExport_failed = "";
	public static String PictureExport_title = "";
	public static String RunChromatogram_counts = "";
	public static String RunChromatogram_minutes = "";
	public static String RunChromatogram_name = "";
	public static String RunChromatogram_none = "";
	public static String RunChromatogram_reading = "";
	public static String RunChromatogram_seconds = "";
	public static String RunEditor_cancelled = "";
	public static String RunEditor_changed = "";
	public static String RunEditor_gone = "";
	public static String RunEditor_internal = "";
	public static String RunEditor_job = "";
	public static String RunEditor_noFile = "";
	public static String RunFacts_base = "";
	public static String RunFacts_baseHeight = "";
	public static String RunFacts_centroid = "";
	public static String RunFacts_count = "";
	public static String RunFacts_dwell = "";
	public static String RunFacts_id = "";
	public static String RunFacts_index = "";
	public static String RunFacts_kind = "";
	public static String RunFacts_level = "";
	public static String RunFacts_points = "";
	public static String RunFacts_polarity = "";
	public static String RunFacts_profile = "";
	public static String RunFacts_scan = "";
	public static String RunFacts_selection = "";
	public static String RunFacts_span = "";
	public static String RunFacts_time = "";
	public static String RunFacts_total = "";
	public static String RunFacts_window = "";
	public static String RunLoader_missing = "";
	public static String RunLoader_noFormat = "";
	public static String RunOutline_warnings = "";
	public static String RunPanel_again = "";
	public static String RunPanel_empty = "";
	public static String RunPanel_leftOut = "";
	public static String RunPanel_missing = "";
	public static String RunPanel_noPoints = "";
	public static String RunPanel_problem = "";
	public static String RunPanel_reload = "";
	public static String RunPanel_wait = "";
	public static String RunPanel_warnings = "";
	public static String RunTools_back = "";
	public static String RunTools_export = "";
	public static String RunTools_full = "";
	public static String RunTools_logarithmic = "";
	public static String RunTools_name = "";
	public static String RunTools_next = "";
	public static String RunTools_previous = "";
	public static String RunTools_sticks = "";
	public static String RunTools_sum = "";
	public static String RunTraces_base = "";
	public static String RunTraces_total = "";
	public static String ScanTable_base = "";
	public static String ScanTable_help = "";
	public static String ScanTable_level = "";
	public static String ScanTable_scanHelp = "";
	public static String ScanTable_timeHelp = "";
	public static String ScanTable_totalHelp = "";
	public static String ScanTable_baseHelp = "";
	public static String ScanTable_pointsHelp = "";
	public static String ScanTable_polarityHelp = "";
	public static String ScanTable_levelHelp = "";
	public static String ScanTable_name = "";
	public static String ScanTable_points = "";
	public static String ScanTable_polarity = "";
	public static String ScanTable_scan = "";
	public static String ScanTable_time = "";
	public static String ScanTable_total = "";
	public static String ScanText_oneScan = "";
	public static String ScanText_range = "";
	public static String ScanText_scan = "";
	public static String ScanText_scans = "";
	public static String ScanText_simulated = "";
	public static String ScanText_sum = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
