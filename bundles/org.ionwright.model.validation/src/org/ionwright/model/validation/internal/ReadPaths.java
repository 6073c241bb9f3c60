package org.ionwright.model.validation.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;

/**
 * What devices can tell of an instrument: readings and settings of the model, and what belongs to a part though the model has no value
 * for it, such as whether a door is closed; the twin tells all of that.
 */
final class ReadPaths {

	private static final Map<String, String> UNITS = units();

	private ReadPaths() {
	}

	private static Map<String, String> units() {
		Map<String, String> units = new TreeMap<>();
		for (TwinParameter parameter : Twin.parameters()) {
			units.put(anywhere(parameter.path()), parameter.unit());
		}
		return units;
	}

	/** Whatever its place among parts of the same kind. */
	private static String anywhere(String path) {
		return path.replaceAll("\\[\\d+]", "[]");
	}

	/** Whether a part of the instrument has a value there, in the model or for devices only. */
	static boolean known(MassSpectrometer instrument, String path) {
		return ModelPaths.resolve(instrument, path).isPresent() || beside(instrument, path).isPresent();
	}

	/** UCUM code of a value that changes while the instrument is operated; empty when there is none. */
	static Optional<String> unit(MassSpectrometer instrument, String path) {
		return ModelPaths.resolve(instrument, path).flatMap(ModelValue::quantity)
				.filter(quantity -> quantity.role() == Role.READBACK || quantity.role() == Role.SETTING)
				.map(Quantity::unit).or(() -> beside(instrument, path));
	}

	private static Optional<String> beside(MassSpectrometer instrument, String path) {
		String part = path.substring(0, Math.max(0, path.lastIndexOf('.')));
		return ModelPaths.object(instrument, part).isPresent() ? Optional.ofNullable(UNITS.get(anywhere(path)))
				: Optional.empty();
	}
}
