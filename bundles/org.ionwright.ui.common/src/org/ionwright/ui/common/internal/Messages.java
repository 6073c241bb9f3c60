package org.ionwright.ui.common.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the shared widgets; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String NoticeBar_hide = "";
	public static String NoticeBar_hideHelp = "";
	public static String RangeTip_bare = "";
	public static String RangeTip_range = "";
	public static String RangeTip_whole = "";
	public static String SimulatedNote_text = "";
	public static String SpectrumChart_mz = "";
	public static String SpectrumChart_counts = "";
	public static String SpectrumChart_countsLog = "";
	public static String SpectrumChart_empty = "";
	public static String SpectrumChart_name = "";
	public static String SpectrumChart_readout = "";
	public static String SpectrumChart_help = "";
	public static String SpectrumChart_helpPick = "";
	public static String TraceChart_empty = "";
	public static String TraceChart_name = "";
	public static String TraceChart_readout = "";
	public static String TraceChart_helpZoom = "";
	public static String TraceChart_helpSelect = "";
	public static String ChartHeader_locked = "";
	public static String ChartMenu_back = "";
	public static String ChartMenu_forward = "";
	public static String ChartMenu_full = "";
	public static String ChartMenu_in = "";
	public static String ChartMenu_out = "";
	public static String ChartMenu_lockRange = "";
	public static String ChartMenu_lockValues = "";
	public static String ChartMenu_logarithmic = "";
	public static String ChartMenu_relative = "";
	public static String ChartMenu_arrangement = "";
	public static String ChartMenu_overlay = "";
	public static String ChartMenu_mirror = "";
	public static String ChartMenu_stack = "";
	public static String ChartMenu_waterfall = "";
	public static String ChartMenu_labels = "";
	public static String ChartMenu_sticks = "";
	public static String ChartMenu_clearAnchor = "";
	public static String ChartMenu_copyNumbers = "";
	public static String ChartMenu_copyPicture = "";
	public static String LayerChart_delta = "";
	public static String SpectrumChart_relative = "";
	public static String SpectrumChart_relativeLog = "";
	public static String TraceChart_logarithmic = "";
	public static String HeatMapChart_name = "";
	public static String HeatMapChart_empty = "";
	public static String HeatMapChart_readout = "";
	public static String HeatMapChart_delta = "";
	public static String HeatMapChart_help = "";
	public static String HeatBar_counts = "";
	public static String LogEntry_text = "";
	public static String LogEntry_report = "";
	public static String LogEntry_install = "";
	public static String LogEntry_refresh = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
