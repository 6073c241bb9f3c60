package org.ionwright.driver.edwards.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/** The parameters of a TIC. Relays have the role of valves, since that is what hangs on them. */
final class TicPoints {

	static final String TURBO = "turbo";
	static final String BACKING = "backing";
	static final List<String> FAULTS = List.of("none", "fault braking", "alarm");
	private static final List<String> SWITCH = List.of("off", "on");
	private static final List<String> RUNNING = List.of("stopped", "running");
	private static final double TURBO_RUN_UP_SECONDS = 1200;
	private static final double BACKING_RUN_UP_SECONDS = 120;
	private static final double PERCENT = 0.01;
	private static final double HOUR = 3600;
	private static final double LONGEST_SECONDS = 3.6e8;

	private final TicReadings readings;
	private final List<Point> points = new ArrayList<>();

	private TicPoints(TicReadings readings) {
		this.readings = readings;
	}

	static List<Point> of(TicController controller, TicReadings readings) {
		TicPoints all = new TicPoints(readings);
		if (controller.turbo()) {
			all.turbo();
		}
		if (controller.backing()) {
			// with a turbo, the safe state decides when the backing pump may stop
			all.pump(BACKING, "Backing pump", TicFinder.BACKING, "V911", "V912", Role.BACKING_PUMP,
					controller.turbo() ? Double.NaN : 0);
		}
		controller.gauges().forEach(all::gauge);
		controller.relays().forEach(all::relay);
		if (controller.status()) {
			all.points.add(new Point(
					ParameterDescription.state("alert", "Alert of the controller", EdwardsProtocol.ALERTS),
					() -> readings.lastCode(TicFinder.STATUS, 2, EdwardsProtocol.ALERTS)));
			all.points.add(new Point(
					ParameterDescription.state("priority", "Priority of the alert", EdwardsProtocol.PRIORITIES),
					() -> readings.lastCode(TicFinder.STATUS, 1, EdwardsProtocol.PRIORITIES)));
		}
		return all.points;
	}

	static List<PumpParameters> pumps(TicController controller) {
		List<PumpParameters> pumps = new ArrayList<>();
		if (controller.turbo()) {
			pumps.add(new PumpParameters(TURBO + ".running", TURBO + ".speed", TURBO + ".normal", TURBO + ".fault",
					TURBO_RUN_UP_SECONDS));
		}
		if (controller.backing()) {
			pumps.add(new PumpParameters(BACKING + ".running", BACKING + ".speed", "", BACKING + ".fault",
					BACKING_RUN_UP_SECONDS));
		}
		return pumps;
	}

	private void turbo() {
		pump(TURBO, "Turbo pump", TicFinder.TURBO, "V905", "V906", Role.TURBO_PUMP, 0);
		points.add(new Point(
				ParameterDescription.state(TURBO + ".normal", "Turbo pump at normal speed", List.of("no", "yes")),
				() -> {
					Point.Value state = readings.code("V907", 0, EdwardsProtocol.RELAY_STATES);
					return Double.isNaN(state.value()) ? state
							: Point.Value.good(state.value() == EdwardsProtocol.RELAY_ON ? 1 : 0);
				}));
		points.add(new Point(
				choice(TURBO + ".standby", "Turbo pump, standby", Role.TURBO_PUMP, SWITCH, Double.NaN),
				() -> switched("V908"), value -> readings.standby("V908", value >= 0.5)));
		points.add(new Point(
				ParameterDescription.readOnly(TURBO + ".cycleTime", "Turbo pump, time since it was started", "s", 0,
						LONGEST_SECONDS),
				() -> readings.number("V909", HOUR, LONGEST_SECONDS)));
	}

	private void pump(String name, String label, String object, String speed, String power, Role role, double safe) {
		points.add(new Point(choice(name + ".running", label, role, RUNNING, safe), () -> readings.running(object),
				value -> readings.run(object, value >= 0.5)));
		points.add(new Point(
				ParameterDescription.readOnly(name + ".speed", label + ", share of full speed", "1", 0,
						TicReadings.MOST_SPEED),
				() -> readings.number(speed, PERCENT, TicReadings.MOST_SPEED)));
		points.add(new Point(
				ParameterDescription.readOnly(name + ".power", label + ", power", "W", 0, TicReadings.MOST_WATTS),
				() -> readings.number(power, 1, TicReadings.MOST_WATTS)));
		points.add(new Point(
				ParameterDescription.state(name + ".state", label + ", state", EdwardsProtocol.PUMP_STATES),
				() -> readings.code(object, 0, EdwardsProtocol.PUMP_STATES)));
		points.add(new Point(ParameterDescription.state(name + ".alert", label + ", alert", EdwardsProtocol.ALERTS),
				() -> readings.code(object, 1, EdwardsProtocol.ALERTS)));
		points.add(new Point(ParameterDescription.state(name + ".fault", label + ", fault", FAULTS),
				() -> readings.fault(object)));
	}

	private void gauge(TicController.Numbered gauge) {
		String name = "gauge" + gauge.number();
		String label = "Gauge " + gauge.number();
		points.add(new Point(
				ParameterDescription.readOnly(name + ".pressure", label + ", pressure", "Pa", TicReadings.LEAST,
						TicReadings.MOST),
				() -> readings.pressure(gauge.object())));
		points.add(new Point(
				ParameterDescription.state(name + ".state", label + ", state", EdwardsProtocol.GAUGE_STATES),
				() -> readings.code(gauge.object(), 2, EdwardsProtocol.GAUGE_STATES)));
		points.add(new Point(ParameterDescription.state(name + ".alert", label + ", alert", EdwardsProtocol.ALERTS),
				() -> readings.code(gauge.object(), 3, EdwardsProtocol.ALERTS)));
	}

	private void relay(TicController.Numbered relay) {
		points.add(new Point(
				choice("relay" + relay.number() + ".on", "Relay " + relay.number(), Role.VALVE, SWITCH, Double.NaN),
				() -> switched(relay.object()), value -> readings.relay(relay.object(), value >= 0.5)));
	}

	private Point.Value switched(String object)
			throws DeviceException, InterruptedException {
		Point.Value state = readings.code(object, 0, EdwardsProtocol.RELAY_STATES);
		return Double.isNaN(state.value()) ? state
				: Point.Value.good(EdwardsProtocol.on((int) state.value()) ? 1 : 0);
	}

	private static ParameterDescription choice(String name, String label, Role role, List<String> states,
			double safe) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, safe, states, role);
	}
}
