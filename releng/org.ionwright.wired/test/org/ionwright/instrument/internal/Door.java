package org.ionwright.instrument.internal;

import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.WireInstrument;

/** An instrument with a switch at its enclosure that a test opens, which no supply behind it knows of. */
final class Door implements WireInstrument {

	volatile boolean closed = true;
	private final WireInstrument instrument;

	Door(WireInstrument instrument) {
		this.instrument = instrument;
	}

	@Override
	public boolean has(String path) {
		return instrument.has(path);
	}

	@Override
	public double read(String path, double seconds) {
		return path.equals("ionSource.enclosureClosed") ? closed ? 1 : 0 : instrument.read(path, seconds);
	}

	@Override
	public boolean trusted(String path, double seconds) {
		return instrument.trusted(path, seconds);
	}

	@Override
	public double minimum(String path) {
		return instrument.minimum(path);
	}

	@Override
	public double maximum(String path) {
		return instrument.maximum(path);
	}

	@Override
	public boolean linkLost(String path, double seconds) {
		return instrument.linkLost(path, seconds);
	}

	@Override
	public double commanded(String path, double seconds) {
		return instrument.commanded(path, seconds);
	}

	@Override
	public boolean set(String path, double value, double seconds) {
		return instrument.set(path, value, seconds);
	}

	@Override
	public double[] trace(MassTrace trace, double seconds) {
		return instrument.trace(trace, seconds);
	}
}
