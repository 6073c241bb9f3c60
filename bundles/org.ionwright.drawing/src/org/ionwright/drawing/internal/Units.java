package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Point;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.GasSystem;
import org.ionwright.model.instrument.Interlock;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.instrument.PressureGauge;
import org.ionwright.model.instrument.Scanner;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.instrument.VoltageSupply;

/** All parts that the section has no shape for: pumps, gauges and valves by the chamber they belong to, then whatever is left. */
final class Units {

	private Units() {
	}

	/** From left to right. */
	static List<Unit> of(MassSpectrometer instrument, Section section) {
		Map<EObject, Unit> units = new LinkedHashMap<>();
		for (VesselDrawer.Outlet outlet : section.outlets()) {
			chamber(outlet.chamber(), outlet.place(), instrument, units);
		}
		if (instrument.getVacuumSystem() != null) {
			instrument.getVacuumSystem().getChambers().forEach(chamber -> chamber(chamber, null, instrument, units));
		}
		Set<String> drawn = section.sketch().paths();
		for (TreeIterator<EObject> all = instrument.eAllContents(); all.hasNext();) {
			EObject part = all.next();
			if (part instanceof Part && !isAbstract(part) && !units.containsKey(part)
					&& !drawn.contains(ModelPaths.pathOf(part))) {
				units.put(part, new Unit(part, null, ""));
			}
		}
		return new ArrayList<>(units.values());
	}

	private static void chamber(VacuumChamber chamber, @Nullable Point place, MassSpectrometer instrument,
			Map<EObject, Unit> units) {
		for (VacuumPump pump : chamber.getPumps()) {
			units.putIfAbsent(pump, new Unit(pump, place, kind(pump)
					+ Numbers.number(pump.getSpeed() * 1000) + " L/s"));
		}
		if (instrument.getVacuumSystem() == null) {
			return;
		}
		for (PressureGauge gauge : instrument.getVacuumSystem().getGauges()) {
			if (gauge.getChamber() == chamber) {
				units.putIfAbsent(gauge, new Unit(gauge, place, String.valueOf(gauge.getKind()).replace('_', ' ')
						.toLowerCase(Locale.ROOT)));
			}
		}
		for (Connection connection : instrument.getVacuumSystem().getConnections()) {
			if (connection.getFrom() == chamber) {
				units.putIfAbsent(connection, new Unit(connection, place,
						connection.getTo() == null ? "leads nowhere" : "to " + Labels.name(connection.getTo())));
			}
		}
	}

	/** Left out when the name of the pump says it. */
	private static String kind(VacuumPump pump) {
		String kind = String.valueOf(pump.getKind()).replace('_', ' ').toLowerCase(Locale.ROOT);
		return Labels.name(pump).toLowerCase(Locale.ROOT).contains(kind.split(" ")[0]) ? "" : kind + ", ";
	}

	/** Has no body of its own. */
	static boolean isAbstract(EObject part) {
		return part instanceof VoltageSupply || part instanceof Interlock || part instanceof Scanner
				|| part instanceof GasSystem || part instanceof IonSource || part instanceof VacuumSystem
				|| part instanceof Analyser;
	}
}
