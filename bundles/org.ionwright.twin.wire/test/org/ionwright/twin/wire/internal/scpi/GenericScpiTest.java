package org.ionwright.twin.wire.internal.scpi;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;

class GenericScpiTest {

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol device = instrument.device(Protocols.SCPI);
	private double now;

	private String ask(Protocol device, String message) {
		String said = say(device, message + "\n", now);
		now += 1;
		return (said + say(device, "", now)).strip();
	}

	@Test
	void aSetVoltageCountsWhenTheOutputIsOn() {
		assertEquals("", ask(device, "SOUR:VOLT 12"));
		assertEquals(0, instrument.get("scpi.voltage"));
		ask(device, "OUTP ON");
		assertEquals(12, instrument.get("scpi.voltage"));
		assertEquals("12.0000;1", ask(device, "VOLT?;:OUTP?"));
		assertEquals("+1.200000E+01", ask(device, "MEAS:VOLT?"));
		ask(device, "*RST");
		assertEquals(0, instrument.get("scpi.voltage"));
	}

	@Test
	void whatIsNotKnownIsNotANumber() {
		instrument.doubted.add("vacuumSystem.chambers[0].pressure");
		assertEquals("+9.910000E+37", ask(device, "MEAS:PRES?"));
		assertEquals("+9.900E+37", ask(device, "SENS:RANG?"));
		assertEquals("+0.000000E+00V,+9.910000E+37PA", ask(device, "MEAS:ALL?"));
	}

	@Test
	void wordsAndErrors() {
		ask(device, "FUNC:MODE CURR");
		assertEquals("CURR", ask(device, "FUNC:MODE?"));
		ask(device, "FUNC:MODE WATT");
		ask(device, "VOLT 2000");
		assertEquals("-224,\"Illegal parameter value\"", ask(device, "SYST:ERR?"));
		assertEquals("-222,\"Parameter data out of range\"", ask(device, "SYST:ERR?"));
		assertEquals("0,\"No error\"", ask(device, "SYST:ERR?"));
	}

	@Test
	void answersCanRepeatTheHeader() {
		Protocol repeating = instrument.device(Protocols.SCPI_HEADER);
		assertEquals(":VOLT 0.0000", ask(repeating, "VOLT?"));
		assertEquals(":SOUR:VOLT 0.0000;1", ask(repeating, ":SOUR:VOLT?;*OPC?"));
	}
}
