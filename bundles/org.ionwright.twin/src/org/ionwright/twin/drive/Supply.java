package org.ionwright.twin.drive;

import java.util.Locale;

import org.ionwright.twin.internal.CounterRandom;

/**
 * RF amplitude or DC voltage of one stage. Set-point, what the rods get and what the supply's own meter reads are
 * three different things. The output settles with a time constant and a slew rate, warms up with the square of the
 * level, drifts from day to day, and is noisy; the amplitude loop can lose its lock. The same commands at the same
 * times give the same values; times never go backwards. Not safe for several threads.
 * <p>
 * For stages, whose voltages change within a scan. What the twin shows as a setting with a ramp of seconds (lenses, gas, liquid)
 * has no settling law of its own and is not made of this.
 */
public final class Supply implements RfSource {

	/** What the supply says of itself. */
	public enum State {
		OFF,
		/** On the way to the set-point, more than {@link #LOCK_BAND} of it away. */
		SETTLING, LOCKED,
		/** The loop has lost control: the output is low and unsteady. */
		UNLOCKED
	}

	/**
	 * What a driver reads from it.
	 *
	 * @param setPoint
	 *            V
	 * @param readback
	 *            by its meter, V
	 * @param temperature
	 *            above that of the room, K
	 */
	public record Report(double setPoint, double readback, State state, double temperature) {
	}

	/** Relative deviation from the set-point up to which the output counts as locked; the interlock is at 0.5 %. */
	public static final double LOCK_BAND = 0.005;
	/** Output without regulation, as a share of the set-point, and its noise. */
	private static final double FREE_LEVEL = 0.6;
	private static final double FREE_NOISE = 0.02;
	private static final double NOISE_PERIOD = 1e-3;

	private final String name;
	private final SupplyRating rating;
	private final long seed;
	private final SettlingOutput level;
	private final SettlingOutput temperature;
	private final SlowDrift drift;
	private boolean on;
	private boolean locked = true;
	private double driftFault;
	private double held = Double.NaN;

	/**
	 * @param name
	 *            for messages
	 */
	public Supply(String name, SupplyRating rating, long seed) {
		this.name = name;
		this.rating = rating;
		this.seed = seed;
		level = new SettlingOutput(rating.timeConstant(), rating.slewRate());
		temperature = new SettlingOutput(rating.warmingTime(), Double.POSITIVE_INFINITY);
		drift = new SlowDrift(seed, rating.dailyDrift(), 86_400);
	}

	public SupplyRating rating() {
		return rating;
	}

	/**
	 * Commands a level.
	 *
	 * @throws IllegalArgumentException
	 *             when it is beyond the limits; nothing changes then
	 */
	public void command(double volts, double seconds) {
		sweep(volts, volts, 0, seconds);
	}

	/** Commands a level that runs evenly from one to another within a time in s. */
	public void sweep(double from, double to, double lasting, double seconds) {
		check(from);
		check(to);
		level.sweep(from, to, lasting, seconds);
		double meanSquare = (from * from + from * to + to * to) / 3;
		temperature.step(rating.warming() * meanSquare / (rating.maximum() * rating.maximum()), seconds);
		on = true;
	}

	private void check(double volts) {
		if (!(volts >= 0 && volts <= rating.maximum())) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "%s of %s V; the supply gives 0 to %s V",
					name, volts, rating.maximum()));
		}
	}

	/** The safe state: the output falls to 0. */
	public void off(double seconds) {
		level.step(0, seconds);
		temperature.step(0, seconds);
		on = false;
	}

	/** Fault: the loop loses control until {@link #relock}. */
	public void loseLock() {
		locked = false;
	}

	public void relock() {
		locked = true;
	}

	/** Fault: the output is off by a relative amount, which its meter does not see. */
	public void driftBy(double relative) {
		if (!(Math.abs(relative) < 0.5)) {
			throw new IllegalArgumentException(name + " drifting by " + relative + "; possible is -0.5 to 0.5");
		}
		driftFault = relative;
	}

	/**
	 * Holds the noise of the output where it is asked to be, to look at what it does.
	 *
	 * @param deviations
	 *            standard deviations from the mean; NaN lets it go again
	 */
	public void holdNoise(double deviations) {
		held = deviations;
	}

	/** What it is commanded to give at a time in s, V; 0 when off. */
	public double setPoint(double seconds) {
		return on ? level.targetAt(seconds) : 0;
	}

	@Override
	public double actual(double seconds) {
		return settled(seconds) * (1 + rating.perKelvin() * temperature.at(seconds) + drift.at(seconds) + driftFault);
	}

	/** With noise but before all drifts, which lie behind the point where the loop measures. */
	private double settled(double seconds) {
		double noise = Double.isNaN(held)
				? new CounterRandom(seed, 1, (long) Math.floor(seconds / NOISE_PERIOD)).normal()
				: held;
		double output = locked ? level.at(seconds) * (1 + rating.noise() * noise)
				: level.at(seconds) * FREE_LEVEL * (1 + FREE_NOISE * noise);
		return Math.max(0, output);
	}

	/** A moment ago, in steps, with an error of the meter. */
	@Override
	public double readback(double seconds) {
		return metered(Math.floor(seconds / rating.readbackPeriod()) * rating.readbackPeriod());
	}

	@Override
	public double metered(double seconds) {
		double shown = settled(seconds) * (1 + rating.readbackError());
		return Math.rint(shown / rating.readbackStep()) * rating.readbackStep();
	}

	/** Drift and noise aside. */
	@Override
	public boolean settledWithin(double band, double seconds) {
		double target = level.targetAt(seconds);
		return locked && Math.abs(level.at(seconds) - target) <= band * Math.max(target, 1e-3 * rating.maximum());
	}

	public State state(double seconds) {
		if (!on) {
			return State.OFF;
		}
		if (!locked) {
			return State.UNLOCKED;
		}
		return settledWithin(LOCK_BAND, seconds) ? State.LOCKED : State.SETTLING;
	}

	public Report report(double seconds) {
		return new Report(setPoint(seconds), readback(seconds), state(seconds), temperature.at(seconds));
	}
}
