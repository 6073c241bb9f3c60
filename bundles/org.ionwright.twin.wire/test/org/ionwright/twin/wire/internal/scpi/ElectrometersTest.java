package org.ionwright.twin.wire.internal.scpi;

import static org.ionwright.twin.wire.StillInstrument.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.StillInstrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElectrometersTest {

	private final StillInstrument instrument = new StillInstrument();
	private final Protocol picoammeter = instrument.device(Protocols.KEITHLEY6485);
	private final Protocol sourcing = instrument.device(Protocols.KEITHLEY6487);
	private final Protocol electrometer = instrument.device(Protocols.KEITHLEY6517);
	private double now;

	/** Says something and waits for what the device has to say. */
	private String ask(Protocol device, String message) {
		StringBuilder said = new StringBuilder(say(device, message + "\n", now));
		while (device.nextSeconds() < Double.POSITIVE_INFINITY) {
			now = device.nextSeconds();
			said.append(say(device, "", now));
		}
		return said.toString().strip();
	}

	private double current(Protocol device) {
		return Double.parseDouble(ask(device, "READ?").replaceFirst("[A-Z]+,.*", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"*IDN? | KEITHLEY INSTRUMENTS INC.,MODEL 6485,1234567,B03   Sep 25 2002 10:53:29/A02  /E", "SYST:ZCH? | 1",
			"system:zcheck:state? | 1", ":SYST:ZCOR? | 0", "SYST:ERR? | 0,\"No error\"", "CURR:NPLC? | 5.00",
			"NPLC? | 5.00", "SENS1:CURR:DC:RANG:AUTO? | 1", "FORM:ELEM? | READ,UNIT,TIME,STAT",
			"*OPC?;SYST:ZCH?;ZCOR? | 1;1;0", "*ESR?;*ESR? | 128;0" })
	void picoammeterAnswers(String query, String answer) {
		assertEquals(answer, ask(picoammeter, query));
	}

	@Test
	void answersEndInCarriageReturn() {
		assertEquals("1\r", say(picoammeter, "*OPC?\r\n", 0));
		assertEquals("1\r\n", say(electrometer, "*OPC?\r\n", 0));
	}

	@Test
	void aShuntedInputShowsNothingOfTheCurrentAndSaysSo() {
		instrument.put("keithley6485.current", 1e-6);
		String[] parts = ask(picoammeter, "READ?").split(",");
		assertTrue(parts[0].matches("[+-]\\d\\.\\d{6}E[+-]\\d\\dA"), parts[0]);
		assertEquals("+5.120000E+02", parts[2]);
		assertTrue(Math.abs(Double.parseDouble(parts[0].replace("A", ""))) < 1e-5);
		ask(picoammeter, "SYST:ZCH OFF");
		assertEquals("+0.000000E+00", ask(picoammeter, "READ?").split(",")[2]);
		assertEquals(1e-6, current(picoammeter), 1e-8);
	}

	@Test
	void anOffsetIsThereUntilItIsCorrected() {
		ask(picoammeter, "*RST;:RANG 2e-9;:INIT");
		ask(picoammeter, "SYST:ZCH OFF");
		assertEquals(3e-13, current(picoammeter), 1e-13);
		ask(picoammeter, "SYST:ZCH ON;:RANG 2e-9;:INIT");
		ask(picoammeter, "SYST:ZCOR:ACQ");
		ask(picoammeter, "SYST:ZCOR ON;ZCH OFF;:RANG:AUTO ON");
		assertEquals("0,\"No error\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals(0, current(picoammeter), 1e-13);
		assertEquals("+1.024000E+03", ask(picoammeter, "READ?").split(",")[2]);
	}

	@Test
	void zeroIsAcquiredOnlyFromAShuntedInput() {
		ask(picoammeter, "SYST:ZCOR:ACQ");
		assertEquals("-221,\"Settings conflict\"", ask(picoammeter, "SYST:ERR?"));
	}

	@Test
	void beyondTheRangeIsOverflow() {
		instrument.put("keithley6485.current", 1e-6);
		ask(picoammeter, "SYST:ZCH OFF;:CURR:RANG 2e-9");
		String[] parts = ask(picoammeter, "READ?").split(",");
		assertEquals("+9.900000E+37A", parts[0]);
		assertEquals("+1.000000E+00", parts[2]);
		assertEquals("2.000000E-09", ask(picoammeter, "CURR:RANG?"));
	}

	@Test
	void aMeasurementTakesItsTimeAndTheRestWaits() {
		assertEquals("", say(picoammeter, "READ?\n*OPC?\n", 0));
		double due = picoammeter.nextSeconds();
		assertEquals(0.21, due, 1e-9);
		assertEquals("", say(picoammeter, "", due - 0.01));
		String said = say(picoammeter, "", due);
		assertTrue(said.endsWith("\r1\r"), said);
		say(picoammeter, "READ?\n", 1);
		picoammeter.hangUp(1);
		assertEquals("", say(picoammeter, "", 10));
		assertEquals("1\r", say(picoammeter, "*OPC?\n", 10));
	}

	@Test
	void errorsQueueUpAndOverflow() {
		ask(picoammeter, "NONSENSE;:SYST:ZCH;:SYST:ZCH MAYBE;:CURR:RANG 5;:CURR:RANG x");
		assertEquals("-113,\"Undefined header\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals("-109,\"Missing parameter\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals("-224,\"Illegal parameter value\"", ask(picoammeter, "STAT:QUE?"));
		assertEquals("-222,\"Parameter data out of range\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals("-120,\"Numeric data error\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals("0,\"No error\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals("176", ask(picoammeter, "*ESR?"));
		ask(picoammeter, "X;".repeat(12));
		for (int i = 0; i < 9; i++) {
			assertEquals("-113,\"Undefined header\"", ask(picoammeter, "SYST:ERR?"));
		}
		assertEquals("-350,\"Queue overflow\"", ask(picoammeter, "SYST:ERR?"));
		assertEquals("0,\"No error\"", ask(picoammeter, "SYST:ERR?"));
		ask(picoammeter, "X;*CLS");
		assertEquals("0,\"No error\"", ask(picoammeter, "SYST:ERR?"));
	}

	@Test
	void aHeaderStartsWhereTheOneBeforeItEnded() {
		ask(picoammeter, "SYST:ZCH OFF;ZCOR ON;*OPC?");
		assertEquals("0;1", ask(picoammeter, "SYST:ZCH?;ZCOR?"));
		ask(picoammeter, "SYST:ZCH OFF;CURR:RANG 2e-9");
		assertEquals("-113,\"Undefined header\"", ask(picoammeter, "SYST:ERR?"));
	}

	@Test
	void elementsAreWhatWasAskedFor() {
		ask(picoammeter, "FORM:ELEM READ;:TRIG:COUN 3;:SYST:ZCH OFF");
		assertEquals(3, ask(picoammeter, "READ?").split(",").length);
		ask(picoammeter, "FORM:ELEM VSO");
		assertEquals("-224,\"Illegal parameter value\"", ask(picoammeter, "SYST:ERR?"));
		ask(sourcing, "FORM:ELEM ALL;:SOUR:VOLT 5;:SOUR:VOLT:STAT ON");
		assertTrue(ask(sourcing, "READ?").endsWith(",+5.000000E+00"));
	}

	@Test
	void theSourceKeepsToItsRange() {
		ask(sourcing, "SOUR:VOLT 20");
		assertEquals("-222,\"Parameter data out of range\"", ask(sourcing, "SYST:ERR?"));
		ask(sourcing, "SOUR:VOLT:RANG 50");
		ask(sourcing, "SOUR:VOLT 20");
		assertEquals("2.000000E+01", ask(sourcing, "SOUR:VOLT?"));
		ask(picoammeter, "SOUR:VOLT 1");
		assertEquals("-113,\"Undefined header\"", ask(picoammeter, "SYST:ERR?"));
	}

	@Test
	void theElectrometerMarksItsReadings() {
		instrument.put("keithley6517.current", 1e-9);
		assertTrue(ask(electrometer, "READ?").matches("\\+9\\.910000E\\+37ZADC,\\+\\d{5}\\.\\d{6}SECS,\\+00001RDNG#"));
		ask(electrometer, "SYST:ZCH OFF");
		assertTrue(ask(electrometer, "READ?").matches("\\+1\\.00\\d{4}E-09NADC,.*"));
		ask(electrometer, "FUNC 'CURR';:CURR:RANG 2e-11");
		assertTrue(ask(electrometer, "READ?").startsWith("+9.900000E+37OADC,"));
		assertEquals("\"CURR:DC\"", ask(electrometer, "FUNC?"));
		ask(electrometer, "FORM:ELEM READ");
		assertEquals("+9.900000E+37", ask(electrometer, "READ?"));
	}

	@ParameterizedTest
	@EnumSource(names = { "KEITHLEY6485", "KEITHLEY6487", "KEITHLEY6517" })
	void aReadingOfNothingIsStale(Protocols protocol) {
		Protocol device = instrument.device(protocol);
		assertEquals("", ask(device, "FETC?"));
		assertEquals("-230,\"Data corrupt or stale\"", ask(device, "SYST:ERR?"));
	}
}
