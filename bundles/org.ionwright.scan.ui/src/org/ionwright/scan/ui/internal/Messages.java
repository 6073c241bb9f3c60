package org.ionwright.scan.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that people see; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String Close_question = "";
	public static String Close_title = "";
	public static String Control_abort = "";
	public static String Control_abortTip = "";
	public static String Control_chooseInstrument = "";
	public static String Control_chooseMethod = "";
	public static String Control_connect = "";
	public static String Control_connectTip = "";
	public static String Control_disconnect = "";
	public static String Control_disconnectTip = "";
	public static String Control_errors = "";
	public static String Control_instrument = "";
	public static String Control_method = "";
	public static String Control_noFindings = "";
	public static String Control_notChecked = "";
	public static String Control_oneError = "";
	public static String Control_oneWarning = "";
	public static String Control_pressStart = "";
	public static String Control_run = "";
	public static String Control_scans = "";
	public static String Control_start = "";
	public static String Control_startTip = "";
	public static String Control_stop = "";
	public static String Control_stopTip = "";
	public static String Control_stored = "";
	public static String Control_times = "";
	public static String Control_warnings = "";
	public static String Control_writing = "";
	public static String Desk_noInstrument = "";
	public static String Desk_noMethod = "";
	public static String Desk_noRunFolder = "";
	public static String Desk_runGoesOn = "";
	public static String Desk_waitsForInstrument = "";
	public static String Desk_waitsForScan = "";
	public static String Job_files = "";
	public static String Live_baseCounts = "";
	public static String Live_basePeak = "";
	public static String Live_counts = "";
	public static String Live_firstScan = "";
	public static String Live_invite = "";
	public static String Live_mz = "";
	public static String Live_scan = "";
	public static String Live_scanOf = "";
	public static String Live_tic = "";
	public static String Live_time = "";
	public static String Live_title = "";
	public static String Live_waiting = "";
	public static String Plan_facts = "";
	public static String Plan_fixed = "";
	public static String Plan_rfOnly = "";
	public static String Plan_tracking = "";
	public static String Quantity_comma = "";
	public static String Quantity_noNumber = "";
	public static String Quantity_noState = "";
	public static String Quantity_otherDimension = "";
	public static String Quantity_tooLarge = "";
	public static String Quantity_unknownUnit = "";
	public static String Readings_actual = "";
	public static String Readings_connectFirst = "";
	public static String Readings_differs = "";
	public static String Readings_howToSet = "";
	public static String Readings_limits = "";
	public static String Readings_name = "";
	public static String Readings_rate = "";
	public static String Readings_refused = "";
	public static String Readings_set = "";
	public static String Readings_stale = "";
	public static String Readings_unit = "";
	public static String Readings_waiting = "";
	public static String Simulated_tip = "";
	public static String Simulated_word = "";
	public static String View_waits = "";
	public static String Word_busy = "";
	public static String Word_connecting = "";
	public static String Word_disconnected = "";
	public static String Word_failed = "";
	public static String Word_fault = "";
	public static String Word_finished = "";
	public static String Word_noRun = "";
	public static String Word_none = "";
	public static String Word_partial = "";
	public static String Word_ready = "";
	public static String Word_scanning = "";
	public static String Word_settling = "";
	public static String Word_stopped = "";
	public static String Word_stopping = "";
	public static String Word_unusable = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
