package org.ionwright.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The features and bundles of a site once more, under a newer version: what the next build would give. */
final class NewerSite {

	/** Later than any time stamp. */
	static final String QUALIFIER = "9newer";

	private static final String OURS = "org.ionwright.";

	private NewerSite() {
	}

	/**
	 * Writes the features and plugins of ours that a site has.
	 *
	 * @return the version they had
	 */
	static String write(Path site, Path to) throws IOException {
		String old = version(site);
		String next = next(old);
		for (String kind : List.of("plugins", "features")) {
			Files.createDirectories(to.resolve(kind));
			for (Path jar : jars(site.resolve(kind))) {
				copy(jar, to.resolve(kind), old, next);
			}
		}
		return old;
	}

	/** Writes one plugin or feature. */
	static void copy(Path jar, Path to, String old, String next) throws IOException {
		String name = jar.getFileName().toString().replace(old, next);
		try (JarFile from = new JarFile(jar.toFile()); OutputStream out = Files.newOutputStream(to.resolve(name))) {
			copy(from, out, old, next);
		}
	}

	static String next(String version) {
		return version.substring(0, version.lastIndexOf('.') + 1) + QUALIFIER;
	}

	static String version(Path site) throws IOException {
		Path feature = jars(site.resolve("features")).getFirst();
		String name = feature.getFileName().toString();
		return name.substring(name.lastIndexOf('_') + 1, name.length() - ".jar".length());
	}

	static List<Path> jars(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(OURS)).sorted().toList();
		}
	}

	private static void copy(JarFile from, OutputStream to, String old, String next) throws IOException {
		Manifest manifest = from.getManifest();
		Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
		main.putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.replaceAll((name, value) -> value.toString().replace(old, next));
		Manifest changed = new Manifest();
		changed.getMainAttributes().putAll(main);
		try (JarOutputStream out = new JarOutputStream(to, changed)) {
			for (Enumeration<JarEntry> all = from.entries(); all.hasMoreElements();) {
				JarEntry entry = all.nextElement();
				if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
					out.putNextEntry(new JarEntry(entry.getName()));
					try (InputStream in = from.getInputStream(entry)) {
						byte[] bytes = in.readAllBytes();
						out.write(entry.getName().equals("feature.xml")
								? new String(bytes, StandardCharsets.UTF_8).replace(old, next)
										.getBytes(StandardCharsets.UTF_8)
								: bytes);
					}
				}
			}
		}
	}
}
