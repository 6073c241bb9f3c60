package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONNECTION__FROM;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONNECTION__TO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PRESSURE_GAUGE__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_CHAMBER__PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_CHAMBER__PUMPS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_PUMP__BACKING;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_PUMP__CRITICAL_BACKING_PRESSURE;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.vacuum.Backing;
import org.ionwright.model.validation.internal.vacuum.Pressures;
import org.ionwright.model.validation.internal.vacuum.Reach;
import org.ionwright.model.validation.internal.vacuum.VacuumParts;

/** The vacuum system as a network: whether it hangs together, and whether its pressures are those it is designed for. */
public final class VacuumRules {

	/** Ratio of predicted and design pressure up to which they agree. */
	private static final double AGREEMENT = 2;

	private VacuumRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				new CheckedRule<>("M.NETWORK", "chambers, connections and pumps hang together", VacuumRules::network),
				new CheckedRule<>("M.VACUUM", "design pressures are what holes and pumps give",
						VacuumRules::pressures));
	}

	private static void network(MassSpectrometer instrument, Report report) {
		VacuumParts parts = new VacuumParts(instrument);
		parts.system().ifPresent(system -> {
			for (Connection link : system.getConnections()) {
				end(parts, link, link.getFrom(), CONNECTION__FROM, report);
				end(parts, link, link.getTo(), CONNECTION__TO, report);
				if (link.getFrom() != null && link.getFrom() == link.getTo()) {
					report.error(link, CONNECTION__TO, "Connection leads from a chamber to itself; name another one.");
				}
			}
			system.getGauges().stream().filter(gauge -> !parts.places().contains(gauge.getChamber()))
					.forEach(gauge -> report.warning(gauge, PRESSURE_GAUGE__CHAMBER,
							"Gauge is at no chamber of the vacuum system; name the one it measures."));
		});
		Set<VacuumChamber> reached = Reach.from(parts);
		for (VacuumChamber chamber : parts.chambers()) {
			if (!reached.contains(chamber)) {
				report.error(chamber, VACUUM_CHAMBER__PRESSURE, "No opening leads from the source to chamber "
						+ name(chamber) + "; give the chamber before it an outlet, or connect it.");
			}
			if (!Reach.pumped(parts, chamber)) {
				report.warning(chamber, VACUUM_CHAMBER__PUMPS, "Chamber " + name(chamber)
						+ " has no pump and no tube to a pumped one; add a pump.");
			}
		}
		parts.places().stream().flatMap(chamber -> chamber.getPumps().stream()).filter(VacuumParts::fast)
				.forEach(pump -> backed(parts, pump, report));
	}

	private static void end(VacuumParts parts, Connection link, @Nullable VacuumChamber end, EReference feature,
			Report report) {
		if (end == null || !parts.places().contains(end)) {
			report.error(link, feature, "Connection dangles: it names no chamber of the vacuum system; name one.");
		}
	}

	private static void backed(VacuumParts parts, VacuumPump pump, Report report) {
		if (Backing.circular(pump)) {
			report.error(pump, VACUUM_PUMP__BACKING, "Pump " + name(pump)
					+ " is backed in a circle; name a roughing pump behind it.");
		} else if (VacuumParts.fast(Backing.last(pump)) && Backing.usual(parts).isEmpty()) {
			report.warning(pump, VACUUM_PUMP__BACKING, "Pump " + name(pump)
					+ " has no roughing pump behind it; name one, or add a backing line with one.");
		}
	}

	private static void pressures(MassSpectrometer instrument, Report report) {
		VacuumParts parts = new VacuumParts(instrument);
		Pressures.of(instrument).ifPresent(pressures -> {
			for (VacuumChamber chamber : parts.places()) {
				double predicted = pressures.of(chamber);
				double design = chamber.getPressure();
				if (Limits.exceeds(predicted, AGREEMENT * design) && designed(parts, chamber)
						|| Limits.exceeds(design, AGREEMENT * predicted) && parts.chambers().contains(chamber)) {
					report.warning(chamber, VACUUM_CHAMBER__PRESSURE, "Chamber " + name(chamber)
							+ " is designed for " + Text.pressure(design) + ", but holes and pumps give "
							+ Text.pressure(predicted) + ", more than a factor of " + Text.number(AGREEMENT)
							+ " apart; check apertures, ports and pump speeds, or state the pressure they give.",
							Fix.set(chamber, VACUUM_CHAMBER__PRESSURE, digits(predicted)));
				}
			}
			for (VacuumChamber chamber : parts.places()) {
				chamber.getPumps().stream().filter(VacuumParts::fast)
						.forEach(pump -> stalled(parts, pressures, pump, report));
			}
		});
	}

	private static void stalled(VacuumParts parts, Pressures pressures, VacuumPump pump, Report report) {
		double behind = Backing.behind(parts, pump).map(pressures::of).orElse(Double.NaN);
		if (Limits.exceeds(behind, pump.getCriticalBackingPressure())) {
			report.warning(pump, VACUUM_PUMP__CRITICAL_BACKING_PRESSURE, "Pump " + name(pump) + " has "
					+ Text.pressure(behind) + " behind it, above its limit "
					+ Text.pressure(pump.getCriticalBackingPressure()) + ": it stops to pump; back it better.");
		}
	}

	/** A backing line is designed for a pressure only when one is stated, and may have a better one. */
	private static boolean designed(VacuumParts parts, VacuumChamber chamber) {
		return parts.chambers().contains(chamber) || chamber.eIsSet(VACUUM_CHAMBER__PRESSURE);
	}

	private static String name(Part part) {
		@Nullable
		String name = part.getName();
		return name == null || name.isBlank() ? ModelPaths.pathOf(part) : "'" + name + "'";
	}

	/** To two digits, as people state pressures. */
	private static double digits(double pascal) {
		double step = Math.pow(10, Math.floor(Math.log10(pascal)) - 1);
		return Double.parseDouble(Text.number(Math.rint(pascal / step) * step, 2));
	}
}
