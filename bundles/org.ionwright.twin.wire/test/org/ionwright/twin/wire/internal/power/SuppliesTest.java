package org.ionwright.twin.wire.internal.power;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.ionwright.twin.wire.WireMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppliesTest {

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol ps350 = instrument.device(Protocols.PS350);
	private final Protocol iseg = instrument.device(Protocols.ISEG);
	private double now;

	private String ps350(String command) {
		return say(ps350, command + "\n", now);
	}

	private String iseg(String command) {
		return say(iseg, command + "\r\n", now);
	}

	@ParameterizedTest
	@CsvSource({ "*IDN?, 'StanfordResearchSystems,PS350,98101,1.25'", "VSET?, 0.0", "VLIM?, 5000.0",
			"ILIM?, 5.2500E-03", "TMOD?, 0", "*STB?, 0", "*ESR?, 128", "LERR?, 0", "vset?, 0.0", "*STB? 7, 0",
			"VOUT?, 0.0" })
	void ps350Queries(String command, String answer) {
		assertEquals(answer + "\n", ps350(command));
	}

	@Test
	void ps350RefusesAboveItsLimitAndKeepsTheOldValue() {
		ps350("*CLS;VLIM 800;VSET 700");
		assertEquals("", ps350("VSET 900"));
		assertEquals("700.0\n", ps350("VSET?"));
		assertEquals("10\n", ps350("LERR?"));
		assertEquals("0\n", ps350("LERR?"));
		assertEquals("1\n", ps350("*ESR? 4"));
		assertEquals("0\n", ps350("*ESR?"));
		ps350("VLIM 600");
		assertEquals("10\n", ps350("LERR?"));
		assertEquals("800.0\n", ps350("VLIM?"));
		ps350("*CLS;NONSENSE");
		assertEquals("32\n", ps350("*ESR?"));
		ps350("VSET twelve;VSET 1,5;VSET");
		assertEquals("700.0\n32\n", ps350("VSET?;*ESR?"));
	}

	@Test
	void ps350StatusByte() {
		ps350("*CLS;VSET 500");
		assertEquals("0\n", ps350("*STB?"));
		ps350("HVON");
		assertEquals(500, instrument.get("ps350.voltage"));
		assertEquals("129\n", ps350("*STB?"));
		instrument.put("ps350.voltage", 300);
		assertEquals("128\n", ps350("*STB?"));
		instrument.put("ps350.voltage", 500);
		ps350("ILIM 1E-3;*ESE 32;*SRE 32");
		instrument.put("ps350.current", 2e-3);
		ps350("NONSENSE");
		assertEquals(128 + 1 + 8 + 32 + 64, Integer.parseInt(ps350("*STB?").strip()));
		ps350("HVOF");
		assertEquals(0, instrument.get("ps350.voltage"));
	}

	@Test
	void ps350TripsAndStaysOffUntilCleared() {
		ps350("*CLS;VSET 500;ITRP 1E-3;HVON");
		instrument.put("ps350.current", 2e-3);
		assertEquals("4\n", ps350("*STB?"));
		assertEquals(0, instrument.get("ps350.voltage"));
		instrument.put("ps350.current", 0);
		ps350("HVON");
		assertEquals("10\n", ps350("LERR?"));
		ps350("TCLR;HVON");
		assertEquals("129\n", ps350("*STB?"));
	}

	@Test
	void ps350ShowsATripOfTheInstrument() {
		ps350("*CLS;VSET 500;HVON");
		instrument.put("ps350.tripped", 1);
		instrument.put("ps350.voltage", 0);
		assertEquals("4\n", ps350("*STB?"));
		instrument.put("ps350.tripped", 0);
		assertEquals("4\n", ps350("*STB?"));
		ps350("TCLR");
		assertEquals("0\n", ps350("*STB?"));
	}

	@Test
	void ps350OverlongLineIsACommandError() {
		ps350("*CLS");
		ps350("VSET 1" + "0".repeat(1000));
		assertEquals("32\n0.0\n", ps350("*ESR?;VSET?"));
	}

	@ParameterizedTest
	@CsvSource({ "VSET100, VSET?, 100.0", "v s e t 200, VSET?, 200.0", "VSET -100, LERR?, 10" })
	void ps350BlanksMayStandAnywhere(String command, String query, String answer) {
		ps350(command);
		assertEquals(answer + "\n", ps350(query));
	}

	@ParameterizedTest
	@CsvSource({ "PS310, 1250.0, 2.1000E-02", "PS325, 2500.0, 1.0500E-02", "PS350_NEGATIVE, -5000.0, -5.2500E-03",
			"PS355, -10000.0, 1.0500E-03", "PS365, 10000.0, 1.0500E-03", "PS370, -20000.0, 5.2500E-04",
			"PS375, 20000.0, 5.2500E-04" })
	void eachModelHasItsLimitsAndItsSign(Protocols model, double volts, String amperes) {
		Protocol supply = instrument.device(model);
		assertEquals(volts + "\n", say(supply, "VLIM?\n", 0));
		assertEquals(amperes + "\n", say(supply, "ITRP?\n", 0));
		assertEquals("0.0\n10\n", say(supply, "*CLS;VSET " + -volts + ";VSET?;LERR?\n", 0));
		assertEquals(volts / 2 + "\n0\n", say(supply, "VSET " + volts / 2 + ";VSET?;HVON;LERR?\n", 0));
		assertEquals(volts / 2 + "\n129\n", say(supply, "VOUT?;*STB?\n", 0));
		assertEquals(Math.abs(volts / 2) / Math.max(1, Math.abs(volts) / 5000), instrument.get("ps350.voltage"), 1e-9);
		assertEquals("0.0\n", say(supply, "HVOF;VOUT?\n", 0));
	}

	@Test
	void theLargeOnesTakeNothingBelowAHundredVoltsButNought() {
		Protocol supply = instrument.device(Protocols.PS370);
		assertEquals("10\n", say(supply, "VSET -50;LERR?\n", 0));
		assertEquals("0\n", say(supply, "VSET -100;VSET 0;LERR?\n", 0));
	}

	@Test
	void isegAnswersASetCommandWithAnEmptyLine() {
		assertEquals("\r\n", iseg(":VOLT 100,(@0)"));
		assertEquals("1.0000E2V\r\n", iseg(":READ:VOLT? (@0)"));
		assertEquals("1.0000E2V,0.0000E0V\r\n", iseg(":READ:VOLT? (@0,1)"));
		assertEquals("1.0000E2V,0.0000E0V\r\n", iseg(":READ:VOLTAGE? (@0-1)"));
		assertEquals("\r\n", iseg(":VOLT 6000,(@0)"));
		assertEquals("-222,Data out of range\r\n", iseg(":SYST:ERR?"));
		assertEquals("0,No error\r\n", iseg(":SYST:ERR?"));
		assertEquals("\r\n", iseg(":MEAS:VOLT? (@9)"));
		assertEquals("-224,Illegal parameter value\r\n", iseg(":SYST:ERR?"));
		assertEquals("\r\n", iseg(":NONSENSE"));
		assertEquals("-113,Undefined header\r\n", iseg(":SYST:ERR?"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { ":READ:MODULE:CHANNELNUMBER? | 2", ":READ:MODule:STATus? | 58113",
			":READ:CURR:LIM? (@0) | 100.000%", ":READ:RAMP:VOLT:MAX? (@0,1) | 1.0000E3V/s,1.0000E3V/s",
			":CONF:OUTP:POL? (@0) | p", ":CONF:OUTP:POL:LIST? (@0) | p", ":CONF:RAMP:VOLT? | 2.000%/s" })
	void isegTellsOfTheModule(String query, String answer) {
		iseg("*IDN?");
		assertEquals(answer + "\r\n", iseg(query));
	}

	@Test
	void isegEchoesOnASerialLineOnly() {
		Protocol serial = Protocols.ISEG.create(instrument, WireMap.standard(), true, 0);
		assertEquals("*OPC?\r\n1\r\n", say(serial, "*OPC?\r\n", 0));
		assertEquals("*O", say(serial, "*O", 0));
		assertEquals("1\r\n", say(iseg, "*OPC?\r\n", 0));
	}

	@Test
	void isegRampsAtItsRateAndShowsIt() {
		iseg(":CONF:RAMP:VOLT:UP 200,(@0)");
		iseg(":VOLT 400,(@0)");
		iseg(":VOLT ON,(@0)");
		int status = status();
		assertEquals(IsegChannel.POSITIVE | IsegChannel.ON | IsegChannel.RAMPING | IsegChannel.RAMP_UP, status);
		assertEquals("0\r\n", iseg("*OPC?"));
		now = 1;
		say(iseg, "", now);
		assertEquals(200, instrument.get("iseg.0.voltage"), 1e-6);
		assertEquals(1.05, iseg.nextSeconds(), 1e-9);
		now = 2.5;
		assertEquals("4.0000E2V\r\n", iseg(":MEAS:VOLT? (@0)"));
		assertEquals(IsegChannel.POSITIVE | IsegChannel.ON | IsegChannel.CONSTANT_VOLTAGE, status());
		assertEquals(Double.POSITIVE_INFINITY, iseg.nextSeconds());
		iseg(":VOLT OFF,(@0)");
		now = 3.5;
		say(iseg, "", now);
		assertEquals(200, instrument.get("iseg.0.voltage"), 1e-6);
		assertEquals(IsegChannel.RAMP_DOWN, status() & IsegChannel.RAMP_DOWN);
	}

	private int status() {
		return Integer.parseInt(iseg(":READ:CHAN:STATUS? (@0)").strip());
	}

	@Test
	void isegEventsLatchAndBarTheNextRamp() {
		iseg(":CONF:RAMP:VOLT 100");
		iseg(":VOLT 400,(@0)");
		iseg(":VOLT ON,(@0)");
		now = 10;
		say(iseg, "", now);
		iseg(":VOLT EMCY OFF,(@0)");
		assertEquals(0, instrument.get("iseg.0.voltage"));
		assertEquals(IsegChannel.EMERGENCY, status() & IsegChannel.EMERGENCY);
		iseg(":VOLT ON,(@0)");
		assertEquals(0, status() & IsegChannel.ON);
		iseg(":VOLT EMCY CLR,(@0)");
		iseg(":VOLT ON,(@0)");
		assertEquals(0, status() & IsegChannel.ON);
		iseg(":EVENT CLEAR,(@0)");
		iseg(":VOLT ON,(@0)");
		assertEquals(IsegChannel.ON, status() & IsegChannel.ON);
	}

	@Test
	void isegKillTripsOnCurrent() {
		instrument.values.put("kill.current", 2e-3);
		WireMap map = map("iseg.0.current = kill.current");
		Protocol device = Protocols.ISEG.create(instrument, map, false, 0);
		say(device, ":CURR 1E-3,(@0)\n:VOLT 100,(@0)\n:CONF:RAMP:VOLT 100\n:VOLT ON,(@0)\n", 0);
		say(device, "", 10);
		assertEquals(String.valueOf(IsegChannel.POSITIVE | IsegChannel.ON | IsegChannel.CONSTANT_CURRENT),
				say(device, ":READ:CHAN:STAT? (@0)\n", 10).strip());
		say(device, ":CONF:KILL 1\n", 11);
		assertEquals(0, instrument.get("iseg.0.voltage"));
		int status = Integer.parseInt(say(device, ":READ:CHAN:STAT? (@0)\n", 12).strip());
		assertTrue((status & IsegChannel.CURRENT_TRIP) != 0 && (status & IsegChannel.ON) == 0, "status " + status);
	}

	private static WireMap map(String lines) {
		try {
			return WireMap.standard().with(new StringReader(lines));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void isegWhatTheInstrumentDoesNotTakeIsAnInputError() {
		iseg(":CONF:RAMP:VOLT 100");
		iseg(":VOLT 2000,(@1)");
		iseg(":VOLT ON,(@1)");
		now = 1;
		say(iseg, "", now);
		int events = Integer.parseInt(iseg(":READ:CHAN:EVENT:STATUS? (@1)").strip());
		assertEquals(IsegChannel.INPUT_ERROR, events & IsegChannel.INPUT_ERROR);
	}
}
