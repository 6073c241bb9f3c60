package org.ionwright.driver.alicat.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/** The conversation: a line is answered by a line, or by a table that ends with an empty line or with silence. */
final class AlicatLine {

	static final Duration LIMIT = Duration.ofMillis(800);

	/** For what not every unit knows and some then do not answer. */
	private static final Duration OPTIONAL = Duration.ofMillis(300);
	private static final Duration SILENCE = Duration.ofMillis(150);
	private static final Framing LINE = Framing.terminated(AlicatProtocol.END);
	private static final int MOST_ROWS = 64;

	private final Exchange exchange;
	/** Whether an answer may still be on its way. */
	private boolean unsure;

	AlicatLine(Exchange exchange) {
		this.exchange = exchange;
	}

	String ask(String question) throws DeviceException, InterruptedException {
		return ask(question, LIMIT);
	}

	/** What a unit reads now. */
	AlicatProtocol.Frame frame(char letter) throws DeviceException, InterruptedException {
		String question = String.valueOf(letter);
		String answer = ask(question);
		return AlicatProtocol.frame(answer, letter)
				.orElseThrow(() -> exchange.unexpected(question, answer, "a data frame of unit " + letter));
	}

	/** Empty when the unit does not answer or does not understand. */
	Optional<String> maybe(String question) throws DeviceException, InterruptedException {
		try {
			return Optional.of(ask(question, OPTIONAL)).filter(answer -> !answer.equals(AlicatProtocol.NOT_UNDERSTOOD));
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.TIMEOUT) {
				return Optional.empty();
			}
			throw e;
		}
	}

	/** All rows; none when the unit does not answer or does not understand. */
	List<String> table(String question) throws DeviceException, InterruptedException {
		List<String> rows = new ArrayList<>();
		Optional<String> row = maybe(question);
		try {
			while (row.isPresent() && !row.get().isEmpty() && rows.size() < MOST_ROWS) {
				rows.add(row.get());
				unsure = true;
				row = Optional.of(line(question, OPTIONAL));
			}
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT) {
				throw e;
			}
		}
		unsure = false;
		return rows;
	}

	DeviceException unexpected(String question, String answer, String expected) {
		return exchange.unexpected(question, answer, expected);
	}

	String address() {
		return exchange.channel().address();
	}

	private String ask(String question, Duration limit) throws DeviceException, InterruptedException {
		if (unsure) {
			awaitSilence();
		}
		unsure = true;
		exchange.drain();
		exchange.tell(question);
		String answer = line(question, limit);
		unsure = false;
		return answer;
	}

	/** Data frames look alike, so what comes late must be over before the next question. */
	private void awaitSilence() throws DeviceException, InterruptedException {
		for (int i = 0; i < MOST_ROWS && exchange.channel().read(4096, SILENCE).length > 0; i++) {
			// late
		}
	}

	private String line(String question, Duration limit) throws DeviceException, InterruptedException {
		return new String(exchange.receive(LINE, limit, question), StandardCharsets.ISO_8859_1).strip();
	}
}
