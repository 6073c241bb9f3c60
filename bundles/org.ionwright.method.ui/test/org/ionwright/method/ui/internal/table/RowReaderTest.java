package org.ionwright.method.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.ui.form.FieldHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

	private static final List<Column> COLUMNS = List.of(
			new Column(Literals.MONITORED_ION__NAME, "Name", "", false, List.of("compound")),
			new Column(Literals.MONITORED_ION__MZ, "m/z", "", false, List.of("mz", "mass")),
			new Column(Literals.MONITORED_ION__DWELL_TIME, "Dwell time", "ms", false, List.of("dwell")));

	private static List<RowReader.Row> read(String text) {
		return new RowReader(Literals.MONITORED_ION, COLUMNS, Literals.MONITORED_ION__MZ, FieldHints.NONE)
				.read(TableText.of(text));
	}

	private static String shown(RowReader.Row row) {
		return row.part().map(MonitoredIon.class::cast).map(ion -> ion.getName() + " " + ion.getMz() + " "
				+ ion.getDwellTime()).orElse("refused");
	}

	/** Lines are separated by |, tabs written as ~; the right side is what each line gives. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { //
			"reserpine~609.28~200 ! reserpine 609.28 0.2", //
			"609.28 ! null 609.28 0.2", //
			"609.28~100~reserpine ! reserpine 609.28 0.1", //
			"m/z~Name|609.28~reserpine|195.1~ ! reserpine 609.28 0.2/null 195.1 0.2", //
			"mass;dwell (s)|609.28;0.5 ! null 609.28 0.5", //
			"609.28;50 ms;reserpine ! reserpine 609.28 0.05", //
			"compound,mz,dwell|\"a, b\",609.28,100 ! a, b 609.28 0.1", //
			"# a list||609.28 ! null 609.28 0.2", //
			"609,28 ! refused", //
			"609,28;200 ! refused", //
			"609,28~200 ! refused", //
			"mz,dwell|609,28,200 ! refused", //
			"mz,dwell|609,200 ! null 609.0 0.2", //
			"x ! refused", //
			"609.28;1e9 ! refused", //
			"-5 ! refused", //
			"609.28 mbar ! refused", //
			"609.28~1~a~surplus ! refused" })
	void aLineGivesAnIonOrAReason(String text, String expected) {
		List<RowReader.Row> rows = read(text.replace('|', '\n').replace('~', '\t'));
		assertEquals(expected, rows.stream().map(RowReaderTest::shown).collect(Collectors.joining("/")));
		assertTrue(rows.stream().allMatch(row -> row.part().isEmpty() != row.problem().isEmpty()));
	}

	@Test
	void aDecimalCommaIsRefusedInWords() {
		for (String text : List.of("609,28", "a;609,28", "609,28\t10")) {
			assertTrue(read(text).getFirst().problem().contains("decimal"), read(text).getFirst().problem());
		}
	}

	@Test
	void problemsNameTheLineOfTheText() {
		assertEquals(4, read("m/z\n# note\n1\nx").getLast().line());
	}

	/** Anything is read; each line that is not empty gives either an ion in range or a problem. */
	@Test
	void noTextMakesItFail() {
		Random random = new Random(6);
		String alphabet = "0123456789.,;\t\"'\n\r #e-+()mzdwel \u00b5\u2212\ufeff";
		for (int round = 0; round < 4000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			for (RowReader.Row row : read(text.toString())) {
				assertEquals(row.part().isEmpty(), !row.problem().isEmpty(), text.toString());
				row.part().map(MonitoredIon.class::cast)
						.ifPresent(ion -> assertTrue(ion.getMz() >= 0.1 && ion.getMz() <= 1e5, text.toString()));
			}
		}
	}

	@Test
	void whatIsCopiedIsPastedBack() {
		List<EObject> ions = read("a \"b\"\t100.5\t20\n#\nc\t200\t30\nd\te\t5").stream()
				.flatMap(row -> row.part().stream()).toList();
		assertEquals(2, ions.size());
		List<List<String>> cells = List.of(List.of("Name", "m/z", "Dwell time (ms)"),
				List.of("#a \"b\"\tc", "100.5", "20"), List.of("c\nd", "200", "30"));
		assertEquals(List.of("#a \"b\"\tc 100.5 0.02", "c d 200.0 0.03"),
				read(TableText.tabbed(cells)).stream().map(RowReaderTest::shown).toList());
	}
}
