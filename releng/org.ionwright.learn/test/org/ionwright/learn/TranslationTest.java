package org.ionwright.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** German and Japanese texts beside the English ones: what a person meets daily is whole, and each fits into the place of its original. */
class TranslationTest {

	/** What is filled in or must stand as it is: places of values, links. */
	private static final Pattern PLACES = Pattern.compile("\\{\\d\\}|<a[^>]*>|</a>");

	/** Names of views, commands, wizards; scan control and queue; operation, interlocks, trips; the welcome page. */
	private static final List<String> DAILY = List.of("device.ui/OSGI-INF/l10n/bundle", "help/OSGI-INF/l10n/bundle",
			"help.ui/OSGI-INF/l10n/bundle", "help.ui/src/org/ionwright/help/ui/internal/messages",
			"help.ui/src/org/ionwright/help/ui/internal/sheet/messages", "host.openchrom/OSGI-INF/l10n/bundle",
			"instrument.ui/OSGI-INF/l10n/bundle",
			"method.ui/OSGI-INF/l10n/bundle",
			"operate.ui/OSGI-INF/l10n/bundle", "scan.ui/OSGI-INF/l10n/bundle", "spectrum.ui/OSGI-INF/l10n/bundle",
			"tune.ui/OSGI-INF/l10n/bundle", "workbench/OSGI-INF/l10n/bundle",
			"operate.ui/src/org/ionwright/operate/ui/internal/messages",
			"scan.ui/src/org/ionwright/scan/ui/internal/messages",
			"workbench/src/org/ionwright/workbench/internal/messages",
			"workbench/src/org/ionwright/workbench/internal/welcome/messages");

	/** Menus and tools of the editor for runs and of charts. */
	private static final Map<String, List<String>> MENUS = Map.of(
			"spectrum.ui/src/org/ionwright/spectrum/ui/internal/messages",
			List.of("RunMenu_", "RunTools_", "SidePane_", "LiveBar_"),
			"ui.common/src/org/ionwright/ui/common/internal/messages", List.of("ChartMenu_"));

	@ParameterizedTest
	@ValueSource(strings = { "de", "ja" })
	void whatIsMetDailyIsWhole(String language) {
		List<String> missing = new ArrayList<>();
		DAILY.forEach(file -> missing(missing, file, language, List.of("")));
		MENUS.forEach((file, prefixes) -> missing(missing, file, language, prefixes));
		assertEquals("", String.join("\n", missing));
	}

	private static void missing(List<String> missing, String file, String language, List<String> prefixes) {
		Properties there = Repository.properties(path(file + "_" + language));
		Repository.properties(path(file)).stringPropertyNames().stream()
				.filter(key -> prefixes.stream().anyMatch(key::startsWith))
				.filter(key -> !key.startsWith("Bundle-") && !there.containsKey(key))
				.forEach(key -> missing.add(file + "_" + language + ": " + key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "ja" })
	void eachTextFitsIntoThePlaceOfItsOriginal(String language) throws IOException {
		List<String> findings = new ArrayList<>();
		List<Path> translations = translations(language);
		assertTrue(translations.size() >= DAILY.size(), translations.toString());
		for (Path file : translations) {
			Path original = file.resolveSibling(file.getFileName().toString().replace("_" + language, ""));
			Properties from = Repository.properties(original);
			Repository.properties(file).forEach((key, text) -> {
				String meant = from.getProperty(String.valueOf(key));
				if (meant == null) {
					findings.add(file + ": nobody asks for " + key);
				} else if (!places(meant).equals(places(String.valueOf(text)))) {
					findings.add(file + ": " + key + " has " + places(String.valueOf(text)) + ", not " + places(meant));
				} else if (meant.lines().count() != String.valueOf(text).lines().count()) {
					findings.add(file + ": " + key + " has another number of lines");
				}
			});
		}
		assertEquals("", String.join("\n", findings));
	}

	/** The platform reads these files as Latin-1. */
	@Test
	void filesAreAscii() throws IOException {
		for (String language : List.of("de", "ja")) {
			for (Path file : translations(language)) {
				assertTrue(Repository.read(file).chars().allMatch(each -> each < 127), file.toString());
			}
		}
	}

	private static Set<String> places(String text) {
		return PLACES.matcher(text).results().map(found -> found.group())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Path path(String file) {
		return Repository.ROOT.resolve("bundles/org.ionwright." + file + ".properties");
	}

	private static List<Path> translations(String language) throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path bundle : Repository.bundles()) {
			for (String folder : List.of("src", "OSGI-INF")) {
				if (Files.isDirectory(bundle.resolve(folder))) {
					try (Stream<Path> all = Files.walk(bundle.resolve(folder))) {
						all.filter(file -> file.toString().endsWith("_" + language + ".properties"))
								.forEach(found::add);
					}
				}
			}
		}
		return found;
	}
}
