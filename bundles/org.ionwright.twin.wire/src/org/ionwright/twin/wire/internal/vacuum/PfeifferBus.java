package org.ionwright.twin.wire.internal.vacuum;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.internal.LineProtocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * A Pfeiffer RS-485 bus with turbo drives and gauges by address. A telegram with a wrong check sum or for another address
 * is not answered; noise before one is skipped. Parameters that do not exist are answered with NO_DEF, values outside
 * with _RANGE, what cannot be done with _LOGIC.
 */
public final class PfeifferBus extends LineProtocol {

	/** A telegram with the longest payload, and as many bytes of noise before it as adapters are seen to make. */
	private static final int LONGEST = 192;

	private final Map<Integer, PfeifferDevice> devices = new HashMap<>();

	public PfeifferBus(Wiring wiring) {
		super(LONGEST, "\r");
		for (String text : wiring.addresses("pfeiffer")) {
			OptionalInt address = Texts.whole(text);
			if (address.isPresent()) {
				int number = address.getAsInt();
				devices.put(number, wiring.has("pfeiffer." + text + ".pressure") ? new PfeifferGauge(number, wiring)
						: new PfeifferDrive(number, wiring));
			}
		}
	}

	@Override
	protected String answer(String text, double seconds) {
		return PfeifferTelegram.parse(text).map(telegram -> answer(telegram, seconds)).orElse("");
	}

	private String answer(PfeifferTelegram telegram, double seconds) {
		PfeifferDevice device = devices.get(telegram.address());
		if (device == null) {
			return "";
		}
		PfeifferParameter parameter = device.parameters().get(telegram.parameter());
		return telegram.answer(
				telegram.write() ? write(device, parameter, telegram, seconds) : read(parameter, telegram, seconds));
	}

	private static String read(@Nullable PfeifferParameter parameter, PfeifferTelegram telegram, double seconds) {
		if (parameter == null || !telegram.payload().equals("=?")) {
			return "NO_DEF";
		}
		if (telegram.describe()) {
			return parameter.description();
		}
		return parameter.readable() ? parameter.payload(seconds) : "_LOGIC";
	}

	private static String write(PfeifferDevice device, @Nullable PfeifferParameter parameter,
			PfeifferTelegram telegram, double seconds) {
		if (parameter == null) {
			return "NO_DEF";
		}
		if (!parameter.writable() || telegram.describe()) {
			return "_LOGIC";
		}
		OptionalDouble value = parameter.type().decode(telegram.payload());
		if (value.isEmpty() || value.getAsDouble() < parameter.minimum()
				|| value.getAsDouble() > parameter.maximum()) {
			return "_RANGE";
		}
		String refusal = device.write(parameter.number(), value.getAsDouble(), seconds);
		return refusal.isEmpty() ? telegram.payload() : refusal;
	}
}
