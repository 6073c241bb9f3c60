package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.ionwright.instrument.internal.operation.Hands;
import org.ionwright.instrument.internal.operation.Matrix;
import org.ionwright.instrument.internal.operation.OperationCore;
import org.ionwright.instrument.internal.operation.Plant;
import org.ionwright.instrument.internal.operation.Rule;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.OperatingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof that interlocks, sequences and gate together keep what must never be from being. */
class SafetyExplorationTest {

	private static final Plant PLANT = new Plant(Slots.sheet());
	private static final List<Rule> RULES = Matrix.of(PLANT);

	private static Function<List<String>, Function<Hands, OperationCore>> with(List<Rule> rules) {
		return left -> hands -> new OperationCore(PLANT, rules, hands, left);
	}

	@Test
	void nothingThatMustNotBeEverIs() {
		Exploration exploration = new Exploration(with(RULES)).run();
		System.out.println("safety: " + exploration);
		assertEquals(Map.of(), exploration.violations());
		assertTrue(exploration.runs() > 1_000_000, exploration.toString());
		for (OperatingState state : OperatingState.values()) {
			assertTrue(exploration.states().containsKey(state) || state == OperatingState.OFF
					|| state == OperatingState.DISCONNECTED || state == OperatingState.TRIPPED,
					state + " was not reached");
		}
		RULES.forEach(rule -> assertTrue(exploration.trips().containsKey(rule.name()), rule.name() + " never tripped"));
	}

	static Stream<String> rules() {
		return RULES.stream().map(Rule::name);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void withoutARuleSomethingIsFound(String name) {
		List<Rule> fewer = RULES.stream().filter(rule -> !rule.name().equals(name)).toList();
		assertFalse(new Exploration(with(fewer)).search().violations().isEmpty(), name);
	}

	@Test
	void rulesThatOnlyBlockOrOnlyTripAreFound() {
		List<Rule> block = RULES.stream().map(rule -> with(rule, rule.blocks(), Set.of())).toList();
		assertFalse(new Exploration(with(block)).search().violations().isEmpty());
		List<Rule> trip = RULES.stream().map(rule -> with(rule, Set.of(), rule.trips())).toList();
		assertFalse(new Exploration(with(trip)).search().violations().isEmpty());
	}

	private static Rule with(Rule rule, Set<Guarded> blocks, Set<Guarded> trips) {
		return new Rule(rule.name(), rule.watch(), blocks, trips, rule.tripsBlind(), rule.settle(), rule.hardware(),
				rule.source());
	}
}
