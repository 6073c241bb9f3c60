package org.ionwright.learn;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The clone, and what the bundles in it declare. */
final class Repository {

	static final Path ROOT = Path.of(System.getProperty("ionwright.root", "../..")).toAbsolutePath().normalize();
	static final Path HELP = ROOT.resolve("bundles/org.ionwright.help");

	/** An element of a plugin.xml, with the texts of its bundle. */
	record Declared(Path bundle, Element element, Properties texts) {

		String id() {
			return element.getAttribute("id");
		}

		/** An attribute as a person sees it. */
		String text(String attribute) {
			String value = element.getAttribute(attribute);
			return value.startsWith("%") ? texts.getProperty(value.substring(1), value) : value;
		}
	}

	private Repository() {
	}

	static List<Path> bundles() {
		return sorted(ROOT.resolve("bundles")).filter(folder -> Files.isDirectory(folder.resolve("META-INF"))).toList();
	}

	/** All elements of a name in the plugin.xml files of our bundles. */
	static List<Declared> declared(String element) {
		List<Declared> all = new ArrayList<>();
		for (Path bundle : bundles()) {
			Path file = bundle.resolve("plugin.xml");
			if (Files.exists(file)) {
				Properties texts = properties(bundle.resolve("OSGI-INF/l10n/bundle.properties"));
				elements(xml(read(file)), element).forEach(found -> all.add(new Declared(bundle, found, texts)));
			}
		}
		return all;
	}

	static Document xml(String text) {
		try {
			DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
			builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			return builder.parse(new InputSource(new StringReader(text)));
		} catch (Exception e) {
			throw new AssertionError(e.getMessage() + ": " + text.lines().limit(4).toList(), e);
		}
	}

	static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	static Properties properties(Path file) {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Stream<Path> sorted(Path folder) {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
