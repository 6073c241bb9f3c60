package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each text of views, editors and preferences can be read as it stands on a screen: in both themes, at 100 %, with letters half as large
 * again, and with two points of the screen for one.
 */
class LegibleTest {

	private static final String PREFERENCES = ".metadata/.plugins/org.eclipse.core.runtime/.settings/org.eclipse.e4.ui.css.swt.theme.prefs";

	@ParameterizedTest
	@CsvSource({ "light, 1, 1", "light, 1.5, 1", "light, 1, 2", "dark, 1, 1", "dark, 1.5, 1", "dark, 1, 2" })
	void noTextIsCutOrFaint(String theme, String letters, int points) throws Exception {
		String name = "legible-" + theme + "-" + letters + "-" + points;
		Told told = Launch.again(attempt -> look(Places.scratch(name + "-" + attempt), theme, letters, points));
		for (String kind : List.of("covered", "cut", "faint", "bright", "error")) {
			assertEquals(List.of(), told.of(kind));
		}
		assertEquals(0, told.of("looked").stream().filter(line -> line.endsWith(" 0 texts")).count(),
				told.of("looked").toString());
		assertTrue(told.of("looked").size() > 25, told.of("looked").toString());
	}

	private static Told look(Path scratch, String theme, String letters, int points)
			throws IOException, InterruptedException {
		Variant variant = Variant.of(scratch, List.of(), List.of(Places.probe()));
		Path workspace = Launch.workspace(variant.folder());
		Path preferences = workspace.resolve(PREFERENCES);
		Files.createDirectories(preferences.getParent());
		Files.writeString(preferences, "eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.e4_"
				+ (theme.equals("dark") ? "dark" : "default") + "\n");
		Path pictures = Files.createDirectories(variant.folder().resolve("pictures"));
		Path report = variant.folder().resolve("report.txt");
		List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s",
				"-screen 0 " + 1400 * points + "x" + 1000 * points + "x24 -nolisten tcp", "env",
				"GDK_DPI_SCALE=" + letters, "GDK_SCALE=" + points));
		command.addAll(variant.launch().command(
				List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dprobe.report=" + report, "-Dprobe.look=true",
						"-Dprobe.theme=" + theme, "-Dprobe.pictures=" + pictures, "-Dprobe.enough=^Scan [3-9] of",
						"-Dprobe.until=^Stored in |" + Launch.STOPPED),
				"org.eclipse.ui.ide.workbench", "-data", workspace.toString(), "-ionwright.demo"));
		return Launch.told(report, Program.run(variant.folder(), command));
	}
}
