package org.ionwright.driver.scpi.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.transport.SerialLine;

/**
 * A device as its text describes it.
 *
 * @param name
 *            for people, and the model of a device that does not say
 * @param identify
 *            question that every such device answers
 * @param identity
 *            what its answer looks like
 * @param init
 *            messages sent after the device has been recognised
 * @param errors
 *            asks for the next error; empty for a device without error queue
 * @param noError
 *            what it answers when there is none
 * @param safe
 *            messages that begin the safe state
 * @param setAnswer
 *            what it answers to a message that sets something; empty for nothing
 * @param terminator
 *            behind messages
 * @param end
 *            of answers; empty for CR, LF or both
 * @param echo
 *            whether the device repeats each message
 * @param limit
 *            longest wait for an answer
 * @param pause
 *            between messages
 */
record DeviceConfiguration(String name, String identify, Pattern identity, List<String> init, String errors,
		Pattern noError,
		List<String> safe, String setAnswer, String terminator, String end, Echo echo, Duration limit, Duration pause,
		SerialLine line, List<DeviceParameter> parameters) {

	/** Whether messages come back. */
	enum Echo {
		NO, YES, SERIAL
	}

	private static final List<String> KEYS = List.of("name", "identify", "identity", "init", "errors", "no-error",
			"safe",
			"set-answer", "terminator", "answer-end", "echo", "header", "limit", "pause", "baud", "bits", "parity",
			"stop",
			"handshake");
	private static final List<String> LINE = List.of("baud", "bits", "parity", "stop", "handshake");
	/** Of an answer to *IDN?: a late number, which a serial line may still bring from before, is none. */
	private static final String IDENTITY = "[^,]*[A-Za-z][^,]*,.*";
	private static final double LIMIT = 1;
	private static final double LONGEST_LIMIT = 30;
	private static final double LONGEST_PAUSE = 1;

	DeviceConfiguration {
		init = List.copyOf(init);
		safe = List.copyOf(safe);
		parameters = List.copyOf(parameters);
	}

	/**
	 * @param file
	 *            for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION: names line, value and what is expected
	 */
	static DeviceConfiguration parse(String text, String file) throws DeviceException {
		List<ConfigurationSection> sections = ConfigurationSection.parse(text, file);
		ConfigurationSection head = sections.getFirst();
		head.refuseOthers(KEYS);
		boolean header = head.choice("header", List.of("no", "yes"), "no") == 1;
		List<DeviceParameter> parameters = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ConfigurationSection section : sections.subList(1, sections.size())) {
			if (!names.add(section.name())) {
				throw section.wrong("the parameter is there twice");
			}
			parameters.add(DeviceParameter.of(section, header));
		}
		if (parameters.isEmpty()) {
			throw head.wrong("there is no parameter; expected [parameter] and below it query = MEAS:VOLT?");
		}
		String errors = Messages.one(head, "errors", "SYST:ERR?");
		String setAnswer = head.text("set-answer", "");
		if (!setAnswer.isEmpty()) {
			Picking.compile(head, "set-answer", setAnswer);
		}
		String end = head.text("answer-end", "any");
		Map<String, String> line = new TreeMap<>(head.values());
		line.keySet().retainAll(LINE);
		return new DeviceConfiguration(head.text("name", "SCPI device"), Messages.one(head, "identify", "*IDN?"),
				Picking.compile(head, "identity", head.text("identity", head.has("identify") ? ".+" : IDENTITY)),
				Messages.several(head, "init"),
				errors.equals("none") ? "" : errors,
				Picking.compile(head, "no-error", head.text("no-error", "[+-]?0(,.*)?")),
				Messages.several(head, "safe"),
				setAnswer, Messages.one(head, "terminator", "\n"),
				end.equals("any") ? "" : Messages.one(head, "answer-end", ""),
				Echo.values()[head.choice("echo", List.of("no", "yes", "serial"), "no")],
				seconds(head.number("limit", 0.01, LONGEST_LIMIT, LIMIT)),
				seconds(head.number("pause", 0, LONGEST_PAUSE, 0)),
				SerialLine.of(9600).with(line, file), parameters);
	}

	private static Duration seconds(double seconds) {
		return Duration.ofNanos(Math.round(seconds * 1e9));
	}
}
