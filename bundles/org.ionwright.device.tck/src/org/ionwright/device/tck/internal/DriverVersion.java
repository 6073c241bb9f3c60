package org.ionwright.device.tck.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Name and version of the bundle that a driver is in. */
final class DriverVersion {

	private DriverVersion() {
	}

	/** Name and version by the manifest that belongs to a folder of classes; the name of the class where there is none. */
	static String of(Class<?> type, Path classes) {
		Path folder = classes.toAbsolutePath().normalize();
		for (Path candidate : List.of(folder.resolve("META-INF/MANIFEST.MF"), folder.resolve("../MANIFEST.MF"),
				folder.resolve("../../META-INF/MANIFEST.MF"))) {
			Optional<String> named = named(candidate);
			if (named.isPresent()) {
				return named.get();
			}
		}
		return type.getName();
	}

	private static Optional<String> named(Path file) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (InputStream in = Files.newInputStream(file)) {
			Attributes main = new Manifest(in).getMainAttributes();
			String name = main.getValue("Bundle-SymbolicName");
			String version = main.getValue("Bundle-Version");
			return name == null || version == null ? Optional.empty()
					: Optional.of(name.replaceFirst(";.*", "").strip() + " " + version.replace(".qualifier", ""));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
