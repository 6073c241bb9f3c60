package org.ionwright.twin.calc;

import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.detector.Ageing;
import org.ionwright.twin.detector.ConversionYield;
import org.ionwright.twin.detector.DeadTime;
import org.ionwright.twin.detector.Electrometer;
import org.ionwright.twin.detector.GainCurve;
import org.ionwright.twin.detector.PulseHeights;
import org.ionwright.twin.internal.CounterRandom;

/** Counting, gain and current of detectors. */
final class DetectorCalculations {

	static final List<Calculation> ALL = List.of(
			new Calculation("deadtime",
					"what a counter with dead time counts of pulses at random; variance of the counts in 1 s (Mueller 1973)",
					List.of(Parameter.number("tau_ns", 0, 1e6, "dead time"),
							Parameter.number("rate", 0, 1e12, "pulses per second")),
					List.of("nonparalysable_cps", "corrected_cps", "paralysable_cps", "loss_percent", "variance"),
					DetectorCalculations::deadTime),
			new Calculation("counting",
					"counts drawn behind a dead time: mean and variance over n dwells against those of the law",
					List.of(Parameter.number("tau_ns", 0, 1e6, "dead time").or(30),
							Parameter.number("rate", 0, 1e12, "pulses per second"),
							Parameter.number("dwell_s", 1e-9, 1e6, "time of one count"),
							Parameter.word("kind", List.of("nonparalysable", "paralysable"), "of the dead time")
									.or("nonparalysable"),
							Parameter.integer("n", 2, 10_000_000, "dwells").or(10_000),
							Parameter.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, "of the random numbers").or(1)),
					List.of("mean", "mean_sigma", "variance", "variance_sigma", "law_mean", "law_variance"),
					DetectorCalculations::counting),
			new Calculation("faraday", "noise of an electrometer behind a Faraday cup (Johnson, Nyquist, Schottky)",
					List.of(Parameter.positive("R_ohm", 1e15, "feedback resistor"),
							Parameter.positive("B_Hz", 1e9, "bandwidth").or(1),
							Parameter.positive("T_K", 1000, "of the resistor").or(293.15),
							Parameter.number("I_A", 0, 1, "ion current").or(0),
							Parameter.number("C_F", 0, 1e-3, "parallel to the resistor").or(0)),
					List.of("i_johnson_A", "equivalent_ions_per_s", "i_shot_A", "i_total_A", "time_constant_s"),
					DetectorCalculations::faraday),
			new Calculation("gain",
					"gain and counting efficiency of a multiplier over its voltage: G = delta^N, delta as V^k",
					List.of(Parameter.positive("V", 1e5, "voltage, V"), Parameter.integer("stages", 1, 40, "N").or(10),
							Parameter.number("k", 0.1, 2, "exponent of the yield").or(0.75),
							Parameter.positive("V0", 1e5, "nominal voltage, V").or(650),
							Parameter.number("G0", 1.001, 1e12, "gain at V0").or(1e6),
							Parameter.number("efficiency0", 0.01, 0.9999, "share of pulses counted at V0").or(0.95),
							Parameter.number("shape", 0.1, 1000, "of the pulse heights; 1 is exponential").or(1),
							Parameter.number("charge_C", 0, 1e6, "extracted so far").or(0),
							Parameter.positive("life_C", 1e6, "charge after which the gain is down to 1/e").or(10)),
					List.of("gain", "delta", "threshold_electrons", "efficiency", "voltage_shift"),
					DetectorCalculations::gain),
			new Calculation("conversion",
					"share of the ions that a conversion dynode turns into electrons; falls with m/z",
					List.of(Parameter.positive("mz", 1e6, "m/z"), Parameter.integer("charge", 1, 1000, "number").or(1),
							Parameter.number("post_V", 1, 1e5, "post-acceleration, V").or(10000)),
					List.of("velocity_m/s", "electrons", "detected"), DetectorCalculations::conversion));

	private DetectorCalculations() {
	}

	private static void deadTime(Arguments arguments, Table table) {
		double tau = arguments.number("tau_ns") * 1e-9;
		double rate = arguments.number("rate");
		DeadTime plain = DeadTime.nonParalysable(tau);
		double counted = plain.observed(rate);
		if (!plain.trusted(counted)) {
			table.warn("the counter is dead for more than " + DeadTime.TRUSTED
					+ " of the time: the corrected rate hangs on the exact dead time");
		}
		if (rate * tau > 1) {
			table.warn("beyond 1/tau a paralysable counter counts less the more comes: its rate has two readings");
		}
		table.row(counted, plain.corrected(counted), DeadTime.paralysable(tau).observed(rate), 100 * plain.loss(rate),
				plain.variance(rate, 1));
	}

	private static void counting(Arguments arguments, Table table) {
		double tau = arguments.number("tau_ns") * 1e-9;
		DeadTime dead = arguments.text("kind").equals("paralysable") ? DeadTime.paralysable(tau)
				: DeadTime.nonParalysable(tau);
		double rate = arguments.number("rate");
		double dwell = arguments.number("dwell_s");
		if (dwell < 10 * tau) {
			table.warn("the law of the variance is for dwells that are long against the dead time");
		}
		long n = arguments.integer("n");
		CounterRandom random = new CounterRandom(arguments.integer("seed"));
		double lawMean = dead.observed(rate) * dwell;
		double sum = 0;
		double squares = 0;
		for (long i = 0; i < n; i++) {
			double off = dead.counts(rate, dwell, random) - lawMean;
			sum += off;
			squares += off * off;
		}
		double variance = (squares - sum * sum / n) / (n - 1);
		table.row(lawMean + sum / n, Math.sqrt(variance / n), variance,
				variance * Math.sqrt(2.0 / (n - 1) + (lawMean > 0 ? 1 / (n * lawMean) : 0)), lawMean,
				dead.variance(rate, dwell));
	}

	private static void faraday(Arguments arguments, Table table) {
		Electrometer electrometer = new Electrometer(arguments.number("R_ohm"), arguments.number("C_F"),
				arguments.number("T_K"));
		double band = arguments.number("B_Hz");
		double current = arguments.number("I_A");
		double johnson = electrometer.johnsonNoise(band);
		table.row(johnson, johnson / PhysicalConstants.ELEMENTARY_CHARGE, electrometer.shotNoise(current, band),
				electrometer.noise(current, band), electrometer.timeConstant());
	}

	private static void gain(Arguments arguments, Table table) {
		GainCurve curve = new GainCurve((int) arguments.integer("stages"), arguments.number("k"),
				arguments.number("V0"), arguments.number("G0"));
		PulseHeights heights = new PulseHeights(arguments.number("shape"));
		Ageing ageing = new Ageing(arguments.number("life_C"));
		double volts = arguments.number("V");
		double charge = arguments.number("charge_C");
		double gain = curve.gain(volts) * ageing.gainShare(charge);
		double threshold = heights.thresholdFor(arguments.number("efficiency0")) * curve.nominalGain();
		if (curve.stageYield(volts) <= 1) {
			table.warn("a stage gives no more than one electron for one: there is no gain");
		}
		table.row(gain, curve.stageYield(volts), threshold, gain > 0 ? heights.above(threshold / gain) : 0.0,
				ageing.voltageShift(curve, charge));
	}

	private static void conversion(Arguments arguments, Table table) {
		ConversionYield conversion = new ConversionYield(arguments.number("post_V"));
		double mz = arguments.number("mz");
		int charge = (int) arguments.integer("charge");
		if (!conversion.valid(mz)) {
			table.warn("below 20 km/s ions free mostly other ions, which the law leaves out");
		}
		table.row(conversion.velocity(mz), conversion.electrons(mz, charge), conversion.detected(mz, charge));
	}
}
