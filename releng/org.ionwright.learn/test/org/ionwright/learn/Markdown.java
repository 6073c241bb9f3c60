package org.ionwright.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown that our READMEs use, as the XHTML that the help uses. */
final class Markdown {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");
	private static final Pattern NUMBERED = Pattern.compile("\\d+\\. (.*)");

	private final StringBuilder out = new StringBuilder();
	private final List<String> block = new ArrayList<>();
	private final UnaryOperator<String> links;

	/**
	 * @param links
	 *            what becomes of the address of a link; empty leaves its words only
	 */
	Markdown(UnaryOperator<String> links) {
		this.links = links;
	}

	/** From the second line on: the first is the title of the page. */
	String html(List<String> lines) {
		for (String line : lines) {
			boolean continued = !block.isEmpty() && kind(block.getFirst()) == kind(line);
			if (line.isBlank() || line.startsWith("#") || !continued && starts(line)) {
				flush();
			}
			if (line.startsWith("#")) {
				int level = line.indexOf(' ');
				out.append("<h" + level + ">" + inline(line.substring(level + 1)) + "</h" + level + ">\n");
			} else if (!line.isBlank()) {
				block.add(line);
			}
		}
		flush();
		return out.toString();
	}

	/** Whether a line begins a list, a table or code where another kind of block stood. */
	private boolean starts(String line) {
		return kind(line) != ' ' && (block.isEmpty() || kind(block.getFirst()) != kind(line));
	}

	private static char kind(String line) {
		if (line.startsWith("    ") && !line.startsWith("     ")) {
			return 'c';
		}
		if (line.startsWith("|")) {
			return '|';
		}
		if (NUMBERED.matcher(line).matches()) {
			return '1';
		}
		return line.startsWith("- ") ? '-' : ' ';
	}

	private void flush() {
		if (block.isEmpty()) {
			return;
		}
		switch (kind(block.getFirst())) {
		case 'c' -> out.append("<pre>" + escaped(String.join("\n", block.stream().map(String::strip).toList()))
				+ "</pre>\n");
		case '|' -> table();
		case '1' -> list("ol");
		case '-' -> list("ul");
		default -> out.append("<p>" + inline(String.join("\n", block)) + "</p>\n");
		}
		block.clear();
	}

	private void list(String kind) {
		out.append("<" + kind + ">\n");
		List<String> items = new ArrayList<>();
		for (String line : block) {
			if (kind(line) == ' ') {
				items.set(items.size() - 1, items.getLast() + "\n" + line.strip());
			} else {
				items.add(line.substring(line.indexOf(' ') + 1));
			}
		}
		items.forEach(item -> out.append("<li>" + inline(item) + "</li>\n"));
		out.append("</" + kind + ">\n");
	}

	private void table() {
		out.append("<table>\n");
		boolean headed = block.size() > 1 && block.get(1).startsWith("|-") && !block.getFirst().matches("[| ]+");
		for (int i = 0; i < block.size(); i++) {
			String line = block.get(i);
			if (!line.startsWith("|-") && !line.matches("[| ]+")) {
				String cell = headed && i == 0 ? "th" : "td";
				out.append("<tr>");
				String inner = line.strip().substring(1, line.strip().length() - 1).replace("\\|", "\u0000");
				for (String text : inner.split("\\|", -1)) {
					out.append("<" + cell + ">" + inline(text.strip().replace('\u0000', '|')) + "</" + cell + ">");
				}
				out.append("</tr>\n");
			}
		}
		out.append("</table>\n");
	}

	private String inline(String text) {
		StringBuilder html = new StringBuilder();
		String[] pieces = text.split("`", -1);
		for (int i = 0; i < pieces.length; i++) {
			html.append(i % 2 == 1 ? "<code>" + escaped(pieces[i]) + "</code>" : escaped(pieces[i]));
		}
		String strong = html.toString().replaceAll("\\*\\*([^*]+)\\*\\*", "<b>$1</b>");
		return LINK.matcher(strong).replaceAll(found -> Matcher.quoteReplacement(link(found.group(1), found.group(2))));
	}

	private String link(String words, String address) {
		String target = links.apply(address);
		return target.isEmpty() ? words : "<a href=\"" + target + "\">" + words + "</a>";
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
