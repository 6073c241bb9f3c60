package org.ionwright.twin.wire;

import java.util.HashMap;
import java.util.Map;

import org.ionwright.twin.FaultScript;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.wire.internal.rga.ResidualGasHead;

/**
 * A {@link Twin} behind the wire: one caller at a time, and time that never runs backwards whichever port asks. Owns the
 * twin from then on.
 */
public final class TwinInstrument implements WireInstrument {

	private final Twin twin;
	private final ResidualGasHead head = new ResidualGasHead();
	private final Map<String, TwinParameter> known = new HashMap<>();
	private double now;

	public TwinInstrument(Twin twin) {
		this.twin = twin;
		twin.quantities().forEach(parameter -> known.put(parameter.path(), parameter));
	}

	/**
	 * Orders faults of the twin; those without a time happen at once.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such fault, with what there is
	 */
	public synchronized void faults(FaultScript script) {
		twin.faults(script);
	}

	@Override
	public boolean has(String path) {
		return known.containsKey(path);
	}

	@Override
	public double minimum(String path) {
		TwinParameter parameter = known.get(path);
		return parameter == null ? Double.NaN : parameter.minimum();
	}

	@Override
	public double maximum(String path) {
		TwinParameter parameter = known.get(path);
		return parameter == null ? Double.NaN : parameter.maximum();
	}

	@Override
	public synchronized double read(String path, double seconds) {
		return has(path) ? twin.read(path, at(seconds)) : Double.NaN;
	}

	@Override
	public synchronized boolean trusted(String path, double seconds) {
		return has(path) && twin.reading(path, at(seconds)).good();
	}

	@Override
	public synchronized double commanded(String path, double seconds) {
		double setPoint = has(path) ? twin.setPoint(path) : Double.NaN;
		return Double.isNaN(setPoint) ? read(path, seconds) : setPoint;
	}

	@Override
	public synchronized boolean set(String path, double value, double seconds) {
		if (!has(path)) {
			return false;
		}
		try {
			twin.set(path, value, at(seconds));
			return true;
		} catch (IllegalArgumentException | IllegalStateException e) {
			// out of range, or not now: the device says it in its own words
			return false;
		}
	}

	@Override
	public synchronized boolean linkLost(String path, double seconds) {
		return twin.linkLost(path, at(seconds));
	}

	/** Outside the lock on the twin, as the first trace of a tuning takes a second or two. */
	@Override
	public double[] trace(MassTrace trace, double seconds) {
		return head.currents(trace, partialPressures(trace.pressurePath(), seconds));
	}

	private synchronized Map<Gas, Double> partialPressures(String path, double seconds) {
		return twin.partialPressures(path, at(seconds));
	}

	private double at(double seconds) {
		now = Math.max(now, seconds);
		return now;
	}
}
