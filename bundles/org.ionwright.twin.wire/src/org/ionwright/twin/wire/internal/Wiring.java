package org.ionwright.twin.wire.internal;

import java.util.List;

import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.WireInstrument;
import org.ionwright.twin.wire.WireMap;

/** The instrument as one device is wired to it: by terminals such as {@code ps350.voltage}. */
public record Wiring(WireInstrument instrument, WireMap map) {

	/** Whether something is connected there. */
	public boolean has(String terminal) {
		return map.path(terminal).filter(instrument::has).isPresent();
	}

	/** The numbers or letters right behind a prefix, in order: {@code iseg} gives 0, 1 … */
	public List<String> addresses(String device) {
		return map.addresses(device).stream().filter(address -> map.terminals(device + "." + address).stream()
				.anyMatch(this::has)).toList();
	}

	/** NaN when nothing is connected. */
	public double read(String terminal, double seconds) {
		return map.path(terminal).map(path -> instrument.read(path, seconds)).orElse(Double.NaN);
	}

	/** False when nothing is connected. */
	public boolean trusted(String terminal, double seconds) {
		return map.path(terminal).map(path -> instrument.trusted(path, seconds)).orElse(false);
	}

	/** Whether something says yes there; a terminal that is open does not. */
	public boolean says(String terminal, double seconds) {
		return read(terminal, seconds) > 0.5;
	}

	/** Of the range of what is connected; NaN when nothing is. */
	public double minimum(String terminal) {
		return map.path(terminal).map(instrument::minimum).orElse(Double.NaN);
	}

	/** Of the range of what is connected; NaN when nothing is. */
	public double maximum(String terminal) {
		return map.path(terminal).map(instrument::maximum).orElse(Double.NaN);
	}

	/** Whether the cable of a device is broken. */
	public boolean linkLost(String device, double seconds) {
		return map.terminals(device).stream().flatMap(terminal -> map.path(terminal).stream())
				.anyMatch(path -> instrument.linkLost(path, seconds));
	}

	/** NaN when nothing is connected. */
	public double commanded(String terminal, double seconds) {
		return map.path(terminal).map(path -> instrument.commanded(path, seconds)).orElse(Double.NaN);
	}

	/** False when nothing is connected or it does not take the value. */
	public boolean set(String terminal, double value, double seconds) {
		return map.path(terminal).map(path -> instrument.set(path, value, seconds)).orElse(false);
	}

	public double[] trace(MassTrace trace, double seconds) {
		return instrument.trace(trace, seconds);
	}

	public String path(String terminal) {
		return map.path(terminal).orElse("");
	}
}
