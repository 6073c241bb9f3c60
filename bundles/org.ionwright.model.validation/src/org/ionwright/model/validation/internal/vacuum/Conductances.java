package org.ionwright.model.validation.internal.vacuum;

import java.util.Optional;

import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.ReentrantWall;
import org.ionwright.twin.gas.Clausing;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;

/** Molecular conductances of what stands between chamber and pump, nitrogen at 20 degree Celsius. */
public final class Conductances {

	private Conductances() {
	}

	/** Of the opening of a port, m3/s: 11.8 L/s per cm2. */
	public static double opening(Port port) {
		return hole(port.getDiameter());
	}

	/**
	 * Of the ring between a re-entrant wall and the wall of its chamber, m3/s: that of the open area times the share that
	 * passes a tube of the same hydraulic diameter. Not a number when the wall does not fit in.
	 */
	public static double around(ReentrantWall wall) {
		double gap = wall.getChamberDiameter() - wall.getDiameter();
		return gap > 0 ? (hole(wall.getChamberDiameter()) - hole(wall.getDiameter()))
				* Clausing.santeler(2 * wall.getDepth() / gap) : Double.NaN;
	}

	private static double hole(double diameter) {
		Optional<Orifice> orifice = VacuumParts.orifice(diameter, 1);
		return orifice.map(hole -> hole.molecularConductance(Gas.NITROGEN, Gas.ROOM)).orElse(0.0);
	}
}
