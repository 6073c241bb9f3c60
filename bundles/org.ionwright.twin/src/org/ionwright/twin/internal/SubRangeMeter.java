package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.sample.IonBeam;

/**
 * Share of the beam, by number of ions, that is within the window of the first stage where the mass axis is now (seed 002,
 * claims 1 to 3): of the last scan, at its end when it is over; 0 with the supplies off.
 */
public final class SubRangeMeter {

	private record Scanned(ScanOrder order, IonBeam beam, double begin) {

		/** Where the window stands, m/z. */
		double axis(double seconds) {
			return order.mode() == Tuning.Mode.FIXED ? order.fixedCentre()
					: order.mz((int) Math.clamp((seconds - begin) / order.pointSeconds(), 0, order.points() - 1));
		}
	}

	private final Timeline timeline;
	private final TwinAnalyser analyser;
	private @Nullable Scanned last;

	public SubRangeMeter(Timeline timeline, Panel panel, TwinAnalyser analyser) {
		this.timeline = timeline;
		this.analyser = analyser;
		panel.reading(TwinParameter.reading("analyser.subRangeFraction", "Share of the beam in the first-stage window",
				"1", 0, 1), this::share);
	}

	/** @param begin time of the first point, s */
	public void scanning(ScanOrder order, IonBeam beam, double begin) {
		last = new Scanned(order, beam, begin);
	}

	public void off() {
		last = null;
	}

	private double share() {
		Scanned scanned = last;
		return scanned == null ? 0
				: analyser.firstStageShare(scanned.order(), scanned.axis(timeline.seconds()), scanned.beam());
	}
}
