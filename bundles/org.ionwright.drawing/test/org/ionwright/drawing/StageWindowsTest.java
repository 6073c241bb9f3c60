package org.ionwright.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.model.DemoModels;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.facts.Fact;
import org.ionwright.model.validation.facts.FilterFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn of the windows is what the facts say of them. */
class StageWindowsTest {

	static List<Preset> presets() {
		return Presets.all();
	}

	@ParameterizedTest
	@MethodSource("presets")
	void windowsAreThoseOfTheFacts(Preset preset) {
		MassSpectrometer instrument = preset.instrument();
		List<String> facts = facts(instrument);
		assertEquals(2, facts.size());
		assertEquals(facts, drawn(instrument));
	}

	@Test
	void aRatioOfTheCouplerMovesTheFirstWindow() {
		MassSpectrometer instrument = DemoModels.instrument();
		List<String> before = drawn(instrument);
		((TandemMassFilter) instrument.getAnalyser()).getCoupler().setCouplingRatio(0.97);
		List<String> after = drawn(instrument);
		assertEquals(facts(instrument), after);
		assertTrue(!after.get(0).equals(before.get(0)) && after.get(1).equals(before.get(1)), after.toString());
	}

	private static List<String> drawn(MassSpectrometer instrument) {
		String start = "passes m/z ";
		return Drawing.of(instrument).items().stream().map(item -> item.tag().hover())
				.filter(hover -> hover.contains(start))
				.map(hover -> hover.substring(hover.indexOf(start) + start.length())).distinct().toList();
	}

	private static List<String> facts(MassSpectrometer instrument) {
		List<Fact> all = FilterFacts.of(instrument);
		Stream<String> low = values(all, "filter.windowLow");
		List<String> high = values(all, "filter.windowHigh").toList();
		List<String> lows = low.toList();
		return Stream.iterate(0, i -> i < lows.size(), i -> i + 1).map(i -> lows.get(i) + " to " + high.get(i))
				.toList();
	}

	private static Stream<String> values(List<Fact> facts, String name) {
		return facts.stream().filter(fact -> fact.name().equals(name))
				.map(fact -> new BigDecimal(fact.value()).round(new MathContext(5)).toPlainString());
	}
}
