package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.DEVICE_BINDING__DRIVER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.DEVICE_BINDING__PART;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__BINDINGS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Rule;

/** Which device drives which part. */
public final class BindingRules {

	/** {@code scheme:path?name=value&name=value}, as the device bundle reads it. */
	private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9-]*:[^?]*(\\?[^=&]+=[^&]*(&[^=&]+=[^&]*)*)?");

	private BindingRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(new CheckedRule<>("M.BINDING", "devices are bound to parts that exist, by a good address",
				BindingRules::bindings));
	}

	private static void bindings(MassSpectrometer instrument, Report report) {
		if (instrument.getBindings().isEmpty()) {
			report.info(instrument, MASS_SPECTROMETER__BINDINGS,
					"No device is bound to any part; the instrument can be drawn but not run.");
		}
		Set<String> seen = new HashSet<>();
		for (DeviceBinding binding : instrument.getBindings()) {
			@Nullable
			String part = binding.getPart();
			if (part == null || ModelPaths.object(instrument, part).isEmpty()) {
				report.error(binding, DEVICE_BINDING__PART, "'" + (part == null ? "" : part)
						+ "' is no part of this instrument; expected a path such as ionSource.");
			}
			@Nullable
			String driver = binding.getDriver();
			if (driver == null || !ADDRESS.matcher(driver).matches()) {
				report.error(binding, DEVICE_BINDING__DRIVER, "'" + (driver == null ? "" : driver)
						+ "' is no device address; expected scheme:path, for instance sim:demo/source.");
			} else if (!seen.add(driver)) {
				report.warning(binding, DEVICE_BINDING__DRIVER,
						driver + " is bound twice; one device drives one part.");
			}
		}
	}
}
