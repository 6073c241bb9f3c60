package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The chamber in space: passages, both apertures, what stands in the way. Whatever the numbers are, it can be made and asked; what
 * cannot be placed is not there. One thread at a time.
 */
public final class ChamberGeometry {

	private final List<PassageShape> passages;
	private final PassageChain chain;
	private final double entranceDiameter;
	private final ExitShape exit;
	private final Optional<PlacedPassage> exitPassage;
	private @Nullable Optional<SightLine> sight;

	/**
	 * @param entranceDiameter
	 *            m; anything but a positive number for none
	 * @param exit
	 *            in a negative passage for none
	 */
	public ChamberGeometry(List<PassageShape> passages, double entranceDiameter, ExitShape exit) {
		this.passages = List.copyOf(passages);
		chain = new PassageChain(passages);
		this.entranceDiameter = entranceDiameter;
		this.exit = exit;
		exitPassage = exit.solid() ? chain.passage(exit.passage()) : Optional.empty();
	}

	/** Two chambers of the same shapes are equal. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ChamberGeometry geometry && geometry.passages.equals(passages)
				&& Double.compare(geometry.entranceDiameter, entranceDiameter) == 0 && geometry.exit.equals(exit);
	}

	@Override
	public int hashCode() {
		return Objects.hash(passages, entranceDiameter, exit);
	}

	public PassageChain chain() {
		return chain;
	}

	/** In whose wall the exit aperture is; empty when there is none or that passage has no place. */
	public Optional<PlacedPassage> exitPassage() {
		return exitPassage;
	}

	/** Its first unit vector goes the way a turn without roll goes. */
	public Optional<Disc> entrance() {
		return chain.passage(0).filter(first -> entranceDiameter > 0 && Double.isFinite(entranceDiameter))
				.map(first -> new Disc(first.start(), first.wall().times(-1), first.direction().cross(first.wall())
						.times(-1), entranceDiameter / 2));
	}

	/** What the ions leave by: in the wall, or in the tip of the insert; looks into the passage. */
	public Optional<Disc> exit() {
		return exitPassage.map(passage -> {
			Vector outwards = passage.outwards(exit.azimuth());
			Vector centre = passage.at(exit.position()).plus(passage.radius() - protrusion(), outwards);
			return new Disc(centre, passage.direction(), outwards.cross(passage.direction()).times(-1),
					exit.diameter() / 2);
		});
	}

	/** Of the insert; empty when it does not stand out of the wall. */
	public Optional<Frustum> insert() {
		return exitPassage.filter(passage -> protrusion() > 0).map(passage -> {
			double tip = Math.max(exit.tip(), exit.diameter()) / 2;
			double foot = tip + protrusion() * Math.tan(Math.clamp(exit.halfAngle(), 0, 1.5));
			return new Frustum(passage.wallAt(exit.position(), exit.azimuth()),
					passage.outwards(exit.azimuth()).times(-1), protrusion(), foot, tip);
		});
	}

	private double protrusion() {
		return Math.max(0, exit.protrusion());
	}

	/** Arc position of the exit aperture, m: lengths of the passages before its own and its position there. */
	public Optional<Double> exitWay() {
		return exitPassage.map(passage -> passage.way() + exit.position());
	}

	/** Arc position of the exhaust, m: the end of the shortest way on from the passage of the exit aperture. */
	public Optional<Double> exhaustWay() {
		return exitPassage.map(this::end);
	}

	private double end(PlacedPassage passage) {
		return chain.following(passage).stream().mapToDouble(this::end).min().orElse(passage.wayEnd());
	}

	/**
	 * How far the foot of the exit aperture is from the wall, m: 0 on it; positive when it lies in the open, in the mouth of
	 * another passage or beyond its own.
	 */
	public Optional<Double> exitOffWall() {
		return exitPassage.map(passage -> {
			Vector foot = passage.wallAt(exit.position(), exit.azimuth());
			Cylinder own = passage.volume();
			double off = Math.max(0, Math.max(own.from() - exit.position(), exit.position() - own.to()));
			off = Math.max(off, protrusion() - 2 * passage.radius());
			for (PlacedPassage other : chain.passages()) {
				off = other.equals(passage) ? off : Math.max(off, other.volume().depth(foot));
			}
			return off;
		});
	}

	/** Across the passage at the exit aperture. */
	public Optional<ExitSection> exitSection() {
		return exitPassage.map(passage -> new ExitSection(passage, exit));
	}

	/** The ray that comes nearest to a line of sight, or is one; empty without both apertures. Some ms, once. */
	public Optional<SightLine> sightLine() {
		@Nullable
		Optional<SightLine> known = sight;
		if (known != null) {
			return known;
		}
		Optional<SightLine> found = entrance()
				.flatMap(from -> exit().map(to -> new LineOfSight(from, to, gaps()).worst()));
		sight = found;
		return found;
	}

	/** What light can go through; passages and the hole of the exit where the wall round it is curved. */
	Gaps gaps() {
		List<Cylinder> volumes = new ArrayList<>();
		List<Obstacle> obstacles = new ArrayList<>();
		for (PlacedPassage passage : chain.passages()) {
			volumes.add(passage.volume());
			for (Ring ring : passage.shape().rings()) {
				obstacles.add(new RingSolid(part(passage, ring.position(), ring.length()), ring.diameter() / 2));
			}
			for (Plate plate : passage.shape().plates()) {
				obstacles.add(new PlateSolid(part(passage, plate.position(), plate.thickness()),
						passage.outwards(plate.azimuth()), passage.radius() - plate.height()));
			}
		}
		insert().ifPresent(obstacles::add);
		exit().ifPresent(disc -> exitPassage.ifPresent(passage -> {
			double wall = passage.radius();
			double radius = Math.min(disc.radius(), wall);
			double sagitta = wall - Math.sqrt(wall * wall - radius * radius) - protrusion();
			volumes.add(new Cylinder(disc.centre(), disc.normal(), 0, Math.max(0, sagitta), disc.radius()));
		}));
		return new Gaps(volumes, obstacles);
	}

	private static Cylinder part(PlacedPassage passage, double from, double length) {
		return new Cylinder(passage.start(), passage.direction(), from, from + length, passage.radius());
	}
}
