package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.ionwright.model.instrument.InstrumentPackage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** No row of the requirements without a rule or a stated reason, and no rule without its rows in a table of tests. */
class CatalogueTest {

	private static final Pattern TABLE_ROW = Pattern
			.compile("\\s*(S\\d\\.\\d+[a-z]?) +\\|.*\\|\\s*(ok|ERROR|WARNING|INFO)\\b.*");
	/** Rules whose models take more than a row of a table, and the test that has them. */
	private static final Map<String, String> OWN_TESTS = Map.of("S1.02", "missingPartsAreNamed",
			"S1.04", "anExitWithoutInsertHasItsOwnDiameter", "S1.13", "theFirstPassageAndTheSecond", "S2.04",
			"highVoltageComesAfterGasAndLiquid");

	private record Row(String id, List<String> codes, List<String> elements, String reason) {
	}

	@Test
	void everyRowHasARuleOrAReason() throws IOException {
		Set<String> known = codes();
		List<String> bare = new ArrayList<>();
		for (Row row : rows()) {
			boolean ruled = !row.codes().isEmpty() && known.containsAll(row.codes());
			if (!ruled && row.reason().isEmpty()) {
				bare.add(row.id() + " " + row.codes());
			}
		}
		assertEquals(List.of(), bare);
		assertEquals(92, rows().size());
	}

	@Test
	void everyRuleOfTheSeedsIsThatOfARow() throws IOException {
		Set<String> rowed = rows().stream().flatMap(row -> row.codes().stream()).collect(Collectors.toSet());
		assertEquals(Set.of(), codes().stream().filter(code -> code.startsWith("S") && !rowed.contains(code))
				.collect(Collectors.toSet()));
	}

	@Test
	void everyElementOfARowIsInTheModel() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Row row : rows()) {
			assertFalse(row.elements().isEmpty(), row.id());
			for (String element : row.elements()) {
				String[] pair = element.split("\\.");
				if (!(InstrumentPackage.eINSTANCE.getEClassifier(pair[0]) instanceof EClass type)
						|| type.getEStructuralFeature(pair[1]) == null) {
					missing.add(row.id() + " " + element);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	/** Three rows or more of each rule, of which at least one passes and one fails. */
	@Test
	void everyRuleStandsInATableOfTests() throws IOException {
		Map<String, List<String>> tables = new TreeMap<>();
		String sources = sources();
		sources.lines().forEach(line -> {
			Matcher matcher = TABLE_ROW.matcher(line);
			if (matcher.matches()) {
				tables.computeIfAbsent(matcher.group(1), code -> new ArrayList<>()).add(matcher.group(2));
			}
		});
		Set<String> weak = new TreeSet<>();
		for (String code : codes()) {
			List<String> found = tables.getOrDefault(code, List.of());
			boolean own = OWN_TESTS.containsKey(code) && sources.contains("void " + OWN_TESTS.get(code) + "()");
			if (code.startsWith("S") && !own && !(found.size() >= 3 && found.contains("ok")
					&& found.stream().anyMatch(word -> !word.equals("ok")))) {
				weak.add(code + " " + found);
			}
		}
		assertEquals(Set.of(), weak);
	}

	/** The extract against the document itself, where there is one. */
	@Test
	void theExtractHasTheRowsOfTheDocument() throws IOException {
		String place = System.getProperty("ionwright.requirements",
				System.getenv().getOrDefault("IONWRIGHT_REQUIREMENTS", ""));
		Assumptions.assumeTrue(!place.isEmpty() && Files.isReadable(Path.of(place)));
		Map<String, Set<String>> stated = new LinkedHashMap<>();
		Pattern code = Pattern.compile("`(S\\d\\.\\d+[a-z]?)`");
		for (String line : Files.readAllLines(Path.of(place))) {
			if (line.matches("\\| S\\d-\\d\\d \\|.*")) {
				String[] cells = line.split(" \\| ");
				stated.put(line.substring(2, 7), code.matcher(cells[5]).results().map(found -> found.group(1))
						.collect(Collectors.toCollection(LinkedHashSet::new)));
			}
		}
		assertEquals(List.copyOf(stated.keySet()), rows().stream().map(Row::id).toList());
		for (Row row : rows()) {
			assertTrue(row.codes().containsAll(stated.getOrDefault(row.id(), Set.of())),
					row.id() + " has rules " + row.codes() + ", the document " + stated.get(row.id()));
		}
	}

	private static Set<String> codes() {
		return Stream.concat(RuleCatalogue.instrument().stream().map(Rule::code),
				RuleCatalogue.method().stream().map(Rule::code)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Row> rows() throws IOException {
		try (InputStream stream = CatalogueTest.class.getResourceAsStream("requirements-rows.csv")) {
			if (stream == null) {
				throw new IOException("requirements-rows.csv is not beside this class");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
					.map(line -> line.split(";", -1))
					.map(cells -> new Row(cells[0], words(cells[3]), words(cells[4]), cells[5])).toList();
		}
	}

	private static List<String> words(String cell) {
		return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
	}

	private static String sources() throws IOException {
		Path tests = Path.of(System.getProperty("ionwright.root", "../.."),
				"bundles/org.ionwright.model.validation/test");
		try (Stream<Path> files = Files.walk(tests)) {
			StringBuilder all = new StringBuilder();
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
				all.append(Files.readString(file)).append('\n');
			}
			return all.toString();
		}
	}
}
