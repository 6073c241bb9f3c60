package org.ionwright.driver.iseg.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/** The parameters of a module and its channels. */
final class IsegPoints {

	/** Of the nominal voltage: what the measurement may be off. */
	private static final double ACCURACY = 2e-3;
	private static final List<String> MODULE_WORDS = List.of("good", "safety loop open", "temperature not good",
			"supply not good");

	private final IsegLine line;
	private final IsegModule module;

	IsegPoints(IsegLine line, IsegModule module) {
		this.line = line;
		this.module = module;
	}

	List<Point> all(List<IsegOutput> outputs) {
		List<Point> points = new ArrayList<>();
		outputs.forEach(output -> points.addAll(channel(output)));
		if (module.hasStatus()) {
			points.add(new Point(ParameterDescription.state("module.state", "module", MODULE_WORDS),
					() -> Point.Value.good(moduleState(line.word(IsegProtocol.MODULE_STATUS)))));
		}
		if (module.hasKill()) {
			points.add(new Point(left("module.kill", "trips shut without ramp", List.of("disabled", "enabled"),
					Role.SETTING), () -> Point.Value.good(kill()), this::setKill));
		}
		return points;
	}

	private List<Point> channel(IsegOutput output) {
		IsegChannel channel = output.channel();
		List<Point> points = new ArrayList<>();
		ParameterDescription voltage = voltage(channel);
		points.add(new Point(voltage, () -> within(output.readVolts(IsegProtocol.MEASURED_VOLTAGE), voltage),
				output::setVolts));
		points.add(new Point(
				ParameterDescription.choice(channel.name("output"), label(channel, "output"), channel.role(),
						List.of("off", "on")),
				() -> Point.Value.good(IsegState.ON.in(output.status()) ? 1 : 0),
				value -> output.switchOn(value > 0.5)));
		ParameterDescription set = ParameterDescription.readOnly(channel.name("setVoltage"),
				label(channel, "set voltage"), "V", channel.minimum(), channel.maximum());
		points.add(new Point(set, () -> within(output.readVolts(IsegProtocol.SET_VOLTAGE), set)));
		ParameterDescription current = ParameterDescription.readOnly(channel.name("current"),
				label(channel, "current"), "A", -channel.currentLimit(), channel.currentLimit());
		points.add(new Point(current,
				() -> within(module.value(IsegProtocol.MEASURED_CURRENT, "A", channel.number()), current)));
		ParameterDescription limit = new ParameterDescription(channel.name("currentLimit"),
				label(channel, "current limit"), "A", Access.READ_WRITE, 0, channel.currentLimit(),
				Double.POSITIVE_INFINITY, 1e-3 * channel.currentLimit(), Double.NaN);
		points.add(new Point(limit,
				() -> within(module.value(IsegProtocol.SET_CURRENT, "A", channel.number()), limit),
				output::setCurrent));
		ParameterDescription speed = ParameterDescription.readOnly(channel.name("rampSpeed"),
				label(channel, "speed of the ramp upwards"), "V/s", 0,
				Double.isNaN(channel.fastest()) ? channel.nominal() : channel.fastest());
		if (module.rampPerChannel()) {
			points.add(new Point(speed,
					() -> within(module.value(IsegProtocol.RAMP_UP + "?", "V/s", channel.number()), speed)));
		}
		points.add(new Point(
				ParameterDescription.state(channel.name("state"), label(channel, "state"), IsegState.words()),
				() -> Point.Value.good(IsegState.of(output.status()))));
		points.add(new Point(
				ParameterDescription.state(channel.name("event"), label(channel, "latched event"),
						IsegState.eventWords()),
				() -> Point.Value.good(IsegState.event(output.events()))));
		points.add(new Point(
				ParameterDescription.state(channel.name("inhibit"), label(channel, "external inhibit"),
						List.of("no", "yes")),
				() -> Point.Value.good(IsegState.EXTERNAL_INHIBIT.in(output.status()) ? 1 : 0)));
		ParameterDescription polarity = left(channel.name("polarity"), label(channel, "polarity"),
				List.of("positive", "negative"), channel.role());
		Point.Reader polarityReader = () -> Point.Value.good((output.status() & IsegState.POSITIVE) != 0 ? 0 : 1);
		points.add(channel.switchable()
				? new Point(polarity, polarityReader, value -> output.setNegative(value > 0.5))
				: new Point(ParameterDescription.state(polarity.name(), polarity.label(), polarity.states()),
						polarityReader));
		return points;
	}

	private ParameterDescription voltage(IsegChannel channel) {
		String ramp = module.rampPerChannel() ? " (ramps by itself)"
				: module.ramps() ? " (ramps by itself, one speed for all channels)" : "";
		return new ParameterDescription(channel.voltage(), label(channel, "voltage" + ramp), "V", Access.READ_WRITE,
				channel.minimum(), channel.maximum(),
				Double.isNaN(channel.fastest()) ? Double.POSITIVE_INFINITY : channel.fastest(),
				Math.max(1, ACCURACY * channel.nominal()), 0).withRole(channel.role());
	}

	/** What is beyond the range may be true, or disturbed. */
	private static Point.Value within(double value, ParameterDescription parameter) {
		double margin = Double.isNaN(parameter.tolerance()) ? 0 : parameter.tolerance();
		boolean inside = value >= parameter.minimum() - margin && value <= parameter.maximum() + margin;
		return new Point.Value(value, inside ? Quality.GOOD : Quality.UNCERTAIN);
	}

	/** A switch that the safe state leaves as it is. */
	private static ParameterDescription left(String name, String label, List<String> states, Role role) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, Double.NaN, states, role);
	}

	private static String label(IsegChannel channel, String what) {
		return "channel " + channel.number() + " " + what;
	}

	private static int moduleState(long bits) {
		return (bits & IsegProtocol.SUPPLY_GOOD) == 0 ? 3
				: (bits & IsegProtocol.TEMPERATURE_GOOD) == 0 ? 2
						: (bits & IsegProtocol.SAFETY_LOOP_GOOD) == 0 ? 1 : 0;
	}

	private long kill() throws DeviceException, InterruptedException {
		long kept = line.word(IsegProtocol.KILL + "?");
		if (kept > 1) {
			throw line.unexpected(IsegProtocol.KILL + "?", String.valueOf(kept), "0 or 1");
		}
		return kept;
	}

	private void setKill(double value) throws DeviceException, InterruptedException {
		long wanted = value > 0.5 ? 1 : 0;
		line.tell(IsegProtocol.KILL + " " + wanted);
		if (kill() != wanted) {
			throw line.refused(line.address() + " kept another setting of module.kill");
		}
	}
}
