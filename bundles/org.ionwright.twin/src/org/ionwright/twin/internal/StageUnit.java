package org.ionwright.twin.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.drive.CalibratedStage;
import org.ionwright.twin.drive.CalibrationMode;
import org.ionwright.twin.drive.DcLaw;
import org.ionwright.twin.drive.RfCoupler;
import org.ionwright.twin.drive.StageDrive;
import org.ionwright.twin.drive.StageErrors;
import org.ionwright.twin.drive.Supply;
import org.ionwright.twin.drive.SupplyRating;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.rods.FilmMaterial;
import org.ionwright.twin.rods.RodContamination;
import org.ionwright.twin.rods.RodLosses;

/**
 * A filter stage with its supplies ({@link StageDrive}) and what ions leave on its rods. Errors of the workshop are taken
 * out but for a twentieth by the calibration. Where a coupler hands on the RF of another stage the stage only has its DC;
 * an RF supply of its own takes over while it is to stand apart from the other.
 */
final class StageUnit {

	/** What a calibration at a few masses leaves of the errors. */
	private static final double CALIBRATION_RESIDUE = 0.05;
	private static final double SCAN_CALIBRATED_BELOW = 2000;
	/** Resonance of a coupled circuit that has lost its tuning: 0.6 of the amplitude is left. */
	private static final double DETUNED = 1.0 / 300;

	private final MassFilter filter;
	private final CalibratedStage stage;
	private final Supply rf;
	private final Supply dc;
	private final StageDrive own;
	private final RampedSupply energy;
	private final RodContamination film;
	private StageDrive drive;
	private @Nullable StageUnit feeding;
	private double ratio = 1;
	private double driftFault;
	private double dirt;
	private boolean calibrated = true;
	private boolean unlocked;

	StageUnit(Timeline timeline, Panel panel, Sheet sheet, long seed, int index, MassFilter filter) {
		this.filter = filter;
		String part = "analyser.stages[" + index + "]";
		String path = part + ".";
		String name = index == 0 ? "First stage " : index == 1 ? "Second stage " : "Stage " + (index + 1) + " ";
		double maxRf = sheet.number(path + "maxRfAmplitude", 1800);
		double maxDc = sheet.number(path + "maxDcVoltage", 305);
		stage = new CalibratedStage(filter, DcLaw.constantWidth(filter, 1),
				StageErrors.ofWorkshop(seed, index, maxRf, maxDc));
		long draws = seed + 7919L * (index + 1);
		rf = new Supply("RF of stage " + (index + 1), SupplyRating.rf(maxRf), draws);
		dc = new Supply("DC of stage " + (index + 1), SupplyRating.dc(maxDc), draws + 1);
		own = StageDrive.own(stage, rf, dc);
		drive = own;
		own.calibrate(CALIBRATION_RESIDUE);
		film = new RodContamination(FilmMaterial.ORGANIC, 2 * Math.PI * filter.fieldRadius() * filter.length() / 4);
		energy = new RampedSupply(timeline, panel,
				TwinParameter.setting(path + "ionEnergy", name + "ion energy", "V", 0, 20, 1000, 0.05)
						.withNoise(0.002, 0),
				sheet.number(path + "ionEnergy", 2));
		panel.reading(TwinParameter.reading(path + "rfAmplitude", name + "RF", "V", 0, 10000),
				() -> drive.readback(timeline.seconds()).rf());
		panel.reading(TwinParameter.reading(path + "dcVoltage", name + "DC", "V", 0, 2000),
				() -> drive.readback(timeline.seconds()).dc());
		panel.reading(TwinParameter.fact(path + "rfLocked", name + "RF locked"), () -> locked() ? 1 : 0);
		panel.setting(TwinParameter.toggle(path + "calibrated", name + "calibration", "off", "on"),
				() -> calibrated ? 1 : 0, () -> calibrated ? 1 : 0, this::calibrate);
		panel.reading(TwinParameter.reading(path + "rodDose", name + "ions landed on rods", "C", 0, 1e9),
				() -> film.x().dose() + film.y().dose());
		panel.fault(new TwinFault(part, "unlocked", 1, 1, 1,
				"the RF has lost its lock: 0.6 of the amplitude, unsteady; of a coupled stage its circuit is out of tune"),
				this::unlock);
		panel.fault(new TwinFault(part, "drift", -0.1, 0.1, 1e-3, "relative error of the RF amplitude"), this::driftBy);
		panel.fault(new TwinFault(part, "contaminated", -5, 5, 0.1, "what a film on the rods adds to the DC, V"),
				value -> dirt = value);
	}

	private void calibrate(double value) {
		calibrated = value > 0.5;
		couple();
	}

	private void unlock(double value) {
		unlocked = value != 0;
		if (unlocked) {
			rf.loseLock();
		} else {
			rf.relock();
		}
		couple();
	}

	private void driftBy(double value) {
		driftFault = value;
		rf.driftBy(value);
		couple();
	}

	/**
	 * Takes the RF of another stage from now on.
	 *
	 * @param share
	 *            of its amplitude, above 0 to 1
	 */
	void takeFrom(StageUnit source, double share) {
		feeding = source;
		ratio = share;
		couple();
	}

	/** Goes back to a supply of its own. */
	void takeOwn() {
		feeding = null;
		couple();
	}

	private void couple() {
		StageUnit source = feeding;
		double left = calibrated ? CALIBRATION_RESIDUE : 1;
		own.calibrate(left);
		drive = own;
		if (source != null) {
			RfCoupler coupler = RfCoupler.tuned(Math.min(1, ratio * (1 + driftFault)));
			drive = StageDrive.coupled(stage, source.own, unlocked ? coupler.detunedBy(DETUNED) : coupler, dc);
			drive.calibrate(left);
		}
	}

	private boolean locked() {
		StageUnit source = feeding;
		return !unlocked && (source == null || source.locked());
	}

	MassFilter filter() {
		return filter;
	}

	/** Why the supplies cannot do a mass, for people; empty when they can. */
	Optional<String> refusal(int number, double mz) {
		double needed = filter.apexRf(mz);
		double maxRf = rf.rating().maximum();
		double maxDc = dc.rating().maximum();
		if (needed > maxRf) {
			return Optional.of(String.format(Locale.ROOT,
					"m/z %.1f needs %.0f V RF amplitude in stage %d; the supply gives %.0f V, which is m/z %.1f: lower the end",
					mz, needed, number, maxRf, heaviest()));
		}
		double level = ScanLine.APEX_RATIO * needed;
		return level <= maxDc ? Optional.empty()
				: Optional.of(String.format(Locale.ROOT,
						"m/z %.1f needs %.1f V DC in stage %d; the supply gives %.1f V, which is m/z %.1f: lower the end",
						mz, level, number, maxDc, filter.apexMass(maxDc / ScanLine.APEX_RATIO)));
	}

	/** m/z at the apex at the most the RF supply gives. */
	double heaviest() {
		return filter.apexMass(rf.rating().maximum());
	}

	/** eV per charge; rounded, as tables of transmission are kept for it. */
	double energy() {
		return Math.round(energy.actual() * 100) / 100.0;
	}

	/** How late the outputs are behind a ramp, s. */
	double lag() {
		return rf.rating().timeConstant();
	}

	/** Longest that the outputs are on the way after a jump, until 1e-6 of it is left, s. */
	double settling() {
		return rf.rating().maximum() / rf.rating().slewRate() + 14 * lag();
	}

	/** Voltages that run evenly, within what the supplies can give; takes the DC only where the RF is coupled. */
	void scan(Voltages from, Voltages to, double lasting, double rate, double seconds) {
		CalibrationMode mode = rate == 0 ? CalibrationMode.STATIC
				: Math.abs(rate) <= SCAN_CALIBRATED_BELOW ? CalibrationMode.SCAN : CalibrationMode.SCAN_SPEED;
		if (feeding != null) {
			rf.off(seconds);
		}
		drive.scan(within(from), within(to), lasting, mode, seconds);
	}

	private Voltages within(Voltages asked) {
		return new Voltages(Math.clamp(asked.rf(), 0, rf.rating().maximum()),
				Math.clamp(asked.dc(), 0, dc.rating().maximum()));
	}

	void off(double seconds) {
		own.off(seconds);
	}

	/** What ions feel, films on the rods included. */
	Voltages felt(double seconds) {
		Voltages rods = drive.actual(seconds);
		return rods.dc() == 0 ? rods : new Voltages(rods.rf(), rods.dc() + film.dcShift() + dirt);
	}

	/** What the meters show to the controller when it asks. */
	Voltages metered(double seconds) {
		return drive.metered(seconds);
	}

	/** Holds the noise of both supplies, in standard deviations; NaN lets it go again. */
	void holdNoise(double ofRf, double ofDc) {
		rf.holdNoise(ofRf);
		dc.holdNoise(ofDc);
	}

	/** Lets ions land on the rods for a time. */
	void expose(RodLosses.Landing landing, double seconds) {
		film.expose(landing, seconds);
	}
}
