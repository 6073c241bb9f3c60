package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * Dirt on the entrance aperture. It grows with the liquid sprayed and with the inverse square of the diameter: a fifth
 * of the area in 800 h for 0.1 mm at 10 uL/min. Now and then a particle shuts a part of it, which half of the time blows
 * away again within the hour (estimates; seed 001 only says that larger holes plug less).
 */
public final class Fouling implements Subsystem {

	private static final double PER_VOLUME = 0.2 / (800 * 3600 * 1e-8 / 60);
	private static final double PARTICLES_PER_VOLUME = 1 / (3000 * 3600 * 1e-8 / 60);
	private static final double DIAMETER = 1e-4;
	private static final double BLOWN_AWAY_SECONDS = 1800;

	private final long seed;
	private final double perArea;
	private final DoubleSupplier liquid;
	private final Variable dirt;
	private final Variable particle;
	private double blocked;
	private boolean missing;
	private long period = Long.MIN_VALUE;

	/**
	 * @param path
	 *            of the aperture
	 * @param liquid
	 *            sprayed now, m3/s
	 */
	public Fouling(Timeline timeline, Panel panel, String path, double diameter, long seed, DoubleSupplier liquid) {
		this.seed = seed;
		this.liquid = liquid;
		perArea = DIAMETER * DIAMETER / (diameter * diameter);
		dirt = timeline.variable(0);
		particle = timeline.variable(0);
		timeline.add(this);
		panel.reading(TwinParameter.reading(path + ".foulingFraction", "Entrance fouling", "1", 0, 1),
				() -> 1 - open());
		panel.fault(new TwinFault(path, "blocked", 0, 1, 0.5, "share of the area of the entrance that is shut"),
				value -> blocked = value);
		panel.fault(
				new TwinFault(path, "missing", 1, 1, 1, "the cone is not there, a hundred times as much gas enters"),
				value -> missing = value != 0);
	}

	/** Free share of the area. */
	public double open() {
		return Math.max(0, (1 - dirt.get()) * (1 - particle.get()) * (1 - blocked));
	}

	/** Whether the cone is not there. */
	public boolean missing() {
		return missing;
	}

	@Override
	public void border(double seconds) {
		long now = (long) Math.floor(seconds / Timeline.LONGEST + 1e-6);
		if (now == period) {
			return;
		}
		period = now;
		CounterRandom random = new CounterRandom(seed, 0x706c7567, now);
		double chance = PARTICLES_PER_VOLUME * perArea * liquid.getAsDouble() * Timeline.LONGEST;
		if (random.uniform() < chance) {
			double size = 0.05 + 0.35 * random.uniform();
			if (random.uniform() < 0.5) {
				particle.set(Math.max(particle.get(), size));
			} else {
				dirt.set(1 - (1 - dirt.get()) * (1 - size));
			}
		}
	}

	@Override
	public double step(double seconds) {
		double growth = PER_VOLUME * perArea * liquid.getAsDouble() * seconds;
		dirt.next(1 - (1 - dirt.get()) * Math.exp(-growth));
		particle.next(particle.get() * Math.exp(-seconds / BLOWN_AWAY_SECONDS));
		return 0;
	}
}
