package org.ionwright.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle of ours as it was built.
 *
 * @param text
 *            of its plugin.xml; empty without one
 */
record Piece(String name, Set<String> imports, Set<String> exports, List<String> components, String text) {

	private static final String OURS = "org.ionwright.";
	private static final Pattern SCHEME = Pattern.compile("name=\"ionwright.scheme\"[^/>]*value=\"([^\"]+)\"");
	private static final Pattern CLAUSE = Pattern.compile("\\s*([\\w.]+)((?:;(?:[^,\"]|\"[^\"]*\")*)?)(?:,|$)");

	/** All of ours in a product, by name. */
	static List<Piece> of(Path product) throws IOException {
		List<Piece> pieces = new ArrayList<>();
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			for (Path jar : plugins.filter(file -> file.getFileName().toString().startsWith(OURS)).sorted().toList()) {
				pieces.add(read(jar));
			}
		}
		return pieces;
	}

	private static Piece read(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			String name = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").replaceAll(";.*", "");
			List<String> components = new ArrayList<>();
			for (JarEntry entry : jar.stream().filter(each -> each.getName().matches("OSGI-INF/[^/]+\\.xml"))
					.toList()) {
				components.add(text(jar, entry));
			}
			JarEntry plugin = jar.getJarEntry("plugin.xml");
			return new Piece(name, packages(jar, "Import-Package"), packages(jar, "Export-Package"), components,
					plugin == null ? "" : text(jar, plugin));
		}
	}

	private static String text(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Set<String> packages(JarFile jar, String header) throws IOException {
		Set<String> packages = new TreeSet<>();
		String value = jar.getManifest().getMainAttributes().getValue(header);
		Matcher clauses = CLAUSE.matcher(value == null ? "" : value);
		while (clauses.find()) {
			if (!clauses.group(2).contains("resolution:=optional") && clauses.group(1).startsWith(OURS)) {
				packages.add(clauses.group(1));
			}
		}
		return packages;
	}

	/** Of the drivers that it brings. */
	List<String> schemes() {
		return components.stream().flatMap(component -> SCHEME.matcher(component).results())
				.map(found -> found.group(1)).sorted().toList();
	}

	/** Whether it brings a transport. */
	boolean transport() {
		return components.stream().anyMatch(
				component -> component.contains("<provide interface=\"org.ionwright.device.transport.LinkFactory\""));
	}

	/** Identifiers of views or perspectives. */
	Set<String> registered(String element) {
		Set<String> all = new TreeSet<>();
		Pattern.compile("<" + element + "\\s+id=\"(org\\.ionwright\\.[\\w.]+)\"\\s+name=").matcher(text).results()
				.forEach(found -> all.add(found.group(1)));
		return all;
	}

	/** The bundles that cannot resolve when one is not there, and that one itself. */
	static Set<String> lostWith(String name, Collection<Piece> all) {
		Set<String> lost = new TreeSet<>(Set.of(name));
		int before;
		do {
			before = lost.size();
			Set<String> offered = new HashSet<>();
			all.stream().filter(piece -> !lost.contains(piece.name()))
					.forEach(piece -> offered.addAll(piece.exports()));
			all.stream().filter(piece -> !offered.containsAll(piece.imports())).map(Piece::name).forEach(lost::add);
		} while (lost.size() > before);
		return lost;
	}
}
