package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each driver and each transport: the product starts without it, says what is missing, and uses one of somebody else in its place. Which
 * there are is read from the product.
 */
@Execution(ExecutionMode.CONCURRENT)
class DeviceSwapTest {

	private static final String TELLER = "org.example.teller.application";

	private static Path scratch;
	private static List<Piece> pieces;
	private static Path teller;
	private static Part driver;
	private static Part transport;
	private static List<String> allDrivers;

	@BeforeAll
	static void build() throws Exception {
		scratch = Places.scratch("devices");
		pieces = Piece.of(Places.PRODUCT);
		teller = Part.compile("teller", Places.PRODUCT, scratch).pack("org.example.teller", scratch.resolve("parts"),
				Map.of());
		driver = Part.compile("driver", Places.PRODUCT, scratch);
		transport = Part.compile("transport", Places.PRODUCT, scratch);
		allDrivers = drivers(tell("complete", Set.of(), List.of()));
	}

	static Stream<Piece> drivers() throws IOException {
		return Piece.of(Places.PRODUCT).stream().filter(piece -> !piece.schemes().isEmpty());
	}

	static Stream<Piece> transports() throws IOException {
		return Piece.of(Places.PRODUCT).stream().filter(Piece::transport);
	}

	@Test
	void theTableHasAllThatWasBuilt() throws IOException {
		List<String> bundles = pieces.stream().map(Piece::name).toList();
		assertEquals(bundles.stream().filter(name -> name.startsWith("org.ionwright.driver.")).toList(),
				drivers().map(Piece::name).toList());
		assertEquals(bundles.stream().filter(name -> name.startsWith("org.ionwright.transport.")).toList(),
				transports().map(Piece::name).toList());
		assertEquals(allDrivers, allDrivers.stream().filter(line -> line.contains(" USABLE")).toList());
	}

	@ParameterizedTest
	@MethodSource("drivers")
	void driver(Piece piece) throws Exception {
		assertEquals(Set.of(piece.name()), Piece.lostWith(piece.name(), pieces));
		List<String> arguments = new ArrayList<>();
		for (String scheme : piece.schemes()) {
			arguments.add(scheme + ":somewhere");
			arguments.add(driver.pack("org.example.alternative." + scheme, scratch.resolve("parts"),
					Map.of("SCHEME", scheme, "VERSION", "1.0.0")).toUri().toString());
		}
		Told told = tell(piece.name(), Set.of(piece.name()), arguments);
		assertEquals(allDrivers.stream().filter(line -> !line.contains(" " + piece.name() + " ")).toList(),
				drivers(told));
		for (String scheme : piece.schemes()) {
			assertEquals(List.of(scheme + ":somewhere FAULT no installed driver serves '" + scheme + ":' (" + scheme
					+ ":somewhere); install its bundle (Ionwright's are org.ionwright.driver.*) or correct the address"
					+ " in the instrument file"), starting(told.of("before"), scheme + ":"));
			assertEquals(List.of(scheme + ":somewhere READY alternative"), starting(told.of("after"), scheme + ":"));
		}
		assertEquals(piece.schemes().size(),
				told.of("reading").stream().filter(line -> line.equals("answer = 42.0")).count());
	}

	@ParameterizedTest
	@MethodSource("transports")
	void transport(Piece piece) throws Exception {
		assertEquals(Set.of(piece.name()), Piece.lostWith(piece.name(), pieces));
		String scheme = piece.name().substring(piece.name().lastIndexOf('.') + 1);
		Path alternative = transport.pack("org.example.alternative." + scheme, scratch.resolve("parts"),
				Map.of("SCHEME", scheme, "VERSION", "1.0.0"));
		Told told = tell(piece.name(), Set.of(piece.name()),
				List.of("asking:" + scheme + ":somewhere", alternative.toUri().toString()));
		assertEquals(allDrivers.size(), drivers(told).size());
		String before = told.of("before").getFirst();
		assertTrue(before.contains("no transport for '" + scheme + ":somewhere' is installed; there are "), before);
		assertTrue(before.endsWith("(Ionwright's are org.ionwright.transport.*)"), before);
		assertFalse(before.contains(" " + scheme + ":ALTERNATIVE"), before);
		String after = told.of("after").getFirst();
		assertTrue(after.startsWith("asking:" + scheme + ":somewhere READY alternative " + scheme + " was asked to "),
				after);
	}

	private static Told tell(String name, Set<String> without, List<String> arguments) throws Exception {
		Path folder = Files.createDirectories(scratch.resolve(name));
		Path report = folder.resolve("report.txt");
		List<String> all = new ArrayList<>(List.of(report.toString()));
		all.addAll(arguments);
		Program.Ended ended = Variant.of(folder, without, List.of(teller)).command(TELLER, all.toArray(String[]::new));
		assertEquals(0, ended.code(), ended.output());
		return new Told(Files.readAllLines(report));
	}

	private static List<String> drivers(Told told) {
		return told.of("driver").stream().filter(line -> !line.startsWith("asking ")).toList();
	}

	private static List<String> starting(List<String> lines, String start) {
		return lines.stream().filter(line -> line.startsWith(start)).toList();
	}
}
