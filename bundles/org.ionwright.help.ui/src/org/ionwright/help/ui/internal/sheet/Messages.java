package org.ionwright.help.ui.internal.sheet;

import org.eclipse.osgi.util.NLS;

/** Texts that people see; {@code messages.properties} beside this class holds them. */
final class Messages extends NLS {

	public static String Again = "";
	public static String DoIt = "";
	public static String Done = "";
	public static String More = "";
	public static String None = "";
	public static String NotNow = "";
	public static String Skip = "";
	public static String StepBack = "";
	public static String Title = "";
	public static String Failed = "";
	public static String NoSheet = "";
	public static String NoSheetRemedy = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
