package com.acme.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the finished product into which things are installed.
 *
 * @param folder
 *            of the copy
 */
record ProductCopy(Path folder) {

	/** Copies the product that the build names. */
	static ProductCopy make(String name) throws IOException {
		Path from = Path.of(System.getProperty("ionwright.product"));
		Path to = Path.of(System.getProperty("sample.scratch"), name);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		return new ProductCopy(to);
	}

	/** A command of the product's command line. */
	Program.Ended ionwright(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(folder.resolve("ionwright").toString()));
		command.addAll(List.of(arguments));
		return Program.run(folder, command);
	}

	/** Installs from an update site, as Install New Software does. */
	void install(Path site, String unit) throws IOException, InterruptedException {
		application("org.eclipse.equinox.p2.director", "-repository", site.toUri().toString(), "-installIU", unit,
				"-destination", folder.toString(), "-profile", "Ionwright");
	}

	/** Makes an update site of one bundle. */
	void publish(Path bundle, Path site) throws IOException, InterruptedException {
		String address = site.toUri().toString();
		application("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", address,
				"-artifactRepository", address, "-bundles", bundle.toString(), "-publishArtifacts");
	}

	private void application(String name, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Program.java(), "-jar", launcher(), "-nosplash", "-consoleLog",
				"-application", name));
		command.addAll(List.of(arguments));
		Program.Ended ended = Program.run(folder, command);
		assertEquals(0, ended.code(), ended.output());
	}

	private String launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow().toString();
		}
	}
}
