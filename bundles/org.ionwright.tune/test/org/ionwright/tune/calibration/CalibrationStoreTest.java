package org.ionwright.tune.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationStoreTest {

	private static final CalibrationReview ACCEPTED = new CalibrationReview(Decision.ACCEPTED, "Ada",
			MassCalibrationTest.DAY.plusSeconds(60), "residuals\tfine");

	@TempDir
	Path folder = Path.of("");

	private static MassCalibration calibration(double speed, boolean spline) {
		List<CalibrationLine> lines = Stream.concat(MassCalibrationTest.lines(mz -> 0.2 - 1e-4 * mz, 0.003).stream(),
				Stream.of(CalibrationLine.missing("weak\nion", 1222.25))).toList();
		return MassCalibration.fit(MassCalibrationTest.subject(speed), MassCalibrationTest.CONTEXT, lines,
				new CalibrationShape(2, speed != 0, spline));
	}

	@Test
	void whatIsKeptComesBackBitByBit() throws IOException {
		CalibrationStore store = new CalibrationStore(folder.resolve("new/history"));
		assertEquals(List.of(), store.content().entries());
		for (boolean spline : new boolean[] { false, true }) {
			MassCalibration calibration = calibration(spline ? 0 : 500, spline);
			MassCalibration back = CalibrationStore.read(store.keep(calibration));
			assertEquals(calibration.law(), back.law());
			assertEquals(calibration.context(), back.context());
			assertEquals(calibration.review(), back.review());
			assertEquals(calibration.used(), back.used());
			assertEquals("weak ion", back.lines().getLast().line().ion());
		}
		// of the same moment and subject: both are kept
		store.keep(calibration(500, false));
		assertEquals(3, store.content().entries().size());
		assertEquals(2, store.content().of(MassCalibrationTest.subject(500)).size());
	}

	@Test
	void aDecisionIsWrittenAndNothingElseChanges() throws IOException {
		CalibrationStore store = new CalibrationStore(folder);
		Path file = store.keep(calibration(0, false));
		String before = Files.readString(file);
		assertTrue(store.review(file, ACCEPTED).accepted());
		assertEquals(
				before.replace("decision = open", "decision = accepted").replace("decided by = ", "decided by = Ada")
						.replace("decided = 2026-11-26T09:00:00Z", "decided = 2026-11-26T09:01:00Z")
						.replace("remark = ", "remark = residuals fine"),
				Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count(), "nothing is left beside it");
		}
	}

	@Test
	void aBadFileIsNamedAndHidesNoOther() throws IOException {
		CalibrationStore store = new CalibrationStore(folder);
		Path good = store.keep(calibration(0, false));
		String text = Files.readString(good);
		Files.writeString(folder.resolve("cut.calibration"), text.substring(0, text.length() / 2));
		Files.writeString(folder.resolve("stage.calibration"), text.replace("stage = second", "stage = third"));
		Files.writeString(folder.resolve("other.txt"), "no calibration");
		CalibrationStore.Content content = store.content();
		assertEquals(1, content.entries().size());
		assertEquals(2, content.problems().size());
		assertTrue(content.problems().getFirst().matches(".*cut\\.calibration, line \\d+: .*"),
				content.problems().toString());
		assertTrue(content.problems().getLast().endsWith(
				"stage.calibration, line 5: stage is 'third'; possible is first, second, both"),
				content.problems().toString());
		assertThrows(IOException.class, () -> store.review(folder.resolve("cut.calibration"), ACCEPTED));
	}

	/** Any damage gives a calibration or one line that names the file. */
	@Test
	void damagedTextsAreRefusedInOneLine() {
		String text = CalibrationText.of(calibration(500, false));
		Random random = new Random(8);
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
				CalibrationText.parse("file", damaged.toString());
			} catch (IllegalArgumentException e) {
				String message = String.valueOf(e.getMessage());
				assertTrue(message.startsWith("file") && !message.contains("\n"), message);
			}
		}
	}

	private static MassScanRequest scan(double speed, FirstStageMode first) {
		return new MassScanRequest(50, 1050, 0.1, speed, 1, first, 0.02, 0.7, false);
	}

	@Test
	void theCalibrationOfStageAndSpeedIsFound() {
		MassCalibration still = calibration(0, false).reviewed(ACCEPTED);
		MassCalibration slow = calibration(500, false).reviewed(ACCEPTED);
		CalibrationSet set = CalibrationSet.of(List.of(still, slow, calibration(2000, false)), "T-1", true);
		MassScanRequest sim = MassScanRequest.monitoring(List.of(new MonitoredIon(609.28, 0.1)), 0, 1,
				FirstStageMode.TRACKING, 0.02, 0.7, false);
		assertEquals(still, set.find(sim).orElseThrow());
		assertEquals(slow, set.find(scan(500, FirstStageMode.TRACKING)).orElseThrow());
		assertEquals(slow, set.find(scan(510, FirstStageMode.RF_ONLY)).orElseThrow());
		assertTrue(set.find(scan(2000, FirstStageMode.TRACKING)).isEmpty(), "not accepted");
		assertTrue(set.find(scan(500, FirstStageMode.TRACKING).with(1, true)).isEmpty(), "other polarity");
		assertEquals(List.of(), CalibrationSet.of(List.of(still), "T-2", true).calibrations());
		assertEquals(List.of(), CalibrationSet.of(List.of(still), "T-1", false).calibrations(),
				"a simulated one is none for hardware");
	}

	@Test
	void findingsSayWhatIsMissingOrOld() {
		CalibrationSet set = CalibrationSet.of(List.of(calibration(500, false).reviewed(ACCEPTED)), "T-1", true);
		Instant now = MassCalibrationTest.DAY.plus(Duration.ofHours(60));
		assertEquals(List.of(), set.findings(scan(500, FirstStageMode.RF_ONLY), now, Duration.ofDays(7)));
		assertEquals(List.of(
				"the mass calibration for second stage, positive, scan at 500 u/s is 2.5 days old, more than 1.0: check the drift or calibrate anew"),
				set.findings(scan(500, FirstStageMode.RF_ONLY), now, Duration.ofDays(1)));
		assertEquals(List.of(
				"there is no accepted mass calibration for second stage, positive, scan at 900 u/s; there is one for scan at 500 u/s: calibrate"),
				set.findings(scan(900, FirstStageMode.RF_ONLY), now, Duration.ofDays(7)));
		assertTrue(set.findings(new MassScanRequest(50, 1500, 0.1, 500, 1, FirstStageMode.RF_ONLY, 0.02, 0.7, false),
				now, Duration.ofDays(7)).getFirst().contains("holds from m/z 22.9"));
	}

	@Test
	void ofTwoTheNewerIsUsed() {
		MassCalibration old = calibration(0, false).reviewed(ACCEPTED);
		CalibrationContext context = old.context();
		MassCalibration newer = new MassCalibration(old.subject(),
				new CalibrationContext(context.instrument(), context.serialNumber(), true, context.reference(),
						context.measured().plusSeconds(9), 293, 1.2e6, 0.7, 0.02),
				old.law(), old.lines(), ACCEPTED);
		assertEquals(List.of(newer), CalibrationSet.of(List.of(newer, old), "T-1", true).calibrations());
	}
}
