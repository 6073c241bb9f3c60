package org.ionwright.instrument.operation;

/** In what state an instrument is to be operated; worked out from its readings, so that it is right however it was found. */
public enum OperatingState {

	/** No device is to be connected. */
	OFF("off"),
	/** A device is to be connected and cannot be used, or has not said lately whether a pump runs: nothing is known of it. */
	DISCONNECTED("disconnected"),
	/** An interlock has tripped; a person has to re-arm it. */
	TRIPPED("tripped"),
	/** At atmosphere, pumps off. */
	VENTED("vented"),
	/** The backing pump runs. */
	ROUGHING("roughing"),
	/** The turbo pump runs up, or the analyser is above its limit. */
	TURBO_SPINUP("turbo run-up"),
	/** Pumped; gas and heaters off. */
	HIGH_VACUUM("high vacuum"),
	/** Gas and heaters are on their way. */
	SOURCE_WARMUP("source warm-up"),
	/** Warm, gas on, isolation valve open, no spray. */
	READY("ready"),
	/** The spray voltage is on. */
	OPERATE("operate"),
	/** A scan goes on. */
	ACQUIRING("acquiring"),
	/** Pumped, source warm, spray, liquid and gas heater off. */
	STANDBY("standby"),
	/** On the way to atmosphere, or losing its vacuum. */
	VENTING("venting"),
	/** Cool, gas off, isolation valve shut: the source may be opened. */
	MAINTENANCE("maintenance");

	private final String text;

	OperatingState(String text) {
		this.text = text;
	}

	/** For people, in small letters. */
	public String text() {
		return text;
	}
}
