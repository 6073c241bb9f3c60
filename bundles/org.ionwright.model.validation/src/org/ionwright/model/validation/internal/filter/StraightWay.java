package org.ionwright.model.validation.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.geometry.Vector;
import org.ionwright.twin.rods.LineOfSight;

/**
 * Whether neutrals and photons have a straight way through all apertures of a filter: the round entrance of each stage and
 * the exit behind the last one, each across the axis of its stage. Any number of stages with any tilt and offset; rays
 * between evenly spread points of the first and the last aperture, rims included, are followed. For two stages whose axes
 * meet at the joint {@link LineOfSight} has the angle in closed form.
 */
public final class StraightWay {

	private static final int RIM = 36;

	private record Disc(Vector centre, Vector across, Vector up, Vector axis, double radius) {

		Vector at(double share, double angle) {
			return centre.plus(radius * share * Math.cos(angle), across).plus(radius * share * Math.sin(angle), up);
		}

		boolean passes(Vector from, Vector direction) {
			double along = direction.dot(axis);
			if (!(Math.abs(along) > 1e-12)) {
				return false;
			}
			Vector hit = from.plus(centre.minus(from).dot(axis) / along, direction).minus(centre);
			return hit.dot(hit) <= radius * radius * (1 + 1e-12);
		}
	}

	private StraightWay() {
	}

	/** Empty when lengths or apertures are not known. */
	public static Optional<Boolean> open(TandemMassFilter filter) {
		List<MassFilterStage> stages = filter.getStages();
		boolean known = !stages.isEmpty() && filter.getExitDiameter() > 0 && stages.stream()
				.allMatch(stage -> stage.getEntranceDiameter() > 0 && stage.getLength() > 0
						&& Double.isFinite(stage.getTiltAngle() + stage.getTiltAzimuth() + stage.getOffsetX()
								+ stage.getOffsetY() + filter.getLinkLength()));
		return known ? Optional.of(open(discs(filter))) : Optional.empty();
	}

	/** Tilt above which two stages whose axes meet at the joint have no straight way, rad. */
	public static Optional<Double> blockingAngle(TandemMassFilter filter) {
		List<MassFilterStage> stages = filter.getStages();
		return stages.size() != 2 ? Optional.empty()
				: Possible.of(() -> new LineOfSight(stages.get(0).getEntranceDiameter() / 2,
						stages.get(1).getEntranceDiameter() / 2, filter.getExitDiameter() / 2,
						stages.get(0).getLength() + filter.getLinkLength(), stages.get(1).getLength())
						.blockingAngle());
	}

	/** From the exit back to the entrance, in the frame of the last stage, carried on from stage to stage. */
	private static List<Disc> discs(TandemMassFilter filter) {
		List<MassFilterStage> stages = filter.getStages();
		Vector origin = Vector.ZERO;
		Vector x = new Vector(1, 0, 0);
		Vector y = new Vector(0, 1, 0);
		Vector z = new Vector(0, 0, 1);
		List<Disc> discs = new ArrayList<>();
		MassFilterStage last = stages.getLast();
		discs.add(new Disc(origin.plus(last.getLength(), z), x, y, z, filter.getExitDiameter() / 2));
		discs.add(new Disc(origin, x, y, z, last.getEntranceDiameter() / 2));
		for (int i = stages.size() - 2; i >= 0; i--) {
			MassFilterStage stage = stages.get(i);
			Vector end = origin.plus(stage.getOffsetX(), x).plus(stage.getOffsetY(), y)
					.plus(-filter.getLinkLength(), z);
			Vector newX = inFrame(new Vector(1, 0, 0), stage, x, y, z);
			Vector newY = inFrame(new Vector(0, 1, 0), stage, x, y, z);
			Vector newZ = inFrame(new Vector(0, 0, 1), stage, x, y, z);
			x = newX;
			y = newY;
			z = newZ;
			origin = end.plus(-stage.getLength(), z);
			discs.add(new Disc(origin, x, y, z, stage.getEntranceDiameter() / 2));
		}
		return discs;
	}

	private static Vector inFrame(Vector local, MassFilterStage stage, Vector x, Vector y, Vector z) {
		Vector turned = tilted(local, stage.getTiltAngle(), stage.getTiltAzimuth());
		return x.times(turned.x()).plus(turned.y(), y).plus(turned.z(), z);
	}

	/** Turned about the y axis by tilt within the plane that stands at azimuth to x. */
	private static Vector tilted(Vector local, double tilt, double azimuth) {
		double along = local.x() * Math.cos(azimuth) + local.y() * Math.sin(azimuth);
		double across = local.y() * Math.cos(azimuth) - local.x() * Math.sin(azimuth);
		double turned = along * Math.cos(tilt) + local.z() * Math.sin(tilt);
		double forward = local.z() * Math.cos(tilt) - along * Math.sin(tilt);
		return new Vector(turned * Math.cos(azimuth) - across * Math.sin(azimuth),
				turned * Math.sin(azimuth) + across * Math.cos(azimuth), forward);
	}

	private static boolean open(List<Disc> discs) {
		List<Vector> starts = points(discs.getLast());
		List<Vector> ends = points(discs.getFirst());
		List<Disc> between = discs.subList(1, discs.size() - 1);
		for (Vector from : starts) {
			for (Vector to : ends) {
				if (open(from, to.minus(from), between)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean open(Vector from, Vector direction, List<Disc> between) {
		for (Disc disc : between) {
			if (!disc.passes(from, direction)) {
				return false;
			}
		}
		return true;
	}

	private static List<Vector> points(Disc disc) {
		List<Vector> points = new ArrayList<>();
		points.add(disc.centre());
		for (double share : new double[] { 0.5, 1 }) {
			for (int i = 0; i < RIM; i++) {
				points.add(disc.at(share, 2 * Math.PI * i / RIM));
			}
		}
		return points;
	}
}
