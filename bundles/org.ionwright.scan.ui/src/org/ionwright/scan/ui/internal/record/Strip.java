package org.ionwright.scan.ui.internal.record;

/** The past of one reading: an hour second by second, a day in half minutes. Safe for use from any thread. */
final class Strip {

	private static final long SECOND = 1000;
	private static final int SECONDS = 3600;
	private static final long HALF_MINUTE = 30_000;
	private static final int HALF_MINUTES = 2880;
	private static final long LEAST_GAP = 5000;
	/** Readings that may be missing in a row before a line is broken. */
	private static final double MISSING = 3;

	private final StripRing fine = new StripRing(SECOND, SECONDS);
	private final StripRing coarse = new StripRing(HALF_MINUTE, HALF_MINUTES);
	private StripReading reading;
	private double periodSeconds;
	private long newest = Long.MIN_VALUE;
	private double value = Double.NaN;

	Strip(StripReading reading) {
		this.reading = reading;
	}

	synchronized StripReading reading() {
		return reading;
	}

	/** Takes the name and unit it has now, and how often it is read. */
	synchronized void describe(StripReading next, double period) {
		reading = next;
		periodSeconds = period;
	}

	/** Takes a value; one that is not newer than the last is left out. */
	synchronized void add(long millis, double next) {
		if (millis > newest && Double.isFinite(next)) {
			newest = millis;
			value = next;
			fine.add(millis, next);
			coarse.add(millis, next);
		}
	}

	/** The newest value; NaN when there is none since a moment. */
	synchronized double since(long millis) {
		return newest >= millis ? value : Double.NaN;
	}

	synchronized StripPoints points(long fromMillis, long toMillis) {
		long gap = Math.max(LEAST_GAP, (long) (SECOND * MISSING * periodSeconds));
		return (toMillis - fromMillis <= fine.spanMillis() ? fine : coarse).points(fromMillis, toMillis, gap);
	}
}
