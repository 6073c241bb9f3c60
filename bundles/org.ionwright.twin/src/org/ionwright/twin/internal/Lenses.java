package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.ionwright.twin.TwinParameter;

/**
 * The transfer optics: each lens has a tuning curve, a bell round the voltage that the instrument was designed for, a little
 * further out for heavier ions and with a weak pull of the lens before it. Widths are typical, not computed.
 */
public final class Lenses {

	private static final double WIDTH = 30;
	private static final double LEAST_OPTIMUM = 10;
	/** Rise of the optimum from light to heavy ions, relative over a decade of mass, and pull of the neighbour. */
	private static final double PER_DECADE = 0.05;
	private static final double PULL = 0.1;
	private static final double REFERENCE_MZ = 500;

	private record Lens(RampedSupply supply, double optimum) {
	}

	private final List<Lens> lenses = new ArrayList<>();

	public Lenses(Timeline timeline, Panel panel, Sheet sheet) {
		for (int i = 0; i < sheet.size("transferOptics"); i++) {
			String path = "transferOptics[" + i + "].";
			double optimum = sheet.number(path + "potential", 0);
			String name = sheet.text(path + "name", "Lens " + (i + 1));
			lenses.add(new Lens(new RampedSupply(timeline, panel,
					TwinParameter.setting(path + "potential", name + " voltage", "V", -200, 200, 1000, 0.5)
							.withSafeValue(0).withNoise(0.05, 0),
					optimum), optimum));
		}
	}

	/** Share of the ions of an m/z that get through, 1 as designed. */
	public double transmission(double mz) {
		return transmission(mz, lens -> lens.supply.actual());
	}

	/** The same over what it is at the voltages designed. */
	double againstDesign(double mz) {
		return transmission(mz) / transmission(mz, Lens::optimum);
	}

	private double transmission(double mz, ToDoubleFunction<Lens> volts) {
		double exponent = 0;
		double neighbour = 0;
		for (Lens lens : lenses) {
			double scale = Math.max(LEAST_OPTIMUM, Math.abs(lens.optimum));
			double shift = scale * PER_DECADE * Math.log10(mz / REFERENCE_MZ) * Math.signum(lens.optimum);
			double away = volts.applyAsDouble(lens) - lens.optimum;
			double off = away - shift + PULL * neighbour;
			exponent += off * off / (WIDTH * WIDTH);
			neighbour = away;
		}
		return Math.exp(-exponent);
	}

	/** Whether there are any. */
	public boolean present() {
		return !lenses.isEmpty();
	}
}
