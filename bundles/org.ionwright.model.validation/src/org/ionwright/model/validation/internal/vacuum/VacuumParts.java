package org.ionwright.model.validation.internal.vacuum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.ApertureConnection;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.PumpKind;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.twin.gas.Orifice;

/** The parts of a vacuum system, each of which may be missing. */
public record VacuumParts(MassSpectrometer instrument) {

	/**
	 * A hole between two chambers.
	 *
	 * @param part
	 *            that has its diameter
	 */
	public record Hole(VacuumChamber from, VacuumChamber to, EObject part, Orifice orifice) {
	}

	public Optional<VacuumSystem> system() {
		return Optional.ofNullable(instrument.getVacuumSystem());
	}

	/** Chambers from the source to the detector, without the backing line. */
	public List<VacuumChamber> chambers() {
		return system().map(found -> List.copyOf(found.getChambers())).orElse(List.of());
	}

	/** The chambers and the backing line. */
	public List<VacuumChamber> places() {
		return Stream.concat(chambers().stream(), system().map(VacuumSystem::getBacking).stream()).toList();
	}

	public Optional<Interface> passage() {
		return new SourceParts(instrument).passage();
	}

	/** The first chamber behind the source: that of the interface. Chamber 31 of seed 001 behind a pinhole. */
	public Optional<VacuumChamber> first() {
		return passage().map(Interface::getChamber).filter(places()::contains)
				.or(() -> chambers().stream().findFirst());
	}

	/** Where the ions are analysed. */
	public Optional<VacuumChamber> analysing() {
		return Optional.ofNullable(instrument.getAnalyser()).map(Analyser::getChamber);
	}

	/** Chamber 46 of seed 001: the one the analyser is in, when it is not the first, else the next behind the first. */
	public Optional<VacuumChamber> third() {
		return analysing().filter(chamber -> first().filter(chamber::equals).isEmpty())
				.or(() -> first().flatMap(this::next));
	}

	/** The chamber that the outlet of a chamber leads to. */
	public Optional<VacuumChamber> next(VacuumChamber chamber) {
		int index = chambers().indexOf(chamber);
		return index >= 0 && index + 1 < chambers().size() ? Optional.of(chambers().get(index + 1)) : Optional.empty();
	}

	/** Holes between two chambers; what has no diameter is none. */
	public Stream<Hole> holes() {
		Stream<Hole> beside = system().stream().flatMap(found -> found.getConnections().stream())
				.filter(ApertureConnection.class::isInstance).map(ApertureConnection.class::cast)
				.filter(link -> places().contains(link.getFrom()) && places().contains(link.getTo())
						&& link.getFrom() != link.getTo())
				.flatMap(link -> orifice(link.getDiameter(), link.getDischargeCoefficient()).stream()
						.map(orifice -> new Hole(link.getFrom(), link.getTo(), link, orifice)));
		return Stream.concat(inSeries().stream(), beside);
	}

	private List<Hole> inSeries() {
		List<VacuumChamber> chambers = chambers();
		List<Hole> holes = new ArrayList<>();
		for (int i = 0; i + 1 < chambers.size(); i++) {
			VacuumChamber from = chambers.get(i);
			VacuumChamber to = chambers.get(i + 1);
			@Nullable
			Aperture outlet = from.getOutlet();
			if (outlet != null && !bent(from)) {
				orifice(outlet).ifPresent(hole -> holes.add(new Hole(from, to, outlet, hole)));
			}
		}
		return holes;
	}

	/** The hole through which ions come into a chamber from another one. */
	public Optional<Hole> holeInto(VacuumChamber chamber) {
		return holes().filter(hole -> hole.to().equals(chamber)).findFirst();
	}

	/** Whether a chamber is that of a bent interface, whose exit aperture is its way on. */
	public boolean bent(VacuumChamber chamber) {
		return passage().filter(BentInterfaceChamber.class::isInstance).isPresent()
				&& first().filter(chamber::equals).isPresent();
	}

	/** Pumping ports of a chamber with the pump each leads to: its own, and the exhausts of a bent interface. */
	public List<Port> ports(VacuumChamber chamber) {
		Stream<Port> exhausts = bent(chamber)
				? passage().stream().flatMap(found -> ((BentInterfaceChamber) found).getExhaust().stream())
				: Stream.empty();
		return Stream.concat(chamber.getPorts().stream(), exhausts).filter(port -> port.getPump() != null).toList();
	}

	/** The pumps a chamber has, and those its ports lead to. */
	public List<VacuumPump> pumps(VacuumChamber chamber) {
		return Stream.concat(chamber.getPumps().stream(), ports(chamber).stream().map(Port::getPump))
				.filter(Objects::nonNull).distinct().toList();
	}

	/** Whether a pump is made for high vacuum and needs another one behind it. */
	public static boolean fast(VacuumPump pump) {
		return pump.getKind() != PumpKind.ROTARY && pump.getKind() != PumpKind.SCROLL
				&& pump.getKind() != PumpKind.DIAPHRAGM;
	}

	/** Speed of a pump at a chamber, its line included, m3/s: S C/(S + C). */
	public double effectiveSpeed(VacuumChamber chamber, VacuumPump pump) {
		double line = ports(chamber).stream().filter(port -> port.getPump() == pump)
				.mapToDouble(Port::getLineConductance).sum();
		boolean direct = ports(chamber).stream().noneMatch(port -> port.getPump() == pump);
		return direct ? pump.getSpeed() : inSeries(pump.getSpeed(), line);
	}

	/** Of all fast pumps at a chamber, m3/s. */
	public double fastSpeed(VacuumChamber chamber) {
		return pumps(chamber).stream().filter(VacuumParts::fast).mapToDouble(pump -> effectiveSpeed(chamber, pump))
				.sum();
	}

	static double inSeries(double speed, double conductance) {
		return speed > 0 && conductance > 0 ? speed * conductance / (speed + conductance) : 0;
	}

	/** As open as its fouling leaves it; empty when it has no size. */
	static Optional<Orifice> orifice(@Nullable Aperture aperture) {
		try {
			return aperture == null ? Optional.empty() : Optional.of(ChamberBalance.orifice(aperture));
		} catch (IllegalArgumentException noSize) {
			return Optional.empty();
		}
	}

	static Optional<Orifice> orifice(double diameter, double dischargeCoefficient) {
		try {
			return Optional.of(new Orifice(diameter, dischargeCoefficient));
		} catch (IllegalArgumentException noSize) {
			return Optional.empty();
		}
	}
}
