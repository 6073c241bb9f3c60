package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.StageTrim;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Scan;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.ScanPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan says and asks for. */
class PlannerTest {

	private final DeviceScanEngine engine = new DeviceScanEngine();
	private final AcquisitionMethod method = DemoModels.method();
	private final Scan scan = method.getSegments().getFirst().getScan();

	@TempDir
	Path folder = Path.of("");

	private ScanPlan plan() {
		return engine.plan(method, DemoModels.instrument());
	}

	@Test
	void aConstantRatioAndOffsetsAreAskedOfTheScanner() {
		scan.setRatioMode(RatioMode.CONSTANT_RATIO);
		scan.setSecondStageOffset(-0.25);
		ScanPlan plan = plan();
		assertTrue(plan.startable(), plan.findings().toString());
		MassScanRequest request = plan.request().orElseThrow();
		assertEquals(new StageTrim(true, 0, -0.25), request.course().trim());
		assertEquals(0.35, request.peakWidth(525), 1e-12);
		assertEquals(request.course(), plan.segments().getFirst().request(10, 5).course());
	}

	/** Signs by spectrum, and by scan where some are averaged. */
	@ParameterizedTest
	@CsvSource({ "1, 6, +-+-+-", "2, 6, ++--++", "4, 6, ++++--" })
	void signsAlternateFromSpectrumToSpectrum(int averaging, int scans, String signs) {
		scan.setAlternatePolarity(true);
		scan.setAveraging(averaging);
		scan.setScans(scans);
		PlannedSegment segment = plan().segments().getFirst();
		StringBuilder found = new StringBuilder();
		for (int done = 0; done < scans;) {
			MassScanRequest request = segment.request(done, Integer.MAX_VALUE);
			found.append((request.negative() ? "-" : "+").repeat(request.scans()));
			done += request.scans();
		}
		assertEquals(signs, found.toString());
	}

	@Test
	void whatSpeaksAgainstTheCalibrationIsAWarningForEachSign() {
		scan.setAlternatePolarity(true);
		engine.addCalibrations((instrument, request) -> List.of("old at " + request.speed() + " u/s"
				+ (request.negative() ? " for negative ions" : "")));
		ScanPlan plan = plan();
		assertTrue(plan.startable(), plan.findings().toString());
		assertEquals(
				List.of("WARNING M.CALIBRATION segments[0].scan: old at 500.0 u/s",
						"WARNING M.CALIBRATION segments[0].scan: old at 500.0 u/s for negative ions"),
				plan.findings().stream().filter(finding -> finding.code().equals("M.CALIBRATION"))
						.map(Finding::toString).toList());
	}

	/** 30 spectra of 10001 points: 2 MB are likely, 5 MB the most, and a gigabyte is to be left. */
	@ParameterizedTest
	@CsvSource({ "1000000, ERROR", "1900000, ERROR", "2100000, WARNING", "1000000000, WARNING", "1090000000, INFO" })
	void roomForTheDataIsLookedAfter(long free, Severity severity) {
		Path data = folder.resolve("data");
		Finding finding = DiskRoom.findings(plan(), data, free).getFirst();
		assertEquals(severity, finding.severity(), finding.message());
		assertTrue(finding.message().contains(severity == Severity.INFO ? "the folder data has" : data + " has"),
				finding.message());
		assertEquals(severity != Severity.ERROR, plan().with(List.of(finding)).startable());
	}

	@Test
	void theRoomOfAFolderThatIsNotThereYetIsThatOfItsDisk() {
		ScanPlan plan = engine.plan(method, DemoModels.instrument(), folder.resolve("a/b"));
		assertTrue(plan.findings().getLast().message().contains("GB that "), plan.findings().getLast().toString());
	}
}
