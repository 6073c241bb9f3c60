package org.ionwright.driver.srsrga.internal;

import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;

/**
 * What a request means for a head: whole masses at both ends of what it scans, a whole number of points per u, one of eight speeds. A
 * request that begins or ends at a point between is a part of such a scan. Pure.
 *
 * @param first
 *            u
 * @param last
 *            u
 * @param pointsPerUnit
 *            10 to 25
 * @param noiseFloor
 *            0 to 7
 * @param skipped
 *            points of the head before those asked for
 * @param points
 *            asked for
 */
record RgaScanPlan(int first, int last, int pointsPerUnit, int noiseFloor, int skipped, int points) {

	private static final int FEWEST = 10;
	private static final int MOST = 25;
	/** Steps such as 1/11 cannot be typed exactly. */
	private static final double STEP_TOLERANCE = 1e-4;
	/** Of a step. */
	private static final double POINT_TOLERANCE = 1e-3;
	/** How exactly the times of a point are known. */
	private static final double SPEED_TOLERANCE = 0.02;
	private static final double WIDTH_TOLERANCE = 1e-6;

	/** All that the head measures. */
	RgaScanPlan(int first, int last, int pointsPerUnit, int noiseFloor) {
		this(first, last, pointsPerUnit, noiseFloor, 0, (last - first) * pointsPerUnit + 1);
	}

	/** Points that the head measures. */
	int measured() {
		return (last - first) * pointsPerUnit + 1;
	}

	/** Where the head measures what was asked for; exact by its own steps. */
	double[] axis() {
		double[] mz = new double[points];
		for (int i = 0; i < mz.length; i++) {
			mz[i] = first + (double) (skipped + i) / pointsPerUnit;
		}
		return mz;
	}

	double dwellSeconds() {
		return RgaProtocol.pointSeconds(noiseFloor);
	}

	/**
	 * @param heaviest
	 *            that the model reaches, u
	 * @param peakWidth
	 *            that the head is tuned to, m/z
	 * @param where
	 *            address, for messages
	 * @throws DeviceException
	 *             reason LIMIT: what the head cannot do, and what comes nearest
	 */
	static RgaScanPlan of(MassScanRequest request, int heaviest, double peakWidth, String where)
			throws DeviceException {
		if (request.negative()) {
			throw limit(where, "negative ions", "the head makes and filters positive ions only");
		}
		if (request.firstStage() != FirstStageMode.RF_ONLY) {
			throw limit(where, "first stage " + request.firstStage(),
					"the head has one stage; set the first stage of the method to RF only");
		}
		if (Math.abs(request.peakWidth() - peakWidth) > WIDTH_TOLERANCE) {
			throw limit(where, "peak width " + Texts.number(request.peakWidth()) + " m/z",
					"the tuning of the head gives " + Texts.number(peakWidth)
							+ " m/z (option peak-width of the address); scan with that or tune it again");
		}
		int pointsPerUnit = pointsPerUnit(request.step(), where);
		int start = point("scan start", request.start(), pointsPerUnit, heaviest, where);
		int end = point("scan end", request.end(), pointsPerUnit, heaviest, where);
		int first = start / pointsPerUnit;
		int last = (end + pointsPerUnit - 1) / pointsPerUnit;
		return new RgaScanPlan(first, last, pointsPerUnit, noiseFloor(request, pointsPerUnit, where),
				start - first * pointsPerUnit, end - start + 1);
	}

	/** Number of a point from m/z 0 on. */
	private static int point(String what, double mz, int pointsPerUnit, int heaviest, String where)
			throws DeviceException {
		if (!(mz >= 1 && mz <= heaviest)) {
			throw limit(where, what + " " + Texts.number(mz) + " m/z", "this head reaches 1 to " + heaviest + " m/z");
		}
		double point = mz * pointsPerUnit;
		if (Math.abs(point - Math.rint(point)) > POINT_TOLERANCE) {
			throw limit(where, what + " " + Texts.number(mz) + " m/z",
					"with this step the head has no point there; nearest are "
							+ Texts.number(Math.floor(point) / pointsPerUnit) + " and "
							+ Texts.number(Math.ceil(point) / pointsPerUnit));
		}
		return (int) Math.rint(point);
	}

	private static int pointsPerUnit(double step, String where) throws DeviceException {
		int nearest = (int) Math.clamp(Math.round(1 / step), FEWEST, MOST);
		if (Math.abs(step * nearest - 1) <= STEP_TOLERANCE) {
			return nearest;
		}
		int lower = (int) Math.clamp((long) Math.floor(1 / step), FEWEST, MOST);
		int upper = Math.min(lower + 1, MOST);
		boolean outside = 1 / step < FEWEST || 1 / step > MOST;
		throw limit(where, "scan step " + Texts.number(step) + " m/z",
				"the head takes 10 to 25 points per m/z; nearest "
						+ (outside ? "is " + Texts.number(1d / nearest)
								: "are " + Texts.number(1d / lower) + " and " + Texts.number(1d / upper)));
	}

	private static int noiseFloor(MassScanRequest request, int pointsPerUnit, String where) throws DeviceException {
		StringBuilder speeds = new StringBuilder();
		for (int i = 0; i < RgaProtocol.noiseFloors(); i++) {
			double speed = 1 / (pointsPerUnit * RgaProtocol.pointSeconds(i));
			if (Math.abs(request.speed() / speed - 1) <= SPEED_TOLERANCE) {
				return i;
			}
			speeds.append(i == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%.3g", speed));
		}
		throw limit(where, "scan speed " + Texts.number(request.speed()) + " u/s",
				"with this step the head has " + speeds + " u/s");
	}

	private static DeviceException limit(String where, String what, String why) {
		return new DeviceException(DeviceReason.LIMIT, where + ": " + what + ": " + why + "; nothing was scanned");
	}
}
