package org.ionwright.twin.internal;

import java.util.Map;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.drive.CalibrationMode;
import org.ionwright.twin.drive.SlowDrift;
import org.ionwright.twin.drive.StageErrors;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.rods.FilmMaterial;
import org.ionwright.twin.rods.RodContamination;
import org.ionwright.twin.rods.RodLosses;

/**
 * A filter stage with what its supplies and rods do to it: errors of the workshop, which the calibration takes out but for
 * a twentieth, drift within 0.1 u a day since, a lost lock, films on the rods.
 */
final class StageUnit {

	private static final Voltages OFF = new Voltages(0, 0);
	/** What a calibration at a few masses leaves of the errors. */
	private static final double CALIBRATION_RESIDUE = 0.05;
	/** Amplitude error of a supply that has lost its lock. */
	private static final double UNLOCKED = 0.02;
	private static final double SCAN_CALIBRATED_BELOW = 2000;

	private final MassFilter filter;
	private final double maxRf;
	private final double maxDc;
	private final Supply energy;
	private final Map<CalibrationMode, StageErrors> errors;
	private final SlowDrift drift;
	private final RodContamination film;
	private Voltages voltages = OFF;
	private double driftFault;
	private double dirt;
	private boolean calibrated = true;
	private boolean unlocked;

	StageUnit(Timeline timeline, Panel panel, Sheet sheet, long seed, int index, MassFilter filter) {
		this.filter = filter;
		String part = "analyser.stages[" + index + "]";
		String path = part + ".";
		String name = index == 0 ? "First stage " : index == 1 ? "Second stage " : "Stage " + (index + 1) + " ";
		maxRf = sheet.number(path + "maxRfAmplitude", 1800);
		maxDc = sheet.number(path + "maxDcVoltage", 305);
		errors = StageErrors.ofWorkshop(seed, index, maxRf, maxDc);
		drift = new SlowDrift(seed + 7919L * (index + 1), 0.1, 86_400);
		film = new RodContamination(FilmMaterial.ORGANIC, 2 * Math.PI * filter.fieldRadius() * filter.length() / 4);
		energy = new Supply(timeline, panel,
				TwinParameter.setting(path + "ionEnergy", name + "ion energy", "V", 0, 20, 1000, 0.05)
						.withNoise(0.002, 0),
				sheet.number(path + "ionEnergy", 2));
		panel.reading(TwinParameter.reading(path + "rfAmplitude", name + "RF", "V", 0, 10000).withNoise(0, 1e-5),
				() -> voltages.rf() * (1 + (unlocked ? UNLOCKED : 0)));
		panel.reading(TwinParameter.reading(path + "dcVoltage", name + "DC", "V", 0, 2000).withNoise(0, 1e-5),
				() -> voltages.dc());
		panel.reading(TwinParameter.fact(path + "rfLocked", name + "RF locked"), () -> unlocked ? 0 : 1);
		panel.setting(TwinParameter.toggle(path + "calibrated", name + "calibration", "off", "on"),
				() -> calibrated ? 1 : 0,
				() -> calibrated ? 1 : 0, value -> calibrated = value > 0.5);
		panel.reading(TwinParameter.reading(path + "rodDose", name + "ions landed on rods", "C", 0, 1e9),
				() -> film.x().dose() + film.y().dose());
		panel.fault(new TwinFault(part, "unlocked", 1, 1, 1, "the RF has lost its lock: amplitude 2 % off"),
				value -> unlocked = value != 0);
		panel.fault(new TwinFault(part, "drift", -0.1, 0.1, 1e-3, "relative error of the RF amplitude"),
				value -> driftFault = value);
		panel.fault(new TwinFault(part, "contaminated", -5, 5, 0.1, "what a film on the rods adds to the DC, V"),
				value -> dirt = value);
	}

	MassFilter filter() {
		return filter;
	}

	double maxRf() {
		return maxRf;
	}

	double maxDc() {
		return maxDc;
	}

	/** eV per charge; rounded, as tables of transmission are kept for it. */
	double energy() {
		return Math.round(energy.actual() * 100) / 100.0;
	}

	Voltages voltages() {
		return voltages;
	}

	void set(Voltages now) {
		voltages = now;
	}

	void off() {
		voltages = OFF;
	}

	/** By how much the m/z at the apex is above the mass commanded, u. */
	double massError(double mz, double rate, double seconds) {
		CalibrationMode mode = rate == 0 ? CalibrationMode.STATIC
				: Math.abs(rate) <= SCAN_CALIBRATED_BELOW ? CalibrationMode.SCAN : CalibrationMode.SCAN_SPEED;
		StageErrors own = errors.getOrDefault(mode, errors.values().iterator().next());
		double rf = filter.apexRf(mz);
		double workshop = filter.apexMass(own.rf().actual(rf)) - mz;
		return workshop * (calibrated ? CALIBRATION_RESIDUE : 1) + drift.at(seconds) - drift.at(0)
				+ mz * (driftFault + (unlocked ? UNLOCKED : 0));
	}

	/** What films add to the DC, V. */
	double dcShift() {
		return film.dcShift() + dirt;
	}

	/** Lets ions land on the rods for a time. */
	void expose(RodLosses.Landing landing, double seconds) {
		film.expose(landing, seconds);
	}
}
