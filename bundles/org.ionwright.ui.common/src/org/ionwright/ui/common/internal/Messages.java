package org.ionwright.ui.common.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the shared widgets; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String NoticeBar_hide = "";
	public static String NoticeBar_hideHelp = "";
	public static String SimulatedNote_text = "";
	public static String SpectrumChart_mz = "";
	public static String SpectrumChart_counts = "";
	public static String SpectrumChart_countsLog = "";
	public static String SpectrumChart_empty = "";
	public static String SpectrumChart_name = "";
	public static String SpectrumChart_readout = "";
	public static String SpectrumChart_help = "";
	public static String TraceChart_empty = "";
	public static String TraceChart_name = "";
	public static String TraceChart_readout = "";
	public static String TraceChart_helpZoom = "";
	public static String TraceChart_helpSelect = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
