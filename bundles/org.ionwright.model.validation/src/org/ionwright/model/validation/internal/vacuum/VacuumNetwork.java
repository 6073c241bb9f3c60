package org.ionwright.model.validation.internal.vacuum;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.TubeConnection;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.Outgassing;
import org.ionwright.twin.vacuum.RoughPump;
import org.ionwright.twin.vacuum.SpeedCurve;
import org.ionwright.twin.vacuum.TurboPump;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * The plan of a vacuum system for the twin's network: the gas of the source, interface, chambers, outlets in series, connections
 * beside them, pumps through their lines. A fast pump without a named backing pump exhausts into the backing line or the first
 * chamber with a roughing pump, as in the twin. Refuses numbers that make no sense.
 */
final class VacuumNetwork {

	/** Of a usual roughing pump, Pa and s. */
	private static final double ULTIMATE = 0.5;
	private static final double START = 1;
	/** The line fast pumps exhaust into when the system has no roughing pump, m3/s. */
	private static final double USUAL_BACKING = 5e-3;

	/** Lowest pressure to begin with, Pa. */
	private static final double LEAST = 1e-8;

	private final VacuumParts parts;
	private final Network.Builder plan = Network.at(Gas.ROOM);
	private final Map<VacuumChamber, Integer> nodes = new LinkedHashMap<>();
	private final Map<VacuumPump, VacuumChamber> homes = new IdentityHashMap<>();
	private final List<Integer> pumps = new ArrayList<>();
	private final Gas gas;
	private final double temperature;
	private final int air;
	private final int source;
	private int backing = -1;
	private @Nullable Integer entrance;

	VacuumNetwork(VacuumParts parts) {
		this.parts = parts;
		SourceParts before = new SourceParts(parts.instrument());
		Optional<ChamberBalance> balance = ChamberBalance.of(before);
		gas = balance.map(ChamberBalance::gas).orElse(Gas.NITROGEN);
		temperature = balance.map(ChamberBalance::temperature).orElse(Gas.ROOM);
		double pressure = balance.map(ChamberBalance::pressure)
				.orElseGet(() -> before.ioniser().map(Ioniser::getOperatingPressure)
						.orElse(parts.instrument().getAtmosphericPressure()));
		air = plan.fixed("atmosphere", parts.instrument().getAtmosphericPressure(), Gas.AIR);
		source = plan.fixed("source", pressure, gas);
		Set<VacuumChamber> reached = Reach.from(parts);
		for (VacuumChamber chamber : parts.places()) {
			chamber.getPumps().forEach(pump -> homes.put(pump, chamber));
		}
		for (VacuumChamber chamber : parts.places()) {
			if (reached.contains(chamber) || parts.system().map(system -> system.getBacking()).filter(chamber::equals)
					.isPresent() || exhausts(reached, chamber)) {
				nodes.put(chamber, plan.chamber("chamber", chamber.getVolume(), Outgassing.NONE));
			}
		}
		parts.first().ifPresent(this::passage);
		parts.holes().filter(hole -> nodes.containsKey(hole.from()) && nodes.containsKey(hole.to()))
				.forEach(hole -> plan.link("outlet", node(hole.from()), node(hole.to()), hole.orifice()));
		parts.system().ifPresent(system -> system.getConnections().forEach(this::tube));
		nodes.keySet().forEach(this::pumps);
	}

	/** Whether pumps or ports of what the gas gets to lead to a chamber. */
	private boolean exhausts(Set<VacuumChamber> reached, VacuumChamber chamber) {
		return reached.stream().anyMatch(before -> parts.pumps(before).stream()
				.anyMatch(pump -> chamber.equals(homes.get(pump))
						|| VacuumParts.fast(pump) && Backing.behind(parts, pump).filter(chamber::equals).isPresent()));
	}

	Map<VacuumChamber, Integer> nodes() {
		return nodes;
	}

	/** Link by which gas comes in; empty when none does. */
	Optional<Integer> entrance() {
		@Nullable
		Integer link = entrance;
		return link == null ? Optional.empty() : Optional.of(link);
	}

	/** All at rest with the pumps at full speed. */
	VacuumState settled() {
		// near where it will end, which is much quicker than from the atmosphere
		double first = parts.first().map(VacuumChamber::getPressure).orElse(1.0);
		VacuumState state = plan.build().start(Math.clamp(first, LEAST, 1e5), gas);
		state.heat(source, temperature);
		nodes.forEach((chamber, node) -> state.fill(node, Math.clamp(chamber.getPressure(), LEAST, 1e5), gas));
		pumps.forEach(pump -> {
			state.rotor(pump, 1);
			state.run(pump, true);
		});
		state.settle();
		return state;
	}

	private int node(VacuumChamber chamber) {
		return nodes.getOrDefault(chamber, air);
	}

	private void passage(VacuumChamber first) {
		parts.passage().ifPresent(passage -> {
			if (passage instanceof PinholeInterface stage) {
				VacuumParts.orifice(stage.getPinhole())
						.ifPresent(hole -> entrance = plan.link("pinhole", source, node(first), hole));
			} else if (passage instanceof BentInterfaceChamber bent) {
				BentWay way = new BentWay(plan, bent, source, node(first));
				entrance = way.entrance();
				parts.next(first).ifPresent(next -> way.exit(node(next)));
			}
		});
	}

	private void tube(Connection connection) {
		if (connection instanceof TubeConnection tube && nodes.containsKey(tube.getFrom())
				&& nodes.containsKey(tube.getTo()) && tube.getFrom() != tube.getTo()) {
			plan.link("tube", node(tube.getFrom()), node(tube.getTo()), new Tube(tube.getDiameter(), tube.getLength()));
		}
	}

	private void pumps(VacuumChamber chamber) {
		for (VacuumPump pump : chamber.getPumps()) {
			double speed = parts.effectiveSpeed(chamber, pump);
			if (speed > 0) {
				pumps.add(VacuumParts.fast(pump)
						? plan.pump("turbo", node(chamber), behind(pump),
								TurboPump.usual(speed, pump.getCriticalBackingPressure()))
						: plan.pump("roughing pump", node(chamber), air, rough(speed)));
			}
		}
		for (Port port : parts.ports(chamber)) {
			@Nullable
			VacuumChamber home = homes.get(port.getPump());
			if (home != null && home != chamber && nodes.containsKey(home) && port.getLineConductance() > 0) {
				double line = port.getLineConductance();
				FlowElement element = (any, kelvin) -> (from, to) -> line * (from - to);
				plan.link("line", node(chamber), node(home), element);
			}
		}
	}

	private static RoughPump rough(double speed) {
		return new RoughPump(SpeedCurve.constant(speed), ULTIMATE, START);
	}

	/** Where a fast pump exhausts to. */
	private int behind(VacuumPump pump) {
		return Backing.behind(parts, pump).filter(nodes::containsKey).map(this::node).orElseGet(this::line);
	}

	private int line() {
		if (backing < 0) {
			backing = plan.chamber("backing line", 1e-3, Outgassing.NONE);
			pumps.add(plan.pump("backing pump", backing, air, rough(USUAL_BACKING)));
		}
		return backing;
	}
}
