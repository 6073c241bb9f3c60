package org.ionwright.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.DemoModels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tuning the twin with its spray, through the driver. */
@Tag("kit")
class TwinTuneTest {

	private static final String CONE = "ionSource.coneVoltage";
	private static final String CAPILLARY = "ionSource.ioniser.capillaryVoltage";
	private static final double RESERPINE = 609.2807;

	@Test
	void aDetunedSourceIsFoundAgain() throws Exception {
		try (LiveInstrument instrument = TwinBench.open(DemoModels.instrument(), 5)) {
			Measuring measuring = new Measuring(instrument, text -> {
			});
			measuring.set(CAPILLARY, 3000, Duration.ofMinutes(1));
			measuring.set(CONE, 8, Duration.ofMinutes(1));
			ScanSettings settings = ScanSettings.USUAL;
			AutotunePlan plan = new AutotunePlan("cone", List.of(RESERPINE),
					List.of(new TuneStep(new Knob(CONE, 0, 120, 0.5), Objective.HEIGHT, 8)), settings, 0.7, 2, 6, 3,
					Duration.ofHours(1));
			Autotune autotune = new Autotune(instrument, plan, text -> {
			});
			TuneReport report = autotune.run();
			assertEquals(TuneReport.End.IMPROVED, report.end(), report.text());
			assertTrue(report.simulated());
			double found = measuring.parameter(CONE).setPoint();
			assertTrue(found > 20 && found < 90, report.text());
			assertTrue(report.peaksAfter().getFirst().height() > 1.5 * report.peaksBefore().getFirst().height(),
					report.text());
			PeakWatch.Look look = autotune.watch().latest().getFirst();
			assertEquals(RESERPINE, look.peak().position(), 0.1);
			assertTrue(look.share().orElseThrow() > 0 && look.share().orElseThrow() <= 1, look.share().toString());
			assertTrue(Math.abs(look.trackingError().orElseThrow()) < 1.2, "tracking within a tenth of the window");
		}
	}
}
