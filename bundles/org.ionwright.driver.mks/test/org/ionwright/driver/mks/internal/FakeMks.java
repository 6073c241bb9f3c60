package org.ionwright.driver.mks.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.ionwright.device.tck.AnsweringLine;

/** A controller made of answers; what it has no answer to it refuses with 160, or is deaf to. */
final class FakeMks {

	final Map<String, String> answers = new LinkedHashMap<>();
	/** Refusals by mnemonic of a setting. */
	final Map<String, String> refusals = new LinkedHashMap<>();
	/** What is kept, of the argument and what was before. */
	BinaryOperator<String> settings = (argument, old) -> argument;
	String at = "@";
	String address = "253";
	boolean deaf;
	private final StringBuilder message = new StringBuilder();

	FakeMks with(String mnemonic, String answer) {
		answers.put(mnemonic, answer);
		return this;
	}

	AnsweringLine line() {
		return new AnsweringLine(this::exchange);
	}

	byte[] exchange(byte[] input) {
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			message.append((char) b);
			if (message.toString().endsWith(";FF")) {
				out.append(answer(message.substring(message.indexOf("@") + 1, message.length() - 3)));
				message.setLength(0);
			}
		}
		return out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private String answer(String text) {
		int mark = Math.max(text.indexOf('?'), text.indexOf('!'));
		String to = text.substring(0, 3);
		if (mark < 0 || !to.equals(address) && !to.equals("254")) {
			return "";
		}
		String name = text.substring(3, mark);
		if (!answers.containsKey(name)) {
			return deaf ? "" : at + address + "NAK160;FF";
		}
		if (text.charAt(mark) == '!') {
			if (refusals.containsKey(name)) {
				return at + address + "NAK" + refusals.get(name) + ";FF";
			}
			answers.put(name, settings.apply(text.substring(mark + 1), answers.get(name)));
			if (name.matches("SP\\d+")) {
				// the device puts the hysteresis to 10 % then
				answers.put("SH" + name.substring(2),
						MksProtocol.number(1.1 * Double.parseDouble(text.substring(mark + 1))));
			}
		}
		return at + address + "ACK" + answers.get(name) + ";FF";
	}
}
