package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.filter.TrainAxis.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainTransmissionTest {

	private static final MassFilter FIRST = new MassFilter(4e-3, 0.05, 1.2e6);
	private static final MassFilter SECOND = new MassFilter(4e-3, 0.2, 1.2e6);

	/** The fast way against all 16 sub-steps of every cycle, for single groups of ions. */
	@ParameterizedTest
	@CsvSource({ "500, 0", "500, 0.25", "500, -0.3", "100, 0.1", "28, 0.2" })
	void rodsSeenOnceACycleAreRodsSeenAlways(double mz, double offset) {
		Voltages first = StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(mz + offset);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(mz + offset);
		double a1 = FIRST.a(first.dc(), mz);
		double q1 = FIRST.q(first.rf(), mz);
		double a2 = SECOND.a(second.dc(), mz);
		double q2 = SECOND.q(second.rf(), mz);
		int cycles = (int) FIRST.cycles(mz, 2);
		Timing timing = new Timing(20, 30, 33, 16 * cycles + 5, 33, 40, 33, 64 * cycles + 3);
		IonCloud cloud = new IonCloud(400, 16);
		double worst = 0;
		double sum = 0;
		for (int sign = 1; sign >= -1; sign -= 2) {
			TrainAxis axis = new TrainAxis(sign * a1, sign * q1, sign * a2, sign * q2, 1);
			for (int phase = 0; phase < 16; phase += 5) {
				double fast = axis.share(timing, phase, cloud.position[0], 0.04, cloud.velocity[0], 0.005, 0);
				double slow = slow(sign, a1, q1, a2, q2, timing, phase, cloud);
				worst = Math.max(worst, Math.abs(fast - slow));
				sum += slow;
			}
		}
		assertTrue(worst <= 0.006, "largest difference " + worst);
		assertTrue(sum > 0, "nothing passed: nothing compared");
	}

	private static double slow(int sign, double a1, double q1, double a2, double q2, Timing timing, int phase,
			IonCloud cloud) {
		Ramp all = new Ramp();
		all.start(phase);
		all.run(0, 0, 0, sign * q1, timing.rfRamp());
		all.run(new ConstantSection(0, sign * q1), timing.rfOnly());
		all.run(0, sign * a1, sign * q1, sign * q1, timing.rampIn());
		all.run(new ConstantSection(sign * a1, sign * q1), timing.first());
		all.run(sign * a1, 0, sign * q1, sign * q2, timing.rampOut());
		all.run(new ConstantSection(0, sign * q2), timing.link());
		all.run(0, sign * a2, sign * q2, sign * q2, timing.rampBetween());
		all.run(new ConstantSection(sign * a2, sign * q2), timing.second());
		int through = 0;
		for (int i = 0; i < 400; i++) {
			through += all.survives(0.04 * cloud.position[0][i], 0.005 * cloud.velocity[0][i]) ? 1 : 0;
		}
		return through / 400.0;
	}

	@ParameterizedTest
	@CsvSource({ "100", "500" })
	void biggerCloudGivesTheSame(double mz) {
		TrainTransmission transmission = new TrainTransmission(FilterTrain.of(FIRST, SECOND, 0, 0.1), 2, 2);
		Voltages first = StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(mz);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(mz);
		assertEquals(transmission.of(mz, first, second, new IonCloud(300, 160)), transmission.of(mz, first, second),
				0.04);
	}

	/**
	 * A first stage of twice the radius at four times the voltages has the same a and q: only its rods are further
	 * away.
	 */
	@Test
	void widerFirstStageLosesNoMoreIons() {
		MassFilter wide = new MassFilter(8e-3, 0.05, 1.2e6);
		Voltages second = StageCommand.constantWidth(SECOND, 0.8).at(300);
		double narrow = new TrainTransmission(FilterTrain.of(FIRST, SECOND, 0, 0.1), 2, 2).of(300,
				StageCommand.centred(FIRST, ScanLine.ofWidth(0.02)).at(300), second);
		double wider = new TrainTransmission(FilterTrain.of(wide, SECOND, 0, 0.1), 2, 2).of(300,
				StageCommand.centred(wide, ScanLine.ofWidth(0.02)).at(300), second);
		assertTrue(narrow > 0.2);
		assertTrue(wider >= narrow && wider < 1, wider + " and " + narrow);
	}

	@Test
	void stagesNeedOneFrequency() {
		assertThrows(IllegalArgumentException.class,
				() -> FilterTrain.of(new MassFilter(4e-3, 0.05, 1e6), SECOND, 0, 0));
	}
}
