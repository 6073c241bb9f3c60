package org.ionwright.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ionwright.tune.TuneReport.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneLogTest {

	private static final Instant DAY = Instant.parse("2026-11-26T09:00:00Z");

	@TempDir
	Path folder = Path.of("");

	private static TuneReport report(int day, double cone, double height, End end) {
		WatchedPeak peak = new WatchedPeak(500, 500.01, 0.01, height, height, 900, 300, 0.7, 50, false, DAY);
		Instant time = DAY.plusSeconds(86_400L * day);
		Objective.Value value = new Objective.Value(1, 0.1, 1);
		return new TuneReport("daily\ttune", "Fake", "F-1", true, false, time, time, end, "", ScanSettings.USUAL,
				List.of(new TuneReport.Change("ionSource.coneVoltage", "V", 20, cone, Objective.HEIGHT, value, value, 9,
						false)),
				List.of(peak), List.of(peak), List.of());
	}

	@Test
	void entriesComeBackAndMakeTrends() throws IOException {
		TuneLog log = new TuneLog(folder.resolve("logs/tune.log"));
		assertEquals(0, log.content().entries().size());
		for (int day = 0; day < 4; day++) {
			log.append(report(day, 40 + day, 1000, day == 2 ? End.CANCELLED : End.IMPROVED));
		}
		TuneLog.Content content = log.content();
		assertEquals(TuneLog.entry(report(3, 43, 1000, End.IMPROVED)).values(), content.entries().get(3).values());
		assertEquals("daily tune", content.entries().getFirst().name());
		assertEquals(List.of(40.0, 41.0, 43.0),
				content.trend("ionSource.coneVoltage", false).stream().map(Map.Entry::getValue).toList());
		assertEquals(List.of(), content.trend("ionSource.coneVoltage", true));
		assertEquals(List.of(), content.problems());
	}

	@Test
	void limitsAreKeptAndBadOnesNamed() throws IOException {
		TuneLimits limits = new TuneLimits(folder.resolve("new/tune.limits"));
		assertEquals(List.of(), limits.read());
		TuneLog.Limit cone = new TuneLog.Limit("ionSource.coneVoltage", 20, 60);
		TuneLog.Limit width = new TuneLog.Limit("width 500.0000", 0.5, 0.9);
		limits.set(new TuneLog.Limit("ionSource.coneVoltage", 0, 1));
		limits.set(width);
		limits.set(cone);
		assertEquals(List.of(width, cone), limits.read());
		limits.remove("width 500.0000");
		assertEquals(List.of(cone), limits.read());
		Path file = folder.resolve("new/tune.limits");
		Files.writeString(file, Files.readString(file).replace("60.0", "high"));
		String said = String.valueOf(assertThrows(IOException.class, limits::read).getMessage());
		assertTrue(said.contains("tune.limits, line 3: high is 'high'"), said);
	}

	@Test
	void limitsAndAFallOfTheHeightAreNamed() throws IOException {
		TuneLog log = new TuneLog(folder.resolve("tune.log"));
		for (int day = 0; day < 3; day++) {
			log.append(report(day, 40, 1000, End.IMPROVED));
		}
		List<TuneLog.Limit> limits = List.of(new TuneLog.Limit("ionSource.coneVoltage", 20, 60),
				new TuneLog.Limit("width 500.0000", 0.5, 0.9));
		assertEquals(List.of(),
				TuneLog.findings(TuneLog.entry(report(4, 45, 600, End.IMPROVED)), log.content(), limits));
		assertEquals(List.of("ionSource.coneVoltage is 75, meant is 20 to 60",
				"height 500.0000 is 300 counts/s, less than half of the 1000 usual before: clean the cone or check the infusion"),
				TuneLog.findings(TuneLog.entry(report(4, 75, 300, End.IMPROVED)), log.content(), limits));
	}

	@Test
	void aLineThatWasCutOffIsNamedAndHidesNoOther() throws IOException {
		Path file = folder.resolve("tune.log");
		TuneLog log = new TuneLog(file);
		log.append(report(0, 40, 1000, End.IMPROVED));
		String whole = Files.readString(file);
		Files.writeString(file, whole.substring(0, whole.length() / 3), StandardOpenOption.APPEND);
		log.append(report(1, 41, 1000, End.IMPROVED));
		TuneLog.Content content = log.content();
		assertEquals(2, content.entries().size());
		assertEquals(1, content.problems().size());
		assertTrue(content.problems().getFirst().startsWith(file + ", line 2: "), content.problems().toString());
		assertEquals(whole, Files.readString(file).substring(0, whole.length()), "what was there stays");
	}
}
