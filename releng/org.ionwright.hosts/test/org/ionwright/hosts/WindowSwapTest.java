package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each piece of the workbench: it starts without it, everything else opens and works, it says what is missing, and uses a piece of
 * somebody else in its place.
 */
@Execution(ExecutionMode.CONCURRENT)
class WindowSwapTest {

	private static final String COMMAND_LINE = "org.ionwright.cli.application";

	/**
	 * @param name
	 *            of the bundle
	 * @param lost
	 *            others that cannot resolve without it
	 * @param log
	 *            how the line in the error log starts that tells of it
	 * @param shown
	 *            pattern of what the window says instead of running the demo; empty where that runs
	 */
	record Row(String name, Set<String> lost, String log, String shown) {

		@Override
		public String toString() {
			return name;
		}
	}

	private static Path scratch;
	private static Path files;
	private static List<Piece> pieces;
	private static Part windows;
	private static Part store;
	private static Part driver;

	static Stream<Row> rows() {
		return Stream.of(new Row("org.ionwright.scan.ui", Set.of(), "Scan control is not installed", ""),
				new Row("org.ionwright.spectrum.ui", Set.of(), "No editor for runs is installed", ""),
				new Row("org.ionwright.method.ui", Set.of(), "No editor for methods is installed", ""),
				new Row("org.ionwright.instrument.ui", Set.of(), "No editor for instruments is installed", ""),
				new Row("org.ionwright.model.ui", Set.of("org.ionwright.instrument.ui", "org.ionwright.method.ui"),
						"No editor for instruments is installed", ""),
				new Row("org.ionwright.io.mzml", Set.of(), "Nothing that stores runs is installed",
						"no bundle that writes runs is installed; Ionwright's is org.ionwright.io.mzml"),
				new Row("org.ionwright.driver.twin", Set.of(), "The twin is not installed",
						"no installed driver serves 'sim:'"));
	}

	@BeforeAll
	static void build() throws Exception {
		scratch = Places.scratch("windows");
		files = Places.demo(scratch.resolve("files"));
		pieces = Piece.of(Places.PRODUCT);
		windows = Part.compile("windows", Places.PRODUCT, scratch);
		store = Part.compile("mzml", Places.PRODUCT, scratch);
		driver = Part.compile("driver", Places.PRODUCT, scratch);
		Variant complete = variant("complete", Set.of(), List.of());
		acquire(complete, files.resolve("stored.mzML"));
	}

	@Test
	void nothingIsMissingInTheWholeProduct() throws Exception {
		Variant variant = variant("whole", Set.of(), List.of(Places.probe()));
		check(variant.workbench(files, Launch.NEVER), Set.of());
		assertEquals(List.of(), missing(variant));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void everythingElseWorksWithout(Row row) throws Exception {
		Set<String> without = Piece.lostWith(row.name(), pieces);
		Set<String> named = new TreeSet<>(row.lost());
		named.add(row.name());
		assertEquals(named, without);
		Variant variant = variant(row.name(), without, List.of(Places.probe()));
		Told told = variant.workbench(files, row.shown().isEmpty() ? Launch.NEVER : Pattern.quote(row.shown()));
		check(told, without);
		assertEquals(List.of(), withoutRemedy(variant));
		assertTrue(missing(variant).stream().anyMatch(line -> line.contains(row.log())), () -> told.lines().toString());
		if (!row.shown().isEmpty()) {
			assertTrue(told.of("seen").getFirst().contains(row.shown()), told.lines().toString());
		} else if (without.contains("org.ionwright.scan.ui")) {
			Path run = scratch.resolve("without-scan-control.mzML");
			acquire(variant, run);
			assertTrue(Files.size(run) > 0);
		} else {
			assertTrue(told.of("run").getFirst().contains(".mzML"), told.lines().toString());
		}
	}

	@Test
	void anotherScanControlTakesThePlace() throws Exception {
		Set<String> without = Set.of("org.ionwright.scan.ui");
		Variant variant = variant("alternative-control", without, List.of(Places.probe(), alternative()));
		Told told = variant.workbench(files, Launch.NEVER);
		assertEquals(List.of(), told.of("error"));
		assertPart(told, "org.ionwright.scan.ui.control");
		assertEquals(List.of(), missing(variant));
	}

	@Test
	void otherEditorsTakeThePlace() throws Exception {
		Set<String> without = Set.of("org.ionwright.spectrum.ui", "org.ionwright.method.ui",
				"org.ionwright.instrument.ui");
		Variant variant = variant("alternative-editors", without, List.of(Places.probe(), alternative()));
		Told told = variant.workbench(files, Launch.NEVER);
		assertEquals(List.of(), told.of("error"));
		for (String file : List.of("stored.mzML", "demo.method", "demo.instrument")) {
			assertPart(told, "org.example.alternative.editor of " + file);
		}
		String run = Path.of(variant.stored(".mzML").stream().filter(file -> file.toString().contains("runs"))
				.findFirst().orElseThrow().toString()).getFileName().toString();
		assertTrue(told.of("open").contains("org.example.alternative.editor of " + run), told.lines().toString());
		assertTrue(told.of("text").contains("alternative editor of stored.mzML"), told.lines().toString());
		assertEquals(List.of(), missing(variant));
	}

	@Test
	void anotherStoreAndAnotherTwinTakeThePlace() throws Exception {
		Set<String> without = Set.of("org.ionwright.io.mzml", "org.ionwright.driver.twin");
		Variant nothing = variant("no-store-no-twin", without, List.of());
		Path run = scratch.resolve("alternative.mzML");
		Program.Ended refused = nothing.command(COMMAND_LINE, "info", files.resolve("stored.mzML").toString());
		assertEquals(2, refused.code(), refused.output());
		assertTrue(refused.output().contains("no installed format reads files of this name"), refused.output());

		Path writer = store.pack("org.example.alternative.store", scratch.resolve("parts"), Map.of());
		Variant stored = variant("alternative-store", Set.of("org.ionwright.io.mzml"), List.of(writer));
		acquire(stored, run);
		assertEquals(2,
				Files.readAllLines(run).stream().mapToDouble(Double::parseDouble).filter(sum -> sum > 0).count());
		Program.Ended info = stored.command(COMMAND_LINE, "info", "--full", run.toString());
		assertTrue(info.output().contains("format: alternative") && info.output().contains("spectra: 2"),
				info.output());

		Path twin = driver.pack("org.example.alternative.sim", scratch.resolve("parts"),
				Map.of("SCHEME", "sim", "VERSION", "1.0.0"));
		Program.Ended read = variant("alternative-twin", Set.of("org.ionwright.driver.twin"), List.of(twin))
				.command(COMMAND_LINE, "device", "sim:demo/source", "read");
		assertEquals(0, read.code(), read.output());
		assertTrue(read.output().contains("42"), read.output());
	}

	private static Path alternative() throws Exception {
		return windows.pack("org.example.alternative.windows", scratch.resolve("parts"), Map.of());
	}

	private static Variant variant(String name, Set<String> without, List<Path> with) throws Exception {
		return Variant.of(scratch.resolve(name), without, with);
	}

	private static void acquire(Variant variant, Path run) throws Exception {
		Program.Ended ended = variant.command(COMMAND_LINE, "acquire", "--method",
				files.resolve("demo.method").toString(), "--out", run.toString());
		assertEquals(0, ended.code(), ended.output());
	}

	/** What else there is opens, and nothing goes wrong. */
	private static void check(Told told, Set<String> without) {
		assertEquals(List.of(), told.of("error"));
		for (String kind : List.of("view", "perspective")) {
			assertEquals(pieces.stream().filter(piece -> !without.contains(piece.name()))
					.flatMap(piece -> piece.registered(kind).stream()).collect(Collectors.toCollection(TreeSet::new)),
					new TreeSet<>(told.of(kind)));
		}
		List<String> editors = told.of("editor");
		for (Map.Entry<String, String> editor : Map.of("org.ionwright.spectrum.ui", "stored.mzML",
				"org.ionwright.method.ui", "demo.method", "org.ionwright.instrument.ui", "demo.instrument")
				.entrySet()) {
			assertEquals(!without.contains(editor.getKey()),
					editors.contains(editor.getKey() + ".editor of " + editor.getValue()), editors.toString());
		}
	}

	private static void assertPart(Told told, String part) {
		assertTrue(told.of("part").contains(part + " from org.example.alternative.windows 1.0.0"),
				told.lines().toString());
	}

	/** Entries of the error log that are ours and do not tell what to do. */
	private static List<String> withoutRemedy(Variant variant) throws Exception {
		List<String> found = new ArrayList<>();
		boolean ours = false;
		for (String line : variant.log().lines().toList()) {
			if (line.startsWith("!ENTRY") || line.startsWith("!SUBENTRY")) {
				ours = line.contains(" org.ionwright.");
			} else if (line.startsWith("!MESSAGE") && ours && !line.contains(" Remedy: ")) {
				found.add(line);
			}
		}
		return found;
	}

	/** Lines of the error log that tell of pieces. */
	private static List<String> missing(Variant variant) throws Exception {
		return variant.log().lines()
				.filter(line -> line.startsWith("!MESSAGE") && line.contains(" Install org.ionwright."))
				.toList();
	}
}
