package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Each piece is updated alone by p2 while the product runs, with the parts of the workbench open and devices connected: by a feature
 * patch, the means of p2 against the exact versions that features ask for. Drivers, transports and the store are in use at once; parts of
 * the workbench go on, and are the newer ones after a restart.
 */
class UpdateSwapTest {

	private static final List<String> PARTS = List.of("org.ionwright.scan.ui", "org.ionwright.spectrum.ui",
			"org.ionwright.method.ui", "org.ionwright.instrument.ui");
	private static final Pattern PLUGIN = Pattern.compile("<plugin\\s[^>]*id=\"([^\"]+)\"");

	@Test
	void eachPieceIsUpdatedWhileTheProductRuns() throws Exception {
		Path scratch = Places.scratch("updates");
		Host product = Host.copy(Places.PRODUCT, scratch.resolve("product"));
		List<String> pieces = new ArrayList<>(Piece.of(Places.PRODUCT).stream()
				.filter(piece -> !piece.schemes().isEmpty() || piece.transport()).map(Piece::name).toList());
		pieces.add("org.ionwright.io.mzml");
		String old = NewerSite.version(Places.SITE);
		String next = NewerSite.next(old);
		List<String> all = new ArrayList<>(pieces);
		all.addAll(PARTS);
		Path site = site(product, scratch, all, old, next);
		Path updater = Part.compile("updater", Places.PRODUCT, scratch).pack("org.example.updater",
				scratch.resolve("parts"), Map.of());
		product.add(updater);
		product.add(Places.probe());
		Path files = Places.demo(scratch.resolve("files"));
		Path report = scratch.resolve("report.txt");
		Path notes = scratch.resolve("notes.txt");

		Program.Ended ended = new Launch(product.folder(), List.of()).run(
				List.of("-Dupdater.report=" + report, "-Dupdater.site=" + site.toUri(), "-Dupdater.files=" + files,
						"-Dupdater.bundles=" + String.join(",", pieces),
						"-Dupdater.parts=" + String.join(",", PARTS), "-Dalternative.notes=" + notes,
						"-Declipse.p2.unsignedPolicy=allow"),
				"org.eclipse.ui.ide.workbench", "-data", scratch.resolve("workspace").toString());
		Told told = new Told(Files.readAllLines(report));

		assertEquals("end", told.lines().getLast(), told.lines() + ended.output());
		assertEquals(List.of(), told.of("error"));
		assertEquals(pieces.stream().map(piece -> piece + " " + next).toList(), told.of("updated"));
		assertEquals(List.of("open 1.0.0", "safe 1.0.0", "close 1.0.0", "open 1.1.0"),
				Files.readAllLines(notes).subList(0, 4));
		assertSession(told, next);
		assertEquals(told.of("before"), told.of("after"));
		assertEquals(Set.of(), missing(all, next, product.bundles()));

		Told again = product.workbench("again", files);
		assertEquals(List.of(), again.of("error"));
		assertTrue(again.of("run").getFirst().contains(".mzML"), again.lines().toString());
		for (String part : List.of("org.ionwright.scan.ui.control from org.ionwright.scan.ui",
				"org.ionwright.method.ui.editor of demo.method from org.ionwright.method.ui",
				"org.ionwright.instrument.ui.editor of demo.instrument from org.ionwright.instrument.ui")) {
			assertTrue(again.of("part").contains(part + " " + next), again.lines().toString());
		}
	}

	/** Those that the product does not start in the newer version. */
	private static Set<String> missing(List<String> all, String next, Set<String> bundles) {
		return all.stream().map(name -> name + " " + next)
				.filter(each -> bundles.stream().noneMatch(line -> line.startsWith(each + " ")))
				.collect(Collectors.toSet());
	}

	/** The twin was used, went, and came back by itself from the newer bundle. */
	private static void assertSession(Told told, String next) {
		List<String> states = told.of("session").stream().filter(line -> line.startsWith("sim:demo/source "))
				.map(line -> line.split(" ")[1]).toList();
		List<String> later = states.subList(states.indexOf("READY"), states.size());
		int gone = later.indexOf("FAULT");
		assertTrue(gone > 0 && later.subList(gone, later.size()).contains("READY"), told.lines().toString());
		assertTrue(told.of("driver").contains("sim org.ionwright.driver.twin " + next), told.lines().toString());
	}

	/** Newer bundles, each with a patch of the feature that has it, and the driver of somebody else in two versions. */
	private static Path site(Host product, Path scratch, List<String> pieces, String old, String next)
			throws Exception {
		Path source = scratch.resolve("newer");
		Path plugins = Files.createDirectories(source.resolve("plugins"));
		Path features = Files.createDirectories(source.resolve("features"));
		Map<String, String> featureOf = features(Places.PRODUCT);
		for (Path jar : NewerSite.jars(Places.PRODUCT.resolve("plugins"))) {
			String name = jar.getFileName().toString().replaceAll("_.*", "");
			if (pieces.contains(name)) {
				NewerSite.copy(jar, plugins, old, next);
				patch(features, name, next, featureOf.get(name), old);
			}
		}
		Part driver = Part.compile("driver", Places.PRODUCT, scratch);
		for (String version : List.of("1.0.0", "1.1.0")) {
			Path jar = driver.pack("org.example.alternative.kept", scratch.resolve("parts"),
					Map.of("SCHEME", "kept", "VERSION", version));
			Files.copy(jar, plugins.resolve("org.example.alternative.kept_" + version + ".jar"));
		}
		Path site = scratch.resolve("site");
		product.publish(source, site);
		return site;
	}

	/** The feature that names each bundle. */
	private static Map<String, String> features(Path product) throws IOException {
		Map<String, String> features = new HashMap<>();
		try (Stream<Path> folders = Files.list(product.resolve("features"))) {
			for (Path folder : folders.filter(Files::isDirectory).collect(Collectors.toCollection(TreeSet::new))) {
				String name = folder.getFileName().toString().replaceAll("_.*", "");
				PLUGIN.matcher(Files.readString(folder.resolve("feature.xml"))).results()
						.forEach(found -> features.putIfAbsent(found.group(1), name));
			}
		}
		return features;
	}

	private static void patch(Path features, String bundle, String version, String feature, String featureVersion)
			throws IOException {
		String id = "org.example.patch." + bundle;
		String text = """
				<?xml version="1.0" encoding="UTF-8"?>
				<feature id="%s" version="1.0.0" label="Newer %s">
					<requires>
						<import feature="%s" version="%s" patch="true"/>
					</requires>
					<plugin id="%s" version="%s" unpack="false"/>
				</feature>
				""".formatted(id, bundle, feature, featureVersion, bundle, version);
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(features.resolve(id + "_1.0.0.jar")))) {
			out.putNextEntry(new JarEntry("feature.xml"));
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}
}
