package org.ionwright.driver.alicat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlicatProtocolTest {

	static final List<String> NEW_TABLE = List.of(
			"A D00 ID_ NAME______________________ TYPE_______ WIDTH NOTES___________________",
			"A D01 700 Unit ID                    string          1",
			"A D02 002 Abs Press                  s decimal     7/2 010 02 PSIA",
			"A D03 003 Flow Temp                  s decimal     7/2 002 02 `C",
			"A D04 004 Volu Flow                  s decimal     7/2 012 02 CCM",
			"A D05 005 Mass Flow                  s decimal     7/2 012 02 SCCM",
			"A D06 037 Mass Flow Setpt            s decimal     7/2 012 02 SCCM",
			"A D07 703 Gas                        string          6",
			"A D08 701 *Error                     string          3 ADC",
			"A D09 702 *Status                    string          3 MOV");

	static final List<String> OLD_TABLE = List.of("A  D00 NAME_______ TYPE_____ MinVal_  MaxVal_  UNITS__",
			"A  D01 Unit ID     char         A         Z         na",
			"A  D02 Pressure    signed    +000.00  +160.00     PSIA",
			"A  D03 Temperature signed    -010.00  +050.00        C",
			"A  D04 Volumetric  signed    +0000.0  +0500.0      CCM",
			"A  D05 Mass        signed    +0000.0  +0500.0     SCCM",
			"A  D06 Gas         string        Air       D2       na",
			"A  D07 Error       string         na      ADC       na",
			"A  D08 Status      string         na      LCK       na");

	private static List<AlicatColumn.Kind> kinds(List<AlicatColumn> columns) {
		return columns.stream().map(AlicatColumn::kind).toList();
	}

	@Test
	void layouts() {
		List<AlicatColumn> columns = AlicatProtocol.layout(NEW_TABLE);
		assertEquals(List.of(AlicatColumn.Kind.PRESSURE, AlicatColumn.Kind.TEMPERATURE, AlicatColumn.Kind.VOLUME_FLOW,
				AlicatColumn.Kind.MASS_FLOW, AlicatColumn.Kind.SET_POINT, AlicatColumn.Kind.GAS), kinds(columns));
		assertEquals(List.of("PSIA", "`C", "CCM", "SCCM", "SCCM", ""),
				columns.stream().map(AlicatColumn::unit).toList());
		List<AlicatColumn> old = AlicatProtocol.layout(OLD_TABLE);
		assertEquals(List.of(AlicatColumn.Kind.PRESSURE, AlicatColumn.Kind.TEMPERATURE, AlicatColumn.Kind.VOLUME_FLOW,
				AlicatColumn.Kind.MASS_FLOW, AlicatColumn.Kind.GAS), kinds(old));
		assertEquals(500, old.get(3).most());
		assertEquals(List.of(AlicatColumn.Kind.SET_POINT, AlicatColumn.Kind.OTHER, AlicatColumn.Kind.TOTAL),
				kinds(AlicatProtocol
						.layout(List.of("A D06 038 Ga Press Setpt             s decimal     7/2 010 02 PSIG",
								"A D07 013 Valve Drive                s decimal     7/2 063 02 %",
								"A D08 009 Mass Total                 s decimal     8/0 006 02 Scm3"))));
		assertEquals(List.of(), AlicatProtocol.layout(List.of("?", "", "A +014.70 +025.00")));
	}

	@ParameterizedTest
	@CsvSource({ "4, false, 5, -1", "5, false, 6, -1", "5, true, 6, 4", "6, true, 7, 4", "3, false, 0, -1",
			"7, true, 0, -1",
			"4, true, 0, -1" })
	void layoutsByCount(int numbers, boolean controller, int columns, int setPoint) {
		List<AlicatColumn> layout = AlicatProtocol.layout(numbers, controller);
		assertEquals(columns, layout.size());
		assertEquals(setPoint, kinds(layout).indexOf(AlicatColumn.Kind.SET_POINT));
	}

	@Test
	void frames() {
		AlicatProtocol.Frame frame = AlicatProtocol
				.frame("A +014.70 +025.00 +00.00 +00.00 +00.00     N2 MOV HLD\r", 'A')
				.orElseThrow();
		assertEquals(List.of("+014.70", "+025.00", "+00.00", "+00.00", "+00.00"), frame.numbers());
		assertEquals("N2", frame.gas());
		assertEquals(List.of("MOV", "HLD"), frame.flags());
		assertTrue(frame.has("HLD") && !frame.has("VOV"));
		assertEquals("", AlicatProtocol.frame("B 1.0 2.0", 'B').orElseThrow().gas());
		assertEquals("C-25", AlicatProtocol.frame("B 1.0 2.0 C-25", 'B').orElseThrow().gas());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?", "A", "B +014.70 N2", "A N2", "A +1.0 N2 nonsense", "A   122 = 37", "A 1,5 N2" })
	void noFrames(String line) {
		assertTrue(AlicatProtocol.frame(line, 'A').isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "10, 2, 10.00", "0.125, 2, 0.12", "1.23456, 3, 1.235", "0.0001, 2, 0.00", "250, 0, 250",
			"1e-3, 3, 0.001" })
	void setPoints(double value, int decimals, String sent) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(sent, AlicatProtocol.setPoint(value, decimals));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@CsvSource({ "+014.70, 2, 1000", "+00.000, 3, 100", "005, 0, 1000", "-0.5, 1, 10" })
	void digits(String number, int decimals, double beyond) {
		assertEquals(decimals, AlicatProtocol.decimals(number));
		assertEquals(beyond, AlicatProtocol.beyond(number));
	}

	@Test
	void registers() {
		assertEquals(OptionalInt.of(37), AlicatProtocol.register("A   122 = 37", 'A'));
		assertEquals(OptionalInt.of(264), AlicatProtocol.register("A   046 = 264", 'A'));
		assertEquals(8, AlicatProtocol.gas(8 | 0x600));
		assertEquals("N2", AlicatProtocol.GASES.get(8));
		assertTrue(AlicatProtocol.register("B   122 = 37", 'A').isEmpty());
		assertTrue(AlicatProtocol.register("?", 'A').isEmpty());
	}

	@Test
	void made() {
		List<String> lines = List.of("A M00 Alicat Scientific", "A M04 Model Number MC-500SCCM-D",
				"A M05 Serial Number 521641");
		assertEquals("MC-500SCCM-D", AlicatProtocol.made(lines, "Model Number"));
		assertEquals("521641", AlicatProtocol.made(lines, "Serial Number"));
		assertEquals("", AlicatProtocol.made(lines, "Nothing"));
		assertEquals(500e-6 / 60, AlicatUnits.rated("MC-500SCCM-D").orElseThrow(), 1e-12);
		assertEquals(20e-3 / 60, AlicatUnits.rated("MCR-20SLPM-D-485").orElseThrow(), 1e-12);
		assertTrue(AlicatUnits.rated("PC-30PSIA-D").isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "SLPM, 1.6666667e-5, S", "SCCM, 1.6666667e-8, S", "CCM, 1.6666667e-8, ''", "LPM, 1.6666667e-5, ''",
			"NLPM, 1.6666667e-5, N", "slpm, 1.6666667e-5, S", "SCFM, 4.719474e-4, S", "Nm3/h, 2.7777778e-4, N",
			"SmL/m, 1.6666667e-8, S", "SuL/m, 1.6666667e-11, S", "SCCS, 1e-6, S", "Sin3/m, 2.7311773e-7, S" })
	void flowUnits(String label, double size, String condition) {
		assertEquals(size, AlicatUnits.flow(label).orElseThrow(), 1e-6 * size);
		assertEquals(condition, AlicatUnits.condition(label));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "g/m", "PSIA", "%", "count", "SL" })
	void noFlowUnits(String label) {
		assertTrue(AlicatUnits.flow(label).isEmpty());
	}

	@Test
	void otherUnits() {
		assertEquals(6894.757, AlicatUnits.pressure("PSIA").orElseThrow(), 1e-3);
		assertEquals(1e5, AlicatUnits.pressure("barA").orElseThrow());
		assertEquals(1e3, AlicatUnits.pressure("kPaA").orElseThrow());
		assertEquals(1, AlicatUnits.pressure("PaA").orElseThrow());
		assertTrue(AlicatUnits.pressure("PSIG").isEmpty());
		assertEquals(298.15, AlicatUnits.kelvin(25, "`C"));
		assertEquals(298.15, AlicatUnits.kelvin(77, "`F"), 1e-9);
		assertEquals(300, AlicatUnits.kelvin(300, "K"));
	}

	@Test
	void explained() {
		assertEquals("unit A: what do you read?", AlicatProtocol.explain("A\r", true));
		assertEquals("unit A: set point 10.00", AlicatProtocol.explain("AS10.00\r", true));
		assertEquals("unit A reads +1.0 N2", AlicatProtocol.explain("A +1.0 N2\r", false));
		assertEquals("not understood", AlicatProtocol.explain("?\r", false));
	}

	@Test
	void nothingThrowsForGarbage() {
		Random random = new Random(5);
		String letters = "A D0123456789.+-=?$ MassFlowSetptGdecimal\0\u00ff/`";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder(i % 2 == 0 ? "A D05 005 " : "A ");
			for (int length = random.nextInt(40); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			String line = text.toString();
			AlicatProtocol.layout(List.of(line));
			AlicatProtocol.frame(line, 'A').ifPresent(frame -> frame.numbers().forEach(Double::parseDouble));
			AlicatProtocol.register(line, 'A');
			AlicatUnits.flow(line);
			AlicatUnits.rated(line);
			assertFalse(AlicatProtocol.explain(line, i % 3 == 0).contains("\n"));
		}
	}
}
