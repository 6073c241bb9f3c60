package org.ionwright.hosts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Help and cheat sheets of the Eclipse platform, without the web application that shows pages in a browser. */
final class PlatformHelp {

	/** What is installed with them: the parts of Lucene, which have no OSGi headers, and the platform's bundles. */
	static final Set<String> BUNDLES = Set.of("org.eclipse.help.base", "org.eclipse.help.ui",
			"org.eclipse.ui.cheatsheets", "org.apache.lucene.core", "org.apache.lucene.analysis-common",
			"org.apache.lucene.analysis-smartcn");

	private static final Pattern LUCENE = Pattern.compile("lucene-([a-z-]+)-([\\d.]+)\\.jar");

	private PlatformHelp() {
	}

	/** Copies them, with headers where they have none. */
	static void copy(Path from, Path plugins) throws IOException {
		Files.createDirectories(plugins);
		try (Stream<Path> jars = Files.list(from)) {
			for (Path jar : jars.toList()) {
				Path target = plugins.resolve(jar.getFileName());
				Matcher lucene = LUCENE.matcher(jar.getFileName().toString());
				if (lucene.matches()) {
					wrap(jar, target, "org.apache.lucene." + lucene.group(1), lucene.group(2));
				} else {
					Files.copy(jar, target);
				}
			}
		}
	}

	private static void wrap(Path jar, Path target, String name, String version) throws IOException {
		try (JarFile from = new JarFile(jar.toFile())) {
			Manifest manifest = from.getManifest();
			Attributes main = manifest.getMainAttributes();
			main.putValue("Bundle-ManifestVersion", "2");
			main.putValue("Bundle-SymbolicName", name);
			main.putValue("Bundle-Version", version);
			main.putValue("Export-Package", packages(from).stream()
					.map(each -> each + ";version=\"" + version + "\"").collect(Collectors.joining(",")));
			main.putValue("DynamicImport-Package", "org.apache.lucene.*");
			try (OutputStream out = Files.newOutputStream(target);
					JarOutputStream to = new JarOutputStream(out, manifest)) {
				for (JarEntry entry : from.stream().filter(each -> !each.getName().equals(JarFile.MANIFEST_NAME))
						.toList()) {
					to.putNextEntry(new JarEntry(entry.getName()));
					from.getInputStream(entry).transferTo(to);
				}
			}
		}
	}

	private static Set<String> packages(JarFile jar) {
		return jar.stream().map(JarEntry::getName).filter(name -> name.matches("org/.*/[^/]+\\.class"))
				.map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
