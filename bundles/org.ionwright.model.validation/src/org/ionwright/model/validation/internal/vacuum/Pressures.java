package org.ionwright.model.validation.internal.vacuum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.internal.Once;
import org.ionwright.twin.vacuum.VacuumState;

/** Pressures a vacuum system comes to with all pumps at full speed and tight, clean chambers. */
public final class Pressures {

	private final Map<VacuumChamber, Double> pressures = new LinkedHashMap<>();
	private final double entrance;

	private Pressures(VacuumNetwork network, VacuumState state) {
		network.nodes().forEach((chamber, node) -> pressures.put(chamber, state.pressure(node)));
		entrance = network.entrance().map(state::throughput).orElse(Double.NaN);
	}

	/** Empty when nothing lets gas in or a number makes no sense. */
	public static Optional<Pressures> of(MassSpectrometer instrument) {
		return Once.of(instrument, Pressures.class, () -> compute(instrument));
	}

	private static Optional<Pressures> compute(MassSpectrometer instrument) {
		try {
			VacuumNetwork network = new VacuumNetwork(new VacuumParts(instrument));
			return network.entrance().map(link -> new Pressures(network, network.settled()));
		} catch (IllegalArgumentException outOfRange) {
			return Optional.empty();
		}
	}

	/** Pa; not a number for what is no place of the system. */
	public double of(VacuumChamber chamber) {
		return pressures.getOrDefault(chamber, Double.NaN);
	}

	/** Gas that comes in from the source, Pa m3/s at 20 degree Celsius. */
	public double entrance() {
		return entrance;
	}
}
