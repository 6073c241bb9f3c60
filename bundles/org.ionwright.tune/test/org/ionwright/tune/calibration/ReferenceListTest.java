package org.ionwright.tune.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.ionwright.spectrum.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListTest {

	@TempDir
	Path folder = Path.of("");

	private static List<Double> masses(ReferenceList list) {
		return list.ions().stream().map(ReferenceIon::mz).toList();
	}

	/** As requirements.md 5.5 has them, to the digits given there. */
	@Test
	void positiveSodiumIodideIsWhereItIsKnownToBe() {
		double[] known = { 22.9892, 172.8835, 322.7777, 472.6719, 622.5662, 772.4604, 922.3547 };
		List<Double> masses = masses(ReferenceList.sodiumIodide(Polarity.POSITIVE));
		for (int n = 0; n < known.length; n++) {
			assertEquals(known[n], masses.get(n), 6e-5, "(NaI)" + n + " Na+");
			assertEquals(22.98922 + n * 149.89424, masses.get(n), 3e-5, "(NaI)" + n + " Na+");
		}
	}

	/**
	 * From tables: caesium 132.905452, iodine 126.904473 and the electron 0.000549 (AME 2020, CODATA 2018); PPG 17 + NH4 is
	 * C51H108NO18, 1022.7561 less nothing but its electron.
	 */
	@ParameterizedTest
	@CsvSource({ "CsI positive, 0, 132.904903", "CsI positive, 1, 392.714828", "CsI negative, 0, 126.905022",
			"NaI negative, 0, 126.905022", "NaI negative, 1, 276.799264", "PPG ammonium, 0, 210.16998",
			"PPG sodium, 0, 215.12538", "PPG ammonium, 14, 1022.75596" })
	void standardListsAreExact(String name, int index, double mz) {
		ReferenceList list = ReferenceList.standard().stream().filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow();
		assertEquals(mz, masses(list).get(index), 5e-4);
		assertEquals(name.contains("negative"), list.polarity() == Polarity.NEGATIVE);
	}

	@Test
	void aRangeKeepsWhatIsInIt() {
		ReferenceList list = ReferenceList.sodiumIodide(Polarity.POSITIVE).within(50, 1050);
		assertEquals(6, list.ions().size());
		String message = assertThrows(IllegalArgumentException.class, () -> list.within(30, 50)).getMessage();
		assertEquals("NaI positive has no ion from m/z 30.0 to 50.0; its ions are at m/z 172.9 to 922.4", message);
	}

	@Test
	void aUsersTableIsRead() throws IOException {
		Path file = folder.resolve("mine.csv");
		Files.writeString(file,
				"\uFEFF# my ions\r\nname;Formula;charge;m/z\r\n\r\ncaffeine;C8H11N4O2;1+;195.088\r\n;[C8H12N4O2]2+;;\r\n\"x\";;;500.5");
		ReferenceList list = ReferenceFile.read(file);
		assertEquals("mine", list.name());
		assertEquals(List.of("[C8H12N4O2]2+", "caffeine", "x"), list.ions().stream().map(ReferenceIon::name).toList());
		assertEquals(195.08765, list.ions().get(1).mz(), 1e-5);
		assertEquals(2, list.ions().getFirst().charge());
		Files.writeString(file, "mz,charge\n126.905,-\n");
		assertEquals(Polarity.NEGATIVE, ReferenceFile.read(file).polarity());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"name,colour\\nx,red | f.csv, line 1: the header has 'colour'; its columns are name, formula, charge and mz",
			"name,charge\\nx,1 | f.csv, line 1: the header has neither formula nor mz; add one of them",
			"mz,mz\\n1,1 | f.csv, line 1: the header has mz twice; remove one",
			"mz\\n12;5 | f.csv, line 2: mz is '12;5'; write a number above 0 with a decimal point such as 322.7777",
			"mz\\n5\\n0 | f.csv, line 3: 'm/z 0' has m/z 0.0; above 0 and up to 100000 is meant",
			"mz,charge\\n5,0 | f.csv, line 2: charge is '0'; write a whole number with its sign such as 1 or -1",
			"mz,charge\\n5,1\\n9,-1 | f.csv, line 3: m/z 9 has charge -1, the ions before have the other sign; make a file for each polarity",
			"formula,mz\\nNaI,7 | f.csv, line 2: mz is 7, but the formula makes 149.8937; correct or remove one",
			"formula,charge\\nNa+,2 | f.csv, line 2: the formula has charge 1, the column says 2; correct one",
			"mz\\n5,6 | f.csv, line 2: 2 cells, but the header has 1",
			"mz,name\\n,x | f.csv, line 2: neither formula nor mz; give one of them",
			"mz\\n5\\n5.001 | f.csv: mine: m/z 5 and m/z 5.001 are both at m/z 5.0010; remove one",
			"# nothing | f.csv has no ion; write a header such as name,formula,charge,mz and below it a line for each ion" })
	void wrongTablesAreRefusedWithTheLine(String text, String message) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> ReferenceFile.parse("mine", "f.csv", text.replace("\\n", "\n")));
		assertEquals(message.replace("'m/z 0'", "m/z 0"), refusal.getMessage());
	}

	@Test
	void anUnknownElementNamesTheLine() {
		String message = String.valueOf(assertThrows(IllegalArgumentException.class,
				() -> ReferenceFile.parse("mine", "f.csv", "formula\nNaI+\nXx2\n")).getMessage());
		assertTrue(message.startsWith("f.csv, line 3: "), message);
	}

	@Test
	void whatIsNoTextIsRefused() throws IOException {
		Path file = folder.resolve("b.csv");
		Files.write(file, new byte[] { 'm', 'z', '\n', (byte) 0xff });
		assertTrue(String.valueOf(assertThrows(IOException.class, () -> ReferenceFile.read(file)).getMessage())
				.endsWith("is no text in UTF-8; save it as CSV with that encoding"));
	}

	/** Whatever stands in the file: a list or one line that says what is wrong. */
	@Test
	void anyTextIsAListOrOneLine() {
		Random random = new Random(20261126);
		String[] bits = { "name", "formula", "mz", "charge", ",", ";", "\t", "\n", "\r\n", "NaI", "(NaI)2Na+", "1",
				"-1",
				"322.7777", "1e5", "#", "\"", "\u0000", "\uFEFF", " ", "2+", "[13C]", "99999999", "-", "C8H10)", "^" };
		for (int run = 0; run < 20_000; run++) {
			StringBuilder text = new StringBuilder(random.nextBoolean() ? "name,formula,charge,mz\n" : "");
			for (int i = random.nextInt(30); i > 0; i--) {
				text.append(bits[random.nextInt(bits.length)]);
			}
			try {
				assertFalse(ReferenceFile.parse("f", "f", text.toString()).ions().isEmpty());
			} catch (IllegalArgumentException e) {
				String message = String.valueOf(e.getMessage());
				assertTrue(message.startsWith("f") && !message.contains("\n"), message);
			}
		}
	}
}
