package org.ionwright.workbench.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts that people see; {@code messages.properties} beside this class holds them. */
final class Messages extends NLS {

	public static String About = "";
	public static String Close = "";
	public static String CloseTip = "";
	public static String Demo = "";
	public static String DemoTip = "";
	public static String Driver = "";
	public static String DriverTip = "";
	public static String FirstScan = "";
	public static String FirstScanTip = "";
	public static String Help = "";
	public static String HelpTip = "";
	public static String Open = "";
	public static String OpenTip = "";
	public static String Project = "";
	public static String ProjectTip = "";
	public static String Safety = "";
	public static String Title = "";
	public static String Log_failed = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
