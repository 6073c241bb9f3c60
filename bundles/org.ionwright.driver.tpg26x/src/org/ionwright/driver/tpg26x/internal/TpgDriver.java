package org.ionwright.driver.tpg26x.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;

/**
 * A gauge controller. Gauges are settings of the instrument, not sources of ions: an interlock that makes the source safe must not blind
 * the instrument to its vacuum. Set points have the role of valves, since that is what hangs on their relays.
 */
final class TpgDriver extends SettablePointDriver implements Identifiable {

	/** Above which a hot or cold cathode is turned off in the safe state, Pa. */
	private static final double CATHODE_LIMIT = 0.1;
	/** From the offset of a capacitance gauge below zero to a 50 bar sensor, Pa. */
	private static final double LEAST = -1e5;
	private static final double MOST = 5.5e6;
	private static final double LOWEST_THRESHOLD = 1e-9;
	private static final double HIGHEST_THRESHOLD = 1.5e5;
	private static final List<String> SWITCH = List.of("off", "on");

	private final TpgConversation talk;
	private final TpgController controller;
	private final TpgReadings readings;

	private TpgDriver(TpgConversation talk, TpgController controller, TpgReadings readings, TimeSource time) {
		super(controller.identity(), points(controller, readings), talk.channel(), time);
		this.talk = talk;
		this.controller = controller;
		this.readings = readings;
	}

	/** Finds out what the controller is. Closes nothing upon failure. */
	static TpgDriver open(TpgConversation talk, TpgSettings settings, TimeSource time)
			throws DeviceException, InterruptedException {
		TpgController controller = new TpgFinder(talk).find(settings);
		return new TpgDriver(talk, controller, new TpgReadings(talk, controller), time);
	}

	@Override
	protected void beforeRead() {
		readings.forget();
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return new TpgFinder(talk).identify(controller);
	}

	/** Leaves the relays as they are, and every gauge but a hot or cold cathode that is above 0.1 Pa now. */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		readings.forget();
		@Nullable
		DeviceException first = null;
		for (int i = 0; i < controller.channels().size(); i++) {
			try {
				if (controller.switchable().get(i) && TpgProtocol.ionGauge(controller.type(i)) && high(i)) {
					readings.turn(i, false);
				}
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private boolean high(int channel) throws DeviceException, InterruptedException {
		Point.Value pressure = readings.pressure(channel);
		return readings.status(channel) == TpgProtocol.OVER_RANGE
				|| pressure.quality() == Quality.GOOD && pressure.value() > CATHODE_LIMIT;
	}

	private static List<Point> points(TpgController controller, TpgReadings readings) {
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
		points.add(new Point(ParameterDescription.readOnly(name + ".pressure", label + ", pressure", "Pa", LEAST, MOST),
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
