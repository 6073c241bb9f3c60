package org.ionwright.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle project as it lies on disk. */
record Bundle(Path folder, String name, Manifest manifest, List<String> buildProperties, List<SourceFile> sources) {

	static Bundle read(Path folder) throws IOException {
		Manifest manifest;
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			manifest = new Manifest(in);
		}
		List<SourceFile> sources = new ArrayList<>();
		for (String root : List.of("src", "src-gen", "test")) {
			Path base = folder.resolve(root);
			if (Files.isDirectory(base)) {
				try (Stream<Path> files = Files.walk(base)) {
					for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
						sources.add(new SourceFile(root, base.relativize(file).toString().replace('\\', '/'),
								Files.readString(file)));
					}
				}
			}
		}
		String symbolicName = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
		String name = symbolicName == null ? String.valueOf(folder.getFileName())
				: symbolicName.replaceFirst(";.*", "").strip();
		Path properties = folder.resolve("build.properties");
		return new Bundle(folder, name, manifest,
				Files.exists(properties) ? Files.readAllLines(properties) : List.of(), List.copyOf(sources));
	}

	/** All bundles of a folder; a folder without a manifest is none. */
	static List<Bundle> readAll(Path parent) throws IOException {
		List<Bundle> bundles = new ArrayList<>();
		try (Stream<Path> folders = Files.list(parent)) {
			for (Path folder : folders.filter(path -> Files.exists(path.resolve("META-INF/MANIFEST.MF"))).sorted()
					.toList()) {
				bundles.add(read(folder));
			}
		}
		return bundles;
	}

	List<ManifestHeader.Clause> header(String header) {
		return ManifestHeader.parse(manifest.getMainAttributes().getValue(header));
	}

	/** Packages and bundles asked for by the manifest, and everything imported by hand-written production code. */
	List<String> uses() {
		return Stream.concat(
				Stream.of("Import-Package", "Require-Bundle").flatMap(header -> header(header).stream())
						.map(ManifestHeader.Clause::name),
				production().stream().flatMap(source -> source.imports().stream())).distinct().sorted().toList();
	}

	List<SourceFile> production() {
		return isTest() ? List.of() : sources.stream().filter(SourceFile::production).toList();
	}

	List<SourceFile> handWritten() {
		return sources.stream().filter(source -> !source.generated()).toList();
	}

	boolean isTest() {
		return name.endsWith(".tests");
	}
}
