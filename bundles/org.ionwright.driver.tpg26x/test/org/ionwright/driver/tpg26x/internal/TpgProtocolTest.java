package org.ionwright.driver.tpg26x.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.ionwright.device.transport.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden vectors of the manuals: Pfeiffer BG 5195 BEN, BG 800 300 BE, BG 5510 BEN, INFICON tina96e1, and EPICS-TPG. */
class TpgProtocolTest {

	private final Locale locale = Locale.getDefault();

	@AfterEach
	void putBack() {
		Locale.setDefault(locale);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "\\x06\\r\\n; 1; \\x06", "\\x15\\r\\n; 1; \\x15", "\\x06; 1; \\x06",
			"\\r\\n\\x06\\r; 3; \\x06",
			"0,8.3000E-03\\r\\n; 13; 0,8.3000E-03", "0, 8.3E-3\\r\\n; 10; 0,8.3E-3", "4\\r; 2; 4",
			"\\n0,1.0E-3\\r\\n; 10; 0,1.0E-3", "\\xff\\xff\\x00\\x06\\r; 4; \\x06", "0,1.0E-3; 0; 0,1.0E-3",
			"\\r\\n; 1; ''",
			"0000\\r\\n0,1\\r\\n; 5; 0000" })
	void framesEndWhereTheManualSays(String bytes, int end, String content) {
		byte[] all = Bytes.parse(bytes);
		int found = TpgProtocol.FRAME.end(all, all.length);
		if (bytes.equals("\\r\\n")) {
			assertTrue(found <= 2);
			return;
		}
		assertEquals(end, found);
		assertEquals(content, Bytes.show(TpgProtocol.content(found == 0 ? all : Arrays.copyOf(all, found))));
	}

	@Test
	void readingsOfAllManuals() {
		assertEquals(List.of(new TpgProtocol.Measured(0, 8.3e-3)), TpgProtocol.readings("0,8.3E-3").orElseThrow());
		assertEquals(List.of(new TpgProtocol.Measured(0, 1.234e-5), new TpgProtocol.Measured(5, 0.02)),
				TpgProtocol.readings("0,+1.2340E-05,5,+2.0000E-02").orElseThrow());
		assertEquals(3, TpgProtocol.readings("0,+1.0E+00,1,-1.0E-09,7,+0.0000E+00").orElseThrow().size());
		assertEquals(2.0, TpgProtocol.readings("0,2.0,0,3.0").orElseThrow().get(0).value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0", "0,", "0,1.0E-3,", "0;1.0E-3", "0,1,0E-3", "10,1.0E-3", "0,1.0E-1234",
			"0,NaN", "0,1.0D3",
			"a,1.0E-3", "0000", "0,1.0E-", "''" })
	void nothingElseIsAReading(String data) {
		assertTrue(TpgProtocol.readings(data).isEmpty(), data);
	}

	@ParameterizedTest
	@CsvSource({ "1e-5, 1.0E-5", "1.25e-5, 1.25E-5", "1000, 1.0E+3", "1, 1.0E+0", "1.23456e-9, 1.2346E-9",
			"1e-10, 1.0E-10", "9.99996, 1.0E+1",
			"0.02, 2.0E-2" })
	void thresholdsHaveNoLeadingZeroInAnyLocale(double value, String text) {
		for (Locale other : List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
			Locale.setDefault(other);
			assertEquals(text, TpgProtocol.number(value));
		}
	}

	@Test
	void aSetPointIsSentBackInItsOwnOrder() {
		TpgProtocol.SetPoint first = TpgProtocol.setPoint("1,1.0000E-05,2.0000E-04", Dialect.NUMBERED).orElseThrow();
		assertEquals(new TpgProtocol.SetPoint(1e-5, 2e-4, 1, true), first);
		assertEquals("1,1.0E-5,2.0E-4", first.text());
		TpgProtocol.SetPoint last = TpgProtocol.setPoint("1.0E-5,2.0E-4,3", Dialect.LETTERED).orElseThrow();
		assertEquals(new TpgProtocol.SetPoint(1e-5, 2e-4, 3, false), last);
		assertEquals("1.0E-5,2.0E-4,3", last.text());
		assertEquals(last, TpgProtocol.setPoint("1.0E-5,2.0E-4,3", Dialect.NUMBERED).orElseThrow());
		assertEquals(new TpgProtocol.SetPoint(0, 0, 5, false),
				TpgProtocol.setPoint("0.0E0,0.0E0,5,10", Dialect.LETTERED).orElseThrow(), "TPG 500 with its timer");
	}

	@Test
	void theErrorWordIsReadFromItsGravestDigit() {
		assertEquals("none", TpgProtocol.ERRORS.get(TpgProtocol.error("0000")));
		assertEquals("controller error", TpgProtocol.ERRORS.get(TpgProtocol.error("1001")));
		assertEquals("no hardware", TpgProtocol.ERRORS.get(TpgProtocol.error("0100")));
		assertEquals("inadmissible parameter", TpgProtocol.ERRORS.get(TpgProtocol.error("0010")));
		assertEquals("syntax error", TpgProtocol.ERRORS.get(TpgProtocol.error("0001")));
	}

	@Test
	void whoAreYou() {
		assertEquals(new TpgProtocol.WhoAreYou("TPG362", "44998061", "010300"),
				TpgProtocol.whoAreYou("TPG362,PTG28290,44998061,010300,010100").orElseThrow());
		assertTrue(TpgProtocol.whoAreYou("302-510-A").isEmpty());
	}

	@Test
	void combinedGaugesProtectThemselves() {
		assertTrue(TpgProtocol.ionGauge("IKR9") && TpgProtocol.ionGauge("IKR11") && TpgProtocol.ionGauge("PEG"));
		assertFalse(TpgProtocol.ionGauge("PKR") || TpgProtocol.ionGauge("TPR") || TpgProtocol.ionGauge("noSEn"));
		assertTrue(TpgProtocol.highVoltage("PKR") && !TpgProtocol.highVoltage("CMR"));
	}

	@Test
	void unitsOfTheTwoDialectsDiffer() {
		assertEquals(List.of("mbar", "Torr", "Pa", "micron", "hPa", "V"),
				Dialect.NUMBERED.units().stream().map(Dialect.Unit::word).toList());
		assertEquals(Dialect.Unit.MBAR, Dialect.LETTERED.units().get(1));
		assertEquals(Dialect.Unit.PA, Dialect.LETTERED.units().get(3));
		assertEquals(133.322368, Dialect.Unit.TORR.pascal());
		assertEquals(List.of("A1", "A2", "B1", "B2"), Dialect.LETTERED.channels(4));
		assertEquals(List.of("channel 1", "channel 2"), Dialect.NUMBERED.sources(2, false));
		assertEquals(List.of("off", "on", "channel 1"), Dialect.NUMBERED.sources(1, true));
		assertEquals("on", Dialect.LETTERED.sources(4, true).get(5));
		assertEquals("A1 watches itself", Dialect.LETTERED.sources(4, false).get(5));
	}

	@Test
	void anythingMayBeOnTheWire() {
		Random random = new Random(1);
		String alphabet = "0123456789,.+-eE \r\n\5\6\25\3PRXA\377";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(40);
			for (int j = 0; j < length; j++) {
				text.append(random.nextInt(10) == 0 ? (char) random.nextInt(256)
						: alphabet.charAt(random.nextInt(alphabet.length())));
			}
			byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
			int end = TpgProtocol.FRAME.end(bytes, bytes.length);
			assertTrue(end >= 0 && end <= bytes.length);
			String content = TpgProtocol.content(Arrays.copyOf(bytes, end));
			TpgProtocol.readings(content).ifPresent(
					readings -> readings.forEach(reading -> assertTrue(Double.isFinite(reading.value()), content)));
			TpgProtocol.setPoint(content, i % 2 == 0 ? Dialect.NUMBERED : Dialect.LETTERED);
			TpgProtocol.whoAreYou(content);
			TpgWords.of(bytes, i % 2 == 0);
		}
	}
}
