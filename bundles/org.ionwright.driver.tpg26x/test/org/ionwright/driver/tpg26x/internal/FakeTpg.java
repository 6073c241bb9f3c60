package org.ionwright.driver.tpg26x.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

import org.ionwright.device.tck.AnsweringLine;

/** A controller made of answers. A mnemonic it has no answer to is refused, or not heard at all when it is deaf to strangers. */
final class FakeTpg {

	final Map<String, String> answers = new LinkedHashMap<>();
	/** What a setting makes of the answer: arguments and old answer to new answer. */
	BiFunction<String, String, String> settings = (arguments, old) -> arguments;
	String ack = "\6\r\n";
	String end = "\r\n";
	/** Which ends of lines it takes. */
	String heard = "\r";
	boolean deaf;
	/** Said behind each ACK, as a TPG 500 does. */
	String behindAck = "";
	private final StringBuilder line = new StringBuilder();
	private String query = "";

	FakeTpg with(String mnemonic, String answer) {
		answers.put(mnemonic, answer);
		return this;
	}

	AnsweringLine line() {
		return new AnsweringLine(this::exchange);
	}

	byte[] exchange(byte[] input) {
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			char c = (char) b;
			if (c == TpgProtocol.ENQ) {
				out.append(answers.getOrDefault(query, "")).append(end);
			} else if (c == TpgProtocol.ETX) {
				line.setLength(0);
			} else {
				line.append(c);
				if (line.toString().endsWith(heard)) {
					String text = line.toString().strip();
					line.setLength(0);
					if (!text.isEmpty()) {
						out.append(answer(text));
					}
				}
			}
		}
		return out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private String answer(String text) {
		int comma = text.indexOf(',');
		String name = comma < 0 ? text : text.substring(0, comma);
		if (!answers.containsKey(name)) {
			return deaf ? "" : "\25\r\n";
		}
		if (comma > 0) {
			answers.put(name, settings.apply(text.substring(comma + 1), answers.get(name)));
		}
		query = name;
		return ack + behindAck;
	}
}
