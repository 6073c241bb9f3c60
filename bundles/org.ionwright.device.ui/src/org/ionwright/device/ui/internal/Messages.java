package org.ionwright.device.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the views of devices; {@code messages.properties} beside this class holds them. */
public final class Messages extends NLS {

	public static String Bench_after = "";
	public static String Bench_bytes = "";
	public static String Bench_clear = "";
	public static String Bench_device = "";
	public static String Bench_done = "";
	public static String Bench_keep = "";
	public static String Bench_keepHelp = "";
	public static String Bench_keepLater = "";
	public static String Bench_keepLost = "";
	public static String Bench_keepNeedsOpening = "";
	public static String Bench_keepTitle = "";
	public static String Bench_kept = "";
	public static String Bench_keptPart = "";
	public static String Bench_latency = "";
	public static String Bench_meaning = "";
	public static String Bench_noCalls = "";
	public static String Bench_notKept = "";
	public static String Bench_pause = "";
	public static String Bench_pauseHelp = "";
	public static String Bench_time = "";
	public static String Bench_traffic = "";
	public static String Bind_address = "";
	public static String Bind_drivers = "";
	public static String Bind_example = "";
	public static String Bind_head = "";
	public static String Bind_help = "";
	public static String Bind_noFile = "";
	public static String Bind_noPlace = "";
	public static String Bind_notSaved = "";
	public static String Bind_notUnderstood = "";
	public static String Bind_part = "";
	public static String Bind_save = "";
	public static String Bind_title = "";
	public static String Details_calls = "";
	public static String Details_capabilities = "";
	public static String Details_identity = "";
	public static String Details_noKit = "";
	public static String Details_notInFile = "";
	public static String Details_rebound = "";
	public static String Details_remark = "";
	public static String Details_simulated = "";
	public static String Details_since = "";
	public static String Details_trouble = "";
	public static String Details_unknown = "";
	public static String Devices_accept = "";
	public static String Devices_bench = "";
	public static String Devices_bind = "";
	public static String Devices_cancel = "";
	public static String Devices_connect = "";
	public static String Devices_details = "";
	public static String Devices_device = "";
	public static String Devices_disconnect = "";
	public static String Devices_done = "";
	public static String Devices_drivers = "";
	public static String Devices_effect = "";
	public static String Devices_examining = "";
	public static String Devices_failed = "";
	public static String Devices_failures = "";
	public static String Devices_latency = "";
	public static String Devices_retry = "";
	public static String Devices_run = "";
	public static String Devices_running = "";
	public static String Devices_selectOne = "";
	public static String Devices_simulate = "";
	public static String Devices_start = "";
	public static String Devices_state = "";
	public static String Devices_trouble = "";
	public static String Inbox_addAddress = "";
	public static String Inbox_addHelp = "";
	public static String Inbox_addressExample = "";
	public static String Inbox_answer = "";
	public static String Inbox_entered = "";
	public static String Inbox_forget = "";
	public static String Inbox_label = "";
	public static String Inbox_look = "";
	public static String Inbox_looking = "";
	public static String Inbox_never = "";
	public static String Inbox_neverMark = "";
	public static String Inbox_new = "";
	public static String Inbox_noInstrument = "";
	public static String Inbox_place = "";
	public static String Inbox_presence = "";
	public static String Inbox_present = "";
	public static String Inbox_suggested = "";
	public static String Inbox_touch = "";
	public static String Inbox_use = "";
	public static String Inbox_vanished = "";
	public static String NewDriver_description = "";
	public static String NewDriver_failed = "";
	public static String NewDriver_noTemplate = "";
	public static String NewDriver_title = "";
	public static String Probe_driver = "";
	public static String Probe_neverTouch = "";
	public static String Probe_none = "";
	public static String Probe_preview = "";
	public static String Probe_selectOne = "";
	public static String Probe_send = "";
	public static String Probe_sendHelp = "";
	public static String Send_bytes = "";
	public static String Send_bytesExample = "";
	public static String Send_noNumber = "";
	public static String Send_outside = "";
	public static String Send_parameter = "";
	public static String Send_send = "";
	public static String Send_sendHelp = "";
	public static String Send_set = "";
	public static String Send_setHelp = "";
	public static String Send_value = "";
	public static String Word_busy = "";
	public static String Word_connecting = "";
	public static String Word_disconnected = "";
	public static String Word_fault = "";
	public static String Word_ready = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
