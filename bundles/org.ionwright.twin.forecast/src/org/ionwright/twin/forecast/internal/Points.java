package org.ionwright.twin.forecast.internal;

import java.util.Arrays;
import java.util.List;

import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.filter.Tuning;

/**
 * The scan of the twin for the points of a question. On an even axis it has those points; for an uneven one, as other
 * instruments have, the twin scans evenly in finer steps and its means, not what was measured, are read between them.
 *
 * @param even
 *            whether the points are those of the scan
 * @param offset
 *            by how much the stages are set above the axis, u
 */
record Points(MassAxis axis, ScanOrder order, boolean even, double offset) implements Measured {

	/** Deviation from an even axis, as a share of a step. */
	private static final double UNEVEN = 0.02;
	private static final double FINE = 20;
	private static final int MOST = 400_000;

	static Points of(ForecastRequest request, FullScan scan, boolean negative) throws ForecastException {
		MassAxis axis = request.axis();
		int last = axis.size() - 1;
		double width = scan.getPeakWidth();
		boolean ratio = scan.getRatioMode() == RatioMode.CONSTANT_RATIO;
		double range = axis.mz(last) - axis.mz(0);
		double mean = range / Math.max(1, last);
		double step = last > 0 && range > 0 ? mean : scan.getStep();
		boolean even = last == 0 || range > 0;
		for (int i = 0; i <= last && even; i++) {
			even = Math.abs(axis.mz(i) - axis.mz(0) - i * step) <= UNEVEN * step;
		}
		if (!even) {
			step = Math.min((ratio ? width * axis.mz(0) / scan.getEnd() : width) / FINE, scan.getStep());
		}
		int points = even ? last + 1 : 2 + (int) Math.min(MOST, Math.ceil(range / step));
		if (points > MOST) {
			throw new ForecastException(points + " points from m/z " + axis.mz(0) + " to " + axis.mz(last)
					+ "; the model predicts up to " + MOST + ": look at a part of the spectrum");
		}
		double dwell = even && request.dwellSeconds() > 0 ? request.dwellSeconds() : step / scan.getSpeed();
		boolean down = scan.getDirection() == ScanDirection.DOWN;
		Tuning.Mode mode = mode(scan);
		double axisOffset = mode == Tuning.Mode.FIRST_ALONE ? scan.getFirstStageOffset() : scan.getSecondStageOffset();
		double start = axisOffset + (down ? axis.mz(0) + (points - 1) * step : axis.mz(0));
		try {
			return new Points(axis, new ScanOrder(start, down ? -step : step, points, dwell, mode,
					scan.getFirstStageWindow(), ratio ? width / scan.getEnd() : width, negative,
					scan.getSettleTime(), (scan.getStart() + scan.getEnd()) / 2 + scan.getFirstStageOffset(), ratio,
					mode == Tuning.Mode.TRACKING ? scan.getFirstStageOffset() : 0), even, axisOffset);
		} catch (IllegalArgumentException e) {
			throw new ForecastException("the method: " + e.getMessage(), e);
		}
	}

	private static Tuning.Mode mode(FullScan scan) {
		return scan.getSecondStage() == SecondStageMode.RF_ONLY ? Tuning.Mode.FIRST_ALONE
				: Tuning.Mode.valueOf(scan.getFirstStage().getName());
	}

	@Override
	public List<ScanOrder> orders() {
		return List.of(order);
	}

	/** Values of the scan at the points of the question; between points of an uneven one as many counts as its steps are long. */
	@Override
	public double[] onAxis(double[] values) {
		if (even && order.step() > 0) {
			return values;
		}
		double[] result = new double[axis.size()];
		if (even) {
			Arrays.setAll(result, i -> values[values.length - 1 - i]);
			return result;
		}
		Arrays.setAll(result, i -> {
			double place = (axis.mz(i) + offset - order.start()) / order.step();
			int before = Math.clamp((int) place, 0, values.length - 2);
			double share = place - before;
			return ((1 - share) * values[before] + share * values[before + 1]) * spacing(i) / Math.abs(order.step());
		});
		return result;
	}

	private double spacing(int i) {
		int low = Math.max(0, i - 1);
		int high = Math.min(axis.size() - 1, i + 1);
		return high > low ? (axis.mz(high) - axis.mz(low)) / (high - low) : Math.abs(order.step());
	}
}
