package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Passages put one behind another from the entrance aperture on. A passage turns from the direction of the one it starts at, in the
 * plane of the turn before after that was rolled. The length of a passage is measured to the near wall of what follows, whose axis
 * therefore starts half its width times the sine of the turn further on; the corner is open: the volume before reaches to that axis,
 * the volume behind reaches back by half the width of the one before times the sine. What hangs on a passage that cannot be placed is
 * not placed either; only the culprits are problems.
 */
public final class PassageChain {

	private static final Vector ALONG = new Vector(1, 0, 0);
	private static final Vector TOWARDS = new Vector(0, 1, 0);

	private final List<PassageShape> shapes;
	private final List<@Nullable PlacedPassage> placed = new ArrayList<>();
	private final List<ChainProblem> problems = new ArrayList<>();

	public PassageChain(List<PassageShape> shapes) {
		this.shapes = List.copyOf(shapes);
		for (int i = 0; i < shapes.size(); i++) {
			placed.add(null);
			problem(i);
		}
		for (int i = 0; i < shapes.size(); i++) {
			place(i, 0);
		}
	}

	private void problem(int number) {
		PassageShape shape = shapes.get(number);
		if (!shape.solid()) {
			problems.add(new ChainProblem(number, ChainProblem.Kind.EMPTY));
		} else if (shape.upstream() >= shapes.size() || shape.upstream() < PassageShape.ENTRANCE) {
			problems.add(new ChainProblem(number, ChainProblem.Kind.DANGLING));
		} else if (returns(number)) {
			problems.add(new ChainProblem(number, ChainProblem.Kind.CYCLIC));
		}
	}

	private boolean returns(int number) {
		int at = shapes.get(number).upstream();
		for (int steps = 0; steps < shapes.size() && at >= 0 && at < shapes.size(); steps++) {
			if (at == number) {
				return true;
			}
			at = shapes.get(at).upstream();
		}
		return false;
	}

	/** Places what it starts at first. */
	private @Nullable PlacedPassage place(int number, int depth) {
		PassageShape shape = shapes.get(number);
		int upstream = shape.upstream();
		if (placed.get(number) == null && shape.solid() && depth <= shapes.size()) {
			if (upstream == PassageShape.ENTRANCE) {
				placed.set(number, new PlacedPassage(number, shape, Vector.ZERO, ALONG, TOWARDS.times(-1), 0, 0,
						beyond(number)));
			} else if (upstream >= 0 && upstream < shapes.size()) {
				@Nullable
				PlacedPassage before = place(upstream, depth + 1);
				if (before != null) {
					placed.set(number, behind(before, number, shape));
				}
			}
		}
		return placed.get(number);
	}

	private PlacedPassage behind(PlacedPassage before, int number, PassageShape shape) {
		Vector along = before.direction();
		// the wall at azimuth 0 is the one a turn goes away from
		Vector towards = before.wall().times(-1);
		Vector rolled = towards.towards(along.cross(towards), shape.roll());
		Vector direction = along.towards(rolled, shape.turn());
		Vector wall = rolled.towards(along.times(-1), shape.turn()).times(-1);
		double sine = sine(shape);
		Vector start = before.end().plus(shape.diameter() / 2 * sine, along);
		return new PlacedPassage(number, shape, start, direction, wall, before.wayEnd(), before.radius() * sine,
				beyond(number));
	}

	private double beyond(int number) {
		return shapes.stream().filter(shape -> shape.upstream() == number && shape.solid())
				.mapToDouble(shape -> shape.diameter() / 2 * sine(shape)).max().orElse(0);
	}

	private static double sine(PassageShape shape) {
		return Math.max(0, Math.sin(shape.turn()));
	}

	/** Those that could be placed, in the order of the model. */
	public List<PlacedPassage> passages() {
		List<PlacedPassage> all = new ArrayList<>();
		for (PlacedPassage passage : placed) {
			if (passage != null) {
				all.add(passage);
			}
		}
		return all;
	}

	/** By its number in the model; empty when it could not be placed. */
	public Optional<PlacedPassage> passage(int number) {
		@Nullable
		PlacedPassage passage = number >= 0 && number < placed.size() ? placed.get(number) : null;
		return passage == null ? Optional.empty() : Optional.of(passage);
	}

	/** Why others could not. */
	public List<ChainProblem> problems() {
		return List.copyOf(problems);
	}

	/** From the entrance to a passage, both included. */
	public List<PlacedPassage> path(PlacedPassage passage) {
		List<PlacedPassage> path = new ArrayList<>();
		Optional<PlacedPassage> at = Optional.of(passage);
		while (at.isPresent()) {
			path.addFirst(at.get());
			at = passage(at.get().shape().upstream());
		}
		return path;
	}

	/** Those that start at the end of a passage. */
	public List<PlacedPassage> following(PlacedPassage passage) {
		return passages().stream().filter(other -> other.shape().upstream() == passage.number()).toList();
	}

	/** Those that start where this one starts, itself included. */
	public List<PlacedPassage> besides(PlacedPassage passage) {
		return passages().stream().filter(other -> other.shape().upstream() == passage.shape().upstream()).toList();
	}
}
