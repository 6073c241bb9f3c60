package org.ionwright.instrument.internal.operation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.InterlockStatus.Condition;

/** Conditions made of others. */
final class Watches {

	private Watches() {
	}

	/** One that counts only while something is so, and is met otherwise. */
	static Watch when(Predicate<Readings> applies, String otherwise, Watch watch) {
		return new Watch() {

			@Override
			public Condition look(Readings readings) {
				return applies.test(readings) ? watch.look(readings) : Condition.MET;
			}

			@Override
			public String describe(Readings readings) {
				return applies.test(readings) ? watch.describe(readings) : otherwise;
			}
		};
	}

	/** Each of several; the worst counts. */
	static Watch all(List<? extends Watch> watches) {
		return new Watch() {

			@Override
			public Condition look(Readings readings) {
				Condition worst = Condition.NOT_WATCHED;
				boolean watched = false;
				for (Watch watch : watches) {
					Condition one = watch.look(readings);
					watched |= one != Condition.NOT_WATCHED;
					worst = one.compareTo(worst) > 0 ? one : worst;
				}
				return worst == Condition.NOT_WATCHED && watched ? Condition.MET : worst;
			}

			@Override
			public String describe(Readings readings) {
				Condition worst = look(readings);
				return watches.stream()
						.filter(watch -> watch.look(readings) == worst).map(watch -> watch.describe(readings))
						.findFirst()
						.orElseGet(
								() -> watches.isEmpty() ? "nothing to watch" : watches.getFirst().describe(readings));
			}
		};
	}

	/**
	 * A gas that flows: one of several readings is above its least value.
	 *
	 * @param least
	 *            by path, in the unit of the reading; NaN for a twentieth of its range
	 */
	static Watch flows(List<String> paths, ToDoubleFunction<String> least, boolean required) {
		return new Watch() {

			private double least(LiveParameter flow) {
				double value = least.applyAsDouble(flow.path());
				return Double.isNaN(value) ? 0.05 * flow.maximum() : value;
			}

			@Override
			public Condition look(Readings readings) {
				Condition best = paths.isEmpty() || !required ? Condition.NOT_WATCHED : Condition.UNKNOWN;
				boolean found = false;
				for (String path : paths) {
					LiveParameter flow = readings.get(path).orElse(null);
					if (flow != null) {
						Condition one = flow.quality() != Quality.GOOD ? Condition.UNKNOWN
								: flow.readback() >= least(flow) ? Condition.MET : Condition.NOT_MET;
						best = !found || one.compareTo(best) < 0 ? one : best;
						found = true;
					}
				}
				return best;
			}

			@Override
			public String describe(Readings readings) {
				String text = paths.stream().flatMap(path -> readings.get(path).stream())
						.map(flow -> flow.words() + " is "
								+ (flow.quality() == Quality.GOOD ? flow.text(flow.readback()) : "not known")
								+ ", needed is " + flow.text(least(flow)))
						.collect(Collectors.joining("; "));
				return text.isEmpty() ? "there is no reading of a gas flow" : text;
			}
		};
	}

	/** Each of some parameters that are found anew at each look. */
	static Watch each(Function<Readings, List<LiveParameter>> parameters, Function<LiveParameter, Band> band) {
		return new Watch() {

			@Override
			public Condition look(Readings readings) {
				Condition worst = Condition.MET;
				List<LiveParameter> all = parameters.apply(readings);
				for (LiveParameter parameter : all) {
					Condition one = band.apply(parameter).look(parameter);
					worst = one.compareTo(worst) > 0 ? one : worst;
				}
				return all.isEmpty() ? Condition.NOT_WATCHED : worst;
			}

			@Override
			public String describe(Readings readings) {
				Condition worst = look(readings);
				return parameters.apply(readings).stream()
						.filter(parameter -> band.apply(parameter).look(parameter) == worst)
						.map(parameter -> band.apply(parameter).describe(parameter)).findFirst()
						.orElse("no device gives a reading of it");
			}
		};
	}

	/** A state that must not be one of some words. */
	static Watch word(String path, Set<String> bad) {
		return new Watch() {

			@Override
			public Condition look(Readings readings) {
				LiveParameter state = readings.get(path).orElse(null);
				if (state == null) {
					return Condition.NOT_WATCHED;
				}
				return state.quality() != Quality.GOOD ? Condition.UNKNOWN
						: bad.contains(state.word(state.readback()).orElse("")) ? Condition.NOT_MET : Condition.MET;
			}

			@Override
			public String describe(Readings readings) {
				return readings.get(path).map(state -> path + " is " + state.text(state.readback()))
						.orElse("there is no reading of " + path);
			}
		};
	}

	/** No link is lost. */
	static Watch linked() {
		return new Watch() {

			@Override
			public Condition look(Readings readings) {
				return readings.lost().isPresent() ? Condition.NOT_MET : Condition.MET;
			}

			@Override
			public String describe(Readings readings) {
				return readings.lost().orElse("all devices answer");
			}
		};
	}
}
