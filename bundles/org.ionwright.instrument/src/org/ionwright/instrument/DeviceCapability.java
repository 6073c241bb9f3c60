package org.ionwright.instrument;

/** What a connected device can do beyond being read. */
public enum DeviceCapability {

	SETTABLE("takes settings"), RAMPING("ramps by itself"), SAFE_STATE("can be made safe"),
	IDENTIFIABLE("says who it is"), MASS_SCANNER("scans masses"), MASS_FILTER("filters masses"), DETECTOR("detects"),
	PUMP("pumps"), VALVE("has valves"), HEATER("heats"), FLOW("doses"), CONDITIONING("has procedures"),
	CALIBRATABLE("keeps calibrations");

	private final String text;

	DeviceCapability(String text) {
		this.text = text;
	}

	/** For people, reads well behind the name of a device. */
	public String text() {
		return text;
	}
}
