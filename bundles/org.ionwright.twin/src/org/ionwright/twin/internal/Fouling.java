package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.transport.ApertureFouling;

/**
 * Dirt on the entrance aperture: a film that grows with the liquid sprayed, and particles, of which every second one blows
 * away again within the hour.
 */
public final class Fouling implements Subsystem {

	private static final double BLOWN_AWAY_SECONDS = 1800;

	private final long seed;
	private final ApertureFouling law;
	private final DoubleSupplier liquid;
	private final Variable volume;
	private final Variable passing;
	private double seenVolume;
	private double stuck;
	private double blocked;
	private boolean missing;

	/**
	 * @param path
	 *            of the aperture
	 * @param liquid
	 *            sprayed now, m3/s
	 */
	public Fouling(Timeline timeline, Panel panel, String path, double diameter, long seed, DoubleSupplier liquid) {
		this.seed = seed;
		this.liquid = liquid;
		law = new ApertureFouling(diameter, false);
		volume = timeline.variable(0);
		passing = timeline.variable(0);
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
		return law.free(volume.get()) * (1 - stuck) * (1 - passing.get()) * (1 - blocked);
	}

	/** Whether the cone is not there. */
	public boolean missing() {
		return missing;
	}

	@Override
	public void border(double seconds) {
		if (volume.get() > seenVolume) {
			for (ApertureFouling.Particle particle : law.particles(seed, seenVolume, volume.get())) {
				boolean stays = new CounterRandom(seed, Double.doubleToLongBits(particle.volume())).uniform() < 0.5;
				if (stays) {
					stuck = 1 - (1 - stuck) * (1 - particle.share());
				} else {
					passing.set(Math.max(passing.get(), particle.share()));
				}
			}
			seenVolume = volume.get();
		}
	}

	@Override
	public double step(double seconds) {
		volume.next(volume.get() + liquid.getAsDouble() * seconds);
		passing.next(passing.get() * Math.exp(-seconds / BLOWN_AWAY_SECONDS));
		return 0;
	}
}
