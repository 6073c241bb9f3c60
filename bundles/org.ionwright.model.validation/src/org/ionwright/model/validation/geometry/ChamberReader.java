package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ConicalHole;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Passage;

/** Takes the numbers of a chamber out of the model. The numbers of passages are their places in the list of the chamber. */
public final class ChamberReader {

	private static final ExitShape NONE = new ExitShape(-1, 0, 0, 0, 0, 0, 0);

	private ChamberReader() {
	}

	/** The chamber as it is now; later changes of the model are not followed. */
	public static ChamberGeometry read(BentInterfaceChamber chamber) {
		List<PassageShape> shapes = new ArrayList<>();
		for (Passage passage : chamber.getPassages()) {
			shapes.add(shape(chamber, passage));
		}
		double entrance = chamber.getEntrance() == null ? 0 : chamber.getEntrance().getDiameter();
		return new ChamberGeometry(shapes, entrance, exit(chamber));
	}

	/** Diameter of what the ions leave by, m: the bore of the insert when there is one (seed 000, claim 7), else the hole. */
	public static double exitDiameter(ExitAperture exit) {
		return exit.getInsert() == null ? exit.getDiameter() : exit.getInsert().getBoreDiameter();
	}

	/** How the insert sits in its hole; empty when one of both is missing. */
	public static Optional<ConeFit> coneFit(ExitAperture exit) {
		@Nullable
		ConicalHole hole = exit.getHole();
		@Nullable
		ConicalInsert insert = exit.getInsert();
		return hole == null || insert == null ? Optional.empty()
				: Optional.of(ConeFit.of(
						new ConeFit.Hole(hole.getSmallDiameter(), hole.getLargeDiameter(), hole.getDepth()),
						new ConeFit.Cone(insert.getSmallDiameter(), insert.getLargeDiameter(), insert.getHalfAngle(),
								Math.max(0, insert.getProtrusion()))));
	}

	private static PassageShape shape(BentInterfaceChamber chamber, Passage passage) {
		@Nullable
		Passage named = passage.getUpstream();
		int number = chamber.getPassages().indexOf(passage);
		int found = named == null ? number - 1 : chamber.getPassages().indexOf(named);
		int upstream = named != null && found < 0 ? PassageShape.UNKNOWN : found;
		List<Ring> rings = passage.getThrottles().stream()
				.map(ring -> new Ring(ring.getPosition(), ring.getLength(), Math.max(0, ring.getDiameter())))
				.filter(ring -> Double.isFinite(ring.position() + ring.length() + ring.diameter())
						&& ring.length() > 0)
				.toList();
		List<Plate> plates = passage.getBaffles().stream()
				.map(plate -> new Plate(plate.getPosition(), plate.getThickness(), plate.getHeight(),
						plate.getAzimuth()))
				.filter(plate -> Double
						.isFinite(plate.position() + plate.thickness() + plate.height() + plate.azimuth())
						&& plate.thickness() > 0 && plate.height() > 0)
				.toList();
		return new PassageShape(upstream, passage.getDiameter(), passage.getLength(), passage.getTurnAngle(),
				passage.getRollAngle(), rings, plates);
	}

	private static ExitShape exit(BentInterfaceChamber chamber) {
		@Nullable
		ExitAperture exit = chamber.getExit();
		if (exit == null || exit.getPassage() == null) {
			return NONE;
		}
		@Nullable
		ConicalInsert insert = exit.getInsert();
		int passage = chamber.getPassages().indexOf(exit.getPassage());
		return insert == null
				? new ExitShape(passage, exit.getPosition(), exit.getAzimuth(), exit.getDiameter(), 0, 0, 0)
				: new ExitShape(passage, exit.getPosition(), exit.getAzimuth(), insert.getBoreDiameter(),
						insert.getProtrusion(), insert.getHalfAngle(), insert.getSmallDiameter());
	}
}
