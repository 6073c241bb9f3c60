package org.ionwright.help.ui.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.ionwright.ui.common.LogEntry;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The cheat sheets that bundles bring by our extension point {@code sheets}; the files are those of the platform's own cheat sheets. */
final class Sheets {

	private static final String POINT = "org.ionwright.help.ui.sheets";

	private Sheets() {
	}

	static Optional<Sheet> read(String id) {
		return declared().filter(element -> id.equals(element.getAttribute("id"))).findFirst().flatMap(Sheets::read);
	}

	private static Stream<IConfigurationElement> declared() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT));
	}

	private static Optional<Sheet> read(IConfigurationElement declared) {
		IContributor contributor = declared.getContributor();
		Bundle bundle = Platform.getBundle(contributor.getName());
		String file = declared.getAttribute("file");
		if (bundle == null || file == null) {
			return Optional.empty();
		}
		try (InputStream in = FileLocator.openStream(bundle, new Path("$nl$/" + file), true)) {
			return Optional.of(sheet(String.valueOf(declared.getAttribute("id")),
					DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)));
		} catch (IOException | SAXException e) {
			new LogEntry(NLS.bind(Messages.NoSheet, new Object[] { file, contributor.getName(), e.getMessage() }),
					Messages.NoSheetRemedy)
					.error(Sheets.class, e);
			return Optional.empty();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("a parser of the Java runtime is missing", e);
		}
	}

	static Sheet sheet(String id, Document document) {
		Element root = document.getDocumentElement();
		Element intro = children(root, "intro").findFirst().orElse(root);
		return new Sheet(id, root.getAttribute("title"), text(intro, "description"), intro.getAttribute("href"),
				children(root, "item").map(Sheets::step).toList());
	}

	private static Sheet.Step step(Element item) {
		return new Sheet.Step(item.getAttribute("title"), text(item, "description"), item.getAttribute("href"),
				children(item, "command").map(command -> command.getAttribute("serialization")).findFirst().orElse(""),
				"true".equals(item.getAttribute("skip")), text(item, "onCompletion"));
	}

	private static String text(Element parent, String name) {
		return children(parent, name).findFirst().map(Element::getTextContent).orElse("").strip().replaceAll("\\s+",
				" ");
	}

	private static Stream<Element> children(Element parent, String name) {
		NodeList nodes = parent.getChildNodes();
		return List.copyOf(IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList()).stream()
				.filter(Element.class::isInstance).map(Element.class::cast)
				.filter(element -> name.equals(element.getTagName()));
	}
}
