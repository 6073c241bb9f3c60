package org.ionwright.twin.wire.internal.rga;

import java.util.EnumMap;
import java.util.Map;

import org.ionwright.twin.filter.BeamShape;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.wire.MassTrace;
import org.ionwright.twin.wire.internal.rga.ResidualGas.Ion;

/**
 * Ioniser and quadrupole of an analyser head: residual gas made into ions, which pass exact maps of the twin's filter. Rods
 * of 1/4 inch and 114 mm at 2.8 MHz; what stands in for the entrance is 5 mm without DC. The current is proportional to
 * the partial pressure, so not to be believed above 1e-2 Pa, where the protocol takes the filament off. Safe for use by
 * several threads.
 */
public final class ResidualGasHead {

	private static final double RADIUS = 2.77e-3;
	private static final double FREQUENCY = 2.8e6;
	/** Peak the sensitivity is given for. */
	private static final double BASE_MZ = 28.0056;
	private static final double HEAVIEST = 310;
	/** Of this head. */
	public static final FilterTrain TRAIN = new FilterTrain(new MassFilter(RADIUS, 5e-3, FREQUENCY),
			new MassFilter(RADIUS, 0.114, FREQUENCY), 0, 0, new BeamShape(0.3e-3, 600, 0.7), 1.2e-3, 2e-3, 3e-3);

	/** Depend on the tuning only, so one set does for all heads. */
	private static final TandemResponses RESPONSES = new TandemResponses();

	/** The tables of the head as it is set for a trace. */
	public static TandemResponse response(MassTrace trace) {
		return RESPONSES.of(TRAIN, new Tuning(Tuning.Mode.RF_ONLY, 1, 0, trace.peakWidth(), trace.ionEnergy(),
				trace.ionEnergy()), HEAVIEST);
	}

	/**
	 * Currents at the collector, A by point, without noise.
	 *
	 * @param partialPressures
	 *            Pa; gases without a cracking pattern here are not seen
	 */
	public double[] currents(MassTrace trace, Map<Gas, Double> partialPressures) {
		double[] currents = new double[trace.points()];
		TandemResponse response = response(trace);
		while (!Thread.currentThread().isInterrupted()
				&& response.prepareNext(Math.max(1, trace.start()), trace.mz(trace.points() - 1))) {
			// an entry at a time, so that a port being closed does not wait for all of them
		}
		if (Thread.currentThread().isInterrupted()) {
			return currents;
		}
		double apex = response.transmission(BASE_MZ, BASE_MZ);
		Map<ResidualGas, Double> pressures = new EnumMap<>(ResidualGas.class);
		partialPressures.forEach((gas, pressure) -> ResidualGas.partsOf(gas)
				.forEach((part, share) -> pressures.merge(part, share * pressure, Double::sum)));
		for (Map.Entry<ResidualGas, Double> partial : pressures.entrySet()) {
			ResidualGas gas = partial.getKey();
			double current = trace.sensitivity() / apex * partial.getValue() * gas.sensitivity();
			for (Ion ion : gas.ions()) {
				double rate = current * ion.abundance(trace.electronEnergy());
				if (rate > 0) {
					response.add(ion.mz(), rate, trace.start(), trace.step(), currents);
				}
			}
		}
		return currents;
	}
}
