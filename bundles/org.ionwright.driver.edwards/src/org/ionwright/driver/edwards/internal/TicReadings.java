package org.ionwright.driver.edwards.internal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Point;

/** What the controller says, each answer asked for once a reading; and what it is told, of which the state is read back. */
final class TicReadings {

	/** Pa: from a capacitance gauge below its zero to one of 10 bar. */
	static final double LEAST = -1e4;
	static final double MOST = 1e6;
	static final double MOST_SPEED = 1.2;
	static final double MOST_WATTS = 5000;
	private static final int LOOKS = 8;
	private static final Duration BETWEEN = Duration.ofMillis(100);

	private final EdwardsConversation talk;
	private final TimeSource time;
	private final Map<String, Optional<List<String>>> answers = new HashMap<>();

	TicReadings(EdwardsConversation talk, TimeSource time) {
		this.talk = talk;
		this.time = time;
	}

	/** Before a new reading. */
	void forget() {
		answers.clear();
	}

	/** A code in one of the fields of an answer; none when the object does not have it. */
	Point.Value code(String object, int field, List<String> words) throws DeviceException, InterruptedException {
		Optional<List<String>> data = answer(object);
		if (data.isEmpty() || data.get().size() <= field) {
			return Point.Value.none();
		}
		int code = EdwardsProtocol.code(data.get().get(field), words.size());
		if (code < 0) {
			throw odd(object, data.get());
		}
		return Point.Value.good(code);
	}

	/** A code counted from the end of an answer. */
	Point.Value lastCode(String object, int fromEnd, List<String> words) throws DeviceException, InterruptedException {
		return code(object, answer(object).map(List::size).orElse(fromEnd) - fromEnd, words);
	}

	/** A number of 0 to {@code most} in the first field of an answer, times {@code factor}. */
	Point.Value number(String object, double factor, double most) throws DeviceException, InterruptedException {
		Optional<List<String>> data = answer(object);
		if (data.isEmpty()) {
			return Point.Value.none();
		}
		OptionalDouble number = EdwardsProtocol.number(data.get().get(0));
		double value = number.orElse(Double.NaN) * factor;
		if (!(value >= 0 && value <= most)) {
			throw odd(object, data.get());
		}
		return Point.Value.good(value);
	}

	/** Pa. Only a gauge that is on has a pressure; an alert of its range makes it uncertain. */
	Point.Value pressure(String object) throws DeviceException, InterruptedException {
		Optional<List<String>> data = answer(object);
		if (data.isEmpty() || data.get().size() < 5
				|| EdwardsProtocol.code(data.get().get(2),
						EdwardsProtocol.GAUGE_STATES.size()) != EdwardsProtocol.GAUGE_ON
				|| EdwardsProtocol.code(data.get().get(1), 100) != EdwardsProtocol.PASCAL) {
			return Point.Value.none();
		}
		double pascal = EdwardsProtocol.number(data.get().get(0)).orElse(Double.NaN);
		int alert = EdwardsProtocol.code(data.get().get(3), EdwardsProtocol.ALERTS.size());
		if (!(pascal >= LEAST && pascal <= MOST) || alert < 0) {
			throw odd(object, data.get());
		}
		return alert == 0 ? Point.Value.good(pascal)
				: alert == EdwardsProtocol.OVER_RANGE || alert == EdwardsProtocol.UNDER_RANGE
						? new Point.Value(pascal, Quality.UNCERTAIN)
						: Point.Value.none();
	}

	/** Whether a pump was told to run. */
	Point.Value running(String object) throws DeviceException, InterruptedException {
		Point.Value state = code(object, 0, EdwardsProtocol.PUMP_STATES);
		return Double.isNaN(state.value()) ? state
				: Point.Value.good(EdwardsProtocol.running((int) state.value()) ? 1 : 0);
	}

	/** 0 none, 1 fault braking, 2 alarm. */
	Point.Value fault(String object) throws DeviceException, InterruptedException {
		Point.Value state = code(object, 0, EdwardsProtocol.PUMP_STATES);
		Point.Value priority = code(object, 2, EdwardsProtocol.PRIORITIES);
		return Double.isNaN(state.value()) || Double.isNaN(priority.value()) ? Point.Value.none()
				: Point.Value.good(
						state.value() == EdwardsProtocol.FAULT_BRAKING ? 1 : priority.value() >= 2 ? 2 : 0);
	}

	/** Starts or stops a pump and looks what it does. */
	void run(String object, boolean on) throws DeviceException, InterruptedException {
		tell(object, on, on ? EdwardsProtocol::running : EdwardsProtocol::stopping, EdwardsProtocol.PUMP_STATES);
	}

	void relay(String object, boolean on) throws DeviceException, InterruptedException {
		tell(object, on, state -> EdwardsProtocol.on(state) == on, EdwardsProtocol.RELAY_STATES);
	}

	/** States 0 and 4 are off and on. */
	void standby(String object, boolean on) throws DeviceException, InterruptedException {
		tell(object, on, state -> EdwardsProtocol.on(state) == on, EdwardsProtocol.RELAY_STATES);
	}

	/** A state is not reached at once; a zero in the answer to a command says only that it was understood. */
	private void tell(String object, boolean on, IntPredicate good, List<String> words)
			throws DeviceException, InterruptedException {
		talk.tell("C" + object.substring(1), on ? "1" : "0");
		Point.Value state = Point.Value.none();
		for (int i = 0; i < LOOKS; i++) {
			answers.remove(object);
			state = code(object, 0, words);
			if (!Double.isNaN(state.value()) && good.test((int) state.value())) {
				return;
			}
			time.sleep(BETWEEN);
		}
		String alert = words == EdwardsProtocol.PUMP_STATES ? alert(object) : "";
		throw new DeviceException(DeviceReason.HARDWARE,
				talk.where() + ": object " + object.substring(1) + " was told to be " + (on ? "on" : "off")
						+ " and accepted it, but is '"
						+ (Double.isNaN(state.value()) ? "unknown" : words.get((int) state.value())) + "'" + alert
						+ "; see the setup of the controller and its system interlock");
	}

	private String alert(String object) throws DeviceException, InterruptedException {
		Point.Value alert = code(object, 1, EdwardsProtocol.ALERTS);
		return alert.value() > 0 ? ", alert '" + EdwardsProtocol.ALERTS.get((int) alert.value()) + "'" : "";
	}

	private Optional<List<String>> answer(String object) throws DeviceException, InterruptedException {
		@Nullable
		Optional<List<String>> known = answers.get(object);
		if (known != null) {
			return known;
		}
		Optional<List<String>> fresh = talk.ask(object, EdwardsConversation.LIMIT);
		answers.put(object, fresh);
		return fresh;
	}

	private DeviceException odd(String object, List<String> data) {
		return new DeviceException(DeviceReason.PROTOCOL, talk.where() + ": object " + object.substring(1) + " says '"
				+ String.join(";", data) + "', which no TIC does");
	}
}
