package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an instrument satisfies without saying so. */
class ClaimRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name=x | none
			undeclare=10 | The instrument also satisfies claim 10 (seed 002), not declared.
			undeclare=10;analyser.stages[0].tiltAngle=0 | none
			undeclare=10;undeclare=11;analyser.stages[0].offsetY=1e-3 | The instrument also satisfies claim 10 (seed 002), not declared.
			undeclare=17;undeclare=23;undeclare=16;analyser.coupler.couplingRatio=0 | The instrument also satisfies claim 16 (seed 002), not declared.
			undeclare=25;vacuumSystem.chambers[2].pressure=0.133322 | The instrument also satisfies claim 25 (seed 002), not declared.
			undeclare=25;vacuumSystem.chambers[2].pressure=0.14 | none
			""")
	void alsoSatisfied(String changes, String expected) {
		MassSpectrometer instrument = FilterModels.with(DemoModels.instrument(), changes);
		List<String> found = Validator.instrument(instrument).stream()
				.filter(finding -> finding.code().equals("M.CLAIMS") && finding.message().contains("seed 002"))
				.map(Finding::message).toList();
		assertEquals(expected.equals("none") ? List.of() : List.of(expected), found);
	}

	@Test
	void theClaimThatIsNeededCanBeAdded() {
		MassSpectrometer instrument = FilterModels.with(DemoModels.instrument(), "undeclare=10");
		Finding finding = Validator.instrument(instrument).stream().filter(found -> found.code().equals("S3.24"))
				.findFirst().orElseThrow();
		finding.fixes().getFirst().apply(instrument);
		assertTrue(Findings.of(instrument, "S3.24").isEmpty());
	}
}
