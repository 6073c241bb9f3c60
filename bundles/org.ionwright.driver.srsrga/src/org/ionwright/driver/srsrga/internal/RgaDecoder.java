package org.ionwright.driver.srsrga.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What bytes on the wire mean, in one line for people. Pure. */
final class RgaDecoder {

	private static final int LONGEST_TEXT = 40;
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("ID", "who are you"),
			Map.entry("FL", "emission, mA"), Map.entry("EE", "electron energy, eV"),
			Map.entry("IE", "ion energy, 0: 8 eV, 1: 12 eV"), Map.entry("VF", "focus plate, V"),
			Map.entry("HV", "multiplier, V"), Map.entry("NF", "noise floor"), Map.entry("DG", "degas, min"),
			Map.entry("CA", "find the zero"), Map.entry("CL", "calibrate the electrometer"),
			Map.entry("MI", "first mass, u"), Map.entry("MF", "last mass, u"), Map.entry("SA", "points per u"),
			Map.entry("AP", "points of a scan"), Map.entry("HP", "points of a histogram"),
			Map.entry("SC", "analogue scans"), Map.entry("HS", "histogram scans"),
			Map.entry("MR", "peak-locked current at a mass, u; 0: fields off"),
			Map.entry("ML", "park the filter at a mass, u"), Map.entry("TP", "total pressure"),
			Map.entry("SP", "partial pressure sensitivity, mA/Torr"),
			Map.entry("ST", "total pressure sensitivity, mA/Torr"), Map.entry("MV", "stored multiplier voltage, V"),
			Map.entry("MG", "stored gain / 1000"), Map.entry("MO", "is there a multiplier"),
			Map.entry("RI", "RF offset, mV"), Map.entry("RS", "RF at 128 u, mV"), Map.entry("DI", "DC offset"),
			Map.entry("DS", "DC slope"), Map.entry("IN", "initialise"), Map.entry("ER", "STATUS byte"),
			Map.entry("EC", "communications errors"), Map.entry("EF", "filament errors"),
			Map.entry("EM", "multiplier errors"), Map.entry("EQ", "mass filter errors"),
			Map.entry("ED", "electrometer errors"), Map.entry("EP", "supply errors"));

	private RgaDecoder() {
	}

	static String decode(byte[] bytes, boolean sent) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		boolean printable = text.chars().allMatch(c -> c == '\r' || c == '\n' || c >= ' ' && c <= '~');
		if (sent) {
			return printable ? sent(text) : "";
		}
		if (printable && text.contains("\n") && text.length() <= LONGEST_TEXT) {
			return "answer " + text.strip();
		}
		if (bytes.length == 0 || bytes.length % Integer.BYTES != 0) {
			return "";
		}
		int[] currents = RgaProtocol.currents(bytes);
		return currents.length + (currents.length == 1 ? " current: " : " currents, the first ")
				+ Texts.number(currents[0] * RgaProtocol.QUANTUM_AMPERE) + " A";
	}

	private static String sent(String text) {
		StringBuilder meaning = new StringBuilder();
		for (String command : text.split("\r")) {
			String known = command.length() < 2 ? null : WORDS.get(command.substring(0, 2));
			if (known != null) {
				meaning.append(meaning.isEmpty() ? "" : "; ").append(command.endsWith("?") ? "ask: " : "")
						.append(known)
						.append(command.length() > 2 && !command.endsWith("?") ? " = " + command.substring(2) : "");
			}
		}
		return meaning.isEmpty() && text.equals("\r") ? "end what is going on" : meaning.toString();
	}
}
