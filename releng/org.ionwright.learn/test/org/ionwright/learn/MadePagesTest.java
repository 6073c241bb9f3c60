package org.ionwright.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadePagesTest {

	private static final Path FOLDER = Repository.HELP.resolve("html");

	/** With {@code IONWRIGHT_WRITE_PAGES} set the pages are written; without, what lies there is what would be written. */
	@Test
	void pagesSayWhatTheyAreMadeFrom() throws IOException {
		for (Map.Entry<String, String> page : MadePages.all().entrySet()) {
			Path file = FOLDER.resolve(page.getKey());
			if (System.getenv("IONWRIGHT_WRITE_PAGES") != null) {
				Files.writeString(file, page.getValue());
			}
			assertEquals(page.getValue(), Files.readString(file), page.getKey()
					+ " is not what it is made from; IONWRIGHT_WRITE_PAGES=1 mvn verify -pl :org.ionwright.learn -am writes it");
		}
	}

	@Test
	void eachRuleIsOnItsPage() {
		String rules = MadePages.all().get("rules.html");
		assertTrue(rules.contains("<td>S2.02a</td><td>seed 001, claim 1 and FIG 5</td>"), rules);
	}

	@ParameterizedTest
	@ValueSource(strings = { "acquire", "check", "convert", "device", "draw", "drivers", "info", "new-driver", "queue",
			"recover", "serve", "twin", "calc" })
	void eachCommandOfTheReadmeIsOnItsPage(String name) {
		assertTrue(MadePages.all().get("commands.html").contains("<h2 id=\"" + name + "\">"));
	}

	@Test
	void markdownOfReadmes() {
		assertEquals("""
				<h2>Parts &amp; so</h2>
				<p>A <b>driver</b> of <code>a&lt;b</code>, see
				<a href="x.html">this</a>.</p>
				<ol>
				<li>one
				more</li>
				<li>two</li>
				</ol>
				<table>
				<tr><th>a</th><th>b</th></tr>
				<tr><td>1 | 2</td><td>3</td></tr>
				</table>
				<pre>code</pre>
				""", new Markdown(address -> address).html(List.of("## Parts & so", "A **driver** of `a<b`, see",
				"[this](x.html).", "1. one", "   more", "2. two", "", "| a | b |", "|---|---|", "| 1 \\| 2 | 3 |", "",
				"    code")));
	}
}
