package org.ionwright.model.validation.internal.source;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.ChamberValve;
import org.ionwright.model.instrument.ChamberValveKind;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.Heater;
import org.ionwright.model.instrument.LeakValveMode;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.VentTarget;
import org.ionwright.model.validation.internal.Once;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.source.ChamberHeat;
import org.ionwright.twin.source.SolventMixture;
import org.ionwright.twin.vacuum.EvaporatingLiquid;
import org.ionwright.twin.vacuum.ReliefValve;

/**
 * Small chamber 18 at rest: vapour + leak = pinhole + relief. Of the liquid evaporates what there is heat for, as in the twin;
 * manual and controlled valves are shut. Through the holes all flows as the gas that is let in, nitrogen without one: vapours of
 * methanol and water flow some 10 % faster. Flows are m3/s at 20 degree Celsius and 101325 Pa.
 *
 * @param pressure
 *            Pa
 * @param temperature
 *            K
 * @param gas
 *            it flows as
 * @param vapour
 *            of the liquid
 * @param leak
 *            through leak valve 62
 * @param wantedLeak
 *            that would hold the set pressure; 0 when vapour alone does
 * @param pinhole
 *            outwards
 * @param relief
 *            outwards
 * @param holeAtSetpoint
 *            what the pinhole would pass at the set pressure
 * @param heatNeeded
 *            to evaporate all liquid, W
 * @param heatAvailable
 *            W
 */
public record ChamberBalance(double pressure, double temperature, Gas gas, double vapour, double leak,
		double wantedLeak, double pinhole, double relief, double holeAtSetpoint, double heatNeeded,
		double heatAvailable) {

	/** One flow at 20 degree Celsius and 101325 Pa, 1 m3/s, as throughput at another temperature. */
	private static double throughput(double temperature) {
		return PhysicalConstants.ATMOSPHERE * temperature / Gas.ROOM;
	}

	/** Empty when chamber, hole or a readable liquid is missing or a number makes no sense. */
	public static Optional<ChamberBalance> of(SourceParts parts) {
		return Once.of(parts.instrument(), ChamberBalance.class, () -> compute(parts));
	}

	private static Optional<ChamberBalance> compute(SourceParts parts) {
		try {
			return parts.chamber().flatMap(chamber -> parts.hole()
					.flatMap(
							hole -> parts.solvent().map(solvent -> new Rest(parts, chamber, hole, solvent).balance())));
		} catch (IllegalArgumentException outOfRange) {
			return Optional.empty();
		}
	}

	/** Time the gas stays in a chamber of a volume in m3, s: V p/Q; infinite when none flows. */
	public double residence(double volume) {
		return volume * pressure / ((pinhole + relief) * throughput(temperature));
	}

	/** A hole as open as its fouling leaves it. */
	public static Orifice orifice(Aperture hole) {
		return new Orifice(hole.getDiameter() * Math.sqrt(Math.max(0, 1 - hole.getFoulingFraction())),
				hole.getDischargeCoefficient());
	}

	/** Works one balance out. */
	private static final class Rest {

		private final SourceParts parts;
		private final SmallChamber chamber;
		private final Orifice hole;
		private final SolventMixture solvent;
		private final double temperature;
		private final double unit;
		private final Gas gas;

		Rest(SourceParts parts, SmallChamber chamber, Aperture hole, SolventMixture solvent) {
			this.parts = parts;
			this.chamber = chamber;
			this.hole = orifice(hole);
			this.solvent = solvent;
			temperature = SourceParts.temperature(chamber);
			unit = throughput(temperature);
			gas = parts.gas().gas();
		}

		ChamberBalance balance() {
			double flow = parts.liquidFlow();
			double needed = solvent.evaporationPower(flow, Gas.ROOM, temperature);
			double available = ChamberHeat
					.available(SourceParts.heaters(chamber).mapToDouble(Heater::getPower).sum(), temperature);
			double vapour = solvent.vapourThroughput(flow, temperature)
					* (needed > 0 ? Math.min(1, available / needed) : 1);
			double passed = hole.law(gas, temperature).throughput(chamber.getPressureSetpoint(), 0);
			double wanted = Math.max(0, passed - vapour);
			double leak = leak(wanted);
			org.ionwright.twin.vacuum.SmallChamber.Rest rest = new org.ionwright.twin.vacuum.SmallChamber(hole,
					relief(),
					Optional.empty(), ambient(), temperature).rest(EvaporatingLiquid.WATER, 0, gas, vapour + leak);
			return new ChamberBalance(rest.pressure(), temperature, gas, vapour / unit, leak / unit, wanted / unit,
					rest.pinhole() / unit, rest.relief() / unit, passed / unit, needed, available);
		}

		private double leak(double wanted) {
			@Nullable
			GasInlet inlet = chamber.getGasInlet();
			return inlet == null ? 0
					: inlet.getMode() == LeakValveMode.PRESSURE_CONTROL ? Math.min(wanted, inlet.getMaxFlow() * unit)
							: Math.min(inlet.getSetFlow(), inlet.getMaxFlow()) * unit;
		}

		private Optional<ReliefValve> relief() {
			@Nullable
			ChamberValve valve = chamber.getReliefValve();
			return valve == null || valve.getKind() != ChamberValveKind.RELIEF ? Optional.empty()
					: Optional.of(ReliefValve.at(valve.getSetPressure()));
		}

		/** Pressure behind the relief valve. */
		private double ambient() {
			@Nullable
			ChamberValve valve = chamber.getReliefValve();
			return valve != null && valve.getOutlet() == VentTarget.VACUUM_PUMP ? 0
					: parts.instrument().getAtmosphericPressure();
		}
	}
}
