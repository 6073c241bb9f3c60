package org.ionwright.driver.modbus.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Point.Value;
import org.ionwright.device.transport.ModbusLink;

/** What is said to a configured device: registers in blocks, settings with readback, heartbeat, safe state. For one thread. */
final class ModbusConversation {

	private static final long SAFE_NANOS = 1_800_000_000L;
	/** When a call has used up its time limit, of 1 s as a rule, there is time for one more of them at most. */
	private static final long SAFE_WHEN_SILENT_NANOS = 950_000_000L;

	private final ModbusConfiguration device;
	private final ModbusLink link;
	private final int unit;
	/** Of one reading. */
	private final Map<Register, Integer> heard = new HashMap<>();
	private int beat;

	ModbusConversation(ModbusConfiguration device, ModbusLink link, int unit) {
		this.device = device;
		this.link = link;
		this.unit = unit;
	}

	/** Looks whether it is there, and, where there is a number to tell it by, whether it is the right one. */
	DeviceIdentity identify() throws DeviceException, InterruptedException {
		Register register = device.identify();
		if (register == null) {
			ModbusParameter first = device.parameters().getFirst();
			ask(first.register(), first.words());
		} else {
			int number = ask(register, 1)[0];
			if (number != device.identity()) {
				throw new DeviceException(DeviceReason.PROTOCOL,
						link.address() + ", unit " + unit + ": " + register + " is "
								+ number + ", but that of " + device.name() + " is " + device.identity()
								+ "; is this the right device?");
			}
		}
		return new DeviceIdentity("", device.name(), "", "");
	}

	List<Point> points() {
		return device.parameters().stream().map(parameter -> new Point(parameter.description(), () -> read(parameter),
				parameter.set() == null ? null : value -> write(parameter, value))).toList();
	}

	/** Asks for all registers of the named parameters, those that stand side by side at once. */
	void fetch(Collection<String> names) throws DeviceException, InterruptedException {
		heard.clear();
		for (Register.Kind kind : Register.Kind.values()) {
			TreeMap<Integer, Integer> runs = new TreeMap<>();
			device.parameters().stream()
					.filter(parameter -> parameter.register().kind() == kind
							&& names.contains(parameter.description().name()))
					.forEach(parameter -> runs.merge(parameter.register().address(), parameter.words(), Math::max));
			while (!runs.isEmpty()) {
				int from = runs.firstKey();
				int end = from;
				// a number of two words is never asked for in two halves
				while (!runs.isEmpty() && runs.firstKey() <= end && (end == from
						|| Math.max(end, runs.firstKey() + runs.firstEntry().getValue()) - from <= device.block())) {
					Map.Entry<Integer, Integer> next = runs.pollFirstEntry();
					end = Math.max(end, next.getKey() + next.getValue());
				}
				int[] words = ask(new Register(kind, from), end - from);
				for (int i = 0; i < words.length; i++) {
					heard.put(new Register(kind, from + i), words[i]);
				}
			}
		}
	}

	void forget() {
		heard.clear();
	}

	private Value read(ModbusParameter parameter) throws DeviceException, InterruptedException {
		int[] words = new int[parameter.words()];
		for (int i = 0; i < words.length; i++) {
			Integer word = heard.get(new Register(parameter.register().kind(), parameter.register().address() + i));
			if (word == null) {
				return parameter.value(ask(parameter.register(), parameter.words()));
			}
			words[i] = word;
		}
		return parameter.value(words);
	}

	private int[] ask(Register register, int count) throws DeviceException, InterruptedException {
		int[] words = switch (register.kind()) {
		case COIL -> numbers(link.coils(unit, register.address(), count));
		case DISCRETE -> numbers(link.discreteInputs(unit, register.address(), count));
		case INPUT -> link.inputRegisters(unit, register.address(), count);
		case HOLDING -> link.holdingRegisters(unit, register.address(), count);
		};
		if (words.length < count) {
			throw new DeviceException(DeviceReason.PROTOCOL,
					link.address() + ", unit " + unit + ": asked for " + count + " from "
							+ register + " on, got " + words.length);
		}
		return words;
	}

	private static int[] numbers(boolean[] bits) {
		int[] numbers = new int[bits.length];
		for (int i = 0; i < bits.length; i++) {
			numbers[i] = bits[i] ? 1 : 0;
		}
		return numbers;
	}

	/** Tells the device that somebody looks after it: counts up, or toggles a coil. */
	void beat() throws DeviceException, InterruptedException {
		Register heartbeat = device.heartbeat();
		if (heartbeat != null) {
			// 0 is what a device starts with and shows nothing
			beat = beat % 0xffff + 1;
			tell(heartbeat, new int[] { heartbeat.kind().bit() ? beat & 1 : beat });
		}
	}

	private void write(ModbusParameter parameter, double value) throws DeviceException, InterruptedException {
		if (!parameter.description().states().isEmpty() && value != Math.rint(value)) {
			throw new DeviceException(DeviceReason.LIMIT,
					link.address() + ": " + parameter.description().name() + " = " + value
							+ " is none of the states 0 to " + (parameter.description().states().size() - 1)
							+ "; nothing was sent");
		}
		double held = parameter.held(value);
		if (!(Math.abs(held - value) <= parameter.description().tolerance() + 1e-6 * Math.abs(value))) {
			throw new DeviceException(DeviceReason.LIMIT,
					link.address() + ": " + parameter.description().name() + " = " + value
							+ " " + parameter.description().unit() + " does not fit into its register, the nearest is "
							+ held
							+ "; nothing was sent");
		}
		beat();
		tell(parameter, value);
		verify(parameter, value);
	}

	private void tell(ModbusParameter parameter, double value) throws DeviceException, InterruptedException {
		Register set = parameter.set();
		if (set != null) {
			tell(set, parameter.words(value));
		}
	}

	private void tell(Register register, int[] words) throws DeviceException, InterruptedException {
		if (register.kind().bit()) {
			link.writeCoil(unit, register.address(), words[0] != 0);
		} else if (words.length == 1 && !device.alwaysMany()) {
			link.writeRegister(unit, register.address(), words[0]);
		} else {
			link.writeRegisters(unit, register.address(), words);
		}
	}

	private void verify(ModbusParameter parameter, double value) throws DeviceException, InterruptedException {
		Register set = parameter.set();
		if (set == null || !parameter.readback()) {
			return;
		}
		int[] words = ask(set, parameter.words());
		double kept = parameter.value(words).value();
		double wanted = parameter.held(value);
		double tolerance = Math.max(parameter.description().tolerance(), 1e-6 * Math.abs(wanted));
		if (!Arrays.equals(words, parameter.words(value)) && !(Math.abs(kept - wanted) <= tolerance)) {
			throw new DeviceException(DeviceReason.HARDWARE, link.address() + ", unit " + unit + ": "
					+ parameter.description().name() + " was set to " + wanted + " " + parameter.description().unit()
					+ ", but the device kept " + kept + " (tolerance " + tolerance + ")");
		}
	}

	/** Writes all safe values by role before anything is looked at; what can be looked at is then verified. */
	void makeSafe() throws DeviceException, InterruptedException {
		heard.clear();
		List<ModbusParameter> parameters = device.parameters().stream()
				.filter(parameter -> parameter.set() != null && !Double.isNaN(parameter.description().safeValue()))
				.sorted(Comparator.comparing(parameter -> parameter.description().role())).toList();
		List<Step> steps = new ArrayList<>();
		parameters.forEach(parameter -> steps.add(() -> tell(parameter, parameter.description().safeValue())));
		parameters.forEach(parameter -> steps.add(() -> verify(parameter, parameter.description().safeValue())));
		if (parameters.stream().noneMatch(ModbusParameter::readback)) {
			steps.add(this::identify);
		}
		long start = System.nanoTime();
		long most = SAFE_NANOS;
		@Nullable
		DeviceException first = null;
		for (Step step : steps) {
			try {
				if (System.nanoTime() - start > most) {
					throw new DeviceException(DeviceReason.TIMEOUT, link.address() + ", unit " + unit
							+ ": the safe state was not reached in time; look at the device");
				}
				step.take();
			} catch (DeviceException e) {
				first = first == null ? e : first;
				most = e.reason() == DeviceReason.TIMEOUT ? SAFE_WHEN_SILENT_NANOS : most;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private interface Step {

		void take() throws DeviceException, InterruptedException;
	}
}
