package org.ionwright.workbench.internal;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A cheat sheet as it is written. */
final class SheetFile {

	/**
	 * @param command
	 *            what its button runs
	 */
	record Step(String title, Optional<String> command) {

		ParameterizedCommand parsed() throws Exception {
			return PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command.orElseThrow());
		}

		/** As the button of the step does. */
		void run() throws Exception {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(parsed(), null);
		}

		boolean isPossible() {
			try {
				return parsed().getCommand().isEnabled();
			} catch (Exception e) {
				throw new AssertionError(title, e);
			}
		}
	}

	private SheetFile() {
	}

	static List<Step> steps(String file) throws Exception {
		try (InputStream in = Objects.requireNonNull(Platform.getBundle("org.ionwright.help"))
				.getEntry("cheatsheets/" + file).openStream()) {
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			return elements(document.getDocumentElement(), "item").stream()
					.map(item -> new Step(item.getAttribute("title"), elements(item, "command").stream()
							.map(command -> command.getAttribute("serialization")).findFirst()))
					.toList();
		}
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}
}
