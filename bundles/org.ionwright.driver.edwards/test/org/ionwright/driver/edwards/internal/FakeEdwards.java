package org.ionwright.driver.edwards.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.ionwright.device.tck.AnsweringLine;

/** A controller made of answers by object; one it does not have it refuses with 1, or is deaf to. */
final class FakeEdwards {

	final Map<String, String> answers = new LinkedHashMap<>();
	final List<String> commands = new ArrayList<>();
	/** What a command does: object and argument. */
	BiConsumer<String, String> obey = (object, argument) -> {
		// nothing
	};
	int code;
	boolean deaf;
	private final StringBuilder message = new StringBuilder();

	FakeEdwards with(String object, String answer) {
		answers.put(object, answer);
		return this;
	}

	AnsweringLine line() {
		return new AnsweringLine(this::exchange);
	}

	byte[] exchange(byte[] input) {
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			if (b == '\r') {
				out.append(answer(message.toString()));
				message.setLength(0);
			} else {
				message.append((char) b);
			}
		}
		return out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private String answer(String text) {
		String object = text.substring(1, 5);
		if (text.startsWith("!")) {
			commands.add(text);
			if (code == 0) {
				obey.accept(object, text.substring(6));
			}
			return "*" + object + " " + code + "\r";
		}
		String data = answers.get(object);
		return data != null ? "=" + object + " " + data + "\r" : deaf ? "" : "*" + object + " 1\r";
	}
}
