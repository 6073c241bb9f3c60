package org.ionwright.instrument.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveParameter;
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
			new Shown("\u00b0C", 1, 273.15), "m3", new Shown("mL", 1e-6, 0));

	private final MassSpectrometer model;

	ParameterRows(MassSpectrometer model) {
		this.model = model;
	}

	List<LiveParameter> rows(DeviceBindings.Binding binding, DeviceDescription description) {
		return description.parameters().stream().map(parameter -> row(binding, parameter)).toList();
	}

	/** Safe values by full path, for the parameters of the device that have one. */
	Map<String, Double> safeValues(DeviceBindings.Binding binding, LiveDevice device) {
		Map<String, Double> values = new LinkedHashMap<>();
		device.description().ifPresent(description -> {
			for (ParameterDescription parameter : description.parameters()) {
				if (parameter.access() == Access.READ_WRITE && !Double.isNaN(parameter.safeValue())) {
					values.put(binding.path(parameter.name()), parameter.safeValue());
				}
			}
		});
		return values;
	}

	private LiveParameter row(DeviceBindings.Binding binding, ParameterDescription device) {
		String path = binding.path(device.name());
		Optional<Quantity> known = ModelPaths.resolve(model, path).map(ModelValue::attribute)
				.flatMap(Quantities::of).filter(quantity -> quantity.unit().equals(device.unit()));
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
				device.tolerance(), Double.NaN, Double.NaN, Instant.EPOCH, Quality.NONE, device.states());
	}
}
