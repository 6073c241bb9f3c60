package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.TwinReading;

/**
 * All that can be read, set or broken: what the devices of the twin show to the outside. Any reading can freeze
 * ({@code frozen}), grow noisy ({@code noise}) or lose its sensor ({@code sensor-lost}).
 */
public final class Panel {

	private static final double NOISE_STEP_SECONDS = 0.1;
	/** Relative gain error of a readback against what it measures: set and display never agree to the last digit. */
	private static final double GAIN_ERROR = 3e-4;

	/** @param command null for what can only be read */
	private record Entry(TwinParameter parameter, DoubleSupplier actual, BooleanSupplier good,
			@Nullable DoubleConsumer command, DoubleSupplier setPoint) {
	}

	private record Breakable(TwinFault fault, DoubleConsumer effect) {
	}

	private final long seed;
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final List<Breakable> faults = new ArrayList<>();
	private final Map<String, Double> frozen = new HashMap<>();
	private final Map<String, Double> noisy = new HashMap<>();
	private final Map<String, Double> lost = new HashMap<>();

	public Panel(long seed) {
		this.seed = seed;
	}

	public void reading(TwinParameter parameter, DoubleSupplier actual) {
		reading(parameter, actual, () -> true);
	}

	/** @param good whether the device itself trusts the value */
	public void reading(TwinParameter parameter, DoubleSupplier actual, BooleanSupplier good) {
		put(new Entry(parameter, actual, good, null, () -> Double.NaN));
	}

	public void setting(TwinParameter parameter, DoubleSupplier actual, DoubleSupplier setPoint,
			DoubleConsumer command) {
		put(new Entry(parameter, actual, () -> true, command, setPoint));
	}

	private void put(Entry entry) {
		if (entries.put(entry.parameter().path(), entry) != null) {
			throw new IllegalStateException("two quantities at " + entry.parameter().path());
		}
	}

	/** @param effect takes the value; 0 mends it */
	public void fault(TwinFault fault, DoubleConsumer effect) {
		faults.add(new Breakable(fault, effect));
	}

	/** A fault whose value is asked for when it is needed. */
	public DoubleSupplier level(TwinFault fault) {
		double[] value = new double[1];
		fault(fault, now -> value[0] = now);
		return () -> value[0];
	}

	public List<TwinParameter> parameters() {
		return entries.values().stream().map(Entry::parameter)
				.sorted(Comparator.comparing((TwinParameter parameter) -> part(parameter.path()))).toList();
	}

	/** Parts stand together, each in the order of its making. */
	private static String part(String path) {
		return path.substring(0, Math.max(0, path.indexOf('.')));
	}

	public Optional<TwinParameter> parameter(String path) {
		return Optional.ofNullable(entries.get(path)).map(Entry::parameter);
	}

	/** All faults but those that any reading can have. */
	public List<TwinFault> faults() {
		return faults.stream().map(Breakable::fault).toList();
	}

	/** Refuses what cannot be set, with value and limits. */
	public void check(String path, double value) {
		TwinParameter parameter = entry(path).parameter();
		if (!parameter.writable()) {
			throw new IllegalArgumentException(path + " can only be read");
		}
		if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "%s %s %s is outside %s to %s %s",
					parameter.label(), value, parameter.unit(), parameter.minimum(), parameter.maximum(),
					parameter.unit()));
		}
	}

	public void set(String path, double value) {
		check(path, value);
		DoubleConsumer command = entry(path).command();
		if (command != null) {
			command.accept(value);
		}
	}

	public double setPoint(String path) {
		return entry(path).setPoint().getAsDouble();
	}

	public double actual(String path) {
		return entry(path).actual().getAsDouble();
	}

	public TwinReading read(String path, double seconds) {
		Entry entry = entry(path);
		Double still = frozen.get(path);
		if (still != null) {
			return new TwinReading(still, true);
		}
		if (lost.getOrDefault(path, 0d) != 0) {
			return new TwinReading(entry.parameter().minimum(), false);
		}
		TwinParameter parameter = entry.parameter();
		double value = entry.actual().getAsDouble();
		if (value == 0 && parameter.relativeNoise() == 0 && !noisy.containsKey(path)) {
			return new TwinReading(0, entry.good().getAsBoolean());
		}
		double deviation = (parameter.noise() + parameter.relativeNoise() * Math.abs(value))
				* noisy.getOrDefault(path, 1d);
		if (deviation > 0) {
			value = value * (1 + GAIN_ERROR * new CounterRandom(seed, path.hashCode(), -7).normal())
					+ deviation * noise(path, seconds);
		}
		return new TwinReading(Math.min(parameter.maximum(), Math.max(parameter.minimum(), value)),
				entry.good().getAsBoolean());
	}

	private double noise(String path, double seconds) {
		return new CounterRandom(seed, path.hashCode(), (long) Math.floor(seconds / NOISE_STEP_SECONDS)).normal();
	}

	/**
	 * The effect of a fault, its value checked.
	 *
	 * @param target
	 *            empty for the usual one
	 * @param value
	 *            NaN for the usual one, 0 mends
	 * @throws IllegalArgumentException
	 *             saying what there is, when there is no such fault, or the range of the value
	 */
	public Runnable fault(String target, String name, double value) {
		boolean usual = Double.isNaN(value);
		switch (name) {
		case "frozen" -> {
			entry(target);
			return () -> freeze(target, usual || value != 0);
		}
		case "noise" -> {
			entry(target);
			return () -> noisy.put(target, usual ? 10 : value == 0 ? 1 : value);
		}
		case "sensor-lost" -> {
			entry(target);
			return () -> lost.put(target, usual ? 1 : value);
		}
		default -> {
			Breakable found = breakable(target, name);
			TwinFault fault = found.fault();
			double strength = usual ? fault.usual() : value;
			if (strength != 0 && !(strength >= fault.minimum() && strength <= fault.maximum())) {
				throw new IllegalArgumentException(String.format(Locale.ROOT,
						"fault %s of %s: value %s is outside %s to %s (%s)", name, fault.target(), strength,
						fault.minimum(), fault.maximum(), fault.meaning()));
			}
			return () -> found.effect().accept(strength);
		}
		}
	}

	private void freeze(String path, boolean on) {
		if (on) {
			frozen.put(path, actual(path));
		} else {
			frozen.remove(path);
		}
	}

	/** The last one when the target is left open: the analyser's rather than the interface's. */
	private Breakable breakable(String target, String name) {
		return faults.stream().filter(
				each -> each.fault().name().equals(name) && (target.isEmpty() || each.fault().target().equals(target)))
				.reduce((one, other) -> other).orElseThrow(() -> new IllegalArgumentException("the twin has no fault '"
						+ name + "'" + (target.isEmpty() ? "" : " of '" + target + "'") + "; there is "
						+ near(target, name) + "; any reading can be frozen, noise or sensor-lost"));
	}

	/** Faults of this target, or targets of this fault, or the names of all. */
	private String near(String target, String name) {
		List<TwinFault> all = faults();
		List<TwinFault> near = all.stream()
				.filter(fault -> fault.target().equals(target) || fault.name().equals(name)).toList();
		return near.isEmpty() ? String.join(", ", all.stream().map(TwinFault::name).distinct().sorted().toList())
				: String.join(", ", near.stream().map(fault -> fault.name() + " of " + fault.target()).toList());
	}

	private Entry entry(String path) {
		Entry entry = entries.get(path);
		if (entry == null) {
			throw new IllegalArgumentException("the twin has no quantity '" + path + "'");
		}
		return entry;
	}
}
