package org.ionwright.driver.mks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.Access;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/**
 * The parameters of a controller. Gauges are settings of the instrument, not sources of ions: an interlock that makes the source safe
 * must not blind the instrument to its vacuum. Relays have the role of valves, since that is what hangs on them.
 */
final class MksPoints {

	private static final double LOWEST_THRESHOLD = 1e-9;
	private static final double HIGHEST_THRESHOLD = 1.33e5;
	/** sccm; the device refuses what its flow controller cannot do. */
	private static final double MOST_FLOW = 1e6;
	private static final List<String> SWITCH = List.of("off", "on");
	private static final double FAST = 0.5;
	private static final double STATE = 2;
	private static final double SETTING = 15;

	private final MksReadings readings;
	private final List<Point> points = new ArrayList<>();

	private MksPoints(MksReadings readings) {
		this.readings = readings;
	}

	static List<Point> of(MksController controller, MksReadings readings, MksSettings settings) {
		MksPoints all = new MksPoints(readings);
		controller.gauges().forEach(all::gauge);
		controller.flows().forEach(channel -> all.flow(channel, settings.ranges().getOrDefault(channel, MOST_FLOW)));
		for (int relay = 1; relay <= controller.relays(); relay++) {
			all.relay(relay);
		}
		return all.points.stream().map(point -> new Point(
				point.description().withPeriod(period(point.description().name())), point.reader(), point.writer()))
				.toList();
	}

	/** Longest time between two readings, s. */
	private static double period(String name) {
		return name.matches("gauge\\d\\.(pressure|status)|flow\\d\\.flow") ? FAST
				: name.matches(".*\\.(active|on|state|running|mode)") && !name.matches("relay\\d+\\.mode") ? STATE
						: SETTING;
	}

	private void gauge(MksController.Gauge gauge) {
		int channel = gauge.channel();
		String name = "gauge" + channel;
		String label = "Gauge " + channel;
		points.add(new Point(ParameterDescription.readOnly(name + ".pressure", label + ", pressure", "Pa",
				MksReadings.LEAST, MksReadings.MOST),
				() -> readings.pressure(channel)));
		points.add(new Point(ParameterDescription.state(name + ".status", label + ", status", MksProtocol.STATUSES),
				() -> Point.Value.good(readings.status(channel))));
		if (gauge.power()) {
			points.add(new Point(choice(name + ".on", label + ", power", Role.SETTING, SWITCH, Double.NaN),
					() -> Point.Value.good(readings.on(channel)), value -> readings.turn(channel, value >= 0.5)));
		}
		if (gauge.state()) {
			points.add(new Point(
					ParameterDescription.state(name + ".state", label + ", state", MksProtocol.ION_STATE_WORDS),
					() -> readings.ionState(channel)));
		}
	}

	private void relay(int relay) {
		String name = "relay" + relay;
		String label = "Relay " + relay;
		points.add(new Point(threshold(name + ".setPoint", label + ", set point"),
				() -> readings.threshold("SP" + relay), value -> readings.setPoint(relay, value)));
		words(name + ".direction", label + ", on above or below", "SD" + relay, MksReadings.DIRECTIONS);
		points.add(new Point(threshold(name + ".hysteresis", label + ", pressure at which it goes off again"),
				() -> readings.threshold("SH" + relay), value -> readings.hysteresis(relay, value)));
		words(name + ".mode", label + ", mode", "EN" + relay, MksReadings.RELAY_MODES);
		points.add(new Point(ParameterDescription.state(name + ".active", label, SWITCH),
				() -> Point.Value.good(readings.word("SS" + relay, List.of("CLEAR", "SET")))));
	}

	private void words(String name, String label, String mnemonic, List<String> words) {
		List<String> states = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
		points.add(new Point(choice(name, label, Role.VALVE, states, Double.NaN),
				() -> Point.Value.good(readings.word(mnemonic, words)),
				value -> readings.setWord(mnemonic, words.get((int) Math.round(value)))));
	}

	private void flow(int channel, double fullScale) {
		String name = "flow" + channel;
		String label = "Flow " + channel;
		double most = fullScale * MksProtocol.SCCM;
		points.add(new Point(
				choice(name + ".running", label + ", valve", Role.GAS, List.of("stopped", "running"), 0),
				() -> Point.Value.good(Math.min(1, readings.word("QMD" + channel, MksReadings.VALVE_MODES))),
				value -> readings.setWord("QMD" + channel, value >= 0.5 ? "SETPOINT" : "CLOSE")));
		points.add(new Point(
				new ParameterDescription(name + ".target", label + ", target at 0 °C and 101325 Pa", "m3/s",
						Access.READ_WRITE, 0, most, Double.POSITIVE_INFINITY, 0.01 * most, 0, List.of(), Role.GAS),
				() -> within(readings.target(channel), most), value -> readings.setTarget(channel, value)));
		points.add(new Point(
				ParameterDescription.readOnly(name + ".flow", label + " at 0 °C and 101325 Pa", "m3/s", -0.1 * most,
						1.2 * most),
				() -> within(readings.flow(channel), 1.2 * most)));
		points.add(new Point(
				ParameterDescription.state(name + ".mode", label + ", mode of the valve",
						List.of("closed", "set point", "open", "ratio", "pressure control")),
				() -> Point.Value.good(readings.word("QMD" + channel, MksReadings.VALVE_MODES))));
	}

	/** Beyond the full scale that the address gives, one of the two is wrong. */
	private static Point.Value within(Point.Value flow, double most) {
		return flow.value() > 1.001 * most ? new Point.Value(flow.value(), Quality.UNCERTAIN) : flow;
	}

	private static ParameterDescription choice(String name, String label, Role role, List<String> states,
			double safe) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, safe, states, role);
	}

	private static ParameterDescription threshold(String name, String label) {
		return new ParameterDescription(name, label, "Pa", Access.READ_WRITE, LOWEST_THRESHOLD, HIGHEST_THRESHOLD,
				Double.POSITIVE_INFINITY, 0.01 * HIGHEST_THRESHOLD, Double.NaN, List.of(), Role.VALVE);
	}
}
