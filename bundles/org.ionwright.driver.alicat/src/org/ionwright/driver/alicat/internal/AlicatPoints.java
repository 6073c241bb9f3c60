package org.ionwright.driver.alicat.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/** The parameters of one unit. */
final class AlicatPoints {

	/** A unit reads up to 128 % of its full scale. */
	private static final double OVER_RANGE = 1.3;
	private static final double MOST_PASCAL = 2.5e7;
	private static final double MOST_KELVIN = 400;
	private static final double ACCURACY = 1e-2;
	private static final List<String> FAULTS = List.of("none", "sensor fault", "mass flow over range",
			"volume flow over range", "pressure over range", "temperature over range");
	private static final List<String> FAULT_FLAGS = List.of("", "ADC", "MOV", "VOV", "POV", "TOV");

	private final AlicatUnit unit;
	private final List<Point> points = new ArrayList<>();

	private AlicatPoints(AlicatUnit unit, boolean kept) {
		this.unit = unit;
		if (unit.isController()) {
			control(kept);
		}
		double most = OVER_RANGE * unit.fullScale();
		number(AlicatColumn.Kind.MASS_FLOW, "flow", "mass flow", "m3/s", -most, most, "MOV");
		number(AlicatColumn.Kind.VOLUME_FLOW, "volumeFlow", "flow at its pressure and temperature", "m3/s", -100 * most,
				100 * most, "VOV");
		number(AlicatColumn.Kind.PRESSURE, "pressure", "absolute pressure", "Pa", 0, MOST_PASCAL, "POV");
		number(AlicatColumn.Kind.TEMPERATURE, "temperature", "gas temperature", "K", 0, MOST_KELVIN, "TOV");
		if (unit.hasGases()) {
			points.add(new Point(choice("gas", "gas", Role.SETTING, AlicatProtocol.GASES, Double.NaN), unit::gas,
					unit::setGas));
		}
		points.add(new Point(ParameterDescription.state(unit.name("fault"), label("fault"), FAULTS), this::fault));
		points.add(new Point(ParameterDescription.state(unit.name("keys"), label("keys"), List.of("free", "locked")),
				() -> Point.Value.good(unit.flag("LCK") ? 1 : 0)));
	}

	static List<Point> of(AlicatUnit unit, boolean kept) {
		return new AlicatPoints(unit, kept).points;
	}

	private void control(boolean kept) {
		ParameterDescription target = new ParameterDescription(unit.name("target"),
				label("set point at the reference conditions"), "m3/s", Access.READ_WRITE, 0, unit.fullScale(),
				Double.POSITIVE_INFINITY, ACCURACY * unit.fullScale(), kept ? Double.NaN : 0).withRole(Role.GAS);
		points.add(new Point(target, () -> within(unit.value(AlicatColumn.Kind.SET_POINT, ""), target),
				unit::setTarget));
		points.add(new Point(choice("valve", "valve", Role.GAS, List.of("control", "held"), kept ? Double.NaN : 0),
				() -> Point.Value.good(unit.flag("HLD") ? 1 : 0), value -> unit.hold(value > 0.5)));
		if (unit.hasLoops()) {
			points.add(
					new Point(choice("loop", "what is controlled", Role.SETTING, AlicatProtocol.LOOP_WORDS, Double.NaN),
							unit::loop, unit::setLoop));
		}
	}

	private void number(AlicatColumn.Kind kind, String name, String label, String code, double least, double most,
			String flag) {
		if (unit.tells(kind)) {
			ParameterDescription parameter = ParameterDescription.readOnly(unit.name(name), label(label), code, least,
					most);
			points.add(new Point(parameter, () -> within(unit.value(kind, flag), parameter)));
		}
	}

	private Point.Value fault() throws DeviceException, InterruptedException {
		for (int i = 1; i < FAULTS.size(); i++) {
			if (unit.flag(FAULT_FLAGS.get(i))) {
				return Point.Value.good(i);
			}
		}
		return Point.Value.good(0);
	}

	private ParameterDescription choice(String name, String label, Role role, List<String> states, double safe) {
		return new ParameterDescription(unit.name(name), label(label), "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, safe, states, role);
	}

	private String label(String what) {
		return "unit " + unit.letter() + " " + what;
	}

	/** What is beyond the range may be true, or disturbed. */
	private static Point.Value within(Point.Value value, ParameterDescription parameter) {
		boolean outside = value.value() < parameter.minimum() || value.value() > parameter.maximum();
		return outside ? new Point.Value(value.value(), Quality.UNCERTAIN) : value;
	}
}
