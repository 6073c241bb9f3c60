package org.ionwright.driver.edwards.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Framing;

/**
 * Messages and words of Edwards controllers, without I/O: {@code ?V904} is answered with {@code =V904 4;0;0}, {@code !C904 1} with
 * {@code *C904 0}, each ended by CR. After Edwards D397-30-880 (TIC serial communications, issue H), D397-50-880 (states and alerts), the
 * emulator of EPICS-DeviceEmulator, QMI and PyExpLabSys.
 */
final class EdwardsProtocol {

	static final Framing FRAME = Framing.terminated("\r");

	static final List<String> PUMP_STATES = List.of("stopped", "starting delay", "stopping, short delay",
			"stopping, normal delay", "running", "accelerating", "fault braking", "braking");
	static final int STOPPED = 0;
	static final int FAULT_BRAKING = 6;

	static final List<String> GAUGE_STATES = List.of("not connected", "connected", "new gauge", "changed", "alert",
			"off", "striking", "initialising", "calibrating", "zeroing", "degassing", "on", "inhibited");
	/** The only state with a pressure. */
	static final int GAUGE_ON = 11;

	static final List<String> RELAY_STATES = List.of("off", "off, going on", "on, going off for shutdown",
			"on, going off", "on");
	static final int RELAY_ON = 4;

	static final List<String> PRIORITIES = List.of("ok", "warning", "alarm", "high alarm");

	static final List<String> ALERTS = List.of("none", "converter fault", "converter not ready", "over range",
			"under range", "converter invalid", "no gauge", "unknown", "not supported", "new gauge",
			"over range of channel 2", "under range of channel 2", "over range of channel 3", "no emission in time",
			"not struck", "filament failed", "magnetron failed", "striker failed", "not struck, channel 2",
			"filament failed, channel 2", "calibration error", "initialising", "emission error", "over pressure",
			"cannot be zeroed", "did not come to speed in time", "speed dropped", "run hours high",
			"interlock of the controller", "identity voltage error", "serial identity failed", "upload active",
			"fault of the drive", "temperature alert", "inhibited by the system input", "inhibited from outside",
			"inhibited by temperature", "no reading", "no message", "memory failure", "upload timed out",
			"download failed", "no tube", "use gauges 4 to 6", "degas inhibited", "ion gauge inhibited",
			"supply too low or shorted", "service due");
	static final int OVER_RANGE = 3;
	static final int UNDER_RANGE = 4;

	/** Codes of units. */
	static final int PASCAL = 59;

	private static final List<String> REFUSALS = List.of("done", "the object does not know the command",
			"there is no such query or command", "a parameter is missing", "the parameter is out of range",
			"it cannot be done in the present state", "check sum error", "its memory could not be read or written",
			"the operation took too long", "there is no such setup");
	private static final int RANGE = 4;

	/** What stands before the start character is noise, or the address on a line with several. */
	private static final Pattern ANSWER = Pattern.compile("([=*])([VSC]\\d{3})(?: ([^\\r]*))?\\r?$");
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{0,9})?([eE][+-]?\\d{1,2})?");

	/**
	 * An answer.
	 *
	 * @param value
	 *            whether it has data; otherwise the data are the code of an error, 0 for none
	 * @param object
	 *            kind and number, such as V904
	 */
	record Answer(boolean value, String object, List<String> data) {

		/** The code of an error, 0 for none; -1 when it is no such answer. */
		int code() {
			return value || data.size() != 1 || !data.get(0).matches("\\d{1,3}") ? -1 : Integer.parseInt(data.get(0));
		}
	}

	private EdwardsProtocol() {
	}

	/** The answer at the end of a frame; empty when there is none. A TIC has been seen to send a zero byte in its serial number. */
	static Optional<Answer> answer(String frame) {
		Matcher parts = ANSWER.matcher(frame.replaceAll("[\\x00-\\x0c\\x0e-\\x1f]", ""));
		if (!parts.find()) {
			return Optional.empty();
		}
		String data = parts.group(3) == null ? "" : parts.group(3).strip();
		return Optional.of(new Answer(parts.group(1).equals("="), parts.group(2), List.of(data.split(";", -1))));
	}

	static OptionalDouble number(String text) {
		return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
	}

	/** A code below {@code count}; -1 when it is none. */
	static int code(String text, int count) {
		int code = text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
		return code < count ? code : -1;
	}

	/** Whether a state says that the pump was told to run. */
	static boolean running(int pumpState) {
		return pumpState == 1 || pumpState == 4 || pumpState == 5;
	}

	/** Whether a state says that the pump was told to stop. */
	static boolean stopping(int pumpState) {
		return !running(pumpState) && pumpState != FAULT_BRAKING;
	}

	/** Whether a state says that the relay was told to be on. */
	static boolean on(int relayState) {
		return relayState == 1 || relayState == RELAY_ON;
	}

	static String refusal(int code) {
		return code >= 0 && code < REFUSALS.size() ? REFUSALS.get(code) : "error " + code;
	}

	static DeviceReason reason(int code) {
		return code == RANGE ? DeviceReason.LIMIT
				: code < RANGE || code > 8 ? DeviceReason.UNSUPPORTED : DeviceReason.HARDWARE;
	}

	/** What a message means, for people; empty when unknown. */
	static String words(String frame, boolean sent) {
		if (sent) {
			Matcher parts = Pattern.compile("([?!])([VSC])(\\d{3})(?: ([^\\r]*))?").matcher(frame);
			return parts.find() ? (parts.group(1).equals("?") ? "asks object " : "tells object ") + parts.group(3)
					+ (parts.group(4) == null ? "" : ": " + parts.group(4)) : "";
		}
		return answer(frame).map(answer -> "object " + answer.object().substring(1) + ": "
				+ (answer.value() ? String.join("; ", answer.data()) : refusal(answer.code()))).orElse("");
	}
}
