package org.ionwright.driver.srsrga.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceIdentity;

/**
 * What a head says of itself: {@code SRSRGA200VER0.24SN12345}.
 *
 * @param heaviest
 *            mass in u: 100, 200 or 300; a head that does not know its model says ??? and is taken for the smallest
 */
record RgaIdentity(int heaviest, String firmware, String serialNumber) {

	private static final Pattern FORM = Pattern
			.compile("SRSRGA\\s?(\\d{3}|\\?{3})\\s?VER\\s?([0-9.]{1,8})\\s?SN\\s?(\\w{0,12})");
	private static final int SMALLEST = 100;
	private static final int LARGEST = 300;

	/** Found anywhere in the answer; empty when it is not there. */
	static Optional<RgaIdentity> parse(String answer) {
		Matcher found = FORM.matcher(answer);
		if (!found.find()) {
			return Optional.empty();
		}
		String model = found.group(1);
		int heaviest = model.startsWith("?") ? SMALLEST : Integer.parseInt(model);
		return heaviest < SMALLEST || heaviest > LARGEST ? Optional.empty()
				: Optional.of(new RgaIdentity(heaviest, found.group(2), found.group(3)));
	}

	DeviceIdentity device() {
		return new DeviceIdentity("Stanford Research Systems", "RGA" + heaviest, serialNumber, firmware);
	}
}
