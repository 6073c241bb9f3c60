package org.ionwright.model.validation.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Passage;

/** The way of the gas from entrance to exhaust: what follows from the geometry and is therefore not in the model. */
record FlowPath(BentInterfaceChamber chamber) {

	/** Of the centre line, from the entrance aperture to the exhaust port at the end. */
	double length() {
		return chamber.getPassages().stream().mapToDouble(Passage::getLength).sum();
	}

	/** The bore of the insert when there is one (seed 000, claim 7); NaN without an exit. */
	double exitDiameter() {
		@Nullable
		ExitAperture exit = chamber.getExit();
		@Nullable
		ConicalInsert insert = exit == null ? null : exit.getInsert();
		return insert != null ? insert.getBoreDiameter() : exit != null ? exit.getDiameter() : Double.NaN;
	}

	/**
	 * The largest distance of the gas from the exit aperture, at the exit: the width of the passage less what the
	 * insert stands out. NaN when the exit does not lie in a passage.
	 */
	double flowDistance() {
		@Nullable
		Passage passage = exitPassage();
		@Nullable
		ExitAperture exit = chamber.getExit();
		if (passage == null || exit == null) {
			return Double.NaN;
		}
		return passage.getDiameter() - (exit.getInsert() == null ? 0 : exit.getInsert().getProtrusion());
	}

	/** The passage in whose wall the exit aperture lies. */
	@Nullable
	Passage exitPassage() {
		return chamber.getExit() == null ? null : chamber.getExit().getPassage();
	}

	/** Way along the centre line to the exit aperture; NaN when it lies in no passage. */
	double exitWay() {
		double way = 0;
		for (Passage passage : chamber.getPassages()) {
			if (passage == exitPassage()) {
				return way + chamber.getExit().getPosition();
			}
			way += passage.getLength();
		}
		return Double.NaN;
	}
}
