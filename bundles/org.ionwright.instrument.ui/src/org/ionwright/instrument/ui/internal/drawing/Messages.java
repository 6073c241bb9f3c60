package org.ionwright.instrument.ui.internal.drawing;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DrawingMenu_clipboard = "";
	public static String DrawingMenu_export = "";
	public static String DrawingMenu_fit = "";
	public static String DrawingMenu_zoomIn = "";
	public static String DrawingMenu_zoomOut = "";
	public static String DrawingExport_failed = "";
	public static String DrawingExport_title = "";
	public static String DrawingPanel_empty = "";
	public static String DrawingPanel_name = "";
	public static String DrawingPanel_partName = "";
	public static String DrawingPanel_value = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
