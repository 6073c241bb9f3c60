package org.ionwright.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where what was built lies, and room to work. */
final class Places {

	static final Path ROOT = folder("ionwright.root");
	static final Path SITE = folder("ionwright.site");
	/** The site in one file. */
	static final Path ZIP = folder("ionwright.zip");
	static final Path PRODUCT = folder("ionwright.product");
	static final Path HOST = folder("host.product");
	/** The platform's help, as Maven has it. */
	static final Path HELP = folder("help.folder");

	private Places() {
	}

	private static Path folder(String property) {
		return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
	}

	/** An empty folder. */
	static Path scratch(String name) throws IOException {
		Path scratch = folder("hosts.scratch").resolve(name);
		if (Files.exists(scratch)) {
			try (Stream<Path> old = Files.walk(scratch)) {
				for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		return Files.createDirectories(scratch);
	}

	/** The bundle that looks at a workbench from the inside. */
	static Path probe() throws IOException {
		try (Stream<Path> files = Files.list(folder("probe.folder"))) {
			return files.filter(file -> file.getFileName().toString().matches("org\\.example\\.probe.*\\.jar"))
					.findFirst().orElseThrow();
		}
	}

	/** The demo instrument, and the demo method with two scans. */
	static Path demo(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path models = ROOT.resolve("bundles/org.ionwright.model/src/org/ionwright/model");
		Files.copy(models.resolve("demo.instrument"), folder.resolve("demo.instrument"));
		Files.writeString(folder.resolve("demo.method"),
				Files.readString(models.resolve("demo.method")).replace("scans=\"30\"", "scans=\"2\""));
		return folder;
	}
}
