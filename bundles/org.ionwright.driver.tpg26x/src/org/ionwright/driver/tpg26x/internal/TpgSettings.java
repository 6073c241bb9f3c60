package org.ionwright.driver.tpg26x.internal;

import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param terminator
 *            how lines end, in both directions
 */
record TpgSettings(Terminator terminator) {

	/** How lines end. */
	enum Terminator {
		/** Found out: CR LF is tried before CR, and both are understood. */
		AUTO,
		/** Sent behind each mnemonic. */
		CRLF, CR,
		/** CR LF is sent, answers have no end but silence: some emulators and terminal servers. */
		NONE
	}

	static final List<Setting> DECLARED = List
			.of(Setting.choice("terminator", "end of lines", List.of("auto", "crlf", "cr", "none"), "auto"));

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static TpgSettings of(Map<String, String> options, String where) throws DeviceException {
		return new TpgSettings(switch (Settings.of(DECLARED, options, where).text("terminator")) {
		case "crlf" -> Terminator.CRLF;
		case "cr" -> Terminator.CR;
		case "none" -> Terminator.NONE;
		default -> Terminator.AUTO;
		});
	}
}
