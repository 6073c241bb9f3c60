package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.DEVICE_BINDING__DRIVER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.DEVICE_BINDING__PART;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__BINDINGS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.POINT_BINDING__DEVICE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.POINT_BINDING__PARAMETER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PointBinding;
import org.ionwright.model.validation.Rule;

/** Which device drives which part. */
public final class BindingRules {

	/** {@code scheme:path?name=value&name=value}, as the device bundle reads it. */
	private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9-]*:[^?]*(\\?[^=&]+=[^&]*(&[^=&]+=[^&]*)*)?");

	private BindingRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(new CheckedRule<>("M.BINDING",
				"devices are bound to parts and values that exist, by a good address", BindingRules::bindings));
	}

	private static void bindings(MassSpectrometer instrument, Report report) {
		if (instrument.getBindings().isEmpty()) {
			report.info(instrument, MASS_SPECTROMETER__BINDINGS,
					"No device is bound to any part; the instrument can be drawn but not run.");
		}
		Set<String> seen = new HashSet<>();
		Set<String> paths = new HashSet<>();
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
				report.error(binding, DEVICE_BINDING__DRIVER, driver
						+ " is bound twice; one binding serves several parts when its points say so.");
			}
			points(instrument, binding, paths, report);
		}
	}

	/** Whether a value can only be read does not matter here: a device may set what is a reading for the instrument. */
	private static void points(MassSpectrometer instrument, DeviceBinding binding, Set<String> paths, Report report) {
		Set<String> names = new HashSet<>();
		Set<String> here = new HashSet<>();
		for (PointBinding point : binding.getPoints()) {
			@Nullable
			String name = point.getDevice();
			if (name == null || name.isBlank()) {
				report.error(point, POINT_BINDING__DEVICE,
						"The parameter of the device is not named; expected a name such as pressure1.");
			} else if (!names.add(name)) {
				report.error(point, POINT_BINDING__DEVICE, "'" + name + "' of " + binding.getDriver()
						+ " is bound twice; a parameter of a device stands for one value.");
			}
			@Nullable
			String path = point.getParameter();
			if (path == null || !ReadPaths.known(instrument, path)) {
				report.error(point, POINT_BINDING__PARAMETER, "'" + (path == null ? "" : path)
						+ "' is no value of this instrument; expected a path such as vacuumSystem.chambers[0].pressure.");
			} else if (here.contains(path)) {
				report.info(point, POINT_BINDING__PARAMETER,
						path + " is bound to two parameters of one device: one must set it, the other read it.");
			} else if (paths.contains(path)) {
				report.error(point, POINT_BINDING__PARAMETER,
						path + " is bound twice; a value comes from one device.");
			} else {
				here.add(path);
			}
		}
		paths.addAll(here);
	}
}
