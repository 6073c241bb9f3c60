package org.ionwright.twin.drive;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;

/**
 * A stage between mass command and rods: the nominal law makes voltages of the command, the errors of the mode change
 * them. {@link #command} is the true inverse, which a perfect calibration would know; a real one fits it at a few
 * masses.
 */
public final class CalibratedStage {

	private final MassFilter filter;
	private final DcLaw law;
	private final Map<CalibrationMode, StageErrors> errors;

	/**
	 * @param errors
	 *            one for each mode
	 */
	public CalibratedStage(MassFilter filter, DcLaw law, Map<CalibrationMode, StageErrors> errors) {
		this.filter = filter;
		this.law = law;
		this.errors = new EnumMap<>(errors);
		for (CalibrationMode mode : CalibrationMode.values()) {
			if (!errors.containsKey(mode)) {
				throw new IllegalArgumentException("no calibration errors for the mode " + mode);
			}
		}
	}

	/** What the controller asks its supplies for, with mass command in u. */
	public Voltages asked(double mass) {
		return law.command(filter).at(mass);
	}

	/** What the rods get. */
	public Voltages actual(double mass, CalibrationMode mode) {
		return errors(mode).actual(asked(mass));
	}

	/** m/z that the rods then have at the apex. */
	public double apexMass(double mass, CalibrationMode mode) {
		return filter.apexMass(actual(mass, mode).rf());
	}

	/** Mass command that puts an m/z at the apex: the inverse of {@link #apexMass}. */
	public double command(double apexMass, CalibrationMode mode) {
		return filter.apexMass(errors(mode).rf().nominal(filter.apexRf(apexMass)));
	}

	/** Error of the axis, u: what appears at a command less the command. */
	public double massError(double mass, CalibrationMode mode) {
		return apexMass(mass, mode) - mass;
	}

	public MassFilter filter() {
		return filter;
	}

	/** Errors of the outputs in a mode. */
	public StageErrors errors(CalibrationMode mode) {
		return Objects.requireNonNull(errors.get(mode));
	}
}
