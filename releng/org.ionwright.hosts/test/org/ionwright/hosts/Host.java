package org.ionwright.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Eclipse workbench on disk into which things are installed.
 *
 * @param folder
 *            where it lies
 */
record Host(Path folder) {

	static Host copy(Path from, Path to) throws IOException {
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
		return new Host(to);
	}

	/** What the director of p2 is told, as Install New Software does it. */
	String director(String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-destination", folder.toString(), "-profile", "Host"));
		all.addAll(Arrays.asList(arguments));
		return application("org.eclipse.equinox.p2.director", all.toArray(String[]::new));
	}

	/** Makes an update site of the plugins and features in a folder. */
	void publish(Path source, Path site) throws IOException, InterruptedException {
		String address = site.toUri().toString();
		application("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", address,
				"-artifactRepository", address, "-source", source.toString(), "-publishArtifacts");
	}

	/** Runs an application to its end, which has to be a good one. */
	String application(String name, String... arguments) throws IOException, InterruptedException {
		return new Launch(folder, List.of()).application(name, arguments);
	}

	/** Starts the workbench, lets the probe look at it, and waits until it has ended by itself. */
	Told workbench(String name, Path files) throws IOException, InterruptedException {
		return new Launch(folder, List.of())
				.workbench(folder.resolveSibling(folder.getFileName() + "-" + name), files, Launch.NEVER);
	}

	/** Adds a bundle past p2. */
	void add(Path jar) throws IOException {
		Files.writeString(info(), Variant.line(jar) + "\n", StandardOpenOption.APPEND);
	}

	private Path info() {
		return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	}

	/** Symbolic name, version, start level and whether started of each bundle that the host runs. */
	Set<String> bundles() throws IOException {
		return Files.readAllLines(info()).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(","))
				.map(part -> part[0] + " " + part[1] + " " + part[3] + " " + part[4])
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a person has installed, with versions. */
	Set<String> roots() throws IOException, InterruptedException {
		return director("-listInstalledRoots").lines().map(String::strip)
				.filter(line -> line.matches("[\\w.]+[/=][\\w.]+")).collect(Collectors.toCollection(TreeSet::new));
	}
}
