package org.ionwright.spectrum.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of exporting; {@code export.properties} beside this class holds them. */
final class ExportMessages extends NLS {

	public static String Job_cancelled = "";
	public static String Job_done = "";
	public static String Job_failed = "";
	public static String Job_gone = "";
	public static String Job_name = "";
	public static String Job_running = "";
	public static String Job_spectra = "";
	public static String Menu_export = "";
	public static String Page_browse = "";
	public static String Page_description = "";
	public static String Page_exists = "";
	public static String Page_file = "";
	public static String Page_folder = "";
	public static String Page_format = "";
	public static String Page_name = "";
	public static String Page_noFormat = "";
	public static String Page_replace = "";
	public static String Page_title = "";
	public static String Page_what = "";
	public static String What_run = "";
	public static String What_selected = "";
	public static String What_shown = "";
	public static String What_traces = "";
	public static String Wizard_title = "";
	public static String What_whole = "";
	public static String Source_title = "";
	public static String Source_description = "";
	public static String Source_file = "";
	public static String Source_browse = "";
	public static String Source_none = "";
	public static String Source_missing = "";
	public static String Source_unknown = "";

	static {
		NLS.initializeMessages(ExportMessages.class.getPackageName() + ".export", ExportMessages.class);
	}

	private ExportMessages() {
	}
}
