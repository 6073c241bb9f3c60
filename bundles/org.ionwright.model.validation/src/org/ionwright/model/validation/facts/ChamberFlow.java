package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.geometry.FlowShares;
import org.ionwright.model.validation.geometry.PlacedPassage;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;

/**
 * The gas of a bent chamber at its design pressure, which is that at the exit aperture: pressures up to the entrance and down to the
 * exhaust by Poiseuille's law, as {@link org.ionwright.twin.transport.BentChamber} has it (Mach below 0.5), for any chain of passages.
 * Nitrogen at 20 degree Celsius; what the pumps make of it the vacuum system says.
 */
public final class ChamberFlow {

	static final Gas GAS = Gas.NITROGEN;
	static final double TEMPERATURE = Gas.ROOM;

	/**
	 * The gas in one passage.
	 *
	 * @param throughput
	 *            Pa m3/s
	 * @param inlet
	 *            pressure at its start, Pa
	 * @param outlet
	 *            pressure at its end, or at the exit aperture when it is in this one, Pa
	 */
	public record Part(PlacedPassage passage, double throughput, double inlet, double outlet) {

		public double reynolds() {
			return GAS.reynolds(passage.shape().diameter(), throughput, TEMPERATURE);
		}

		/** At its end, where it is highest. */
		public double mach() {
			return tube().mach(GAS, TEMPERATURE, throughput, outlet);
		}

		Tube tube() {
			return new Tube(passage.shape().diameter(), passage.shape().length());
		}
	}

	private final double ambient;
	private final double pressure;
	private final Orifice entrance;
	private final double in;
	private final double out;
	private final double exhaust;
	private final double speed;
	private final List<Part> parts = new ArrayList<>();

	private ChamberFlow(ChamberGeometry geometry, PlacedPassage passage, BentInterfaceChamber chamber, double ambient) {
		this.ambient = ambient;
		pressure = chamber.getPressure();
		entrance = orifice(chamber.getEntrance(), chamber.getEntrance().getDiameter());
		in = entrance.law(GAS, TEMPERATURE).throughput(ambient, pressure);
		ExitAperture exit = chamber.getExit();
		out = orifice(exit, ChamberReader.exitDiameter(exit)).law(GAS, TEMPERATURE).throughput(pressure, 0);
		double behind = pressure;
		FlowShares shares = new FlowShares(geometry.chain());
		for (PlacedPassage part : geometry.chain().path(passage).reversed()) {
			double end = part.equals(passage) ? exit.getPosition() : part.shape().length();
			double flow = in * shares.through(part);
			double before = Math.sqrt(behind * behind + 2 * flow * FlowShares.resistance(part, 0, end));
			parts.addFirst(new Part(part, flow, before, behind));
			behind = before;
		}
		double rest = parts.getLast().throughput() - out;
		double left = pressure * pressure - 2 * rest * shares.resistanceBehind(passage,
				exit.getPosition());
		exhaust = left > 0 ? Math.sqrt(left) : Double.NaN;
		speed = chamber.getExhaust().stream().mapToDouble(ChamberFlow::speed).sum();
	}

	/**
	 * Empty when a part is missing.
	 *
	 * @throws IllegalArgumentException
	 *             of the laws, when a number is out of their range
	 */
	static Optional<ChamberFlow> of(ChamberGeometry geometry, BentInterfaceChamber chamber, double ambient) {
		return chamber.getEntrance() == null || chamber.getExit() == null ? Optional.empty()
				: geometry.exitPassage().map(passage -> new ChamberFlow(geometry, passage, chamber, ambient));
	}

	private static Orifice orifice(Aperture aperture, double diameter) {
		return new Orifice(diameter * Math.sqrt(1 - aperture.getFoulingFraction()), aperture.getDischargeCoefficient());
	}

	/** S C/(S + C), m3/s; 0 without a pump. */
	private static double speed(Port port) {
		double line = port.getLineConductance();
		double pump = port.getPump() == null ? 0 : port.getPump().getSpeed();
		return line > 0 && pump > 0 ? line * pump / (line + pump) : 0;
	}

	/** Through the entrance aperture, Pa m3/s. */
	double entranceFlow() {
		return in;
	}

	/** Through the exit aperture, Pa m3/s. */
	double exitFlow() {
		return out;
	}

	/** To the pump, Pa m3/s. */
	double exhaustFlow() {
		return in - out;
	}

	boolean choked() {
		return entrance.law(GAS, TEMPERATURE).isChoked(ambient, pressure);
	}

	/** Reynolds number of the jet behind the entrance. */
	double jetReynolds() {
		return entrance.reynolds(GAS, TEMPERATURE, in);
	}

	/** From the entrance to the exit aperture. */
	List<Part> parts() {
		return List.copyOf(parts);
	}

	/** At the exhaust, Pa; not a number when the passages cannot carry the flow at this pressure. */
	double exhaustPressure() {
		return exhaust;
	}

	/** At the exhaust with all pumps, m3/s. */
	double pumpingSpeed() {
		return speed;
	}

	/** What the design pressure needs at the exhaust, m3/s. */
	double neededSpeed() {
		return exhaustFlow() / exhaust;
	}
}
