package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VacuumChamber;

/**
 * The pumped chambers that lie along the beam, from the exit of the interface on.
 *
 * @param all
 *            in the order of the beam
 */
record Vessels(MassSpectrometer instrument, List<VacuumChamber> all) {

	static Vessels of(MassSpectrometer instrument) {
		List<VacuumChamber> vessels = new ArrayList<>();
		if (instrument.getVacuumSystem() != null) {
			vessels.addAll(instrument.getVacuumSystem().getChambers());
			if (instrument.getVacuumSystem().getBacking() != null) {
				vessels.remove(instrument.getVacuumSystem().getBacking());
			}
			passageChamber(instrument).ifPresent(vessels::remove);
		}
		return new Vessels(instrument, List.copyOf(vessels));
	}

	/** The chamber that is the passages of a bent interface themselves: the one its exhaust is pumped by. */
	static Optional<VacuumChamber> passageChamber(MassSpectrometer instrument) {
		@Nullable
		Interface inlet = instrument.getIonSource() == null ? null : instrument.getIonSource().getInterface();
		if (!(inlet instanceof BentInterfaceChamber bent)) {
			return Optional.empty();
		}
		return bent.getExhaust().stream().filter(port -> port.getPump() != null)
				.filter(port -> port.getPump().eContainer() instanceof VacuumChamber)
				.map(port -> (VacuumChamber) port.getPump().eContainer()).findFirst()
				.or(() -> Optional.ofNullable(bent.getChamber()))
				.filter(chamber -> chamber != analyserChamber(instrument));
	}

	private static @Nullable VacuumChamber analyserChamber(MassSpectrometer instrument) {
		return instrument.getAnalyser() == null ? null : instrument.getAnalyser().getChamber();
	}

	/** Index of the vessel a stage is in; the last one when the model does not say. */
	int of(MassFilterStage stage) {
		@Nullable
		VacuumChamber chamber = stage.getChamber() != null ? stage.getChamber() : analyserChamber(instrument);
		int index = chamber == null ? -1 : all.indexOf(chamber);
		return index < 0 ? all.size() - 1 : index;
	}

	/** How many vessels the beam goes through before the analyser. */
	int beforeAnalyser() {
		if (instrument.getAnalyser() instanceof TandemMassFilter filter && !filter.getStages().isEmpty()) {
			return Math.max(of(filter.getStages().get(0)), 0);
		}
		@Nullable
		VacuumChamber chamber = analyserChamber(instrument);
		int index = chamber == null ? -1 : all.indexOf(chamber);
		return Math.max(index < 0 ? all.size() - 1 : index, 0);
	}

	/** Pa; that of the interface when there are no vessels. */
	double pressure(int index) {
		return index >= 0 && index < all.size() ? all.get(index).getPressure() : Double.NaN;
	}
}
