package org.ionwright.help.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ionwright.help.ui.internal.Page.Line;
import org.ionwright.help.ui.internal.Page.Look;
import org.ionwright.help.ui.internal.Page.Span;
import org.junit.jupiter.api.Test;

class PageReaderTest {

	private static final Path BOOK = Path.of(System.getProperty("ionwright.root", "../.."),
			"bundles/org.ionwright.help/html");

	@Test
	void blocksBecomeLines() {
		Page page = read("""
				<h1>Title</h1>
				<p>Some  text
				goes on.</p>
				<ul><li>one</li><li>two</li></ul>
				<ol><li>first</li><li>second</li></ol>
				<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
				<pre>x = 1
				  y</pre>
				""");
		assertEquals(
				"Title\n\nSome text goes on.\n\u2022\tone\n\u2022\ttwo\n1.\tfirst\n2.\tsecond\n\na\tb\n1\t2\n\nx = 1\n  y",
				page.text());
		assertEquals(page.text().lines().count(), page.lines().size());
		assertEquals(new Line(1, -1, true, false), page.lines().get(3));
		assertEquals(new Line(0, 0, false, false), page.lines().get(8));
		assertTrue(page.lines().getLast().kept());
	}

	@Test
	void marksAndLinksKnowTheirPlace() {
		Page page = read("<p>See <a href=\"x.html#y\">this</a> and <b>that</b>.</p><h2 id=\"here\">Here</h2>");
		assertEquals(List.of(new Span(4, 4, Look.LINK, "x.html#y"), new Span(13, 4, Look.STRONG, ""),
				new Span(20, 4, Look.HEADING, "2")), page.spans());
		assertEquals(Map.of("here", 20), page.anchors());
	}

	@Test
	void aPictureStandsOverItsWords() {
		Page page = read("<img src=\"images/a.png\" alt=\"What is seen\"/>");
		assertEquals("\ufffc\nWhat is seen", page.text());
		assertEquals(new Span(0, 1, Look.PICTURE, "images/a.png"), page.spans().getFirst());
	}

	@Test
	void whatIsNoXmlIsShownBare() {
		assertEquals("A & B", PageReader.read("<html><head><title>t</title></head><body>A & B<br></html>").text());
	}

	@Test
	void linksAreResolvedFromTheirPage() {
		assertEquals("/b/html/y.html#z", Topics.resolve("/b/html/x.html", "y.html#z"));
		assertEquals("/b/y.html", Topics.resolve("/b/html/x.html", "../y.html"));
		assertEquals("/b/html/x.html#z", Topics.resolve("/b/html/x.html#a", "#z"));
		assertEquals("/c/y.html", Topics.resolve("/b/html/x.html", "/c/y.html"));
	}

	/** Each page of our book, with all of its places within its text. */
	@Test
	void theBookIsRead() throws IOException {
		try (Stream<Path> all = Files.list(BOOK)) {
			for (Path file : all.filter(each -> each.toString().endsWith(".html")).toList()) {
				Page page = PageReader.read(Files.readString(file));
				assertFalse(page.title().isEmpty(), file.toString());
				assertTrue(page.text().startsWith(page.title()), file.toString());
				assertTrue(page.lines().size() >= page.text().lines().count(), file.toString());
				page.spans().forEach(span -> assertTrue(span.start() + span.length() <= page.text().length() + 1,
						file + ": " + span));
			}
		}
	}

	private static Page read(String body) {
		return PageReader.read("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>" + body
				+ "</body></html>");
	}
}
