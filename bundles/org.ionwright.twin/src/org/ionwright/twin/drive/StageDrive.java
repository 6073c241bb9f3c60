package org.ionwright.twin.drive;

import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.filter.Voltages;

/**
 * RF and DC of one stage behind its mass command. A stage of its own has both supplies; a coupled one takes its RF
 * from another stage and only has DC (seed 002, claims 6 and 7). Same rules for times as {@link Supply}.
 */
public final class StageDrive {

	private final CalibratedStage stage;
	private final RfSource rf;
	private final Optional<Supply> ownRf;
	private final Supply dc;
	private CalibrationMode mode = CalibrationMode.STATIC;
	private double left = 1;

	private StageDrive(CalibratedStage stage, RfSource rf, Optional<Supply> ownRf, Supply dc) {
		this.stage = stage;
		this.rf = rf;
		this.ownRf = ownRf;
		this.dc = dc;
	}

	/** A stage with supplies of its own. */
	public static StageDrive own(CalibratedStage stage, Supply rf, Supply dc) {
		return new StageDrive(stage, rf, Optional.of(rf), dc);
	}

	/**
	 * A stage that takes its RF from another.
	 *
	 * @throws IllegalArgumentException
	 *             when the stages are made for different frequencies
	 */
	public static StageDrive coupled(CalibratedStage stage, StageDrive source, RfCoupler coupler, Supply dc) {
		RfCoupler.sameFrequency(source.stage.filter(), stage.filter());
		return new StageDrive(stage, new CoupledRf(source.rf, coupler), Optional.empty(), dc);
	}

	/** Why the supplies cannot do a mass command, for people; empty when they can. */
	public Optional<String> refusal(double mass) {
		Voltages asked = stage.asked(mass);
		return ownRf.filter(supply -> asked.rf() > supply.rating().maximum())
				.map(supply -> beyond(mass, asked.rf(), "V (0-peak)", supply))
				.or(() -> asked.dc() > dc.rating().maximum() ? Optional.of(beyond(mass, asked.dc(), "V DC", dc))
						: Optional.empty());
	}

	private static String beyond(double mass, double volts, String unit, Supply supply) {
		return String.format(Locale.ROOT, "m/z %.1f needs %.1f %s but supply limit is %.1f V.", mass, volts, unit,
				supply.rating().maximum());
	}

	/**
	 * Commands a mass. A coupled stage sets only its DC, for the RF that the coupler is to hand on.
	 *
	 * @throws IllegalArgumentException
	 *             with the text of {@link #refusal}
	 */
	public void command(double mass, CalibrationMode how, double seconds) {
		scan(mass, mass, 0, how, seconds);
	}

	/** Commands a mass that runs evenly from one to another within a time in s. */
	public void scan(double from, double to, double lasting, CalibrationMode how, double seconds) {
		refusal(from).or(() -> refusal(to)).ifPresent(text -> {
			throw new IllegalArgumentException(text);
		});
		scan(stage.asked(from), stage.asked(to), lasting, how, seconds);
	}

	/**
	 * Commands voltages that run evenly; a coupled stage takes the DC of these only.
	 *
	 * @throws IllegalArgumentException
	 *             when they are beyond a supply
	 */
	public void scan(Voltages first, Voltages last, double lasting, CalibrationMode how, double seconds) {
		mode = how;
		ownRf.ifPresent(supply -> supply.sweep(first.rf(), last.rf(), lasting, seconds));
		dc.sweep(first.dc(), last.dc(), lasting, seconds);
	}

	/** What a calibration leaves of the errors of the stage, as a share; 1 at first. */
	public void calibrate(double share) {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException("share of the errors left " + share + "; possible is 0 to 1");
		}
		left = share;
	}

	/** Takes the stage's own voltages off. */
	public void off(double seconds) {
		ownRf.ifPresent(supply -> supply.off(seconds));
		dc.off(seconds);
	}

	/** What the rods get, with what is left of the calibration errors of the mode. */
	public Voltages actual(double seconds) {
		Voltages level = new Voltages(rf.actual(seconds), dc.actual(seconds));
		// without any level there is no offset either: the outputs are switched off
		if (level.rf() == 0 && level.dc() == 0) {
			return level;
		}
		Voltages raw = stage.errors(mode).actual(level);
		return new Voltages(level.rf() + left * (raw.rf() - level.rf()), level.dc() + left * (raw.dc() - level.dc()));
	}

	/** What the controller takes from the meters at this very time. */
	public Voltages metered(double seconds) {
		return new Voltages(rf.metered(seconds), dc.metered(seconds));
	}

	/** What the meters show. */
	public Voltages readback(double seconds) {
		return new Voltages(rf.readback(seconds), dc.readback(seconds));
	}

	/** m/z at the apex for what the rods get, u. */
	public double apexMass(double seconds) {
		return stage.filter().apexMass(actual(seconds).rf());
	}

	/** Whether RF and DC are within a relative band of their set-points. */
	public boolean settledWithin(double band, double seconds) {
		return dc.settledWithin(band, seconds) && rf.settledWithin(band, seconds);
	}
}
