package org.ionwright.driver.srsrga.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/** Logs in at SRS's Ethernet adapter, TCP port 818: it asks for a name after a blank line, then for a password. */
final class RgaLogin {

	private static final Duration PROMPT = Duration.ofSeconds(2);

	private RgaLogin() {
	}

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION when the adapter refused; the password is in no message
	 */
	static void login(Exchange exchange, RgaSettings settings) throws DeviceException, InterruptedException {
		exchange.tell("");
		exchange.receive(after("name:"), PROMPT, "(blank line before the login)");
		exchange.tell(settings.user());
		exchange.receive(after("word:"), PROMPT, "(user " + settings.user() + ")");
		exchange.tell(settings.password());
		byte[] answer = exchange.receive(after("welcome", "name:", "fail", "invalid", "incorrect", "denied"), PROMPT,
				"(password)");
		if (!lower(answer, answer.length).endsWith("welcome")) {
			throw new DeviceException(DeviceReason.CONFIGURATION, exchange.channel().address()
					+ ": the Ethernet adapter did not accept user '" + settings.user()
					+ "' with the password given; correct the options user and password");
		}
	}

	/** Ends behind the first of some words, whatever the case of its letters. */
	private static Framing after(String... words) {
		return (bytes, length) -> {
			String text = lower(bytes, length);
			int end = 0;
			for (String word : words) {
				int found = text.indexOf(word);
				if (found >= 0 && (end == 0 || found + word.length() < end)) {
					end = found + word.length();
				}
			}
			return end;
		};
	}

	private static String lower(byte[] bytes, int length) {
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
	}
}
