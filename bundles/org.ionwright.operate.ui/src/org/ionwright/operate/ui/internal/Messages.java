package org.ionwright.operate.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the views of operation; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String Condition_met = "";
	public static String Condition_notMet = "";
	public static String Condition_notWatched = "";
	public static String Condition_recovering = "";
	public static String Condition_tripped = "";
	public static String Condition_unknown = "";
	public static String Instruments_choose = "";
	public static String Instruments_item = "";
	public static String Instruments_name = "";
	public static String Instruments_tip = "";
	public static String Instruments_tripped = "";
	public static String Interlocks_allMet = "";
	public static String Interlocks_blocks = "";
	public static String Interlocks_condition = "";
	public static String Interlocks_hardware = "";
	public static String Interlocks_may = "";
	public static String Interlocks_mayNot = "";
	public static String Interlocks_name = "";
	public static String Interlocks_no = "";
	public static String Interlocks_reading = "";
	public static String Interlocks_someNot = "";
	public static String Interlocks_source = "";
	public static String Interlocks_table = "";
	public static String Interlocks_trips = "";
	public static String Interlocks_why = "";
	public static String Interlocks_whyName = "";
	public static String Interlocks_worstFirst = "";
	public static String Interlocks_yes = "";
	public static String Journal_all = "";
	public static String Journal_copy = "";
	public static String Journal_copyTip = "";
	public static String Journal_count = "";
	public static String Journal_kind = "";
	public static String Journal_search = "";
	public static String Journal_someOf = "";
	public static String Journal_table = "";
	public static String Journal_text = "";
	public static String Journal_time = "";
	public static String Journal_who = "";
	public static String Kind_measured = "";
	public static String Kind_rearm = "";
	public static String Kind_safeState = "";
	public static String Kind_sequence = "";
	public static String Kind_session = "";
	public static String Kind_set = "";
	public static String Kind_state = "";
	public static String Kind_trip = "";
	public static String Operation_none = "";
	public static String Operation_openOne = "";
	public static String Preview_dont = "";
	public static String Preview_dontTip = "";
	public static String Preview_head = "";
	public static String Preview_nothing = "";
	public static String Preview_start = "";
	public static String Progress_done = "";
	public static String Progress_failed = "";
	public static String Progress_running = "";
	public static String Progress_skipped = "";
	public static String Progress_waiting = "";
	public static String Sequence_clean = "";
	public static String Sequence_emergency = "";
	public static String Sequence_failed = "";
	public static String Sequence_operate = "";
	public static String Sequence_pumpDown = "";
	public static String Sequence_refused = "";
	public static String Sequence_standby = "";
	public static String Sequence_vent = "";
	public static String Sequence_warmUp = "";
	public static String Simulated_tip = "";
	public static String Simulated_word = "";
	public static String Steps_cancel = "";
	public static String Steps_cancelTip = "";
	public static String Steps_done = "";
	public static String Steps_left = "";
	public static String Steps_leftTip = "";
	public static String Steps_name = "";
	public static String Steps_none = "";
	public static String Steps_notDone = "";
	public static String Steps_progress = "";
	public static String Steps_running = "";
	public static String Steps_step = "";
	public static String Steps_text = "";
	public static String Steps_waits = "";
	public static String Table_copy = "";
	public static String Table_copyAll = "";
	public static String Time_minutes = "";
	public static String Time_seconds = "";
	public static String Trips_cause = "";
	public static String Trips_first = "";
	public static String Trips_head = "";
	public static String Trips_interlock = "";
	public static String Trips_keep = "";
	public static String Trips_left = "";
	public static String Trips_leftHead = "";
	public static String Trips_name = "";
	public static String Trips_notSafe = "";
	public static String Trips_now = "";
	public static String Trips_rearm = "";
	public static String Trips_rearmTip = "";
	public static String Trips_safe = "";
	public static String Trips_safeTip = "";
	public static String Trips_stays = "";
	public static String Trips_tip = "";
	public static String Who_unknown = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
