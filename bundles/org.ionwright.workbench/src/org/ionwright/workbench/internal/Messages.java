package org.ionwright.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that people see; {@code messages.properties} beside this class holds them. */
final class Messages extends NLS {

	public static String Missing_control = "";
	public static String Missing_instrumentEditor = "";
	public static String Missing_methodEditor = "";
	public static String Missing_runEditor = "";
	public static String Missing_twin = "";
	public static String Missing_writer = "";
	public static String Missing_controlRemedy = "";
	public static String Missing_instrumentEditorRemedy = "";
	public static String Missing_methodEditorRemedy = "";
	public static String Missing_runEditorRemedy = "";
	public static String Missing_twinRemedy = "";
	public static String Missing_writerRemedy = "";
	public static String NewMethod_description = "";
	public static String NewMethod_title = "";
	public static String NewProject_description = "";
	public static String NewProject_title = "";
	public static String NewProject_job = "";
	public static String NewProject_remedy = "";
	public static String OpenDemo_job = "";
	public static String Screen_asInstrument = "";
	public static String Screen_description = "";
	public static String Screen_gasFlow = "";
	public static String Screen_ownTraces = "";
	public static String Screen_pressure = "";
	public static String Screen_temperature = "";
	public static String Screen_trace = "";
	public static String Screen_updates = "";
	public static String Screen_updatesRange = "";
	public static String Log_noDemoRun = "";
	public static String Log_noDemo = "";
	public static String Log_notOpened = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
