package org.ionwright.driver.keithley.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.transport.Bytes;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.Measured;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.ScpiError;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeithleyProtocolTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "+1.04E-09A,+22.3E+01,+0.00E+00; 1.04e-9; NORMAL",
			"-2.5E-12A; -2.5e-12; NORMAL",
			"+1.040564E-09A,+2.236299E+02,+1.024000E+03; 1.040564e-9; NORMAL", "1.5E-9; 1.5e-9; NORMAL",
			"+9.900000E+37A,+1.0E+00,+1.0E+00; NaN; OVERFLOW", "-9.9E37; NaN; OVERFLOW", "+9.91E+37; NaN; OVERFLOW",
			"+1.234560E-09NADC,+00012.345678SECS,+00001RDNG#; 1.23456e-9; NORMAL", "+9.9E37OADC,+1SECS; NaN; OVERFLOW",
			"+9.910000E+37ZADC,+00012.3SECS,+00001RDNG#; NaN; ZERO_CHECKED", "+1.0E-09ZADC; NaN; ZERO_CHECKED",
			"+1.0E+00NVDC,+1SECS; NaN; NOT_A_CURRENT", "+1.0E+09OHM; NaN; NOT_A_CURRENT",
			"+1.0E-09NCOUL; NaN; NOT_A_CURRENT", "+.5E-09A; 0.5e-9; NORMAL", "' +1E-9A\\r\\n'; 1e-9; NORMAL" })
	void readings(String answer, double value, State state) {
		assertEquals(Optional.of(new Measured(value, state)), KeithleyProtocol.reading(
				new String(Bytes.parse(answer), StandardCharsets.ISO_8859_1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "NAN", "+1,2E-9B", "one", "+1.0E-09XYZ", "--1", "E5", "+1.0E-09AA" })
	void noReadings(String answer) {
		assertTrue(KeithleyProtocol.reading(answer).filter(read -> read.state() == State.NORMAL).isEmpty()
				|| answer.startsWith("+1,2"), answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0,\"No error\"; 0; No error", "-222,\"Parameter data out of range\"; -222; "
			+ "Parameter data out of range", "+0,\"No Error\"; 0; No Error",
			"-113, \"Undefined header\"; -113; Undefined header",
			"+802,\"RS-232 overrun\"; 802; RS-232 overrun", "0,No error; 0; No error" })
	void errors(String answer, int code, String words) {
		assertEquals(Optional.of(new ScpiError(code, words)), KeithleyProtocol.error(answer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "No error", "+1.04E-09A,+22.3E+01,+0.00E+00", "99999999999,\"x\"" })
	void noErrors(String answer) {
		assertEquals(Optional.empty(), KeithleyProtocol.error(answer));
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "0, false", "ON, true", "off, false", "' 1 ', true" })
	void states(String answer, boolean on) {
		assertEquals(Optional.of(on), KeithleyProtocol.state(answer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2", "yes", "10" })
	void noStates(String answer) {
		assertEquals(Optional.empty(), KeithleyProtocol.state(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"KEITHLEY INSTRUMENTS INC.,MODEL 6485,1234567,B03   Sep 25 2002 10:53:29/A02  /E; 6485; 1234567; "
					+ "B03 Sep 25 2002 10:53:29/A02 /E; K6485",
			"KEITHLEY INSTRUMENTS INC.,MODEL 6487,1111167,A06; 6487; 1111167; A06; K6487",
			"KEITHLEY INSTRUMENTS INC.,MODEL 6517B,4096271,A13/700X; 6517B; 4096271; A13/700X; K6517" })
	void identities(String answer, String number, String serial, String firmware, KeithleyModel model) {
		DeviceIdentity identity = KeithleyProtocol.identity(answer).orElseThrow();
		assertEquals(new DeviceIdentity("Keithley", number, serial, firmware), identity);
		assertEquals(Optional.of(model), KeithleyModel.of(identity));
	}

	@Test
	void othersAreNone() {
		assertEquals(Optional.empty(), KeithleyProtocol.identity("StanfordResearchSystems,PS350,1234,1.0"));
		assertEquals(Optional.empty(), KeithleyProtocol.identity("KEITHLEY"));
		assertEquals(Optional.empty(), KeithleyProtocol.identity("KEITHLEY INSTRUMENTS INC.,MODEL 2400,1,A")
				.flatMap(KeithleyModel::of));
	}

	@Test
	void rangesAreThoseOfTheManuals() {
		assertEquals(List.of("2 nA", "20 nA", "200 nA", "2 µA", "20 µA", "200 µA", "2 mA", "20 mA"),
				KeithleyModel.K6485.rangeWords());
		assertEquals(
				List.of("20 pA", "200 pA", "2 nA", "20 nA", "200 nA", "2 µA", "20 µA", "200 µA", "2 mA", "20 mA"),
				KeithleyModel.K6517.rangeWords());
	}

	@ParameterizedTest
	@EnumSource
	void rangesRiseByTens(KeithleyModel model) {
		assertEquals(20e-3, model.fullScale(model.ranges() - 1), 1e-9);
		for (int i = 1; i < model.ranges(); i++) {
			assertEquals(10, model.fullScale(i) / model.fullScale(i - 1), 1e-9);
		}
	}

	/** The end of a line may be CR, LF, or both in either order, and a rest of the line before may come first. */
	@ParameterizedTest
	@CsvSource({ "1\\n, 2", "1\\r, 2", "1\\r\\n, 2", "1\\n\\r, 2", "\\n1\\r\\n, 3", "\\r\\n\\r\\n1\\r, 6", "1, 0",
			"\\r\\n, 0",
			"'', 0", "\\xff\\n, 2" })
	void lines(String bytes, int end) {
		byte[] all = Bytes.parse(bytes);
		assertEquals(end, KeithleyProtocol.LINE.end(all, all.length));
	}

	@Test
	void nothingIsThrownForGarbage() {
		Random random = new Random(3);
		String[] seeds = { "+1.04E-09A,+22.3E+01,+0.00E+00", "-222,\"Parameter data out of range\"",
				"KEITHLEY INSTRUMENTS INC.,MODEL 6487,1111167,A06", "" };
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = seeds[random.nextInt(seeds.length)].getBytes(StandardCharsets.ISO_8859_1);
			byte[] spoilt = new byte[bytes.length + random.nextInt(5)];
			System.arraycopy(bytes, 0, spoilt, 0, bytes.length);
			for (int k = random.nextInt(4); k > 0 && spoilt.length > 0; k--) {
				spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
			}
			String text = new String(spoilt, StandardCharsets.ISO_8859_1);
			KeithleyProtocol.reading(text);
			KeithleyProtocol.error(text);
			KeithleyProtocol.state(text);
			KeithleyProtocol.identity(text).flatMap(KeithleyModel::of);
			assertTrue(KeithleyProtocol.LINE.end(spoilt, spoilt.length) <= spoilt.length);
		}
	}
}
