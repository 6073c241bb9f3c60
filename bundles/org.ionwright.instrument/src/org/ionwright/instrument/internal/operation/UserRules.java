package org.ionwright.instrument.internal.operation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.model.LimitText;

/**
 * The rules of one's own of an instrument file. One whose limits cannot be understood blocks, as one does whose reading is not known: a
 * rule that somebody wrote is never left out in silence.
 */
final class UserRules {

	private static final String ROWS = "userInterlocks";

	/** Limits of a rule in the SI unit of its reading, with that unit. */
	private record Limits(Band band, String unit) {
	}

	private UserRules() {
	}

	static List<Rule> of(Plant plant) {
		return plant.elements(ROWS).stream().filter(row -> plant.is(row + ".enabled")).map(row -> rule(plant, row))
				.toList();
	}

	private static Rule rule(Plant plant, String row) {
		String name = plant.text(row + ".name").isBlank() ? row : plant.text(row + ".name");
		String message = plant.text(row + ".message");
		Set<Guarded> blocks = EnumSet.noneOf(Guarded.class);
		plant.elements(row + ".blocks").forEach(entry -> blocks.add(Guarded.valueOf(plant.text(entry))));
		boolean trips = plant.is(row + ".trips");
		return new Rule(name, watch(plant, row), blocks, trips ? blocks : Set.of(), trips,
				Duration.ofMillis(Math.round(1000 * plant.number(row + ".settleTime", 0))), false,
				message.isBlank() ? "rule of this instrument" : message);
	}

	private static Watch watch(Plant plant, String row) {
		List<String> texts = Stream.of(".low", ".high", ".hysteresis").map(end -> plant.text(row + end).strip())
				.toList();
		return limits(plant.text(row + ".reading"), texts).<Watch>map(UserRules::inUnit)
				.orElseGet(() -> never("its limits '" + String.join("', '", texts)
						+ "' cannot be understood; correct " + row + " in the instrument file"));
	}

	private static Optional<Limits> limits(String path, List<String> texts) {
		List<Optional<LimitText>> read = texts.stream().map(LimitText::of).toList();
		List<LimitText> given = read.stream().flatMap(Optional::stream).toList();
		boolean understood = given.size() == texts.stream().filter(text -> !text.isEmpty()).count()
				&& read.get(0).or(() -> read.get(1)).isPresent()
				&& given.stream().map(LimitText::ucum).distinct().count() == 1;
		if (path.isBlank() || !understood) {
			return Optional.empty();
		}
		double low = read.get(0).map(LimitText::value).orElse(Double.NEGATIVE_INFINITY);
		double high = read.get(1).map(LimitText::value).orElse(Double.POSITIVE_INFINITY);
		double inside = Math.abs(read.get(2).map(LimitText::difference).orElse(0.0));
		return low <= high
				? Optional.of(new Limits(new Band(List.of(path), low, high, low + inside, high - inside, true),
						given.getFirst().ucum()))
				: Optional.empty();
	}

	/** The band, for a reading in its unit; in another one it says nothing. */
	private static Watch inUnit(Limits limits) {
		Band band = limits.band();
		return new Watch() {

			private Optional<LiveParameter> other(Readings readings) {
				return readings.first(band.paths()).filter(reading -> !reading.unit().equals(limits.unit()));
			}

			@Override
			public Condition look(Readings readings) {
				return other(readings).isPresent() ? Condition.UNKNOWN : band.look(readings);
			}

			@Override
			public String describe(Readings readings) {
				return other(readings).map(reading -> reading.path() + " is in " + reading.unit() + ", the limit in "
						+ limits.unit() + "; correct the rule in the instrument file")
						.orElseGet(() -> band.describe(readings));
			}
		};
	}

	private static Watch never(String why) {
		return new Watch() {

			@Override
			public Condition look(Readings readings) {
				return Condition.UNKNOWN;
			}

			@Override
			public String describe(Readings readings) {
				return why;
			}
		};
	}
}
