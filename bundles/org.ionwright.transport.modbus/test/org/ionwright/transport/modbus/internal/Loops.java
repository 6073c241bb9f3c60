package org.ionwright.transport.modbus.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.WireInstrument;

/** An instrument that is what was last set, from 0 to 1000. */
final class Loops implements WireInstrument {

	private final Map<String, Double> values = new ConcurrentHashMap<>();

	@Override
	public boolean has(String path) {
		return true;
	}

	@Override
	public double read(String path, double seconds) {
		return values.getOrDefault(path, 300.0);
	}

	@Override
	public boolean trusted(String path, double seconds) {
		return true;
	}

	@Override
	public double minimum(String path) {
		return 0;
	}

	@Override
	public double maximum(String path) {
		return 1000;
	}

	@Override
	public boolean linkLost(String path, double seconds) {
		return false;
	}

	@Override
	public double commanded(String path, double seconds) {
		return read(path, seconds);
	}

	@Override
	public boolean set(String path, double value, double seconds) {
		boolean good = value >= 0 && value <= maximum(path);
		if (good) {
			values.put(path, value);
		}
		return good;
	}

	@Override
	public double[] trace(MassTrace trace, double seconds) {
		return new double[trace.points()];
	}
}
