package org.ionwright.help.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that people see; {@code messages.properties} beside this class holds them. */
final class Messages extends NLS {

	public static String Back = "";
	public static String Contents = "";
	public static String Forward = "";
	public static String NoBook = "";
	public static String NoPage = "";
	public static String PageName = "";
	public static String Related = "";
	public static String Search = "";
	public static String SearchTip = "";
	public static String Help_notOpened = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
