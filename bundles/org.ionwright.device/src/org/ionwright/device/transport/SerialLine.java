package org.ionwright.device.transport;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * Settings of a serial line, as a driver gives them for its device; people override single ones in the address. Other transports take
 * no notice.
 *
 * @param baud
 *            any number, also an unusual one such as 28800
 */
public record SerialLine(int baud, int dataBits, Parity parity, int stopBits, Handshake handshake) {

	public enum Parity {
		NONE, EVEN, ODD
	}

	public enum Handshake {
		NONE, RTS_CTS, XON_XOFF
	}

	/** 8 data bits, no parity, one stop bit, no handshake. */
	public static SerialLine of(int baud) {
		return new SerialLine(baud, 8, Parity.NONE, 1, Handshake.NONE);
	}

	/** The options of an address by which people override the line. */
	public static List<Setting> settings() {
		return List.of(Setting.integer("baud", "speed of the serial line (Bd)", 50, 4_000_000, "9600"),
				Setting.choice("bits", "data bits", List.of("7", "8"), "8"),
				Setting.choice("parity", "parity", List.of("none", "even", "odd"), "none"),
				Setting.choice("stop", "stop bits", List.of("1", "2"), "1"),
				Setting.choice("handshake", "handshake", List.of("none", "rts-cts", "xon-xoff"), "none"));
	}

	/**
	 * This line with what an address says otherwise.
	 *
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	public SerialLine with(Map<String, String> options, String where) throws DeviceException {
		Settings given = Settings.of(settings(), options, where);
		return new SerialLine(options.containsKey("baud") ? given.integer("baud") : baud,
				options.containsKey("bits") ? given.integer("bits") : dataBits,
				options.containsKey("parity") ? Parity.valueOf(constant(given.text("parity"))) : parity,
				options.containsKey("stop") ? given.integer("stop") : stopBits,
				options.containsKey("handshake") ? Handshake.valueOf(constant(given.text("handshake"))) : handshake);
	}

	private static String constant(String word) {
		return word.replace('-', '_').toUpperCase(Locale.ROOT);
	}
}
