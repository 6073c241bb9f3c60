package org.ionwright.twin.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.wire.internal.rga.ResidualGasHead;
import org.ionwright.twin.wire.internal.vacuum.PumpStand;

/**
 * A {@link Twin} behind the wire: one caller at a time, and time that never runs backwards whichever port asks. Owns the
 * twin from then on.
 */
public final class TwinInstrument implements WireInstrument {

	private final Twin twin;
	private final PumpStand pumps = new PumpStand();
	private final ResidualGasHead head = new ResidualGasHead();
	private final Set<String> known = new HashSet<>();
	private final Map<String, Double> commanded = new HashMap<>();
	private double now;

	public TwinInstrument(Twin twin) {
		this.twin = twin;
		Twin.parameters().stream().map(TwinParameter::path).forEach(known::add);
	}

	@Override
	public boolean has(String path) {
		return known.contains(path) || PumpStand.has(path);
	}

	@Override
	public synchronized double read(String path, double seconds) {
		now = Math.max(now, seconds);
		if (known.contains(path)) {
			return twin.read(path, now);
		}
		return pumps.read(path, now);
	}

	@Override
	public synchronized double commanded(String path, double seconds) {
		Double last = commanded.get(path);
		return last == null ? read(path, seconds) : last;
	}

	@Override
	public synchronized boolean set(String path, double value, double seconds) {
		now = Math.max(now, seconds);
		if (!known.contains(path)) {
			return pumps.set(path, value, now);
		}
		try {
			twin.set(path, value, now);
		} catch (IllegalArgumentException e) {
			// the device says it in its own words
			return false;
		}
		commanded.put(path, value);
		return true;
	}

	/** Outside the lock on the twin, as the first trace of a tuning takes a second or two. */
	@Override
	public double[] trace(MassTrace trace, double seconds) {
		double pressure = read(trace.pressurePath(), seconds);
		return head.currents(trace, Double.isNaN(pressure) ? 0 : pressure);
	}
}
