package org.ionwright.twin.source;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * From the first droplet to ions: it dries by the d-squared law, bursts at 80 % of the Rayleigh limit, its offspring dry
 * in a hundredth of the time, and at last it is dry itself. Offspring set their charge free as ions when they are dry;
 * by then they are below the {@linkplain IonEvaporation limit} of ion evaporation or leave a charged residue.
 */
public final class DropletLife {

	/** Smallest drop that is followed, m: below it there are a few charges and some thousand molecules. */
	private static final double LEAST = 5e-9;
	private static final int MOST = 400;

	/**
	 * One moment in the life of a droplet.
	 *
	 * @param seconds
	 *            since it left the jet
	 * @param radius
	 *            m
	 * @param charges
	 *            elementary charges it still has
	 * @param freed
	 *            share of its first charge that is ions in the gas by now
	 */
	public record Moment(double seconds, double radius, double charges, double freed) {
	}

	private final List<Moment> moments = new ArrayList<>();

	/**
	 * @param radius
	 *            of the first droplet, m
	 * @param rayleighShare
	 *            its charge over the Rayleigh limit, above 0; more than 0.8 bursts at once
	 * @param surfaceTension
	 *            N/m
	 * @param rate
	 *            of R^2, m2/s, see {@link Evaporation}
	 */
	public DropletLife(double radius, double rayleighShare, double surfaceTension, double rate) {
		InRange.between("share of the Rayleigh limit", rayleighShare, 1e-6, 2);
		InRange.between("evaporation rate (m2/s)", rate, 0, 1);
		double first = rayleighShare * RayleighLimit.charges(surfaceTension, radius);
		moments.add(new Moment(0, radius, first, 0));
		double size = radius;
		double charges = first;
		double seconds = 0;
		double freed = 0;
		while (moments.size() < MOST && rate > 0) {
			double burst = Math.min(size, RayleighLimit.radius(surfaceTension, charges
					* PhysicalConstants.ELEMENTARY_CHARGE / FissionChain.BURST));
			if (burst < LEAST) {
				break;
			}
			seconds += (size * size - burst * burst) / rate;
			FissionChain.Burst event = new FissionChain(charges, burst).burst(0);
			freed += (event.charges() - event.chargesAfter()) / first;
			charges = event.chargesAfter();
			size = event.radiusAfter();
			moments.add(new Moment(seconds + event.offspringRadius() * event.offspringRadius() / rate, size, charges,
					freed));
		}
		if (rate > 0) {
			moments.add(new Moment(seconds + size * size / rate, 0, 0, 1));
		}
	}

	/** Start, each burst (when its offspring have dried), and dryness last; only the start when nothing evaporates. */
	public List<Moment> moments() {
		return List.copyOf(moments);
	}

	/** Share of the charge that is ions in the gas after a time, 0 to 1. */
	public double freed(double seconds) {
		double share = 0;
		for (Moment moment : moments) {
			if (moment.seconds() <= seconds) {
				share = Math.max(share, moment.freed());
			}
		}
		return share;
	}

	/**
	 * The same for a spray of droplets with a spread of sizes: log-normal, geometric deviation 1.3, by charge. Lives of
	 * different sizes are alike but for their pace, R^2.
	 */
	public double freedOfSpray(double seconds) {
		double sum = 0;
		double weights = 0;
		for (int i = -5; i <= 5; i++) {
			double off = i / 2.5;
			double weight = Math.exp(-off * off / 2);
			weights += weight;
			sum += weight * freed(seconds / Math.pow(1.3, 2 * off));
		}
		return sum / weights;
	}
}
