package org.ionwright.twin.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An instrument whose values are what a test puts there: no noise, no delay. Set values must lie in 0 to 1000, volts of the capillary in 0 to 5000. */
public final class StillInstrument implements WireInstrument {

	public final Map<String, Double> values = new HashMap<>();
	/** Paths of sensors that are not to be trusted. */
	public final Set<String> doubted = new HashSet<>();
	public boolean unplugged;

	public StillInstrument() {
		for (String device : new String[] { "pfeiffer", "tpg26x", "mks937b", "tic", "ps350", "iseg", "eurotherm",
				"alicat", "ne1000", "keithley6485", "mks946", "modbus-io", "scpi" }) {
			for (String terminal : WireMap.standard().terminals(device)) {
				put(terminal, 0);
			}
		}
		put("tpg26x.1.pressure", 200);
		put("rga.pressure", 1e-4);
	}

	/** By terminal, as wired in the demo instrument. */
	public void put(String terminal, double value) {
		values.put(WireMap.standard().path(terminal).orElseThrow(), value);
	}

	public double get(String terminal) {
		Double value = values.get(WireMap.standard().path(terminal).orElseThrow());
		return value == null ? Double.NaN : value;
	}

	@Override
	public boolean has(String path) {
		return values.containsKey(path);
	}

	@Override
	public double read(String path, double seconds) {
		Double value = values.get(path);
		return value == null ? Double.NaN : value;
	}

	@Override
	public boolean trusted(String path, double seconds) {
		return has(path) && !doubted.contains(path);
	}

	@Override
	public double minimum(String path) {
		return has(path) ? 0 : Double.NaN;
	}

	@Override
	public double maximum(String path) {
		return !has(path) ? Double.NaN : path.equals("ionSource.ioniser.capillaryVoltage") ? 5000 : 1000;
	}

	@Override
	public boolean linkLost(String path, double seconds) {
		return unplugged;
	}

	@Override
	public double commanded(String path, double seconds) {
		return read(path, seconds);
	}

	@Override
	public boolean set(String path, double value, double seconds) {
		if (!has(path) || !(value >= 0 && value <= maximum(path))) {
			return false;
		}
		values.put(path, value);
		return true;
	}

	/** One peak at m/z 28, a triangle 1 u wide at its foot. */
	@Override
	public double[] trace(MassTrace trace, double seconds) {
		double[] currents = new double[trace.points()];
		for (int i = 0; i < currents.length; i++) {
			currents[i] = trace.sensitivity() * read(trace.pressurePath(), seconds)
					* Math.max(0, 1 - 2 * Math.abs(trace.mz(i) - 28));
		}
		return currents;
	}

	/** A device on this instrument, on a line without echo. */
	public Protocol device(Protocols protocol) {
		return protocol.create(this, WireMap.standard(), false, 1);
	}

	/** What a device answers, as characters. */
	public static String say(Protocol device, String text, double seconds) {
		return new String(device.exchange(text.getBytes(StandardCharsets.ISO_8859_1), seconds),
				StandardCharsets.ISO_8859_1);
	}
}
