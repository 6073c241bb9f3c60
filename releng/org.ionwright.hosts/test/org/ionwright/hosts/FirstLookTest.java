package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees first: the welcome page or the demo that was asked for, each text in the language that was asked for. */
class FirstLookTest {

	private static final String DEMO = "-ionwright.demo";
	private static final String READY = "^Ready to start";
	private static final String STORED = "^Stored in ";
	private static final int ATTEMPTS = 4;

	/**
	 * A language and texts in it that stand on the screen at the first start.
	 *
	 * @param until
	 *            of the title of the welcome page, in ASCII
	 * @param labels
	 *            on buttons, tools, tabs and in menus
	 */
	private record Language(String name, String until, List<String> texts, List<String> labels) {

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Language> languages() {
		return List.of(new Language("en", "Welcome to Ionwright",
				List.of("A file in mzML, mzXML, ANDI-MS or a table.", "Instrument", "Method", "Run"),
				List.of("Make a First Scan", "Read the Help", "Scan Control", "Start", "Pause", "Abort", "Instrument",
						"Connect", "Abort Run")),
				new Language("de", "Willkommen bei Ionwright",
						List.of("Eine Datei in mzML, mzXML, ANDI-MS oder eine Tabelle.", "Instrument", "Methode",
								"Lauf"),
						List.of("Einen ersten Scan machen", "Die Hilfe lesen", "Scan-Steuerung", "Start", "Anhalten",
								"Abbrechen", "Instrument", "Verbinden", "Lauf abbrechen")),
				new Language("ja", "Ionwright \\u3078\\u3088\\u3046\\u3053\\u305d",
						List.of("mzML、mzXML、ANDI-MS、または表のファイル。", "装置", "メソッド", "測定"),
						List.of("最初のスキャン", "ヘルプを読む", "スキャン制御", "開始", "一時停止", "中止", "装置", "接続",
								"測定を中止")));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void theTextsAreInTheLanguageAskedFor(Language language) throws Exception {
		Variant variant = variant("language-" + language.name());
		Told told = variant.look("first", language.until(), true, "-nl", language.name());
		assertEquals(List.of("is open"), told.of("welcome"), told.lines().toString());
		assertEquals(Set.of(), missing(language.texts(), told.of("text")), told.lines().toString());
		assertEquals(Set.of(), missing(language.labels(), told.of("label")), told.lines().toString());
		assertNothingLogged(variant, told);
	}

	@Test
	void theWelcomePageLeavesTheDemoAlone() throws Exception {
		Variant variant = scanned();
		Told putOff = variant.look("put-off", "Welcome to Ionwright", false);
		assertEquals(List.of("is open"), putOff.of("welcome"), putOff.lines().toString());
		// it is still open when this one starts
		Told again = variant.look("again", READY, false, DEMO);
		assertEquals(1, again.of("seen").size(), again.lines().toString());
		assertEquals(List.of(), again.of("welcome"));
		assertNothingLogged(variant, again);
	}

	/** A workspace in which the demo has run. Where the machine was so busy that the interlocks stopped the run, another one. */
	private static Variant scanned() throws Exception {
		List<String> ends = new ArrayList<>();
		while (ends.size() < ATTEMPTS) {
			Variant variant = variant("demo-" + ends.size());
			Told first = variant.look("first", STORED + "|the scan was stopped", false, DEMO);
			assertEquals(List.of(), first.of("welcome"));
			assertNothingLogged(variant, first);
			if (first.of("seen").stream().anyMatch(text -> text.startsWith(STORED.substring(1)))) {
				return variant;
			}
			ends.add(first.of("seen").toString());
		}
		throw new AssertionError("no demo run was stored: " + ends);
	}

	private static Variant variant(String name) throws IOException {
		Path folder = Places.scratch("look/" + name);
		return Variant.of(folder, List.of(), List.of(Places.probe()));
	}

	private static Set<String> missing(Collection<String> meant, Collection<String> there) {
		List<String> missing = new ArrayList<>(meant);
		missing.removeAll(there);
		return Set.copyOf(missing);
	}

	private static void assertNothingLogged(Variant variant, Told told) throws IOException {
		assertEquals(List.of(), told.of("error"));
		String log = variant.log();
		assertTrue(log.lines().noneMatch(line -> line.matches("!ENTRY \\S+ [24] .*")), log);
	}
}
