package org.ionwright.driver.keithley.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ionwright.device.DeviceIdentity;

/** Models of one command language, with what differs: spelling, ranges, voltage source. */
enum KeithleyModel {

	K6485("6485", "CURR:RANG", "CURR:RANG:AUTO", -9, 50, 0, List.of(), ""),
	K6487("6487", "CURR:RANG", "CURR:RANG:AUTO", -9, 50, 500, List.of(10d, 50d, 500d), "SOUR:VOLT:STAT"),
	K6517("6517", "CURR:DC:RANG", "SENS:CURR:RANG:AUTO", -12, 10, 1000, List.of(100d, 1000d), "OUTP");

	private static final List<String> PREFIXES = List.of("pA", "nA", "µA", "mA");
	private static final int HIGHEST_DECADE = -2;

	private final String number;
	private final String range;
	private final String autoRange;
	/** Ranges are 2 and 20 and 200 times a power of ten: the first one is 2e-9 A, but 20e-12 A here. */
	private final int firstPower;
	private final double mostCycles;
	private final double mostVolts;
	private final List<Double> voltageRanges;
	private final String output;

	KeithleyModel(String number, String range, String autoRange, int firstPower, double mostCycles, double mostVolts,
			List<Double> voltageRanges, String output) {
		this.number = number;
		this.range = range;
		this.autoRange = autoRange;
		this.firstPower = firstPower;
		this.mostCycles = mostCycles;
		this.mostVolts = mostVolts;
		this.voltageRanges = voltageRanges;
		this.output = output;
	}

	/** The model that an identity names; the letter behind the number, as in 6517B, does not matter here. */
	static Optional<KeithleyModel> of(DeviceIdentity identity) {
		return List.of(values()).stream().filter(model -> identity.model().contains(model.number)).findFirst();
	}

	boolean picoammeter() {
		return this != K6517;
	}

	/** Header of the command for the measuring range. */
	String range() {
		return range;
	}

	String autoRange() {
		return autoRange;
	}

	/** Full scale of a measuring range by its index, A. */
	double fullScale(int index) {
		return picoammeter() ? 2 * Math.pow(10, firstPower + index) : 20 * Math.pow(10, firstPower + index);
	}

	int ranges() {
		return HIGHEST_DECADE - firstPower + (picoammeter() ? 1 : 0);
	}

	/** Full scales in words, lowest first. */
	List<String> rangeWords() {
		return IntStream.range(0, ranges()).mapToObj(index -> words(fullScale(index))).toList();
	}

	private static String words(double ampere) {
		int group = (int) Math.floor(Math.log10(ampere * 1.001) / 3);
		double shown = ampere / Math.pow(1000, group);
		return Math.round(shown) + " " + PREFIXES.get(group + PREFIXES.size());
	}

	/** Longest integration, power line cycles. */
	double mostCycles() {
		return mostCycles;
	}

	boolean source() {
		return mostVolts > 0;
	}

	/** Of the voltage source, V; 0 without one. */
	double mostVolts() {
		return mostVolts;
	}

	/** Of the voltage source, V, rising. */
	List<Double> voltageRanges() {
		return voltageRanges;
	}

	/** Header of the command that switches the voltage source. */
	String output() {
		return output;
	}
}
