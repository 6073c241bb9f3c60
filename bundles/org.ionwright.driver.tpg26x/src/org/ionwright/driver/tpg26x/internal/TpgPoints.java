package org.ionwright.driver.tpg26x.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/**
 * The parameters of a controller. Gauges are settings of the instrument, not sources of ions: an interlock that makes the source safe must
 * not blind the instrument to its vacuum. Set points have the role of valves, since that is what hangs on their relays.
 */
final class TpgPoints {

	private static final double LOWEST_THRESHOLD = 1e-9;
	private static final double HIGHEST_THRESHOLD = 1.5e5;
	private static final List<String> SWITCH = List.of("off", "on");

	private TpgPoints() {
	}

	static List<Point> of(TpgController controller, TpgReadings readings) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < controller.channels().size(); i++) {
			gauge(points, controller, readings, i);
		}
		for (int i = 0; i < controller.sources().size(); i++) {
			setPoint(points, controller, readings, i + 1);
		}
		points.add(new Point(
				ParameterDescription.state("unit", "Unit of the display",
						controller.dialect().units().stream().map(Dialect.Unit::word).toList()),
				() -> Point.Value.good(readings.unitCode())));
		if (controller.errors()) {
			points.add(new Point(ParameterDescription.state("error", "Error of the controller", TpgProtocol.ERRORS),
					() -> Point.Value.good(readings.error())));
		}
		return points;
	}

	private static void gauge(List<Point> points, TpgController controller, TpgReadings readings, int index) {
		String name = "gauge" + controller.channels().get(index);
		String label = "Gauge " + controller.channels().get(index);
		points.add(new Point(
				ParameterDescription.readOnly(name + ".pressure", label + ", pressure", "Pa", TpgReadings.LEAST,
						TpgReadings.MOST),
				() -> readings.pressure(index)));
		points.add(new Point(
				ParameterDescription.state(name + ".status", label + ", status", TpgProtocol.STATUSES),
				() -> Point.Value.good(readings.status(index))));
		if (controller.switchable().get(index)) {
			points.add(new Point(choice(name + ".on", label + ", power", Role.SETTING, SWITCH),
					() -> readings.on(index), value -> readings.turn(index, value >= 0.5)));
		}
	}

	private static void setPoint(List<Point> points, TpgController controller, TpgReadings readings, int number) {
		String name = "setPoint" + number;
		String label = "Set point " + number;
		points.add(new Point(threshold(name + ".low", label + ", closes below"),
				() -> readings.threshold(readings.setPoint(number).low()), value -> {
					double low = readings.threshold(name, value);
					readings.change(number,
							old -> new TpgProtocol.SetPoint(low, old.high(), old.source(), old.sourceFirst()));
				}));
		points.add(new Point(threshold(name + ".high", label + ", opens above"),
				() -> readings.threshold(readings.setPoint(number).high()), value -> {
					double high = readings.threshold(name, value);
					readings.change(number,
							old -> new TpgProtocol.SetPoint(old.low(), high, old.source(), old.sourceFirst()));
				}));
		List<String> sources = controller.sources().get(number - 1);
		points.add(new Point(choice(name + ".source", label + ", watches", Role.VALVE, sources), () -> {
			int source = readings.setPoint(number).source();
			return source < sources.size() ? Point.Value.good(source) : Point.Value.none();
		}, value -> readings.change(number, old -> new TpgProtocol.SetPoint(old.low(), old.high(),
				(int) Math.round(value), old.sourceFirst()))));
		if (controller.states()) {
			points.add(new Point(
					ParameterDescription.state(name + ".active", label + ", relay", List.of("off", "on")),
					() -> Point.Value.good(readings.active(number))));
		}
	}

	/** A switch that the safe state leaves alone. */
	private static ParameterDescription choice(String name, String label, Role role, List<String> states) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, Double.NaN, states, role);
	}

	private static ParameterDescription threshold(String name, String label) {
		return new ParameterDescription(name, label, "Pa", Access.READ_WRITE, LOWEST_THRESHOLD, HIGHEST_THRESHOLD,
				Double.POSITIVE_INFINITY, 1e-4 * HIGHEST_THRESHOLD, Double.NaN, List.of(), Role.VALVE);
	}
}
