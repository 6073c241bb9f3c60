package org.ionwright.driver.scpi.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Point.Value;

/** What is said to a configured device: readings, settings with error queue and readback, safe state. For one thread. */
final class ScpiConversation {

	private static final int LONGEST_QUEUE = 50;
	private static final Duration SAFE = Duration.ofMillis(1800);
	/** Errors -222 of SCPI and what devices without numbers say. */
	private static final Pattern OUT_OF_RANGE = Pattern.compile("[+-]?222\\b.*|.*(?i:out of range).*");

	private final DeviceConfiguration device;
	private final ScpiLine line;
	/** Answers of one reading: one may tell of many parameters. */
	private final Map<String, String> answers = new HashMap<>();
	private boolean queueIsEmpty;

	ScpiConversation(DeviceConfiguration device, ScpiLine line) {
		this.device = device;
		this.line = line;
	}

	/** Recognises the device. */
	DeviceIdentity identify() throws DeviceException, InterruptedException {
		String answer = line.ask(device.identify());
		if (answer.length() > 1000 || !device.identity().matcher(answer).matches()) {
			throw line.unexpected(device.identify(), answer,
					"an answer such as " + device.identity() + " of " + device.name()
							+ "; is this the right device?");
		}
		String[] fields = answer.split(",", 4);
		return device.identify().equals("*IDN?") && fields.length > 1
				? new DeviceIdentity(fields[0].strip(), fields[1].strip(), fields.length > 2 ? fields[2].strip() : "",
						fields.length > 3 ? fields[3].strip() : "")
				: new DeviceIdentity("", device.name(), "", "");
	}

	void init() throws DeviceException, InterruptedException {
		for (String message : device.init()) {
			line.tell(message, device.limit());
		}
	}

	List<Point> points() {
		List<Point> points = new ArrayList<>();
		for (DeviceParameter parameter : device.parameters()) {
			points.add(new Point(parameter.description(), () -> read(parameter, parameter.query(), device.limit()),
					parameter.settable() ? value -> write(parameter, value) : null));
		}
		return points;
	}

	/** A new reading begins: what was heard before is old. */
	void forget() {
		answers.clear();
	}

	private Value read(DeviceParameter parameter, String query, Duration limit)
			throws DeviceException, InterruptedException {
		String answer = answers.get(query);
		if (answer == null) {
			answer = line.ask(query, limit);
			answers.put(query, answer);
		}
		String heard = answer;
		return parameter.value(heard).orElseThrow(() -> {
			answers.clear();
			return line.unexpected(query, heard, parameter.description().states().isEmpty() ? "a number for "
					+ parameter.description().name()
					: "one of " + String.join(", ", parameter.answers()) + " for " + parameter.description().name()
							+ "; other words belong into answers or no-value of the configuration");
		});
	}

	private void write(DeviceParameter parameter, double value) throws DeviceException, InterruptedException {
		if (!parameter.words().isEmpty() && value != Math.rint(value)) {
			throw new DeviceException(DeviceReason.LIMIT,
					line.address() + ": " + parameter.description().name() + " = " + value
							+ " is none of the states 0 to " + (parameter.words().size() - 1) + "; nothing was sent");
		}
		double sent = parameter.sent(value);
		if (!(Math.abs(sent - value) <= parameter.description().tolerance() + 1e-6 * Math.abs(value))) {
			throw new DeviceException(DeviceReason.LIMIT,
					line.address() + ": " + parameter.description().name() + " = " + value
							+ " " + parameter.description().unit()
							+ " cannot be said in the digits of its configuration, the nearest is "
							+ sent + "; nothing was sent");
		}
		if (!queueIsEmpty) {
			// errors of others from before
			drainErrors();
			queueIsEmpty = true;
		}
		String message = parameter.message(value);
		line.tell(message, device.limit());
		refuseErrors(message);
		verify(parameter, value, device.limit());
	}

	private void drainErrors() throws DeviceException, InterruptedException {
		for (int i = 0; i < LONGEST_QUEUE && !device.errors().isEmpty(); i++) {
			if (device.noError().matcher(error()).matches()) {
				return;
			}
		}
	}

	private String error() throws DeviceException, InterruptedException {
		String error = line.ask(device.errors());
		return error.substring(0, Math.min(200, error.length()));
	}

	private void refuseErrors(String message) throws DeviceException, InterruptedException {
		if (device.errors().isEmpty()) {
			return;
		}
		queueIsEmpty = false;
		String error = error();
		if (device.noError().matcher(error).matches()) {
			queueIsEmpty = true;
			return;
		}
		boolean limit = OUT_OF_RANGE.matcher(error).matches();
		throw new DeviceException(limit ? DeviceReason.LIMIT : DeviceReason.HARDWARE,
				line.address() + " refused '" + message + "': " + error);
	}

	private void verify(DeviceParameter parameter, double value, Duration limit)
			throws DeviceException, InterruptedException {
		if (parameter.readback().isEmpty()) {
			return;
		}
		answers.remove(parameter.readback());
		Value kept = read(parameter, parameter.readback(), limit);
		answers.clear();
		double wanted = parameter.sent(value);
		double tolerance = Math.max(parameter.description().tolerance(), 1e-6 * Math.abs(wanted));
		if (!(Math.abs(kept.value() - wanted) <= tolerance)) {
			throw new DeviceException(DeviceReason.HARDWARE, line.address() + ": " + parameter.description().name()
					+ " was set to " + wanted + " " + parameter.description().unit() + ", but the device kept "
					+ kept.value()
					+ " (tolerance " + tolerance + ")");
		}
	}

	/** Sends all that makes the device safe before anything is looked at; what can be looked at is then verified. */
	void makeSafe() throws DeviceException, InterruptedException {
		answers.clear();
		queueIsEmpty = false;
		long end = System.nanoTime() + SAFE.toNanos();
		List<DeviceParameter> parameters = device.parameters().stream()
				.filter(parameter -> parameter.settable() && !Double.isNaN(parameter.description().safeValue()))
				.sorted(Comparator.comparing(parameter -> parameter.description().role())).toList();
		List<Step> steps = new ArrayList<>();
		device.safe().forEach(message -> steps.add(left -> line.tell(message, left)));
		for (DeviceParameter parameter : parameters) {
			steps.add(left -> line.tell(parameter.message(parameter.description().safeValue()), left));
		}
		List<DeviceParameter> shown = parameters.stream().filter(parameter -> !parameter.readback().isEmpty()).toList();
		for (DeviceParameter parameter : shown) {
			steps.add(left -> verify(parameter, parameter.description().safeValue(), left));
		}
		if (shown.isEmpty()) {
			steps.add(left -> line.ask(device.identify(), left));
		}
		@Nullable
		DeviceException first = null;
		for (int i = 0; i < steps.size(); i++) {
			try {
				// whatever is still to come must have its turn as well
				long share = Math.max(1_000_000, (end - System.nanoTime()) / (steps.size() - i));
				steps.get(i).take(Duration.ofNanos(Math.min(share, device.limit().toNanos())));
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private interface Step {

		void take(Duration limit) throws DeviceException, InterruptedException;
	}
}
