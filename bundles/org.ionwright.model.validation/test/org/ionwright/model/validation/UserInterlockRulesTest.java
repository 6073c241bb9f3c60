package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InterlockTarget;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.UserInterlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interlocks of one's own. */
class UserInterlockRulesTest {

	private static final String HERE = "userInterlocks[0].";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			room | ionSource.coneVoltage | 1 V | 0.1 kV | 500 mV | LIQUID | ``
			room | vacuumSystem.chambers[2].pressure | `` | 1e-4 torr | `` | LIQUID | ``
			room | ionSource.blockTemperature | `` | 120 \u00b0C | 5 \u00b0C | LIQUID | ``
			door | ionSource.enclosureClosed | 1 | `` | `` | LIQUID | ``
			`` | ionSource.coneVoltage | 1 V | `` | `` | LIQUID | name: The interlock has no name; trips and refusals are told by it.
			source exhaust | ionSource.coneVoltage | 1 V | `` | `` | LIQUID | name: Another interlock is called 'source exhaust' already; take another name.
			room | `` | 1 V | `` | `` | LIQUID | reading: It watches nothing; expected a path such as vacuumSystem.chambers[2].pressure.
			room | ionSauce | 1 V | `` | `` | LIQUID | reading: 'ionSauce' is no value of this instrument; expected a path such as vacuumSystem.chambers[2].pressure.
			room | analyser.stages[0].length | 1 m | `` | `` | LIQUID | reading: analyser.stages[0].length never changes while the instrument is operated. Watch a reading or a setting.
			room | ionSource.coneVoltage | 1 mbar | `` | `` | LIQUID | low: '1 mbar' is in Pa, but ionSource.coneVoltage is in V; give it in that, or in a unit of the same kind.
			room | ionSource.coneVoltage | 1 | `` | `` | LIQUID | low: '1' is in 1, but ionSource.coneVoltage is in V; give it in that, or in a unit of the same kind.
			room | ionSource.coneVoltage | low | `` | `` | LIQUID | low: 'low' is no number with a unit, such as 15 mbar or 200 \u00b0C.
			room | ionSource.coneVoltage | `` | `` | `` | LIQUID | low: It has no limit; give the lowest or the highest value allowed, or both.
			room | ionSource.coneVoltage | 2 V | 1 V | `` | LIQUID | high: The band is empty: 1 V is below 2 V; exchange the two.
			room | ionSource.coneVoltage | 1 V | 2 V | 0.6 V | LIQUID | hysteresis: No reading is 0.6 V inside this band, so it could never be re-armed; take a smaller hysteresis.
			room | ionSource.coneVoltage | 1 V | 2 V | -0.1 V | LIQUID | hysteresis: A hysteresis is not below 0.
			room | ionSource.coneVoltage | 200 V | `` | `` | LIQUID | low: It is never met: Cone voltage goes from 0 V to 150 V.
			room | ionSource.coneVoltage | 1 V | `` | `` | `` | blocks: It blocks nothing; choose what must not be raised.
			""")
	void whatIsWrongIsSaid(String name, String reading, String low, String high, String hysteresis, String blocks,
			String finding) {
		MassSpectrometer instrument = DemoModels.instrument();
		UserInterlock rule = InstrumentFactory.eINSTANCE.createUserInterlock();
		rule.setName(name);
		rule.setReading(reading);
		rule.setLow(low);
		rule.setHigh(high);
		rule.setHysteresis(hysteresis);
		if (!blocks.isEmpty()) {
			rule.getBlocks().add(InterlockTarget.valueOf(blocks));
		}
		instrument.getUserInterlocks().add(rule);
		assertEquals(finding, Validator.instrument(instrument).stream()
				.filter(each -> each.code().equals("M.INTERLOCK"))
				.map(each -> each.where().replace(HERE, "") + ": " + each.message())
				.collect(Collectors.joining("; ")));
	}
}
