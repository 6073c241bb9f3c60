package org.ionwright.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ionwright.learn.Repository.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The application model for OpenChrom repeats what the plugin.xml files say of our views: each is there, with its name, its icon and a place. */
class AdapterTest {

	private static final Path ADAPTER = Repository.ROOT.resolve("bundles/org.ionwright.host.openchrom");
	private static final Document MODEL = Repository.xml(Repository.read(ADAPTER.resolve("fragment.e4xmi")));

	/** All but those of the product's own viewer of the help. */
	private static List<Declared> views() {
		return Repository.declared("view").stream().filter(view -> view.element().hasAttribute("class"))
				.filter(view -> !view.bundle().endsWith("org.ionwright.help.ui")).toList();
	}

	private static Map<String, String> parts(Function<Element, String> text) {
		return Repository.elements(MODEL, "elements").stream()
				.filter(element -> element.getAttribute("xsi:type").equals("basic:Part"))
				.collect(Collectors.toMap(element -> element.getAttribute("elementId"), text, (a, b) -> a,
						TreeMap::new));
	}

	private static Map<String, String> expected(Function<Declared, String> text) {
		return views().stream().collect(Collectors.toMap(Declared::id, text, (a, b) -> a, TreeMap::new));
	}

	@Test
	void eachViewHasItsNameAndIcon() {
		assertEquals(expected(view -> view.element().getAttribute("name") + " " + view.text("name")),
				parts(part -> part.getAttribute("label")));
		assertEquals(
				expected(view -> "platform:/plugin/" + view.bundle().getFileName() + "/"
						+ view.element().getAttribute("icon")),
				parts(part -> part.getAttribute("iconURI")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_de", "_ja" })
	void eachNameIsThatOfTheView(String language) {
		String file = "OSGI-INF/l10n/bundle" + language + ".properties";
		Properties names = Repository.properties(ADAPTER.resolve(file));
		for (Declared view : views()) {
			String key = view.element().getAttribute("name").substring(1);
			assertEquals(Repository.properties(view.bundle().resolve(file)).getProperty(key), names.getProperty(key),
					view.id());
		}
	}

	/** Select View lists only what stands somewhere. */
	@Test
	void eachViewHasAPlace() {
		Map<String, String> parts = parts(part -> part.getAttribute("xmi:id"));
		Map<String, String> places = Repository.elements(MODEL, "children").stream()
				.filter(child -> parts.containsKey(child.getAttribute("elementId"))).collect(Collectors.toMap(
						child -> child.getAttribute("elementId"), child -> child.getAttribute("ref"), (a, b) -> a,
						TreeMap::new));
		assertEquals(parts, places);
	}
}
