package org.ionwright.twin.wire.internal.rga;

import java.io.ByteArrayOutputStream;

import org.eclipse.jdt.annotation.Nullable;

/** What the head is at: a check of its hardware, degassing, or scans. One at a time. */
final class RgaActivity {

	/** A caller that comes late gets no more than about a scan at a time. */
	private static final int MOST_BYTES = 30_000;

	private final RgaMeasurement measurement;
	private @Nullable RgaScan scan;
	private boolean histogram;
	/** Scans to follow the one under way; negative for no end. */
	private int scansLeft;
	private boolean checking;
	private boolean degassing;
	private double checkedAt;

	RgaActivity(RgaMeasurement measurement) {
		this.measurement = measurement;
	}

	/** The hardware is checked for some time; what comes meanwhile waits. */
	void check(double duration, double seconds) {
		checking = true;
		checkedAt = seconds + duration;
	}

	/** As a check, but any byte ends it. */
	void degas(double minutes, double seconds) {
		check(60 * minutes, seconds);
		degassing = true;
	}

	/** @param count negative for no end */
	void scans(boolean bars, int count, double seconds) {
		histogram = bars;
		scansLeft = count;
		scan = count == 0 ? null : next(seconds);
	}

	/** The filament has gone off: what is still to come of a scan has no ions. */
	void darken() {
		RgaScan running = scan;
		if (running != null) {
			running.replaceRest(measurement::dark);
		}
	}

	/** @param single null to stop */
	void measure(@Nullable RgaScan single) {
		scansLeft = 0;
		scan = single;
	}

	private RgaScan next(double seconds) {
		scansLeft = Math.max(-1, scansLeft - 1);
		return measurement.scan(histogram, seconds);
	}

	/**
	 * A byte has come.
	 *
	 * @return whether it has ended a scan, the values of which are not to be sent any more
	 */
	boolean interrupt() {
		if (degassing) {
			degassing = false;
			checking = false;
		}
		boolean scanning = scan != null;
		scan = null;
		return scanning;
	}

	boolean checking() {
		return checking;
	}

	/** Whether a check is over, told once. */
	boolean checkIsOver(double seconds) {
		boolean over = checking && seconds >= checkedAt;
		if (over) {
			checking = false;
			degassing = false;
		}
		return over;
	}

	void sendUntil(double seconds, ByteArrayOutputStream out) {
		RgaScan running = scan;
		while (running != null && seconds >= running.nextSeconds() && out.size() < MOST_BYTES) {
			running.sendUntil(seconds, out);
			if (running.done()) {
				running = scansLeft == 0 ? null : next(running.end());
				scan = running;
			}
		}
	}

	double nextSeconds() {
		RgaScan running = scan;
		return checking ? checkedAt : running == null ? Double.POSITIVE_INFINITY : running.nextSeconds();
	}
}
