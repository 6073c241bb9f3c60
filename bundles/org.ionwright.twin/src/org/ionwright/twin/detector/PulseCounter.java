package org.ionwright.twin.detector;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.Poisson;

/**
 * A detector that counts pulses, with its supply, and what its life does to it: the gain sags while much current is
 * drawn and recovers, ages with the charge given, is burnt by too many ions and spoilt by arcs when high voltage is on
 * in bad vacuum. Times come from the caller and never run backwards; the same calls give the same counts. Not safe for
 * several threads.
 */
public final class PulseCounter {

	/** Arcs per second at nominal voltage for each limit of pressure beyond the first; a guess, not a law. */
	private static final double ARC_RATE = 1;
	/** Share of the gain that an arc leaves. */
	private static final double AFTER_ARC = 0.9;
	/** Share of the gain that a second beyond the damaging rate leaves. */
	private static final double AFTER_BURNING = 0.5;
	private static final double DAMAGED = 0.9;
	/** Points between which the conversion yield is taken as linear. */
	private static final int STRIDE = 64;
	/** Change of sag for which the efficiency is worked out again: it moves the counts by less than 1e-5. */
	private static final double SAG_STEP = 1e-4;

	private final DetectorDesign design;
	private final double threshold;
	private final long seed;
	private final HighVoltage supply;
	private double charge;
	private double sag;
	private double health = 1;
	private long arcs;
	private long step;
	private double time = Double.NEGATIVE_INFINITY;
	private double rate;
	private boolean overload;
	/** Conversion yield at the last 64th point and, in a straight line, at the next. */
	private double nodeLow;
	private double nodeHigh;

	/** New, with the voltage off. */
	public PulseCounter(DetectorDesign design, long seed) {
		this.design = design;
		this.seed = seed;
		threshold = design.threshold();
		supply = new HighVoltage(design.limits().slew());
	}

	/**
	 * Commands the high voltage, which then ramps; resets a trip.
	 *
	 * @throws IllegalArgumentException
	 *             for a voltage below 0 or above 100 kV
	 */
	public void command(double volts, double seconds) {
		supply.command(volts, seconds);
	}

	/** What there is at a time in s, ramp and trip included, V. */
	public double voltage(double seconds) {
		return supply.at(seconds);
	}

	/**
	 * Lets time pass: the gain recovers, and bad vacuum may make arcs, which trip the supply.
	 *
	 * @param pressure
	 *            around the detector, Pa
	 */
	public void advance(double seconds, double pressure) {
		double passed = time == Double.NEGATIVE_INFINITY ? 0 : Math.max(0, seconds - time);
		time = Math.max(time, seconds);
		sag *= Math.exp(-passed / design.limits().recovery());
		arc(passed, pressure, supply.at(seconds));
	}

	private void arc(double seconds, double pressure, double volts) {
		double excess = pressure / design.limits().pressure() - 1;
		if (excess > 0 && volts > 0 && seconds > 0) {
			double mean = ARC_RATE * excess * Math.pow(volts / design.gain().nominalVoltage(), 4) * seconds;
			// the supply is off after the first arc, so that one interval makes one at most
			if (Poisson.next(Math.min(mean, 100), new CounterRandom(seed, step++)) > 0) {
				arcs++;
				health *= AFTER_ARC;
				supply.trip();
			}
		}
	}

	/** Share of the pulses above the threshold, 0 to 1, at a voltage with the gain as worn as it is. */
	public double efficiency(double volts) {
		double gain = gain(volts) * (1 - sag);
		return gain > 0 ? design.heights().above(threshold / gain) : 0;
	}

	/** Pulses per second above the threshold for ions of one m/z, dark pulses included. */
	public double pulseRate(double ionRate, double mz, int ionCharge, double volts) {
		return efficiency(volts) * (ionRate * design.conversion().detected(mz, ionCharge) + dark());
	}

	/**
	 * Counts a scan.
	 *
	 * @param keys
	 *            of the random numbers: run and scan
	 */
	public CountedScan count(Exposure exposure, long... keys) {
		double[] pulses = pulses(exposure);
		long[] counts = new long[pulses.length];
		long[] stream = Arrays.copyOf(new long[] { seed }, keys.length + 2);
		System.arraycopy(keys, 0, stream, 1, keys.length);
		double total = 0;
		for (int i = 0; i < pulses.length; i++) {
			stream[stream.length - 1] = i;
			counts[i] = PulseCounts.draw(design.deadTime(), pulses[i], exposure.dwell(), new CounterRandom(stream));
			total += counts[i];
		}
		rate = pulses.length == 0 ? 0 : total / (pulses.length * exposure.dwell());
		return new CountedScan(counts, overload, rate);
	}

	/** What a scan counts on the mean; the detector lives through it as through any other. */
	public ExpectedCounts expected(Exposure exposure) {
		double[] pulses = pulses(exposure);
		double[] means = new double[pulses.length];
		double[] variances = new double[pulses.length];
		for (int i = 0; i < pulses.length; i++) {
			means[i] = design.deadTime().observed(pulses[i]) * exposure.dwell();
			variances[i] = Math.max(0, design.deadTime().variance(pulses[i], exposure.dwell()));
		}
		rate = pulses.length == 0 ? 0 : Arrays.stream(means).sum() / (pulses.length * exposure.dwell());
		return new ExpectedCounts(means, variances, overload);
	}

	/** Pulses per second above the threshold, by point, with what the scan does to the detector. */
	private double[] pulses(Exposure exposure) {
		advance(exposure.seconds(), exposure.pressure());
		double volts = supply.at(exposure.seconds());
		double gain = gain(volts);
		double[] rates = exposure.rates();
		double[] shown = new double[rates.length];
		DetectorDesign.Limits limits = design.limits();
		double recovery = Math.exp(-exposure.dwell() / limits.recovery());
		double usedSag = sag;
		double efficiency = efficiency(volts);
		double highest = 0;
		double sum = 0;
		for (int i = 0; i < rates.length; i++) {
			double freed = rates[i] * converted(exposure, i) + dark();
			double current = freed * gain * PhysicalConstants.ELEMENTARY_CHARGE;
			sag = Math.max(sag * recovery, current / (current + limits.saturationCurrent()));
			if (Math.abs(sag - usedSag) > SAG_STEP) {
				usedSag = sag;
				efficiency = efficiency(volts);
			}
			shown[i] = freed * efficiency;
			sum += current * (1 - sag);
			highest = Math.max(highest, freed);
			if (freed > limits.damagingRate() && gain > 0) {
				health *= Math.pow(AFTER_BURNING, exposure.dwell());
			}
		}
		charge += sum * exposure.dwell();
		time = exposure.seconds() + rates.length * exposure.dwell();
		arc(rates.length * exposure.dwell(), exposure.pressure(), volts);
		overload = gain > 0 && overloads(highest * design.heights().above(threshold / gain));
		return shown;
	}

	/** Told from the pulses that an unsagged gain would give: a drowned detector counts few and is overloaded all the more. */
	private boolean overloads(double pulses) {
		DeadTime dead = design.deadTime();
		return pulses > design.limits().damagingRate() || dead.observed(pulses) > design.limits().rate()
				|| dead.kind() == DeadTime.Kind.PARALYSABLE && pulses * dead.tau() > 1;
	}

	/** What is reported at a time. */
	public DetectorState state(double seconds) {
		double volts = supply.at(seconds);
		return new DetectorState(supply.set(), volts, rate, overload, supply.tripped(), health < DAMAGED, arcs,
				gain(volts), charge);
	}

	private double gain(double volts) {
		return design.gain().gain(volts) * design.ageing().gainShare(charge) * health;
	}

	private double dark() {
		return design.darkRate() / design.efficiencyAtNominal();
	}

	/** Share of the ions of a point that free electrons: exact at every 64th point, linear between. */
	private double converted(Exposure exposure, int point) {
		int within = point % STRIDE;
		if (within == 0) {
			nodeLow = design.conversion().detected(exposure.mz(point), exposure.charge());
			int next = Math.min(point + STRIDE, exposure.rates().length - 1);
			nodeHigh = next == point ? nodeLow
					: nodeLow + (design.conversion().detected(exposure.mz(next), exposure.charge()) - nodeLow) * STRIDE
							/ (next - point);
		}
		return nodeLow + (nodeHigh - nodeLow) * within / STRIDE;
	}
}
