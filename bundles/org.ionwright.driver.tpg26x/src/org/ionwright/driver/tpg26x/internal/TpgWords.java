package org.ionwright.driver.tpg26x.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What bytes on the wire mean, for people. */
final class TpgWords {

	private static final Map<String, String> MNEMONICS = Map.ofEntries(Map.entry("PRX", "pressures of all channels"),
			Map.entry("UNI", "unit"), Map.entry("ERR", "error word"), Map.entry("SEN", "gauges on and off"),
			Map.entry("HVC", "gauges on and off"), Map.entry("SPS", "states of the set points"),
			Map.entry("TID", "types of the gauges"), Map.entry("AYT", "who are you"),
			Map.entry("PNR", "firmware"), Map.entry("COM", "stream of readings"), Map.entry("RES", "reset"));

	private TpgWords() {
	}

	/** Whether this is ACK or NAK and their end of line, and nothing else. */
	static boolean acknowledged(byte[] answer) {
		return answer.length > 1 && answer.length < 4 && (answer[0] == TpgProtocol.ACK || answer[0] == TpgProtocol.NAK)
				&& answer[1] == '\r' && (answer.length < 3 || answer[2] == '\n');
	}

	/** One line; empty when unknown. */
	static String of(byte[] bytes, boolean sent) {
		if (sent) {
			return sent(new String(bytes, StandardCharsets.ISO_8859_1).strip());
		}
		String text = TpgProtocol.content(bytes);
		if (text.length() == 1 && text.charAt(0) == TpgProtocol.ACK) {
			return "understood";
		}
		if (text.length() == 1 && text.charAt(0) == TpgProtocol.NAK) {
			return "refused";
		}
		Optional<List<TpgProtocol.Measured>> readings = TpgProtocol.readings(text);
		return readings.isEmpty() ? ""
				: readings.get().stream().map(TpgWords::reading).collect(Collectors.joining("; "));
	}

	private static String reading(TpgProtocol.Measured reading) {
		String status = reading.status() < TpgProtocol.STATUSES.size() ? TpgProtocol.STATUSES.get(reading.status())
				: "status " + reading.status();
		return reading.status() == TpgProtocol.OK ? String.valueOf(reading.value()) : status;
	}

	private static String sent(String text) {
		if (text.equals(String.valueOf(TpgProtocol.ENQ))) {
			return "the data, please";
		}
		if (text.startsWith(String.valueOf(TpgProtocol.ETX))) {
			return "reset of the line";
		}
		int comma = text.indexOf(',');
		String name = comma < 0 ? text : text.substring(0, comma);
		String what = name.matches("P[RAB]\\d") ? "pressure of channel " + name.replaceFirst("PR|P", "")
				: name.matches("SP[1-6AB]") ? "set point " + name.substring(2) : MNEMONICS.getOrDefault(name, "");
		return what.isEmpty() ? "" : comma < 0 ? "asks: " + what : "sets: " + what + " to " + text.substring(comma + 1);
	}
}
