package org.ionwright.model.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of forms and editors for models; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String Editor_again = "";
	public static String Editor_checking = "";
	public static String Editor_more = "";
	public static String Editor_noFile = "";
	public static String Editor_noModel = "";
	public static String Editor_notSaved = "";
	public static String Editor_problem = "";
	public static String Editor_readOnly = "";
	public static String Editor_stillDirty = "";
	public static String Editor_troubles = "";
	public static String Editor_notRefreshed = "";
	public static String Editor_saveElsewhere = "";
	public static String Entry_above = "";
	public static String Entry_below = "";
	public static String Entry_choice = "";
	public static String Entry_comma = "";
	public static String Entry_empty = "";
	public static String Entry_noNumber = "";
	public static String Entry_otherDimension = "";
	public static String Entry_range = "";
	public static String Entry_unknownUnit = "";
	public static String Entry_whole = "";
	public static String Findings_code = "";
	public static String Findings_fix = "";
	public static String Findings_message = "";
	public static String Findings_name = "";
	public static String Findings_none = "";
	public static String Findings_summary = "";
	public static String Findings_where = "";
	public static String Findings_whole = "";
	public static String Form_limits = "";
	public static String Form_none = "";
	public static String Form_plain = "";
	public static String Form_settings = "";
	public static String Form_unit = "";
	public static String Form_unitHelp = "";
	public static String Form_waiting = "";
	public static String Help_claim = "";
	public static String Help_numeral = "";
	public static String Help_rate = "";
	public static String Help_safe = "";
	public static String Help_term = "";
	public static String Help_userRange = "";
	public static String Markers_job = "";
	public static String Markers_line = "";
	public static String Menu_add = "";
	public static String Menu_copy = "";
	public static String Menu_cut = "";
	public static String Menu_down = "";
	public static String Menu_paste = "";
	public static String Menu_remove = "";
	public static String Menu_replace = "";
	public static String Menu_up = "";
	public static String Properties_facts = "";
	public static String Properties_kind = "";
	public static String Properties_numeral = "";
	public static String Properties_part = "";
	public static String Properties_path = "";
	public static String Properties_values = "";
	public static String Tree_name = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
