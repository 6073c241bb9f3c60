package org.ionwright.tune.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.tune.FakeInstrument;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.junit.jupiter.api.Test;

class CalibratedInstrumentTest {

	private final List<String> called = new ArrayList<>();
	private final List<MassScanRequest> asked = new ArrayList<>();

	/** Delivers what it is asked for, and notes what is called. */
	private LiveInstrument raw() {
		return (LiveInstrument) Proxy.newProxyInstance(CalibratedInstrumentTest.class.getClassLoader(),
				new Class<?>[] { LiveInstrument.class }, (proxy, method, arguments) -> {
					called.add(method.getName());
					if (method.getName().equals("scan")) {
						MassScanRequest request = (MassScanRequest) arguments[0];
						asked.add(request);
						((FrameSink) arguments[1]).accept(new ScanFrame(0, 0, new double[] { request.mz(0) },
								new double[] { 5 }, 0.1, List.of(), false));
						return CompletableFuture.completedFuture(null);
					}
					return answer(method);
				});
	}

	private static @Nullable Object answer(Method method) {
		Class<?> type = method.getReturnType();
		return type == boolean.class ? (Object) true
				: type == long.class ? (Object) 3L : type == String.class ? "raw" : null;
	}

	@Test
	void whatIsAskedAndDeliveredIsCorrectedWhereThereIsACalibration() throws Exception {
		MassCalibration calibration = MassCalibration.fit(MassCalibrationTest.subject(0), MassCalibrationTest.CONTEXT,
				MassCalibrationTest.lines(mz -> 0.5, 0), new CalibrationShape(0, false, false))
				.reviewed(new CalibrationReview(Decision.ACCEPTED, "x", MassCalibrationTest.DAY, ""));
		CalibratedInstrument instrument = new CalibratedInstrument(raw(),
				() -> CalibrationSet.of(List.of(calibration), "T-1", true));
		for (boolean negative : new boolean[] { false, true }) {
			List<ScanFrame> frames = new ArrayList<>();
			MassScanRequest wanted = MassScanRequest.monitoring(List.of(new MonitoredIon(500, 0.1)), 0, 1,
					FirstStageMode.TRACKING, 0.02, 0.7, negative);
			instrument.scan(wanted, frames::add).get();
			assertEquals(negative ? 500 : 500.5, asked.getLast().mz(0), 1e-9);
			assertEquals(500, frames.getFirst().mz()[0], 1e-9);
		}
	}

	/** Otherwise a calibration would be measured on what an older one made right. */
	@Test
	void calibrationsAreMeasuredOnTheRawInstrument() throws Exception {
		MassCalibration old = MassCalibration.fit(MassCalibrationTest.subject(0), MassCalibrationTest.CONTEXT,
				MassCalibrationTest.lines(mz -> 0.5, 0), new CalibrationShape(0, false, false))
				.reviewed(new CalibrationReview(Decision.ACCEPTED, "x", MassCalibrationTest.DAY, ""));
		CalibratedInstrument instrument = new CalibratedInstrument(new FakeInstrument(),
				() -> CalibrationSet.of(List.of(old), "T-1", true));
		CalibrationPlan plan = new CalibrationPlan(
				ReferenceFile.parse("one", "one", "mz\n500"), List.of(CalibratedStage.SECOND), List.of(0.0, -0.0, 0.0),
				ScanSettings.USUAL, 10, 1000, 1.5, 0.1, 0.01, 3);
		assertEquals(List.of(0.0), plan.speeds());
		List<CalibrationOutcome> outcomes = new CalibrationRun(instrument, CalibrationCriteria.USUAL, "", text -> {
		}).run(plan);
		assertEquals(1, outcomes.size());
		MassCalibration calibration = outcomes.getFirst().calibration().orElseThrow();
		assertEquals(500, calibration.lines().getFirst().line().found(), 0.03);
		assertEquals("lines that count: 1, needed are 4 or more; measure longer or take another reference list",
				outcomes.getFirst().objections().getFirst());
	}

	/** No method is forgotten, also none with a default. */
	@Test
	void everythingElseIsTheInstrumentItself() throws Exception {
		LiveInstrument raw = raw();
		CalibratedInstrument instrument = new CalibratedInstrument(raw, () -> new CalibrationSet(List.of()));
		assertSame(raw, instrument.raw());
		for (Method method : LiveInstrument.class.getMethods()) {
			if (method.getDeclaringClass() == LiveInstrument.class && !method.getName().equals("scan")) {
				called.clear();
				@Nullable
				Object[] arguments = new @Nullable Object[method.getParameterCount()];
				for (int i = 0; i < arguments.length; i++) {
					Class<?> type = method.getParameterTypes()[i];
					arguments[i] = type == int.class ? (Object) 0 : type == double.class ? (Object) 1.0 : null;
				}
				method.invoke(instrument, arguments);
				assertEquals(List.of(method.getName()), called);
			}
		}
	}
}
