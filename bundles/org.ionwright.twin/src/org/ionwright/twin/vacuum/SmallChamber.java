package org.ionwright.twin.vacuum;

import java.util.List;
import java.util.Optional;

import org.ionwright.twin.gas.FlowElement;
import org.ionwright.twin.gas.FlowLaw;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.GasMixture;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.internal.InRange;

/**
 * The small chamber of seed 001 at rest: vapour + gas let in (+ air through an open vent or relief valve, when the pressure is
 * below the air's) = pinhole + relief valve (+ vent). The pinhole goes to vacuum. Vapour cannot exceed its saturation pressure; what does stays
 * liquid. Pressures found to 1e-9.
 *
 * @param pinhole
 *            towards the second chamber
 * @param relief
 *            absent, or with absolute pressures
 * @param vent
 *            an open valve to the air; absent when shut
 * @param ambient
 *            pressure of the air round it, Pa
 * @param temperature
 *            of gas and walls, K
 */
public record SmallChamber(Orifice pinhole, Optional<ReliefValve> relief, Optional<FlowElement> vent, double ambient,
		double temperature) {

	private static final int ROUNDS = 200;
	private static final int MIXINGS = 30;

	/**
	 * The chamber at rest; throughputs in Pa m3/s at its temperature, all positive.
	 *
	 * @param pressure
	 *            Pa
	 * @param gas
	 *            mixture in it
	 * @param vapour
	 *            that evaporates
	 * @param letIn
	 *            through the leak valve
	 * @param air
	 *            through vent and relief valve inwards
	 * @param pinhole
	 *            outwards
	 * @param relief
	 *            outwards
	 * @param vent
	 *            outwards
	 * @param evaporated
	 *            share of the liquid that becomes vapour
	 */
	public record Rest(double pressure, Gas gas, double vapour, double letIn, double air, double pinhole, double relief,
			double vent, double evaporated) {
	}

	public SmallChamber {
		InRange.between("ambient pressure (Pa)", ambient, 0, 1e6);
		InRange.between("temperature (K)", temperature, 200, 1000);
	}

	/**
	 * Where the chamber comes to rest.
	 *
	 * @param liquid
	 *            sprayed
	 * @param liquidFlow
	 *            m3/s of liquid
	 * @param gas
	 *            let in
	 * @param throughput
	 *            of it, Pa m3/s at the chamber's temperature
	 */
	public Rest rest(EvaporatingLiquid liquid, double liquidFlow, Gas gas, double throughput) {
		InRange.between("throughput (Pa m3/s)", throughput, 0, 1e3);
		double offered = liquid.vapourFlow(liquidFlow, temperature);
		double vapour = offered;
		double air = 0;
		Rest rest = new Rest(0, gas, 0, 0, 0, 0, 0, 0, 1);
		// the mixture decides about the flow and the flow about the mixture: a few rounds settle both
		for (int round = 0; round < MIXINGS; round++) {
			double sum = vapour + throughput + air;
			Gas mixture = sum == 0 ? vent.isPresent() ? Gas.AIR : gas
					: GasMixture.of(List.of(liquid.vapour(), gas, Gas.AIR), vapour, throughput, air);
			rest = at(mixture, vapour, throughput, offered, false);
			if (opensInwards() && rest.pressure() > setPressure()) {
				rest = at(mixture, vapour, throughput, offered, true);
			}
			air = (air + rest.air()) / 2;
			double share = sum == 0 ? 0 : vapour / sum;
			double partial = share * rest.pressure();
			double saturated = liquid.vapourPressure(temperature);
			vapour = partial > saturated ? vapour * (0.5 + 0.5 * saturated / partial)
					: Math.min(offered, vapour * (partial == 0 ? 1 : 0.5 + 0.5 * saturated / partial));
		}
		return rest;
	}

	/** Whether the relief valve is set below the air's pressure, so that it lets air in once it has popped. */
	private boolean opensInwards() {
		return setPressure() < ambient;
	}

	private double setPressure() {
		return relief.map(ReliefValve::setPressure).orElse(Double.POSITIVE_INFINITY);
	}

	/** @param popped for a relief valve that opens inwards; others open and close with the pressure here */
	private Rest at(Gas gas, double vapour, double letIn, double offered, boolean popped) {
		FlowLaw hole = pinhole.law(gas, temperature);
		FlowLaw outwards = vent.map(opening -> opening.law(gas, temperature)).orElse((p, q) -> 0);
		FlowLaw inwards = vent.map(opening -> opening.law(Gas.AIR, temperature)).orElse((p, q) -> 0);
		FlowLaw seat = relief.map(valve -> valve.seat().law(gas, temperature)).orElse((p, q) -> 0);
		FlowLaw back = relief.filter(valve -> popped).map(valve -> valve.seat().law(Gas.AIR, temperature))
				.orElse((p, q) -> 0);
		double low = popped ? setPressure() : 0;
		double high = 1e8;
		for (int round = 0; round < ROUNDS; round++) {
			double p = (low + high) / 2;
			double lack = vapour + letIn + air(inwards, back, p) - hole.throughput(p, 0)
					- outwards.throughput(Math.max(p, ambient), ambient) - relieved(seat, p);
			if (lack > 0) {
				low = p;
			} else {
				high = p;
			}
		}
		double p = (low + high) / 2;
		return new Rest(p, gas, vapour, letIn, air(inwards, back, p), hole.throughput(p, 0),
				relieved(seat, p), outwards.throughput(Math.max(p, ambient), ambient),
				offered == 0 ? 1 : vapour / offered);
	}

	/** Through vent and popped relief valve, inwards. */
	private double air(FlowLaw vented, FlowLaw back, double pressure) {
		double inside = Math.min(ambient, pressure);
		double lift = relief.map(valve -> valve.lift(pressure)).orElse(0.0);
		return vented.throughput(ambient, inside) + lift * back.throughput(ambient, inside);
	}

	/** A relief valve that has popped; at rest between reseat and set pressure it is found as it is after popping. */
	private double relieved(FlowLaw seat, double pressure) {
		double lift = relief.map(valve -> valve.lift(pressure)).orElse(0.0);
		return pressure > ambient ? lift * seat.throughput(pressure, ambient) : 0;
	}
}
