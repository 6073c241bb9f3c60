package org.ionwright.driver.eurotherm.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;

/** By EI-Bisynch: numbers come with their point, and go in as many decimals as they came. */
final class EurothermBisynch implements EurothermWire {

	static final Duration LIMIT = Duration.ofMillis(600);

	private static final Duration SILENCE = Duration.ofMillis(100);
	private static final int MOST_LATE = 64;

	private final Exchange exchange;
	private final int unit;
	private final String statusMnemonic;
	private final Map<EurothermItem, Integer> decimals = new HashMap<>();
	/** Whether an answer may still be on its way. */
	private boolean unsure;

	EurothermBisynch(Exchange exchange, EurothermSettings settings) throws DeviceException, InterruptedException {
		this.exchange = exchange;
		unit = settings.unit();
		statusMnemonic = !settings.hasSensorStatus() ? "" : hasWord("SO") ? "SO" : hasWord("XS") ? "XS" : "";
	}

	private boolean hasWord(String mnemonic) throws DeviceException, InterruptedException {
		return EurothermWire.maybe(() -> word(mnemonic)).isPresent();
	}

	@Override
	public double read(EurothermItem item) throws DeviceException, InterruptedException {
		String value = ask(item.mnemonic());
		OptionalDouble number = BisynchProtocol.number(value);
		if (number.isEmpty()) {
			throw exchange.unexpected(item.mnemonic(), value, "a number");
		}
		decimals.put(item, BisynchProtocol.decimals(value));
		return number.getAsDouble();
	}

	@Override
	public double write(EurothermItem item, double value) throws DeviceException, InterruptedException {
		if (!decimals.containsKey(item)) {
			read(item);
		}
		String sent = BisynchProtocol.text(value, decimals.getOrDefault(item, 0));
		byte[] answer = converse(BisynchProtocol.command(unit, item.mnemonic(), sent), true, item.mnemonic());
		int confirmation = answer[0] & 0x7f;
		if (confirmation == BisynchProtocol.NAK) {
			int code = word("EE");
			throw new DeviceException(BisynchProtocol.isLimit(code) ? DeviceReason.LIMIT : DeviceReason.HARDWARE,
					where() + " refused " + item.mnemonic() + " = " + sent + ": " + BisynchProtocol.error(code));
		}
		if (confirmation != BisynchProtocol.ACK) {
			throw exchange.unexpected(item.mnemonic() + sent, new String(answer, StandardCharsets.ISO_8859_1),
					"ACK or NAK");
		}
		return Double.parseDouble(sent);
	}

	@Override
	public double step(EurothermItem item) {
		return Math.pow(10, -decimals.getOrDefault(item, 0));
	}

	@Override
	public boolean hasStatus() {
		return !statusMnemonic.isEmpty();
	}

	@Override
	public int status() throws DeviceException, InterruptedException {
		return hasStatus() ? word(statusMnemonic) : 0;
	}

	@Override
	public DeviceIdentity identity() throws DeviceException, InterruptedException {
		int model = EurothermWire.maybe(() -> word("II")).orElse(-1);
		return EurothermWire.identity(model, EurothermWire.maybe(() -> word("V0")).orElse(-1));
	}

	@Override
	public String where() {
		return exchange.channel().address() + " unit " + unit;
	}

	private int word(String mnemonic) throws DeviceException, InterruptedException {
		String value = ask(mnemonic);
		OptionalInt word = BisynchProtocol.word(value);
		if (word.isEmpty()) {
			throw exchange.unexpected(mnemonic, value, "a word such as >0020");
		}
		return word.getAsInt();
	}

	private String ask(String mnemonic) throws DeviceException, InterruptedException {
		byte[] answer = converse(BisynchProtocol.question(unit, mnemonic), false, mnemonic);
		if (BisynchProtocol.unknown(answer)) {
			throw new DeviceException(DeviceReason.HARDWARE, where() + " has no " + mnemonic);
		}
		return BisynchProtocol.value(answer, mnemonic).orElseThrow(
				() -> exchange.unexpected(mnemonic, new String(answer, StandardCharsets.ISO_8859_1),
						"STX, " + mnemonic + ", a value, ETX and their check sum"));
	}

	private byte[] converse(byte[] telegram, boolean tells, String what) throws DeviceException, InterruptedException {
		if (unsure) {
			awaitSilence();
		}
		unsure = true;
		exchange.drain();
		exchange.tell(telegram);
		byte[] answer = exchange.receive(tells ? BisynchProtocol.CONFIRMATION : BisynchProtocol.ANSWER, LIMIT, what);
		unsure = false;
		return answer;
	}

	/** A confirmation does not say of what, so what comes late must be over before the next telegram. */
	private void awaitSilence() throws DeviceException, InterruptedException {
		for (int i = 0; i < MOST_LATE && exchange.channel().read(4096, SILENCE).length > 0; i++) {
			// late
		}
	}
}
