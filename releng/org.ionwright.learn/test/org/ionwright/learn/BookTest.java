package org.ionwright.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ionwright.learn.Repository.Declared;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The book and the contexts of the help: nothing is missing, nothing leads nowhere. */
class BookTest {

	private static final Path HELP = Repository.HELP;

	/** What the small viewer shows; see its PageReader. */
	private static final Set<String> KNOWN = Set.of("html", "head", "title", "link", "body", "h1", "h2", "h3", "p",
			"ul", "ol", "li", "table", "tr", "th", "td", "b", "i", "code", "kbd", "pre", "a", "img", "sub");

	@Test
	void eachViewAndEditorHasItsContextWithTopicsThatExist() {
		Map<String, Element> contexts = contexts();
		List<String> findings = new ArrayList<>();
		List<Declared> parts = Stream
				.concat(Repository.declared("view").stream(), Repository.declared("editor").stream())
				.filter(part -> part.element().hasAttribute("class")).toList();
		assertTrue(parts.size() >= 20, "parts: " + parts.size());
		for (Declared part : parts) {
			Element context = contexts.remove(part.id());
			if (context == null) {
				findings.add(part.id() + " has no context");
				continue;
			}
			if (context.getElementsByTagName("description").item(0).getTextContent().length() < 40) {
				findings.add(part.id() + " says too little");
			}
			if (context.getElementsByTagName("topic").getLength() == 0) {
				findings.add(part.id() + " leads to no page");
			}
		}
		contexts.keySet().forEach(id -> findings.add(id + " has a context, but there is no such view or editor"));
		assertEquals("", String.join("\n", findings));
	}

	@Test
	void eachLinkLeadsSomewhere() {
		List<String> findings = new ArrayList<>();
		pages().forEach(page -> Repository.elements(Repository.xml(Repository.read(page)), "a").forEach(link -> look(
				findings, page, link.getAttribute("href"))));
		pages().forEach(page -> Repository.elements(Repository.xml(Repository.read(page)), "img").forEach(link -> {
			look(findings, page, link.getAttribute("src"));
			if (link.getAttribute("alt").isBlank()) {
				findings.add(page.getFileName() + ": a picture without words");
			}
		}));
		contexts().values().forEach(context -> topics(context)
				.forEach(topic -> look(findings, HELP.resolve("contexts"), topic.getAttribute("href"))));
		Repository.elements(Repository.xml(Repository.read(HELP.resolve("toc.xml"))), "topic").stream()
				.filter(topic -> topic.hasAttribute("href"))
				.forEach(topic -> look(findings, HELP.resolve("toc.xml"), topic.getAttribute("href")));
		assertEquals("", String.join("\n", findings));
	}

	@Test
	void eachPageIsInTheContents() {
		Set<String> listed = new HashSet<>();
		Repository.elements(Repository.xml(Repository.read(HELP.resolve("toc.xml"))), "topic")
				.forEach(topic -> listed.add(topic.getAttribute("href")));
		assertEquals(List.of(), pages().map(page -> "html/" + page.getFileName()).filter(name -> !listed.contains(name))
				.toList());
	}

	@Test
	void pagesAreMadeOfWhatTheViewerKnows() {
		Set<String> others = new TreeSet<>();
		pages().forEach(page -> Repository.elements(Repository.xml(Repository.read(page)), "*").stream()
				.map(Element::getTagName).filter(name -> !KNOWN.contains(name))
				.forEach(name -> others.add(name + " in " + page.getFileName())));
		assertEquals(Set.of(), others);
	}

	/** Ctrl+3 lists a command by its name and says what it does; Keys sorts it by its category. */
	@Test
	void eachCommandHasNameDescriptionAndCategory() {
		List<String> findings = new ArrayList<>();
		Repository.declared("command").stream().filter(command -> !command.id().isEmpty()).forEach(command -> {
			for (String attribute : List.of("name", "description", "categoryId")) {
				if (command.text(attribute).isBlank() || command.text(attribute).startsWith("%")) {
					findings.add(command.id() + " has no " + attribute);
				}
			}
		});
		assertEquals("", String.join("\n", findings));
	}

	private static void look(List<String> findings, Path from, String address) {
		if (address.contains("://")) {
			return;
		}
		int hash = address.indexOf('#');
		String file = hash < 0 ? address : address.substring(0, hash);
		Path target = file.isEmpty() ? from : from.getParent().resolve(file).normalize();
		if (!Files.isRegularFile(target)) {
			findings.add(HELP.relativize(from) + ": " + address + " is not there");
		} else if (hash >= 0 && Repository.elements(Repository.xml(Repository.read(target)), "*").stream()
				.noneMatch(element -> element.getAttribute("id").equals(address.substring(hash + 1)))) {
			findings.add(HELP.relativize(from) + ": " + address + " has no such place");
		}
	}

	/** By the id that the workbench asks for. */
	private static Map<String, Element> contexts() {
		Map<String, Element> all = new HashMap<>();
		Repository.declared("contexts").stream().filter(found -> found.bundle().equals(HELP))
				.forEach(file -> Repository
						.elements(Repository.xml(Repository.read(HELP.resolve(file.element().getAttribute("file")))),
								"context")
						.forEach(context -> all.put(
								file.element().getAttribute("plugin") + "." + context.getAttribute("id"), context)));
		return all;
	}

	private static List<Element> topics(Element context) {
		return Repository.elements(context.getOwnerDocument(), "topic").stream()
				.filter(topic -> topic.getParentNode() == context).toList();
	}

	private static Stream<Path> pages() {
		return Repository.sorted(HELP.resolve("html")).filter(file -> file.toString().endsWith(".html"));
	}
}
