package org.ionwright.driver.edwards.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Point;
import org.ionwright.device.transport.ByteChannel;

/** The conversation with a pump, its status asked for once a reading. */
final class NxdsPump {

	private static final double MOST_HERTZ = 100;
	private static final double CELSIUS = 273.15;
	private static final double HOUR = 3600;
	private static final int LOOKS = 8;
	private static final Duration BETWEEN = Duration.ofMillis(100);

	private final EdwardsConversation talk;
	private final TimeSource time;
	private NxdsProtocol.@Nullable Status known;

	NxdsPump(EdwardsConversation talk, TimeSource time) {
		this.talk = talk;
		this.time = time;
	}

	List<Point> points(boolean stops) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(choice("pump.running", "Pump", List.of("stopped", "running"), stops ? 0 : Double.NaN),
				() -> flag(status().running()), value -> tell("C802", value >= 0.5, NxdsProtocol.Status::running)));
		points.add(new Point(ParameterDescription.readOnly("pump.speed", "Pump, speed", "Hz", 0, MOST_HERTZ),
				() -> Point.Value.good(status().hertz())));
		points.add(new Point(
				ParameterDescription.state("pump.normal", "Pump at normal speed", List.of("no", "yes")),
				() -> flag(status().normal())));
		points.add(new Point(choice("pump.standby", "Pump, standby", List.of("off", "on"), Double.NaN),
				() -> flag(status().standby()), value -> tell("C803", value >= 0.5, NxdsProtocol.Status::standby)));
		points.add(new Point(ParameterDescription.state("pump.warning", "Pump, warning", NxdsProtocol.WARNINGS),
				() -> Point.Value.good(status().warning())));
		points.add(new Point(ParameterDescription.state("pump.fault", "Pump, fault", NxdsProtocol.FAULTS),
				() -> Point.Value.good(status().fault())));
		points.add(new Point(
				ParameterDescription.readOnly("pump.temperature", "Pump, temperature", "K", 200, 500),
				() -> number("V808", 0, 1, CELSIUS, 200, 500)));
		points.add(new Point(
				ParameterDescription.readOnly("pump.electronicsTemperature", "Electronics, temperature", "K", 200, 500),
				() -> number("V808", 1, 1, CELSIUS, 200, 500)));
		points.add(new Point(
				ParameterDescription.readOnly("pump.runTime", "Pump, time it has run", "s", 0, 1e6 * HOUR),
				() -> number("V810", 0, HOUR, 0, 0, 1e6 * HOUR)));
		return points;
	}

	NxdsProtocol.Status status() throws DeviceException, InterruptedException {
		NxdsProtocol.Status last = known;
		if (last != null) {
			return last;
		}
		Optional<List<String>> data = talk.ask("V802", EdwardsConversation.LIMIT);
		NxdsProtocol.Status fresh = data.flatMap(NxdsProtocol::status)
				.filter(status -> status.hertz() <= MOST_HERTZ)
				.orElseThrow(() -> new DeviceException(DeviceReason.PROTOCOL, talk.where() + ": the state reads '"
						+ String.join(";", data.orElse(List.of())) + "', which no nXDS says"));
		known = fresh;
		return fresh;
	}

	/** Before a new reading. */
	void forget() {
		known = null;
	}

	ByteChannel channel() {
		return talk.channel();
	}

	/** Type, software, nominal frequency. */
	DeviceIdentity identify() throws DeviceException, InterruptedException {
		List<String> data = talk.ask("S801", EdwardsConversation.LIMIT).orElse(List.of("nXDS"));
		return new DeviceIdentity("Edwards", data.get(0).isBlank() ? "nXDS" : data.get(0).strip(), "",
				data.size() > 1 ? data.get(1).strip() : "");
	}

	private void tell(String object, boolean on, Predicate<NxdsProtocol.Status> state)
			throws DeviceException, InterruptedException {
		talk.tell(object, on ? "1" : "0");
		for (int i = 0; i < LOOKS; i++) {
			known = null;
			if (state.test(status()) == on) {
				return;
			}
			time.sleep(BETWEEN);
		}
		throw new DeviceException(DeviceReason.HARDWARE, talk.where() + ": the pump was told "
				+ (object.equals("C802") ? on ? "to start" : "to stop" : on ? "to go to standby" : "to leave standby")
				+ " and accepted it, but does not; fault '" + NxdsProtocol.FAULTS.get(status().fault())
				+ "'; another input of the pump may have control");
	}

	private Point.Value number(String object, int field, double factor, double offset, double least, double most)
			throws DeviceException, InterruptedException {
		Optional<List<String>> data = talk.ask(object, EdwardsConversation.LIMIT);
		if (data.isEmpty() || data.get().size() <= field) {
			return Point.Value.none();
		}
		double value = EdwardsProtocol.number(data.get().get(field).strip()).orElse(Double.NaN) * factor + offset;
		if (!(value >= least && value <= most)) {
			throw new DeviceException(DeviceReason.PROTOCOL, talk.where() + ": object " + object.substring(1)
					+ " says '" + String.join(";", data.get()) + "', which no nXDS does");
		}
		return Point.Value.good(value);
	}

	private static Point.Value flag(boolean set) {
		return Point.Value.good(set ? 1 : 0);
	}

	private static ParameterDescription choice(String name, String label, List<String> states, double safe) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, safe, states, Role.BACKING_PUMP);
	}
}
