package org.ionwright.instrument.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.MassSpectrometer;

/** Joins what a device says of a parameter with what the model says of the same path; the narrower limit holds. */
final class ParameterRows {

	/** How people read a unit where the model does not say; as {@link LiveParameter#displayFactor()} has it. */
	private record Shown(String unit, double factor, double offset) {
	}

	private static final Map<String, Shown> USUAL = Map.of("Pa", new Shown("mbar", 100, 0), "K",
			new Shown("\u00b0C", 1, 273.15), "m3", new Shown("mL", 1e-6, 0), "Pa.m3/s",
			new Shown("mbar·L/s", 0.1, 0));

	/** A value that is measured, and not read back as it was set, has arrived within this share of its range. */
	private static final double MEASURED = 0.01;

	private final MassSpectrometer model;
	private final UnaryOperator<LiveParameter> shown;

	/** @param shown gives a parameter the unit in which people read it */
	ParameterRows(MassSpectrometer model, UnaryOperator<LiveParameter> shown) {
		this.model = model;
		this.shown = shown;
	}

	/** @param loops what belongs together of the device */
	List<LiveParameter> rows(Binding binding, DeviceDescription description, List<Loop> loops) {
		Binding whole = withSwitches(binding, loops);
		Map<String, String> readings = readings(binding, description, loops);
		List<LiveParameter> rows = new ArrayList<>();
		for (ParameterDescription parameter : description.parameters()) {
			String target = target(whole, parameter.name(), readings);
			if (target.isEmpty()) {
				LiveParameter row = shown.apply(row(whole, parameter));
				rows.add(readings.containsKey(parameter.name())
						? row.withTolerance(Math.max(row.tolerance(), MEASURED * (row.maximum() - row.minimum())))
						: row);
			}
		}
		return rows;
	}

	/** What is set at the same path as a reading is bound to; empty when the reading has a row of its own. */
	private static String target(Binding binding, String reading, Map<String, String> readings) {
		return readings.entrySet().stream().filter(pair -> pair.getValue().equals(reading)
				&& !pair.getKey().equals(reading) && binding.path(pair.getKey()).equals(binding.path(reading)))
				.map(Map.Entry::getKey).findFirst().orElse("");
	}

	/** A switch is found behind the path its target is bound to. */
	private static Binding withSwitches(Binding binding, List<Loop> loops) {
		Map<String, String> points = new LinkedHashMap<>(binding.points());
		for (Loop loop : loops) {
			@Nullable
			String path = binding.points().get(loop.target());
			if (path != null && !loop.enable().isEmpty()) {
				points.putIfAbsent(loop.enable(), path + Loop.ENABLE);
			}
		}
		return new Binding(binding.index(), binding.part(), binding.address(), binding.fileAddress(), points);
	}

	/**
	 * The readings that tell of bound targets, by target: as the device says, or a setting and a reading that are bound to the same
	 * path.
	 */
	static Map<String, String> readings(Binding binding, DeviceDescription description, List<Loop> loops) {
		Map<String, String> readings = new LinkedHashMap<>();
		loops.stream()
				.filter(loop -> !loop.reading().equals(loop.target()) && binding.points().containsKey(loop.target()))
				.forEach(loop -> readings.put(loop.target(), loop.reading()));
		for (ParameterDescription target : description.parameters()) {
			if (target.access() == Access.READ_WRITE && binding.points().containsKey(target.name())) {
				description.parameters().stream()
						.filter(other -> other.access() == Access.READ_ONLY && binding.points()
								.getOrDefault(other.name(), "").equals(binding.path(target.name())))
						.findFirst().ifPresent(other -> readings.put(target.name(), other.name()));
			}
		}
		return readings;
	}

	/** Names in the binding that the device does not have. */
	static List<String> unknownPoints(Binding binding, DeviceDescription description) {
		List<String> names = description.parameters().stream().map(ParameterDescription::name).toList();
		return binding.points().entrySet().stream().filter(point -> !names.contains(point.getKey()))
				.map(point -> point.getValue() + " is bound to '" + point.getKey()
						+ "', which the device does not have; it has " + String.join(", ", names))
				.toList();
	}

	/** Safe values by name in the driver, for the parameters of a device that have one. */
	static Map<String, Double> safeValues(DeviceDescription description) {
		Map<String, Double> values = new LinkedHashMap<>();
		for (ParameterDescription parameter : description.parameters()) {
			if (parameter.access() == Access.READ_WRITE && !Double.isNaN(parameter.safeValue())) {
				values.put(parameter.name(), parameter.safeValue());
			}
		}
		return values;
	}

	private LiveParameter row(Binding binding, ParameterDescription device) {
		String path = binding.path(device.name());
		Optional<Quantity> quantity = ModelPaths.resolve(model, path).map(ModelValue::attribute)
				.flatMap(Quantities::of);
		if (quantity.isEmpty() || quantity.get().unit().equals(device.unit())) {
			return row(binding, device, path, quantity, "");
		}
		return row(binding, device, ParameterTable.apart(binding.index(), device.name()), Optional.empty(),
				"is in " + device.unit() + ", but " + path + " of the instrument is in " + quantity.get().unit()
						+ "; it does not stand for it");
	}

	private static LiveParameter row(Binding binding, ParameterDescription device, String path,
			Optional<Quantity> known, String remark) {
		double minimum = device.minimum();
		double maximum = device.maximum();
		double rate = Double.POSITIVE_INFINITY;
		if (known.isPresent()) {
			Quantity quantity = known.get();
			minimum = Math.max(minimum, quantity.userMin());
			maximum = Math.min(maximum, quantity.userMax());
			rate = quantity.ratePerSecond() < device.ratePerSecond() ? quantity.ratePerSecond() : rate;
		}
		Shown usual = USUAL.getOrDefault(device.unit(), new Shown(device.unit(), 1, 0));
		return new LiveParameter(path, binding.part(), known.map(Quantity::label).orElse(device.label()), device.unit(),
				known.map(Quantity::displayUnit).orElse(usual.unit()),
				known.map(Quantity::displayFactor).orElse(usual.factor()),
				known.map(Quantity::displayOffset).orElse(usual.offset()), device.access(), minimum, maximum, rate,
				device.tolerance(), Double.NaN, Double.NaN, Instant.EPOCH, Quality.NONE, device.states(),
				new ParameterSource(binding.index(), device.name(), device.role(), remark, device.periodSeconds()));
	}
}
