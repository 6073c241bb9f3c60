package org.ionwright.model.validation.facts;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.internal.Once;

/** What follows from the values of the interface between source and vacuum. */
public final class InterfaceFacts {

	private InterfaceFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		if (instrument.getIonSource() == null
				|| !(instrument.getIonSource().getInterface() instanceof BentInterfaceChamber chamber)) {
			return List.of();
		}
		@Nullable
		Ioniser ioniser = instrument.getIonSource().getIoniser();
		double ambient = ioniser == null ? instrument.getAtmosphericPressure() : ioniser.getOperatingPressure();
		ChamberGeometry geometry = Once.of(chamber, ChamberGeometry.class,
				() -> Once.first(ChamberReader.read(chamber)));
		return Stream.of(new ChamberShapeFacts(chamber, geometry).list(), flow(chamber, geometry, ambient),
				InsertFacts.of(chamber)).flatMap(List::stream).toList();
	}

	/** None when a number is too far from what the laws are good for. */
	private static List<Fact> flow(BentInterfaceChamber chamber, ChamberGeometry geometry, double ambient) {
		try {
			return ChamberFlow.of(geometry, chamber, ambient)
					.map(flow -> new ChamberFlowFacts(chamber, geometry, flow).list()).orElse(List.of());
		} catch (IllegalArgumentException outOfRange) {
			return List.of();
		}
	}
}
