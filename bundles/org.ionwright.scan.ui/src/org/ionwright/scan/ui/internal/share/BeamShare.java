package org.ionwright.scan.ui.internal.share;

import java.util.Optional;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.spectrum.Spectrum;

/**
 * F_sub, the share of the ions of the beam within the window of the first stage (seed 002, claims 2 and 3), as far as it is known.
 *
 * @param window
 *            of the scan; empty when there is none
 * @param counted
 *            of the ions of the newest scan, at its worst point; ions outside the scanned range are not known, so the true share is
 *            smaller
 * @param range
 *            of ions spread evenly over the scanned range, at its worst point
 * @param now
 *            that the instrument reads where the window stands; NaN when it reads none
 */
record BeamShare(Optional<FirstStageWindow> window, FirstStageWindow.Worst counted, FirstStageWindow.Worst range,
		double now) {

	/** Of instruments that know their beam. */
	private static final String READING = "analyser.subRangeFraction";

	static BeamShare of(DeskState state) {
		double now = state.instrument().content().flatMap(BeamShare::reading).orElse(Double.NaN);
		Optional<ScanPlan> plan = state.run().map(ScanRun::plan).or(state::plan);
		Optional<Spectrum> latest = state.run().flatMap(ScanRun::latest);
		Optional<MassScanRequest> measured = plan
				.flatMap(planned -> latest.flatMap(found -> MeasuredScan.of(planned, found)));
		Optional<FirstStageWindow> window = measured
				.or(() -> plan.flatMap(ScanPlan::request)).map(FirstStageWindow::new);
		return new BeamShare(window,
				measured.flatMap(scan -> latest.map(new FirstStageWindow(scan)::ofCounts))
						.orElse(FirstStageWindow.Worst.UNKNOWN),
				window.map(FirstStageWindow::ofRange).orElse(FirstStageWindow.Worst.UNKNOWN), now);
	}

	private static Optional<Double> reading(LiveInstrument live) {
		return live.parameter(READING).filter(found -> found.quality() == Quality.GOOD).map(LiveParameter::readback);
	}

	/** Whether it is of ions of the beam, which the claims are about. */
	boolean judged() {
		return Double.isFinite(counted.share()) || Double.isFinite(now);
	}

	/** What the gauge points to: of counted ions, else of the reading, else of the range. */
	double shown() {
		return Double.isFinite(counted.share()) ? counted.share() : Double.isFinite(now) ? now : range.share();
	}
}
