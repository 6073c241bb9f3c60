package org.ionwright.instrument.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the instrument editor; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String Compare_allGroups = "";
	public static String Compare_copy = "";
	public static String Compare_copyHelp = "";
	public static String Compare_filter = "";
	public static String Compare_group = "";
	public static String Compare_kind = "";
	public static String Compare_name = "";
	public static String Compare_noInput = "";
	public static String Compare_none = "";
	public static String Compare_only = "";
	public static String Compare_part = "";
	public static String Compare_same = "";
	public static String Compare_summary = "";
	public static String Compare_title = "";
	public static String Compare_value = "";
	public static String Compare_with = "";
	public static String Facts_name = "";
	public static String Findings_whole = "";
	public static String Editor_instrument = "";
	public static String Wizard_description = "";
	public static String Wizard_internal = "";
	public static String Wizard_preset = "";
	public static String Wizard_title = "";
	public static String New_notOpened = "";
	public static String Fix_notDone = "";
	public static String Fix_byHand = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
