package org.ionwright.tune;

import static org.ionwright.tune.FakeInstrument.CAPILLARY;
import static org.ionwright.tune.FakeInstrument.CONE;
import static org.ionwright.tune.FakeInstrument.DETECTOR;
import static org.ionwright.tune.FakeInstrument.GAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.spectrum.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuneSetTest {

	private final FakeInstrument instrument = new FakeInstrument();
	private final TuneSetUse use = new TuneSetUse(new Measuring(instrument, text -> {
	}));

	@TempDir
	Path folder = Path.of("");

	private static TuneSet set(String name, Object... values) {
		Map<String, TuneSet.Value> map = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 3) {
			map.put((String) values[i], new TuneSet.Value((double) values[i + 1], (String) values[i + 2]));
		}
		return new TuneSet(name, Polarity.POSITIVE, false, map);
	}

	private static TuneSet usual(String name) {
		return set(name, CAPILLARY, 2800.0, "V", DETECTOR, 600.0, "V", CONE, 20.0, "V", GAS, 2e-5, "m3/s",
				Knob.PEAK_WIDTH, 0.6, "u");
	}

	@Test
	void aSetIsComparedThenSetInOrder() throws Exception {
		List<TuneSetUse.Row> rows = use.compare(usual("a"), ScanSettings.USUAL);
		assertEquals(List.of(CAPILLARY, DETECTOR, GAS, Knob.PEAK_WIDTH),
				rows.stream().filter(TuneSetUse.Row::differs).map(TuneSetUse.Row::path).toList());
		assertEquals("2800 V against 3000 V", rows.getFirst().setText() + " against " + rows.getFirst().nowText());
		assertEquals(List.of(), instrument.log, "comparing touches nothing");
		ScanSettings after = use.apply(usual("a"), ScanSettings.USUAL);
		assertEquals(0.6, after.peakWidth());
		assertEquals(List.of(GAS + "=2e-5", CAPILLARY + "=2800", DETECTOR + "=600"), instrument.log);
		assertFalse(use.compare(usual("a"), after).stream().anyMatch(TuneSetUse.Row::differs));
		assertEquals(usual("b").values().get(GAS),
				use.taken("b", Polarity.POSITIVE, List.of(GAS), after).values().get(GAS));
	}

	/** Its tolerance is 0.15 V; that of a set-point is none. */
	@Test
	void noiseOfAReadbackIsNoDifference() throws Exception {
		TuneSet set = set("a", CONE, 20.0, "V");
		instrument.change(CONE, row -> row.withSetPoint(Double.NaN).withReadback(20.1, row.time(), row.quality()));
		assertFalse(use.compare(set, ScanSettings.USUAL).getFirst().differs());
		use.apply(set, ScanSettings.USUAL);
		assertEquals(List.of(), instrument.log);
		instrument.change(CONE, row -> row.withReadback(20.2, row.time(), row.quality()));
		assertTrue(use.compare(set, ScanSettings.USUAL).getFirst().differs());
		instrument.change(CONE, row -> row.withSetPoint(20.1));
		assertTrue(use.compare(set, ScanSettings.USUAL).getFirst().differs(), "a person has set it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"detector.voltage | 9000 | V | outside 0 V to 1500 V",
			"detector.voltage | 600 | mV | the set has the unit mV, the instrument V",
			"no.such | 1 | V | no connected device offers it", "scan.peakWidth | -1 | u | must be above 0",
			"scan.peakWidth | 1 | m | the set has the unit m, meant is u" })
	void whatCannotBeSetKeepsEverythingAsItIs(String path, double value, String unit, String problem) {
		TuneSet set = set("a", CONE, 50.0, "V", path, value, unit);
		assertEquals(List.of(problem), use.compare(set, ScanSettings.USUAL).stream()
				.flatMap(row -> row.problem().stream()).toList());
		DeviceException refusal = assertThrows(DeviceException.class, () -> use.apply(set, ScanSettings.USUAL));
		assertTrue(String.valueOf(refusal.getMessage()).endsWith(problem + "; nothing was set"));
		assertEquals(List.of(), instrument.log);
	}

	@Test
	void aRefusalOfTheGatePutsBackWhatWasSetBefore() {
		instrument.refusals.put(DETECTOR, new DeviceException(DeviceReason.LIMIT, "not so high"));
		DeviceException refusal = assertThrows(DeviceException.class, () -> use.apply(usual("a"), ScanSettings.USUAL));
		assertEquals(DeviceReason.LIMIT, refusal.reason());
		assertEquals("tune set a: not so high; what was set before it was put back", refusal.getMessage());
		assertEquals(3000, instrument.value(CAPILLARY));
		assertEquals(1e-5, instrument.value(GAS));
	}

	/** An interlock means that the instrument is on its way to safety. */
	@Test
	void anInterlockLeavesEverythingAsItIs() {
		instrument.refusals.put(DETECTOR, new DeviceException(DeviceReason.INTERLOCK, "pressure"));
		assertEquals("tune set a: pressure; the instrument is left as it is",
				assertThrows(DeviceException.class, () -> use.apply(usual("a"), ScanSettings.USUAL)).getMessage());
		assertEquals(2800, instrument.value(CAPILLARY));
	}

	/** The values of the demo instrument's file. */
	@Test
	void theShippedSetIsWhatTheInstrumentFileSays() throws IOException {
		TuneSet factory = use.shipped("factory", Polarity.POSITIVE, ScanSettings.USUAL);
		assertTrue(factory.shipped());
		assertEquals(new TuneSet.Value(40, "V"), factory.values().get(CONE));
		assertEquals(new TuneSet.Value(3000, "V"), factory.values().get(CAPILLARY));
		assertEquals(new TuneSet.Value(650, "V"), factory.values().get(DETECTOR));
		assertEquals("m3/s", factory.values().get(GAS).unit());
		assertEquals(List.of(), use.compare(factory, ScanSettings.USUAL).stream()
				.flatMap(row -> row.problem().stream()).toList());
		assertEquals(factory, TuneSet.parse("f", factory.text()));
		TuneSets sets = new TuneSets(folder, List.of(factory));
		assertThrows(IOException.class, () -> sets.save(factory.changed("factory", Map.of())));
	}

	@Test
	void setsAreSavedAndTheShippedOneIsNot() throws IOException {
		TuneSets sets = new TuneSets(folder.resolve("sets"), List.of(usual("factory")));
		assertTrue(sets.content().sets().getFirst().shipped());
		TuneSet mine = usual("Mine 1").changed("Mine 1", Map.of(CONE, new TuneSet.Value(33, "V")));
		assertEquals(mine, TuneSet.read(sets.save(mine)));
		sets.save(mine.changed("Mine 1", Map.of(CONE, new TuneSet.Value(44, "V"))));
		TuneSets.Content content = sets.content();
		assertEquals(2, content.sets().size());
		assertEquals(44, content.find("Mine 1", Polarity.POSITIVE).orElseThrow().values().get(CONE).value());
		assertTrue(content.find("Mine 1", Polarity.NEGATIVE).isEmpty());
		for (String name : List.of("factory", "FACTORY")) {
			assertTrue(String.valueOf(assertThrows(IOException.class, () -> sets.save(usual(name))).getMessage())
					.endsWith("was shipped with the instrument and is not changed; save it under another name"));
		}
		assertThrows(IOException.class, () -> sets.save(new TuneSet("x", Polarity.POSITIVE, true, mine.values())));
	}

	@Test
	void setsAreRemovedAndTheShippedOneIsNot() throws IOException {
		TuneFolder place = TuneFolder.of(folder, new FakeInstrument());
		TuneSets sets = place.sets(new FakeInstrument(), ScanSettings.USUAL);
		TuneSet shipped = sets.content().sets().getFirst();
		assertTrue(shipped.shipped());
		String said = String
				.valueOf(assertThrows(IOException.class, () -> sets.remove(shipped)).getMessage());
		assertTrue(said.contains("was shipped with the instrument and cannot be removed"), said);
		TuneSet mine = shipped.changed("mine", Map.of());
		sets.save(mine);
		assertEquals(3, sets.content().sets().size());
		sets.remove(mine);
		assertEquals(2, sets.content().sets().size());
		assertThrows(IOException.class, () -> sets.remove(mine), "it is gone");
	}

	@Test
	void badFilesAreNamedAndHideNoOther() throws IOException {
		TuneSets sets = new TuneSets(folder, List.of());
		Path good = sets.save(usual("good"));
		Files.writeString(folder.resolve("bad.tune"), Files.readString(good).replace("2800.0", "high"));
		Files.writeString(folder.resolve("cut.tune"), "ionwright-tune-set 1\nname = x\n");
		TuneSets.Content content = sets.content();
		assertEquals(1, content.sets().size());
		assertEquals(
				List.of(folder.resolve("bad.tune") + ", line 6: " + CAPILLARY + " is 'high'; expected a number",
						folder.resolve("cut.tune") + ", line 3: the line 'end' is missing: the file was cut off"),
				content.problems());
	}

	@ParameterizedTest
	@CsvSource({ "../x", "''", "a/b", "' a'", "a." })
	void namesThatAreNoFilesAreRefused(String name) {
		assertThrows(IllegalArgumentException.class, () -> usual(name));
	}

	@Test
	void damagedTextsAreRefusedInOneLine() {
		String text = usual("fuzz").text();
		Random random = new Random(5);
		for (int run = 0; run < 5000; run++) {
			StringBuilder damaged = new StringBuilder(text);
			for (int k = random.nextInt(4); k >= 0 && !damaged.isEmpty(); k--) {
				int at = random.nextInt(damaged.length());
				switch (random.nextInt(3)) {
				case 0 -> damaged.setLength(at + 1);
				case 1 -> damaged.deleteCharAt(at);
				default -> damaged.setCharAt(at, "9-.\n\t =eN".charAt(random.nextInt(9)));
				}
			}
			try {
				TuneSet.parse("file", damaged.toString());
			} catch (IllegalArgumentException e) {
				String message = String.valueOf(e.getMessage());
				assertTrue(message.startsWith("file") && !message.contains("\n"), message);
			}
		}
	}
}
