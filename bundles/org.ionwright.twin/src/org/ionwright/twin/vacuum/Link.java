package org.ionwright.twin.vacuum;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.FlowLaw;
import org.ionwright.twin.gas.Gas;

/** One connection in its present state. Throughputs are counted from {@code from} to {@code to}, at the network's temperature. */
final class Link {

	private static final FlowLaw CLOSED = (upstream, downstream) -> 0;
	private static final double ROTOR_STEP = 1e-4;

	final int from;
	final int to;
	private final @Nullable FlowElement element;
	final @Nullable ReliefValve relief;
	final @Nullable Pump pump;

	/** Share of the full conductance, valves and fouling. */
	double opening = 1;
	/** Whether a relief valve has popped. */
	boolean lifted;
	boolean on;
	double rotor;

	private FlowLaw forward = CLOSED;
	private FlowLaw backward = CLOSED;
	private Pump.Flow pumping = (inlet, outlet) -> 0;
	private double forwardScale = 1;
	private double backwardScale = 1;
	private Gas gas = Gas.AIR;
	private double preparedRotor;
	private double rotorBefore;

	Link(Network.Edge edge) {
		from = edge.from();
		to = edge.to();
		element = switch (edge.kind()) {
		case Network.Opening opened -> opened.element();
		case Network.Relief valve -> valve.valve().seat();
		case Network.Pumping pumped -> null;
		};
		relief = edge.kind() instanceof Network.Relief valve ? valve.valve() : null;
		pump = edge.kind() instanceof Network.Pumping pumped ? pumped.pump() : null;
	}

	/** Works the laws out anew for the gas on either side and its temperature. */
	void prepare(Gas gasFrom, Gas gasTo, double kelvinFrom, double kelvinTo, double reference) {
		FlowElement through = element;
		if (through != null) {
			forward = through.law(gasFrom, kelvinFrom);
			backward = gasFrom.equals(gasTo) && kelvinFrom == kelvinTo ? forward : through.law(gasTo, kelvinTo);
		}
		forwardScale = reference / kelvinFrom;
		backwardScale = reference / kelvinTo;
		gas = gasFrom;
		preparePump();
	}

	private void preparePump() {
		Pump machine = pump;
		if (machine != null) {
			pumping = machine.flow(gas, rotor);
			preparedRotor = rotor;
		}
	}

	/** Pa m3/s from start to end. */
	double flow(double[] pressures) {
		return flow(pressures[from], pressures[to]);
	}

	double flow(double start, double end) {
		if (pump != null) {
			return opening * pumping.throughput(start, end) * forwardScale;
		}
		ReliefValve valve = relief;
		if (valve != null) {
			return lifted ? valve.lift(start) * through(start, end) : 0;
		}
		if (opening == 0) {
			return 0;
		}
		return through(start, end);
	}

	private double through(double start, double end) {
		return start >= end ? opening * forward.throughput(start, end) * forwardScale
				: -opening * backward.throughput(end, start) * backwardScale;
	}

	double acceleration(double[] pressures) {
		Pump machine = pump;
		return machine == null ? 0 : machine.acceleration(rotor, on, pressures[from], pressures[to]);
	}

	/** Turns the rotor on for a time; true when that changed the flow. */
	boolean spin(double[] pressures, double seconds) {
		rotorBefore = rotor;
		double change = acceleration(pressures) * seconds;
		if (change == 0) {
			return false;
		}
		rotor = Math.clamp(rotor + change, 0.0, 1.0);
		if (Math.abs(rotor - preparedRotor) < ROTOR_STEP && rotor != 0 && rotor != 1) {
			return false;
		}
		boolean changed = rotor != preparedRotor;
		preparePump();
		return changed;
	}

	/** Takes the last turn back. */
	void spinBack() {
		if (rotor != rotorBefore) {
			rotor = rotorBefore;
			preparePump();
		}
	}

	/** Whether the relief valve stands wrongly for these pressures: popped below reseat or shut above its set pressure. */
	boolean reliefMoves(double[] pressures) {
		ReliefValve valve = relief;
		return valve != null && (lifted ? pressures[from] < valve.reseatPressure()
				: pressures[from] > valve.setPressure());
	}

	/** How far the pressure is above the set pressure of a shut relief valve, relative. */
	double overshoot(double[] pressures) {
		ReliefValve valve = relief;
		return valve == null || lifted ? 0 : pressures[from] / valve.setPressure() - 1;
	}
}
