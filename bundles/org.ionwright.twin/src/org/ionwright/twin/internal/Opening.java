package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.vacuum.VacuumState;

/** A link of the network whose free share, 0 to 1, is asked at every border and told when it has changed by enough. */
final class Opening {

	/** Relative change of an opening that the network is told. */
	private static final double NOTICEABLE = 1e-4;

	private final int link;
	private final DoubleSupplier share;
	private double told = 1;

	Opening(int link, DoubleSupplier share) {
		this.link = link;
		this.share = share;
	}

	void tell(VacuumState state) {
		double now = Math.clamp(share.getAsDouble(), 0.0, 1.0);
		if (now != told && (Math.abs(now - told) > NOTICEABLE * told || now == 0 || now == 1)) {
			state.open(link, now);
			told = now;
		}
	}
}
