package org.ionwright.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.checks.Layers.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepositoryTest {

	private static final Path ROOT = Path.of(System.getProperty("ionwright.root", "../.."));

	@ParameterizedTest
	@EnumSource
	void everyBundleKeepsTo(Rules rule) throws IOException {
		List<String> findings = Bundle.readAll(ROOT.resolve("bundles")).stream()
				.flatMap(bundle -> rule.findings(bundle).stream()).toList();
		assertEquals("", String.join("\n", findings));
	}

	@Test
	void noFileNamesARegistry() throws IOException {
		assertEquals("", String.join("\n", HostNames.findings(ROOT)));
	}

	@Test
	void theTableItselfPointsDown() {
		for (Row row : Layers.rows()) {
			for (String arrow : row.arrows()) {
				int layer = Layers.of(arrow)
						.orElseThrow(() -> new AssertionError(row.bundle() + " -> " + arrow + ": no such row")).layer();
				assertTrue(layer < row.layer(), row.bundle() + " -> " + arrow);
			}
		}
	}

	@Test
	void theTableNamesOnlyBundlesThatExist() throws IOException {
		List<String> names = Bundle.readAll(ROOT.resolve("bundles")).stream().map(Bundle::name).toList();
		assertEquals(List.of(), Layers.rows().stream().map(Row::bundle).filter(name -> !names.contains(name)).toList());
	}

	/** What no feature names is not on the update site; sources have a feature of their own. */
	@Test
	void everyBundleIsInAFeatureAndSoAreItsSources() throws IOException {
		StringBuilder features = new StringBuilder();
		try (Stream<Path> folders = Files.list(ROOT.resolve("features"))) {
			for (Path feature : folders.map(folder -> folder.resolve("feature.xml")).filter(Files::exists).toList()) {
				features.append(Files.readString(feature));
			}
		}
		List<String> missing = new ArrayList<>();
		for (Bundle bundle : Bundle.readAll(ROOT.resolve("bundles"))) {
			if (!bundle.isTest()) {
				missing.add(bundle.name());
				if (!bundle.production().isEmpty()) {
					missing.add(bundle.name() + ".source");
				}
			}
		}
		missing.removeIf(name -> features.indexOf("\"" + name + "\"") >= 0);
		assertEquals(List.of(), missing);
	}

	/** A project that is not named there is not built, and its tests do not run. */
	@Test
	void everyProjectBesideTheBundlesIsBuilt() throws IOException {
		Path folder = ROOT.resolve("releng");
		List<String> built = Files.readAllLines(folder.resolve("pom.tycho"));
		try (Stream<Path> projects = Files.list(folder)) {
			List<String> forgotten = projects.filter(project -> Files.exists(project.resolve("build.properties")))
					.map(project -> project.getFileName().toString()).filter(name -> !built.contains(name)).sorted()
					.toList();
			assertEquals(List.of(), forgotten);
		}
	}
}
