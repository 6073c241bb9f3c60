package org.ionwright.driver.keithley.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Point.Value;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.Measured;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.State;

/** The parameters of an instrument. */
final class KeithleyPoints {

	static final double LEAST_CYCLES = 0.01;
	/** By how much the end of a range that the instrument tells lies above its name. */
	private static final double RANGE_SLACK = 1.2;
	private static final double OFF_SCALE = 0.022;
	private static final List<String> SWITCH = List.of("off", "on");

	private final KeithleyConversation instrument;
	private final KeithleyModel model;

	KeithleyPoints(KeithleyConversation instrument, KeithleyModel model) {
		this.instrument = instrument;
		this.model = model;
	}

	/** The voltage source first, and its switch before its set-point: so it is made safe. */
	List<Point> points() {
		List<Point> points = new ArrayList<>();
		points.add(new Point(ParameterDescription.readOnly("current", "Current", "A", -OFF_SCALE, OFF_SCALE),
				this::current));
		if (model.source()) {
			source(points);
		}
		points.add(onOff("zeroCheck", "Zero check: input shorted", Role.SETTING, 1, "SYST:ZCH"));
		points.add(onOff("zeroCorrect", "Zero correction", Role.SETTING, Double.NaN, "SYST:ZCOR"));
		points.add(new Point(new ParameterDescription("range", "Measuring range", "1", Access.READ_WRITE, 0,
				model.ranges() - 1, Double.POSITIVE_INFINITY, 0, Double.NaN, model.rangeWords(), Role.SETTING),
				() -> Value.good(range()), this::setRange));
		points.add(onOff("autoRange", "Automatic range", Role.SETTING, Double.NaN, model.autoRange()));
		points.add(new Point(
				new ParameterDescription("integration", "Integration, power line cycles", "1", Access.READ_WRITE,
						LEAST_CYCLES, model.mostCycles(), Double.POSITIVE_INFINITY, 0.005, Double.NaN, List.of(),
						Role.SETTING),
				() -> Value.good(within("CURR:NPLC?", LEAST_CYCLES, model.mostCycles())), this::setCycles));
		return points;
	}

	/** Switches everything into the safe state at once, voltage source first; nothing is asked. */
	String safe() {
		return (model.source() ? ":" + model.output() + " OFF;:SOUR:VOLT 0;" : "") + ":SYST:ZCH ON";
	}

	private void source(List<Point> points) {
		double most = model.mostVolts();
		points.add(onOff("source.on", "Voltage source", Role.DETECTOR_VOLTAGE, 0, model.output()));
		points.add(new Point(
				new ParameterDescription("source.voltage", "Voltage set-point", "V", Access.READ_WRITE, -most, most,
						Double.POSITIVE_INFINITY, most * 1e-4, 0, List.of(), Role.DETECTOR_VOLTAGE),
				() -> Value.good(within("SOUR:VOLT?", -most * RANGE_SLACK, most * RANGE_SLACK)), this::setVoltage));
		points.add(new Point(
				new ParameterDescription("source.range", "Range of the voltage source", "1", Access.READ_WRITE, 0,
						model.voltageRanges().size() - 1, Double.POSITIVE_INFINITY, 0, Double.NaN,
						model.voltageRanges().stream().map(volts -> Math.round(volts) + " V").toList(),
						Role.DETECTOR_VOLTAGE),
				() -> Value.good(voltageRange()), this::setVoltageRange));
		if (model == KeithleyModel.K6487) {
			points.add(new Point(ParameterDescription.state("source.interlock", "Interlock of the voltage source",
					List.of("closed", "open")),
					() -> Value.good(instrument.state("SOUR:VOLT:INT:FAIL?") ? 1 : 0)));
		}
	}

	/** No value while the input is shorted: what is read then is the instrument's own offset. */
	private Value current() throws DeviceException, InterruptedException {
		if (instrument.state("SYST:ZCH?")) {
			return Value.none();
		}
		Measured measured = instrument.measure(0);
		return measured.state() == State.NORMAL && Math.abs(measured.value()) <= OFF_SCALE
				? Value.good(measured.value())
				: Value.none();
	}

	int range() throws DeviceException, InterruptedException {
		double ampere = within(model.range() + "?", 0, OFF_SCALE);
		for (int i = 0; i < model.ranges(); i++) {
			double ratio = ampere / model.fullScale(i);
			if (ratio > 1 / RANGE_SLACK && ratio < RANGE_SLACK) {
				return i;
			}
		}
		throw new DeviceException(DeviceReason.PROTOCOL,
				instrument.address() + ": the range is said to be " + ampere + " A, which the model does not have");
	}

	void setRange(double index) throws DeviceException, InterruptedException {
		whole("range", index, model.rangeWords());
		instrument.order(model.range() + " " + exponent(model.fullScale((int) index)));
		kept("range", index, range(), 0);
	}

	void setCycles(double cycles) throws DeviceException, InterruptedException {
		instrument.order("CURR:NPLC " + String.format(Locale.ROOT, "%.2f", cycles));
		kept("integration", cycles, instrument.number("CURR:NPLC?"), 0.005);
	}

	private void setVoltage(double volts) throws DeviceException, InterruptedException {
		double most = volts == 0 ? 0 : model.voltageRanges().get(voltageRange());
		if (Math.abs(volts) > most) {
			throw new DeviceException(DeviceReason.LIMIT, instrument.address() + ": source.voltage = " + volts
					+ " V is beyond the range of " + most + " V; set source.range first; nothing was sent");
		}
		instrument.order("SOUR:VOLT " + String.format(Locale.ROOT, "%.4f", volts));
		kept("source.voltage", volts, instrument.number("SOUR:VOLT?"), model.mostVolts() * 1e-4);
	}

	private int voltageRange() throws DeviceException, InterruptedException {
		double volts = instrument.number("SOUR:VOLT:RANG?");
		for (int i = 0; i < model.voltageRanges().size(); i++) {
			double ratio = volts / model.voltageRanges().get(i);
			if (ratio > 1 / RANGE_SLACK && ratio < RANGE_SLACK) {
				return i;
			}
		}
		throw new DeviceException(DeviceReason.PROTOCOL, instrument.address() + ": the range of the voltage source is "
				+ "said to be " + volts + " V, which the model does not have");
	}

	private void setVoltageRange(double index) throws DeviceException, InterruptedException {
		List<Double> ranges = model.voltageRanges();
		whole("source.range", index, ranges);
		instrument.order("SOUR:VOLT:RANG " + Math.round(ranges.get((int) index)));
		kept("source.range", index, voltageRange(), 0);
	}

	private Point onOff(String name, String label, Role role, double safe, String header) {
		return new Point(
				new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, 1, Double.POSITIVE_INFINITY, 0, safe,
						SWITCH, role),
				() -> Value.good(instrument.state(header + "?") ? 1 : 0), value -> {
					whole(name, value, SWITCH);
					instrument.order(header + (value == 1 ? " ON" : " OFF"));
					kept(name, value, instrument.state(header + "?") ? 1 : 0, 0);
				});
	}

	private double within(String query, double least, double most) throws DeviceException, InterruptedException {
		double value = instrument.number(query);
		if (!(value >= least && value <= most)) {
			throw new DeviceException(DeviceReason.PROTOCOL, instrument.address() + ": '" + query
					+ "' was answered with " + value + ", possible is " + least + " to " + most);
		}
		return value;
	}

	private void whole(String name, double value, List<?> states) throws DeviceException {
		if (value != Math.rint(value)) {
			throw new DeviceException(DeviceReason.LIMIT, instrument.address() + ": " + name + " = " + value
					+ " is none of " + states + ", which count from 0; nothing was sent");
		}
	}

	private void kept(String name, double wanted, double kept, double tolerance) throws DeviceException {
		if (Math.abs(kept - wanted) > tolerance * (1 + 1e-9)) {
			throw new DeviceException(DeviceReason.HARDWARE, instrument.address() + ": " + name + " was to be " + wanted
					+ ", the instrument has " + kept + " and gives no reason; look at its interlock and its display");
		}
	}

	private static String exponent(double value) {
		return String.format(Locale.ROOT, "%.0E", value);
	}
}
