package org.ionwright.instrument.operation;

/** Sequences of steps that lead an instrument from one state to another. */
public enum OperatingSequence {

	PUMP_DOWN("Pump down", false),
	/** Gas, then heaters, then the isolation valve. */
	WARM_UP("Warm up", false),
	/** Liquid, lenses, detector, spray. */
	OPERATE("Operate", false),
	/** Spray, detector, liquid and gas heater off; source warm, gas and vacuum on. */
	STANDBY("Standby", true),
	/** Cools the source down and shuts it off from the vacuum, so that it may be opened. */
	CLEAN("Clean without vent", true), VENT("Vent", true),
	/** Everything energised off at once; pumps and gas stay. */
	EMERGENCY("Emergency off", true);

	private final String text;
	private final boolean lowers;

	OperatingSequence(String text, boolean lowers) {
		this.text = text;
		this.lowers = lowers;
	}

	/** Label of a button. */
	public String text() {
		return text;
	}

	/** Whether it only switches off: no interlock keeps it from being started, and a trip does not end it. */
	public boolean lowers() {
		return lowers;
	}
}
