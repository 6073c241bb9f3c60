package org.ionwright.driver.pfeiffer.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.ionwright.device.tck.AnsweringLine;

/** A bus made of payloads by address and parameter. Written parameters are kept unless another one has priority. */
final class FakeBus {

	final Map<Integer, Map<Integer, String>> devices = new TreeMap<>();
	final Set<Integer> silent = new HashSet<>();
	final List<String> written = new ArrayList<>();
	boolean echo;
	boolean priority;
	String noise = "";
	String refusal = "";

	FakeBus with(int address, Object... payloads) {
		Map<Integer, String> device = devices.computeIfAbsent(address, key -> new TreeMap<>());
		for (int i = 0; i < payloads.length; i += 2) {
			device.put((Integer) payloads[i], (String) payloads[i + 1]);
		}
		return this;
	}

	/** As a TC 110 that turns at 1500 Hz. */
	FakeBus turbo(int address) {
		return with(address, 349, "TC 110", 2, "000000", 10, "111111", 12, "111111", 23, "111111", 27, "000", 30, "000",
				50,
				"000000", 303, "000000", 306, "111111", 309, "001500", 310, "000123", 311, "001234", 313, "002400", 316,
				"000030", 326, "000028", 330, "000031", 342, "000040", 346, "000038", 360, "Err006", 399, "100000");
	}

	FakeBus backing(int address) {
		return with(address, 349, "MVP015", 10, "111111", 303, "000000", 310, "000050", 398, "001500");
	}

	FakeBus gauge(int address) {
		return with(address, 349, "PPT100", 303, "000000", 740, "100023", 742, "000100");
	}

	AnsweringLine line() {
		return new AnsweringLine(this::exchange);
	}

	byte[] exchange(byte[] input) {
		String text = new String(input, StandardCharsets.ISO_8859_1);
		return Telegram.parse(text).map(it -> (echo ? text : "") + answer(it)).orElse("")
				.getBytes(StandardCharsets.ISO_8859_1);
	}

	private String answer(Telegram telegram) {
		Map<Integer, String> device = devices.get(telegram.address());
		if (device == null || silent.contains(telegram.address())) {
			return "";
		}
		boolean known = device.containsKey(telegram.parameter()) || telegram.parameter() == 9;
		String payload = known ? device.getOrDefault(telegram.parameter(), "") : "NO_DEF";
		if (telegram.answer()) {
			written.add(telegram.address() + ":" + telegram.parameter() + "=" + telegram.payload());
			payload = !known ? "NO_DEF" : refusal.isEmpty() ? telegram.payload() : refusal;
			if (known && !priority && refusal.isEmpty()) {
				device.put(telegram.parameter(), telegram.payload());
			}
		}
		return noise + Telegram.command(telegram.address(), telegram.parameter(), payload).text();
	}
}
