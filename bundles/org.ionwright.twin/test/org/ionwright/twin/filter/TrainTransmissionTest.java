package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainTransmissionTest {

	private static final MassFilter FIRST = new MassFilter(4e-3, 0.05, 1.2e6);
	private static final MassFilter SECOND = new MassFilter(4e-3, 0.2, 1.2e6);
	private static final FilterTrain TRAIN = FilterTrain.of(FIRST, SECOND, 0, 0.1);

	/** Against ions that are all independent of each other, one by one. */
	@ParameterizedTest
	@CsvSource({ "500, 0", "500, -0.3", "100, 0.1", "28, 0.2" })
	void linesAreAsGoodAsIndependentIons(double mz, double offset) {
		Voltages first = StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(mz + offset);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(mz + offset);
		CounterRandom random = new CounterRandom(7);
		IonTracer tracer = new IonTracer(SECOND);
		double thermal = Math
				.sqrt(PhysicalConstants.BOLTZMANN * 300 / (PhysicalConstants.ATOMIC_MASS * mz));
		int ions = 600;
		int through = 0;
		for (int i = 0; i < ions; i++) {
			double above = 0.5 * random.normal();
			FilteredIon ion = new FilteredIon(mz, 2 * Math.PI * random.uniform(), 0.15e-3 * random.normal(),
					0.15e-3 * random.normal(), thermal * random.normal(), thermal * random.normal(), 1);
			through += tracer.trace(ion, TRAIN.motions(mz, first, second, 2 + above, 2 + above)).transmitted() ? 1
					: 0;
		}
		double share = through / (double) ions;
		assertTrue(through > 20, through + " came through");
		assertEquals(share, new TrainTransmission(TRAIN, 2, 2, mz).of(mz, first, second),
				3.5 * Math.sqrt(share * (1 - share) / ions) + 0.005);
	}

	@ParameterizedTest
	@CsvSource({ "100", "500" })
	void moreGroupsGiveTheSame(double mz) {
		Voltages first = StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(mz);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(mz);
		assertEquals(new TrainTransmission(TRAIN, 2, 2, 16, 4096).of(mz, first, second),
				new TrainTransmission(TRAIN, 2, 2, mz).of(mz, first, second), 0.006);
	}

	/**
	 * A first stage of twice the radius at four times the voltages has the same a and q: only its rods are further
	 * away.
	 */
	@Test
	void widerFirstStageLosesNoMoreIons() {
		MassFilter wide = new MassFilter(8e-3, 0.05, 1.2e6);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(300);
		double narrow = new TrainTransmission(TRAIN, 2, 2, 300).of(300,
				StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(300), second);
		double wider = new TrainTransmission(FilterTrain.of(wide, SECOND, 0, 0.1), 2, 2, 300).of(300,
				StageCommand.centred(wide, ScanLine.ofWidth(0.02)).at(300), second);
		assertTrue(narrow > 0.2);
		assertTrue(wider >= narrow && wider < 1, wider + " and " + narrow);
	}

	@Test
	void farFromTheWindowNothingIsLeft() {
		Voltages first = StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(500);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(500);
		assertEquals(0, new TrainTransmission(TRAIN, 2, 2, 400).of(400, first, second));
	}

	@Test
	void stagesNeedOneFrequency() {
		assertThrows(IllegalArgumentException.class,
				() -> FilterTrain.of(new MassFilter(4e-3, 0.05, 1e6), SECOND, 0, 0));
	}
}
