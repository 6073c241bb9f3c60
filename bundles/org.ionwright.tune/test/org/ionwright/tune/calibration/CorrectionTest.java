package org.ionwright.tune.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.Calibration;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.junit.jupiter.api.Test;

/** What a calibration does to requests, frames, spectra and the scale of a device. */
class CorrectionTest {

	/** Everything appears 0.5 u and a thousandth too high. */
	private static final MassCalibration CALIBRATION = MassCalibration.fit(MassCalibrationTest.subject(0),
			MassCalibrationTest.CONTEXT, MassCalibrationTest.lines(mz -> 0.5 + 1e-3 * mz, 0),
			new CalibrationShape(1, false, false));
	private static final MassCorrection CORRECTION = new MassCorrection(CALIBRATION);

	@Test
	void ionsAreMovedToWhereTheyAppear() {
		MassScanRequest wanted = MassScanRequest.monitoring(
				List.of(new MonitoredIon(600, 0.1), new MonitoredIon(100, 0.2)), 0.003, 5, FirstStageMode.TRACKING,
				0.02, 0.7, true);
		MassScanRequest asked = CORRECTION.asked(wanted);
		assertEquals(601.1, asked.mz(0), 1e-6);
		assertEquals(100.6, asked.mz(1), 1e-6);
		assertEquals(100.6, asked.start(), 1e-6);
		assertEquals(wanted.scanSeconds(), asked.scanSeconds());
		assertTrue(asked.negative() && asked.scans() == 5 && Double.isNaN(asked.dwellSeconds()));
	}

	@Test
	void aRangeIsMovedAtBothEndsAndKeepsPointsAndDwell() {
		for (double end : new double[] { 1000, 999.97 }) {
			MassScanRequest wanted = new MassScanRequest(100, end, 0.1, 500, 3, FirstStageMode.TRACKING, 0.02, 0.7,
					false);
			MassScanRequest asked = CORRECTION.asked(wanted);
			assertEquals(wanted.points(), asked.points());
			assertEquals(100.6, asked.start(), 1e-6);
			assertEquals(wanted.mz(wanted.points() - 1) * 1.001 + 0.5, asked.mz(asked.points() - 1), 1e-6);
			assertEquals(wanted.dwellSeconds(), asked.dwellSeconds(), 1e-15);
		}
	}

	@Test
	void framesGetExactMassesAndKeepTheirCounts() throws Exception {
		List<ScanFrame> taken = new ArrayList<>();
		FrameSink sink = CORRECTION.corrected(taken::add);
		double[] raw = { 100.6, 601.1 };
		double[] counts = { 7, 9 };
		for (int i = 0; i < 2; i++) {
			sink.accept(new ScanFrame(i, i, raw, counts, 0.1, List.of(), false));
		}
		assertArrayEquals(new double[] { 100, 600 }, taken.getFirst().mz(), 1e-6);
		assertSame(counts, taken.getFirst().counts());
		assertSame(taken.getFirst().mz(), taken.getLast().mz(), "one axis for all");
		assertArrayEquals(new double[] { 100.6, 601.1 }, raw, "the raw axis stays");
	}

	@Test
	void aCorrectedSpectrumSaysByWhatAndTheRawOneStays() {
		Spectrum raw = Spectrum.builder(4, MassAxis.of(100.6, 601.1), 7, 9).window(100.6, 601.1).build();
		Spectrum exact = CORRECTION.corrected(raw, "run.mzML");
		assertEquals(100, exact.mz(0), 1e-6);
		assertEquals(600, exact.info().windowHigh(), 1e-6);
		assertEquals(9, exact.intensity(1));
		assertEquals(100.6, raw.mz(0));
		assertEquals(List.of(UserTerm.text("derived from", "run.mzML scan=5"), UserTerm.text("processing step 1",
				"mass calibration second stage, positive, static, polynomial of degree 1, of NaI positive at 2026-11-26T09:00:00Z, simulated")),
				exact.info().userTerms());
	}

	/** A device drives its rods with 10 at 0 u and 1290 at 128 u: 10 V more for each u. */
	@Test
	void theScaleOfADeviceIsMovedSoThatNothingIsLeft() {
		TwoPointScale scale = new TwoPointScale("peak-position", "offset", 0, "slope", 128);
		Calibration now = new Calibration("peak-position", Map.of("offset", 10d, "slope", 1290d));
		Calibration next = scale.corrected(now, CALIBRATION.law());
		// m/z 0 appeared at 0.5, m/z 128 at 128.628
		assertEquals(15, next.coefficients().get("offset"), 1e-6);
		assertEquals(1296.28, next.coefficients().get("slope"), 1e-6);
		assertThrows(IllegalArgumentException.class,
				() -> scale.corrected(new Calibration("x", Map.of("offset", 1d)), CALIBRATION.law()));
	}

	@Test
	void theScaleGoesThroughTheGateOfTheDevice() throws Exception {
		TwoPointScale scale = new TwoPointScale("peak-position", "offset", 0, "slope", 128);
		Calibration now = new Calibration("peak-position", Map.of("offset", 10d, "slope", 1290d));
		List<Object> written = new ArrayList<>();
		DeviceControl device = device(now, written, CompletableFuture.completedFuture(null));
		assertEquals(now, scale.apply(device, CALIBRATION.law()));
		assertEquals(List.of(scale.corrected(now, CALIBRATION.law())), written);
		DeviceControl refusing = device(now, written,
				CompletableFuture.failedFuture(new DeviceException(DeviceReason.LIMIT, "beyond")));
		assertEquals("beyond",
				assertThrows(DeviceException.class, () -> scale.apply(refusing, CALIBRATION.law())).getMessage());
	}

	private static DeviceControl device(Calibration now, List<Object> written, CompletableFuture<?> answer) {
		return (DeviceControl) Proxy.newProxyInstance(CorrectionTest.class.getClassLoader(),
				new Class<?>[] { DeviceControl.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("calibration")) {
						return CompletableFuture.completedFuture(now);
					}
					written.add(arguments[0]);
					return answer;
				});
	}
}
