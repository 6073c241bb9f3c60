package org.ionwright.help.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.ITopic;
import org.eclipse.help.IToc;
import org.osgi.framework.Bundle;

/** The topics of all books that are installed, and their pages. */
final class Topics {

	private Topics() {
	}

	static List<IToc> books() {
		return List.of(HelpSystem.getTocs());
	}

	/** Each topic with a page, in the order of reading. */
	static List<ITopic> all() {
		List<ITopic> topics = new ArrayList<>();
		books().forEach(book -> add(topics, book.getTopics()));
		return topics;
	}

	private static void add(List<ITopic> topics, ITopic[] more) {
		for (ITopic topic : more) {
			if (topic.getHref() != null) {
				topics.add(topic);
			}
			add(topics, topic.getSubtopics());
		}
	}

	/** Those whose page or title has all the words, in whatever case. Reads the pages, some ten milliseconds for a book. */
	static List<ITopic> with(String words) {
		List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
		return all().stream().filter(topic -> {
			String text = (topic.getLabel() + "\n" + read(topic.getHref()).map(Page::text).orElse(""))
					.toLowerCase(Locale.ROOT);
			return wanted.stream().allMatch(text::contains);
		}).toList();
	}

	/**
	 * @param href
	 *            {@code /bundle/path}, with or without an anchor
	 */
	static Optional<Page> read(String href) {
		return open(withoutAnchor(href)).map(bytes -> PageReader.read(new String(bytes, StandardCharsets.UTF_8)));
	}

	/** The file of a bundle, looked for in the folders of the language first; empty when it is missing. */
	static Optional<byte[]> open(String href) {
		int slash = href.indexOf('/', 1);
		if (!href.startsWith("/") || slash < 0) {
			return Optional.empty();
		}
		Bundle bundle = Platform.getBundle(href.substring(1, slash));
		if (bundle == null) {
			return Optional.empty();
		}
		try (InputStream in = FileLocator.openStream(bundle, new Path("$nl$/" + href.substring(slash + 1)), true)) {
			return Optional.of(in.readAllBytes());
		} catch (IOException e) {
			return Optional.empty(); // the view says that the page is missing
		}
	}

	/** What a link on a page leads to. */
	static String resolve(String page, String link) {
		if (link.startsWith("#")) {
			return withoutAnchor(page) + link;
		}
		if (link.startsWith("/")) {
			return link;
		}
		String folder = page.substring(0, page.lastIndexOf('/') + 1);
		String rest = link;
		while (rest.startsWith("../") && folder.length() > 1) {
			rest = rest.substring("../".length());
			folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
		}
		return folder + rest;
	}

	static String withoutAnchor(String href) {
		int anchor = href.indexOf('#');
		return anchor < 0 ? href : href.substring(0, anchor);
	}
}
