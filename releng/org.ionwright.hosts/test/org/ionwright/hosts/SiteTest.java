package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The update site has what a person, a lawyer and a debugger ask for: texts, licences, sources. */
class SiteTest {

	private static final String GROUP = ".feature.group";
	private static final String P2 = "org.eclipse.equinox.p2.";
	private static final Pattern LICENCE_INSIDE = Pattern.compile(
			"(META-INF/|license/)?(about\\.html|LICEN[CS]E(\\.[a-z]+)?)",
			Pattern.CASE_INSENSITIVE);
	/** A line of the licence: names of bundles, what they are, files. */
	private static final Pattern CARRIED = Pattern.compile("- ([^:(]+?)(?: \\(.*?\\))?: (.+)");

	private static List<Unit> units = List.of();

	/**
	 * Something that can be installed.
	 *
	 * @param properties
	 *            with translated texts
	 * @param requires
	 *            names of other units
	 */
	private record Unit(String id, Map<String, String> properties, Set<String> requires, String copyright,
			String licence) {

		static Unit of(Element unit) {
			Map<String, String> properties = new HashMap<>();
			elements(unit, "property").forEach(property -> properties.put(property.getAttribute("name"),
					property.getAttribute("value")));
			properties.replaceAll((name, value) -> translated(value, properties));
			Set<String> requires = elements(unit, "required").map(required -> required.getAttribute("name"))
					.collect(Collectors.toSet());
			return new Unit(unit.getAttribute("id"), properties, requires, text(unit, "copyright", properties),
					text(unit, "license", properties));
		}

		String property(String name) {
			return properties.getOrDefault(P2 + name, "");
		}

		private static String text(Element unit, String element, Map<String, String> properties) {
			return elements(unit, element).findFirst()
					.map(found -> translated(found.getTextContent().trim(), properties)).orElse("");
		}

		private static String translated(String value, Map<String, String> properties) {
			return value.startsWith("%") ? properties.getOrDefault("df_LT." + value.substring(1), "") : value;
		}
	}

	@BeforeAll
	static void readTheSite() throws Exception {
		try (JarFile jar = new JarFile(Places.SITE.resolve("content.jar").toFile());
				InputStream in = jar.getInputStream(jar.getEntry("content.xml"))) {
			units = elements(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement(),
					"unit").map(Unit::of).toList();
		}
	}

	private static Stream<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
	}

	private static List<Unit> features() {
		return units.stream().filter(unit -> unit.id().startsWith("org.ionwright.") && unit.id().endsWith(GROUP))
				.toList();
	}

	@Test
	void everyFeatureSaysWhatItIsAndWhoseItIs() {
		List<String> names = features().stream().map(feature -> feature.property("name")).toList();
		assertEquals(names.stream().distinct().toList(), names);
		assertFalse(names.isEmpty());
		for (Unit feature : features()) {
			for (String text : List.of(feature.property("name"), feature.property("description"),
					feature.property("provider"), feature.copyright(), feature.licence())) {
				assertFalse(text.isBlank(), feature.toString());
			}
		}
	}

	@Test
	void everyFeatureButThatOfTheProductIsInACategoryThatSaysWhatItIsFor() {
		List<Unit> categories = units.stream().filter(unit -> unit.property("type.category").equals("true")).toList();
		List<String> listed = categories.stream().flatMap(category -> category.requires().stream()).sorted().toList();
		List<String> expected = features().stream().map(Unit::id)
				.filter(id -> !id.equals("org.ionwright.product.feature" + GROUP)).sorted().toList();
		assertEquals(expected, listed);
		for (Unit category : categories) {
			assertFalse(category.property("name").isBlank(), category.toString());
			assertFalse(category.property("description").isBlank(), category.toString());
		}
	}

	@Test
	void everyClassOfOursHasItsSource() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path bundle : NewerSite.jars(Places.SITE.resolve("plugins"))) {
			String name = bundle.getFileName().toString();
			Set<String> classes = entries(bundle).stream().filter(entry -> entry.matches("org/.*\\.class"))
					.map(entry -> entry.replaceFirst("(\\$.*)?\\.class$", ".java")).collect(Collectors.toSet());
			Path sources = bundle.resolveSibling(name.replace("_", ".source_"));
			if (!classes.isEmpty()) {
				classes.removeAll(Files.exists(sources) ? entries(sources) : Set.of());
				classes.forEach(source -> missing.add(name + ": " + source));
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void whatIsOfOthersBringsItsLicence() throws IOException {
		String licence = features().getFirst().licence();
		assertEquals(Set.of(licence), features().stream().map(Unit::licence).collect(Collectors.toSet()));
		Set<String> named = new HashSet<>();
		Set<String> files = new HashSet<>();
		licence.lines().map(CARRIED::matcher).filter(Matcher::matches).forEach(line -> {
			named.addAll(List.of(line.group(1).split(", ")));
			Pattern.compile("\\S+\\.txt").matcher(line.group(2)).results().map(found -> "licences/" + found.group())
					.forEach(files::add);
		});
		for (Path feature : NewerSite.jars(Places.SITE.resolve("features"))) {
			assertEquals(files, entries(feature).stream().filter(entry -> entry.matches("licences/.+"))
					.collect(Collectors.toSet()), feature.toString());
		}
		List<String> without = new ArrayList<>();
		try (Stream<Path> plugins = Files.list(Places.SITE.resolve("plugins"))) {
			for (Path plugin : plugins.sorted().toList()) {
				String name = plugin.getFileName().toString().replaceFirst("_[^_]*\\.jar$", "");
				if (!name.startsWith("org.ionwright.") && !named.contains(name)
						&& entries(plugin).stream().noneMatch(LICENCE_INSIDE.asMatchPredicate())) {
					without.add(name);
				}
			}
		}
		assertEquals(List.of(), without);
	}

	private static Set<String> entries(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			return file.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
		}
	}
}
