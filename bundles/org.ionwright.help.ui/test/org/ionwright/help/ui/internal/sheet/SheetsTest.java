package org.ionwright.help.ui.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.ionwright.help.ui.internal.sheet.Sheet.Step;
import org.junit.jupiter.api.Test;

class SheetsTest {

	@Test
	void theFormatOfThePlatformIsRead() throws Exception {
		String text = """
				<cheatsheet title="T">
					<intro href="/b/i.html"><description>Intro
						goes on.</description></intro>
					<item title="A" href="/b/a.html"><description>Do a.</description>
						<command serialization="x.y(z=1)"/></item>
					<item title="B" skip="true"><description>Do b.</description><onCompletion>Well done.</onCompletion></item>
				</cheatsheet>
				""";
		assertEquals(
				new Sheet("id", "T", "Intro goes on.", "/b/i.html",
						List.of(new Step("A", "Do a.", "/b/a.html", "x.y(z=1)", false, ""),
								new Step("B", "Do b.", "", "", true, "Well done."))),
				Sheets.sheet("id", DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
	}
}
