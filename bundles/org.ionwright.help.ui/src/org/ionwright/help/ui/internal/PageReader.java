package org.ionwright.help.ui.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.help.ui.internal.Page.Line;
import org.ionwright.help.ui.internal.Page.Look;
import org.ionwright.help.ui.internal.Page.Span;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the part of XHTML of which the book is made: headings, paragraphs, lists, tables, links, pictures. */
final class PageReader extends DefaultHandler {

	private record Open(int start, Look look, String value) {
	}

	private final StringBuilder text = new StringBuilder();
	private final StringBuilder title = new StringBuilder();
	private final List<Line> lines = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();
	private final Map<String, Integer> anchors = new HashMap<>();
	private final Deque<Open> open = new ArrayDeque<>();
	/** Numbers of the items of the lists around; -1 for bullets. */
	private final Deque<Integer> lists = new ArrayDeque<>();
	private Line line = Line.PLAIN;
	private int tables;
	private boolean inTable;
	private boolean inTitle;
	private boolean inBody;
	private boolean kept;
	private int cells;

	private PageReader() {
	}

	/** What is no XML gives its bare text. */
	static Page read(String xhtml) {
		PageReader reader = new PageReader();
		try {
			SAXParserFactory.newInstance().newSAXParser().parse(new InputSource(new StringReader(xhtml)), reader);
			return reader.page();
		} catch (SAXException e) {
			String bare = xhtml.replaceAll("(?s)<(head|script|style)\\b.*?</\\1>|<[^>]*>", "").strip();
			return new Page("", bare, bare.lines().map(each -> Line.PLAIN).toList(), List.of(), Map.of());
		} catch (IOException | ParserConfigurationException e) {
			throw new IllegalStateException("a parser of the Java runtime is missing", e);
		}
	}

	private Page page() {
		endLine();
		while (!lines.isEmpty() && text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
			text.setLength(text.length() - 1);
		}
		return new Page(title.toString().strip(), text.toString(), lines, spans, anchors);
	}

	/** No document type of the web is fetched. */
	@Override
	public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
		return new InputSource(new StringReader(""));
	}

	@Override
	@NonNullByDefault({})
	public void startElement(String uri, String local, String name, Attributes attributes) {
		String anchor = attributes.getValue("id");
		Open opened = null;
		switch (name) {
		case "title" -> inTitle = true;
		case "body" -> inBody = true;
		case "h1", "h2", "h3", "h4" -> {
			gap();
			opened = new Open(text.length(), Look.HEADING, name.substring(1));
		}
		case "p", "dl", "blockquote" -> gap();
		case "ul", "ol" -> {
			endLine();
			lists.push("ul".equals(name) ? -1 : 1);
		}
		case "li", "dt", "dd" -> item(name);
		case "pre" -> {
			gap();
			kept = true;
			line = new Line(lists.size() + 1, -1, false, true);
			opened = new Open(text.length(), Look.CODE, "");
		}
		case "table" -> {
			gap();
			inTable = true;
		}
		case "tr" -> {
			endLine();
			cells = 0;
			line = new Line(0, tables, false, false);
		}
		case "th", "td" -> {
			if (cells++ > 0) {
				text.append('\t');
			}
			opened = "th".equals(name) ? new Open(text.length(), Look.STRONG, "") : null;
		}
		case "b", "strong", "dfn" -> opened = new Open(text.length(), Look.STRONG, "");
		case "i", "em", "cite" -> opened = new Open(text.length(), Look.EMPHASIS, "");
		case "code", "kbd", "tt" -> opened = new Open(text.length(), Look.CODE, "");
		case "a" -> {
			String href = attributes.getValue("href");
			opened = href == null ? null : new Open(text.length(), Look.LINK, href);
		}
		case "br" -> endLine();
		case "img" -> picture(attributes);
		default -> {
			// whatever else there is has its text
		}
		}
		if (anchor != null) {
			anchors.put(anchor, text.length());
		}
		open.push(opened == null ? new Open(-1, Look.STRONG, "") : opened);
	}

	private void item(String name) {
		endLine();
		if (!"li".equals(name)) {
			line = new Line("dd".equals(name) ? 1 : 0, -1, false, false);
			return;
		}
		line = new Line(lists.size(), -1, true, false);
		int number = lists.isEmpty() ? -1 : lists.pop();
		lists.push(number < 0 ? number : number + 1);
		text.append(number < 0 ? "\u2022\t" : number + ".\t");
	}

	private void picture(Attributes attributes) {
		gap();
		int start = text.length();
		text.append('\ufffc');
		spans.add(new Span(start, 1, Look.PICTURE, String.valueOf(attributes.getValue("src"))));
		endLine();
		String words = attributes.getValue("alt");
		if (words != null) {
			spans.add(new Span(text.length(), words.length(), Look.EMPHASIS, ""));
			text.append(words);
			endLine();
		}
	}

	@Override
	@NonNullByDefault({})
	public void endElement(String uri, String local, String name) {
		Open opened = open.pop();
		if (opened.start() >= 0 && text.length() > opened.start()) {
			spans.add(new Span(opened.start(), text.length() - opened.start(), opened.look(), opened.value()));
		}
		switch (name) {
		case "title" -> inTitle = false;
		case "pre" -> {
			kept = false;
			endLine();
		}
		case "ul", "ol" -> {
			endLine();
			lists.pop();
		}
		case "table" -> {
			endLine();
			inTable = false;
			tables++;
		}
		case "h1", "h2", "h3", "h4", "p", "li", "tr", "dt", "dd", "body" -> endLine();
		default -> {
			// inline
		}
		}
	}

	@Override
	@NonNullByDefault({})
	public void characters(char[] all, int start, int length) {
		String piece = new String(all, start, length);
		if (inTitle) {
			title.append(piece);
		} else if (inBody && kept) {
			piece.chars().forEach(each -> {
				if (each == '\n') {
					newLine();
				} else {
					text.append((char) each);
				}
			});
		} else if (inBody) {
			flow(piece);
		}
	}

	/** Runs of blanks are one, and none at the beginning of a line or a cell. */
	private void flow(String piece) {
		for (char each : piece.toCharArray()) {
			if (each > ' ') {
				text.append(each);
			} else if (!atStart()) {
				char before = text.charAt(text.length() - 1);
				if (before != ' ' && before != '\t') {
					text.append(' ');
				}
			}
		}
	}

	private boolean atStart() {
		return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
	}

	/** Ends the line, unless it is empty. */
	private void endLine() {
		if (!atStart()) {
			newLine();
		}
		if (!inTable) {
			line = Line.PLAIN;
		}
	}

	private void newLine() {
		text.append('\n');
		lines.add(line);
	}

	/** An empty line before what comes, unless it stands in a list or a table or at the top. */
	private void gap() {
		boolean inItem = line.bullet() && text.length() > 0 && text.charAt(text.length() - 1) == '\t';
		if (inTable || inItem) {
			return;
		}
		endLine();
		if (text.length() > 0 && lists.isEmpty()) {
			newLine();
		}
	}
}
