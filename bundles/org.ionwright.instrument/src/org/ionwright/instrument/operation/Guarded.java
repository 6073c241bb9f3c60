package org.ionwright.instrument.operation;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Role;
import org.ionwright.instrument.LiveParameter;

/**
 * What interlocks forbid to raise and switch off: groups of parameters, known by what their device says they do, or else by their path
 * in the instrument model. In the order in which they are switched off.
 */
public enum Guarded {

	/** A scan in progress; it has no parameter. */
	SCAN("scan"), DETECTOR_VOLTAGE("detector voltage"),
	/** Capillary or corona. */
	SPRAY_VOLTAGE("spray voltage"), CONE_VOLTAGE("cone voltage"),
	/** Filament or emission of electrons. */
	ELECTRON_SOURCE("electron source"),
	/** RF and DC of the mass filters. */
	FILTER_VOLTAGE("RF and DC"),
	/** Of the gas that dries the spray, or of the chamber around it. */
	GAS_HEATER("gas heater"), SOURCE_HEATER("source heater"), LIQUID("liquid"),
	/** Open is on. */
	ISOLATION_VALVE("isolation valve"),
	/** Open is on. */
	VENT_VALVE("vent valve");

	private static final String SWITCH = ".on";
	private static final Pattern ELECTRONS = Pattern
			.compile(".*[eE]lectronSources?(\\[\\d+])?\\.(enabled|emission|electronEnergy|filamentCurrent)");
	private static final Pattern GAS_HEATERS = Pattern
			.compile(".*eater(s\\[\\d+])?\\.temperature");

	private final String text;

	Guarded(String text) {
		this.text = text;
	}

	/** For people, in small letters. */
	public String text() {
		return text;
	}

	/** What a parameter belongs to; empty when no interlock is about it. */
	public static Optional<Guarded> of(LiveParameter parameter) {
		return of(parameter.path(), parameter.source().role());
	}

	/** The switch of a value, found behind its path as {@code .on}, belongs to what the value belongs to. */
	public static Optional<Guarded> of(String path, Role role) {
		return path.endsWith(SWITCH) ? ofValue(path.substring(0, path.length() - SWITCH.length()), role)
				: ofValue(path, role);
	}

	private static Optional<Guarded> ofValue(String path, Role role) {
		boolean source = path.startsWith("ionSource");
		return Optional.ofNullable(switch (role) {
		case DETECTOR_VOLTAGE -> DETECTOR_VOLTAGE;
		case ION_SOURCE -> source && !ELECTRONS.matcher(path).matches() ? SPRAY_VOLTAGE : ELECTRON_SOURCE;
		case FILTER_VOLTAGE -> FILTER_VOLTAGE;
		case HEATER -> path.endsWith("blockTemperature") ? SOURCE_HEATER : source ? GAS_HEATER : null;
		case LIQUID -> LIQUID;
		default -> byPath(path);
		});
	}

	private static @Nullable Guarded byPath(String path) {
		if (path.equals("detector.voltage")) {
			return DETECTOR_VOLTAGE;
		}
		if (path.equals("vacuumSystem.isolationValve.open")) {
			return ISOLATION_VALVE;
		}
		if (path.equals("vacuumSystem.ventValve.open")) {
			return VENT_VALVE;
		}
		if (path.equals("ionSource.liquidSupply.flow")) {
			return LIQUID;
		}
		if (path.equals("ionSource.coneVoltage")) {
			return CONE_VOLTAGE;
		}
		if (path.endsWith("capillaryVoltage") || path.endsWith("coronaVoltage") || path.endsWith("coronaCurrent")) {
			return SPRAY_VOLTAGE;
		}
		if (path.endsWith("rfAmplitude") || path.endsWith("dcVoltage")) {
			return FILTER_VOLTAGE;
		}
		if (path.endsWith("desolvationTemperature") || GAS_HEATERS.matcher(path).matches()) {
			return GAS_HEATER;
		}
		return path.endsWith("blockTemperature") ? SOURCE_HEATER
				: ELECTRONS.matcher(path).matches() ? ELECTRON_SOURCE : null;
	}

	/** The value of a parameter of this kind at which it does nothing. */
	public double off(LiveParameter parameter) {
		return Math.clamp(0, parameter.minimum(), parameter.maximum());
	}

	/**
	 * Whether a parameter is on: by what was set, or by what is read as long as nothing was set. A hot heater that is set to off is off.
	 */
	public boolean on(LiveParameter parameter) {
		double off = off(parameter);
		boolean heater = this == GAS_HEATER || this == SOURCE_HEATER;
		double tolerance = Double.isNaN(parameter.tolerance()) ? 1 : parameter.tolerance();
		double wanted = parameter.setPoint();
		if (Double.isNaN(wanted)) {
			return Math.abs(parameter.readback() - off) > (heater ? HOT_KELVIN : tolerance);
		}
		return Math.abs(wanted - off) > Math.min(tolerance, 1e-3 * (parameter.maximum() - parameter.minimum()))
				|| !heater && this != LIQUID && Math.abs(parameter.readback() - off) > tolerance;
	}

	/** A heater found this far above its lowest set-point is taken for on. */
	private static final double HOT_KELVIN = 10;
}
