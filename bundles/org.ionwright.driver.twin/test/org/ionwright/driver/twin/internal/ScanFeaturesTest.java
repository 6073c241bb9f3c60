package org.ionwright.driver.twin.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.ScanFeature;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.StageTrim;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Settable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the twin's analyser can beyond even points upwards. */
class ScanFeaturesTest extends SimFixture {

	private final List<Driver> open = new ArrayList<>();

	@BeforeEach
	void spray() throws Exception {
		for (String part : List.of("analyser", "ionSource", "detector")) {
			open.add(open("sim:modes/" + part));
		}
		set(1, "ioniser.capillaryVoltage", 3000);
		set(1, "coneVoltage", 40);
		set(2, "voltage", 650);
		context.time().sleep(Duration.ofSeconds(20));
	}

	@AfterEach
	void close() throws Exception {
		for (Driver driver : open) {
			driver.close();
		}
	}

	private void set(int driver, String name, double value) throws Exception {
		((Settable) open.get(driver)).set(name, value);
	}

	private List<ScanFrame> scan(MassScanRequest request) throws Exception {
		List<ScanFrame> frames = new ArrayList<>();
		((MassScanner) open.getFirst()).scan(request, frames::add);
		return frames;
	}

	@Test
	void itCanAll() {
		assertEquals(EnumSet.allOf(ScanFeature.class), ((MassScanner) open.getFirst()).scanFeatures());
	}

	@Test
	void framesOfAScanDownwardsRiseAllTheSame() throws Exception {
		MassScanRequest up = request(605, 613, 2);
		MassScanRequest down = new MassScanRequest(605, 613, 0.1, 500, 2, up.firstStage(), 0.02, 0.7, false,
				new ScanCourse(true, 0, false, List.of()));
		List<ScanFrame> frames = scan(down);
		assertArrayEquals(scan(up).getFirst().mz(), frames.getFirst().mz());
		double[] counts = frames.getFirst().counts();
		double[] mz = frames.getFirst().mz();
		double reserpine = 0;
		double below = 0;
		for (int k = 0; k < mz.length; k++) {
			reserpine += Math.abs(mz[k] - 609.28) < 0.5 ? counts[k] : 0;
			below += mz[k] < 608.5 ? counts[k] : 0;
		}
		assertTrue(reserpine > 50 && reserpine > 5 * below, reserpine + " against " + below);
	}

	@Test
	void stepsTakeTheirTime() throws Exception {
		MassScanRequest stepped = new MassScanRequest(605, 607, 0.1, 500, 3, FirstStageMode.TRACKING, 0.02, 0.7, false,
				new ScanCourse(false, 1.8e-3, false, List.of()));
		List<ScanFrame> frames = scan(stepped);
		assertEquals(21 * 2e-3, frames.get(1).startSeconds(), 1e-6);
		assertEquals(0.2e-3, frames.get(1).dwellSeconds(), 1e-9);
	}

	@Test
	void ionsAreVisitedInTheirOrder() throws Exception {
		MassScanRequest request = MassScanRequest.monitoring(
				List.of(new MonitoredIon(609.28, 0.2), new MonitoredIon(195.0877, 0.05), new MonitoredIon(400.5, 0.2)),
				0.005, 4, FirstStageMode.TRACKING, 0.02, 0.7, false);
		List<ScanFrame> frames = scan(request);
		assertEquals(4, frames.size());
		assertArrayEquals(new double[] { 609.28, 195.0877, 400.5 }, frames.getFirst().mz());
		assertEquals(0.465, frames.get(1).startSeconds(), 1e-6);
		assertTrue(Double.isNaN(frames.getFirst().dwellSeconds()));
		double[] sum = new double[3];
		frames.forEach(frame -> Arrays.setAll(sum, k -> sum[k] + frame.counts()[k]));
		assertTrue(sum[0] > 1000 && sum[1] > 100 && sum[2] < sum[0] / 20, Arrays.toString(sum));
	}

	/** Seed 002, claim 24: caffeine and reserpine with the voltages of one line through the origin, and of one width. */
	@Test
	void atAConstantRatioPeaksAreAsMuchWiderAsTheyAreHeavier() throws Exception {
		double[] ratio = widths(new StageTrim(true, 0, 0), 0.73);
		assertEquals(609.2807 / 195.0877, ratio[1] / ratio[0], 0.35, Arrays.toString(ratio));
		double[] width = widths(StageTrim.NONE, 0.73);
		assertEquals(1, width[1] / width[0], 0.15, Arrays.toString(width));
	}

	/** Both peaks, seen by hopping over them in 1/20 of the width that they should have, u. */
	private double[] widths(StageTrim trim, double width) throws Exception {
		List<MonitoredIon> ions = new ArrayList<>();
		double[] masses = { 195.0877, 609.2807 };
		for (double mass : masses) {
			double step = step(trim, mass, width);
			for (int k = -15; k <= 15; k++) {
				ions.add(new MonitoredIon(mass + k * step, 0.05));
			}
		}
		// the width is that at the highest m/z
		MassScanRequest request = MassScanRequest.monitoring(new ScanCourse(false, 5e-3, false, ions, trim), 2,
				FirstStageMode.TRACKING, 0.02, width, false);
		double[] sum = new double[ions.size()];
		scan(request).forEach(frame -> Arrays.setAll(sum, k -> sum[k] + frame.counts()[k]));
		double[] found = new double[masses.length];
		for (int i = 0; i < masses.length; i++) {
			double[] part = Arrays.copyOfRange(sum, 31 * i, 31 * (i + 1));
			// area over the mean of the top is the width at half height of a peak with steep flanks
			double top = Arrays.stream(part, 12, 19).average().orElseThrow();
			assertTrue(top > 100, "counts " + Arrays.toString(part));
			found[i] = Arrays.stream(part).sum() / top * step(trim, masses[i], width);
		}
		return found;
	}

	private static double step(StageTrim trim, double mass, double width) {
		return (trim.constantRatio() ? width * mass / 609.2807 : width) / 20;
	}

	/** What is set higher shows its peak lower. */
	@Test
	void aMassOffsetMovesThePeak() throws Exception {
		assertEquals(0.3, centre(0) - centre(0.3), 0.03);
	}

	private double centre(double offset) throws Exception {
		MassScanRequest request = new MassScanRequest(608, 610.2, 0.05, 50, 8, FirstStageMode.TRACKING, 0.02, 0.7,
				false,
				new ScanCourse(false, 0, false, List.of(), new StageTrim(false, 0, offset)));
		double sum = 0;
		double moment = 0;
		for (ScanFrame frame : scan(request)) {
			for (int k = 0; k < frame.mz().length; k++) {
				boolean peak = Math.abs(frame.mz()[k] - 609.28 + offset) < 0.5;
				sum += peak ? frame.counts()[k] : 0;
				moment += peak ? frame.counts()[k] * frame.mz()[k] : 0;
			}
		}
		assertTrue(sum > 500, "counts " + sum);
		return moment / sum;
	}

	/** The twin's first stage has its RF from the coupler. */
	@Test
	void aCoupledStageCannotStandBeside() {
		MassScanRequest request = new MassScanRequest(605, 613, 0.1, 500, 1, FirstStageMode.TRACKING, 0.02, 0.7, false,
				new ScanCourse(false, 0, false, List.of(), new StageTrim(false, 0.5, 0)));
		DeviceException refusal = assertThrows(DeviceException.class, () -> scan(request));
		assertEquals(DeviceReason.LIMIT, refusal.reason());
	}

	@Test
	void whatLeavesByTheOutputIsACurrent() throws Exception {
		set(0, "sink", 1);
		ScanFrame frame = scan(MassScanRequest.monitoring(List.of(new MonitoredIon(609.28, 0.5)), 0.005, 1,
				FirstStageMode.TRACKING, 0.02, 0.7, false)).getFirst();
		assertEquals(1e-17, frame.quantumAmpere());
		double ampere = frame.counts()[0] * frame.quantumAmpere();
		assertTrue(ampere > 1e-15 && ampere < 1e-9, "current " + ampere);
	}
}
