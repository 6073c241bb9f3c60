package org.ionwright.twin.drive;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;

/**
 * Hands a share of the RF of one stage on to another through a capacitor (seed 002, claims 7, 17 and 23). Frequency
 * and phase are those of the source; DC is not transferred. The rods of the coupled stage with their inductor are a
 * resonant circuit of quality Q; off its resonance by the fraction d the transfer is k / (1 + 2 i Q d), to first order
 * in d. What the rod sets see of each other directly is added unless a neutralising capacitor takes it away.
 *
 * @param ratio
 *            k, amplitude of the coupled stage over that of the source when tuned; above 0, up to 1
 * @param phase
 *            of the coupled stage against the source when tuned, rad
 * @param detuning
 *            d, resonance of the coupled circuit over the frequency of the source, less 1; 0 when tuned
 * @param quality
 *            Q of the coupled circuit
 * @param stray
 *            share of the source amplitude that the coupled rods see through stray capacitance
 * @param neutralised
 *            share of the stray coupling taken away by the neutralising capacitor, 0 to 1
 */
public record RfCoupler(double ratio, double phase, double detuning, double quality, double stray,
		double neutralised) {

	/** Detuning up to which the transfer is good to 1 %. */
	private static final double LARGEST_DETUNING = 0.02;

	public RfCoupler {
		within("coupling ratio", ratio, ratio > 0 && ratio <= 1, "above 0 to 1");
		within("phase", phase, Math.abs(phase) <= Math.PI, "-pi to pi rad");
		within("detuning", detuning, Math.abs(detuning) <= LARGEST_DETUNING,
				-LARGEST_DETUNING + " to " + LARGEST_DETUNING);
		within("quality", quality, quality >= 1 && quality <= 1e4, "1 to 10000");
		within("stray coupling", stray, stray >= 0 && stray < 1, "0 to below 1");
		within("neutralisation", neutralised, neutralised >= 0 && neutralised <= 1, "0 to 1");
	}

	private static void within(String what, double value, boolean good, String range) {
		if (!good) {
			throw new IllegalArgumentException(what + " " + value + "; possible is " + range);
		}
	}

	/** A tuned and neutralised coupler. */
	public static RfCoupler tuned(double ratio) {
		return new RfCoupler(ratio, 0, 0, 200, 0, 1);
	}

	/**
	 * The coupler that puts the centre of the coupled stage's window on the mass of the source stage's apex: k = (r0_1
	 * / r0_2)^2 / centre, one for all masses as long as U/V is constant.
	 *
	 * @param centre
	 *            of the window over its apex mass, see {@link org.ionwright.twin.filter.ScanLine#centre}
	 */
	public static RfCoupler centring(MassFilter source, MassFilter coupled, double centre) {
		sameFrequency(source, coupled);
		double scale = coupled.fieldRadius() / source.fieldRadius();
		return tuned(scale * scale / centre);
	}

	/**
	 * Checks that two stages can share one radio frequency.
	 *
	 * @throws IllegalArgumentException
	 *             when they are made for different ones
	 */
	public static void sameFrequency(MassFilter source, MassFilter coupled) {
		if (source.frequency() != coupled.frequency()) {
			throw new IllegalArgumentException("Coupled stages must share the RF frequency: " + source.frequency()
					+ " Hz and " + coupled.frequency() + " Hz (seed 002, claim 7).");
		}
	}

	/** The same coupler out of tune. */
	public RfCoupler detunedBy(double fraction) {
		return new RfCoupler(ratio, phase, fraction, quality, stray, neutralised);
	}

	/** The same coupler with stray coupling between the rod sets. */
	public RfCoupler withStray(double share, double neutralisedShare) {
		return new RfCoupler(ratio, phase, detuning, quality, share, neutralisedShare);
	}

	/** Amplitude of the coupled stage over that of the source, with detuning and stray coupling. */
	public double transfer() {
		return Math.hypot(real(), imaginary());
	}

	/** Phase of the coupled stage against the source, rad. */
	public double transferPhase() {
		return Math.atan2(imaginary(), real());
	}

	private double real() {
		double detuned = 2 * quality * detuning;
		return ratio * (Math.cos(phase) + detuned * Math.sin(phase)) / (1 + detuned * detuned)
				+ stray * (1 - neutralised);
	}

	private double imaginary() {
		double detuned = 2 * quality * detuning;
		return ratio * (Math.sin(phase) - detuned * Math.cos(phase)) / (1 + detuned * detuned);
	}

	/**
	 * Voltages of the coupled stage.
	 *
	 * @param source
	 *            of the stage that feeds it; its DC stays there
	 * @param ownDc
	 *            DC from the coupled stage's own supply, V; 0 for an RF-only stage
	 */
	public Voltages coupled(Voltages source, double ownDc) {
		return new Voltages(transfer() * source.rf(), ownDc);
	}

	/**
	 * Refuses a coupled stage that filters masses but has no DC supply of its own.
	 *
	 * @throws IllegalArgumentException
	 *             when it has none
	 */
	public void requireOwnDc(int stage, boolean massFilter, boolean hasDcSupply) {
		if (massFilter && !hasDcSupply) {
			throw new IllegalArgumentException("RF coupler cannot carry DC: stage " + stage
					+ " in mass-filter mode needs a DC supply (seed 002, claim 7).");
		}
	}

	/** Apex mass of the coupled stage, u: M1 = k M2 (r0_2/r0_1)^2 with M2 that of the source. */
	public double apexMass(MassFilter source, MassFilter coupled, double sourceApexMass) {
		sameFrequency(source, coupled);
		return coupled.apexMass(transfer() * source.apexRf(sourceApexMass));
	}
}
