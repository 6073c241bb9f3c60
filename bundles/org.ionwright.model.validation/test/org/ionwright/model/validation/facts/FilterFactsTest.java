package org.ionwright.model.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden numbers of section 2 of the requirements, from the demo instrument. */
class FilterFactsTest {

	private static final List<Fact> FACTS = FilterFacts.of(DemoModels.instrument());

	@ParameterizedTest
	@CsvSource({ "filter.highestMz, analyser, 1081.8, 0.1", "filter.blockingAngle, analyser, 0.07493, 1e-4",
			"filter.straightWay, analyser, 0, 0", "filter.windowLow, analyser.stages[0], 494.95, 0.06",
			"filter.windowHigh, analyser.stages[0], 505.0, 0.06", "filter.windowCentre, analyser.stages[0], 500, 0.03",
			"filter.windowWidth, analyser.stages[0], 10.0, 0.05", "filter.rfCycles, analyser.stages[0], 68.3, 0.2",
			"filter.rfCycles, analyser.stages[1], 273.2, 0.5", "filter.resolutionLimit, analyser.stages[1], 3731, 15",
			"filter.axisAngle, analyser.stages[0], 0.1047, 1e-4", "filter.axisDistance, analyser.stages[0], 0, 1e-12",
			"filter.axisMeeting, analyser.stages[0], 0, 1e-12", "filter.scanShift, analyser, 0.1423, 1e-3",
			"filter.survivalLarge, analyser, 0.921, 1e-3", "filter.survivalSmall, analyser, 0.9796, 1e-3",
			"filter.massLimit, analyser.stages[1], 1081.8, 0.1" })
	void demoInstrument(String name, String where, double value, double tolerance) {
		Fact fact = FACTS.stream().filter(found -> found.name().equals(name) && found.where().equals(where)).findAny()
				.orElseThrow();
		assertEquals(value, fact.value(), tolerance, fact.toString());
		assertTrue(fact.source().startsWith("seed 002"), fact.toString());
	}

	@Test
	void theWorstShareOfTheBeamIsThatOfTheStrongestIon() {
		Fact fact = FACTS.stream().filter(found -> found.name().equals("filter.subRangeFraction")).findAny()
				.orElseThrow();
		assertTrue(fact.value() > 0.01 && fact.value() < 0.2, fact.toString());
	}

	@Test
	void whatIsMissingIsLeftOut() {
		MassSpectrometer instrument = DemoModels.instrument();
		ModelPaths.object(instrument, "analyser.stages[1]").ifPresent(part -> EcoreUtil.delete(part, true));
		assertTrue(FilterFacts.of(instrument).stream().noneMatch(fact -> fact.name().startsWith("filter.axis")));
		instrument.setAnalyser(null);
		assertEquals(List.of(), FilterFacts.of(instrument));
	}
}
