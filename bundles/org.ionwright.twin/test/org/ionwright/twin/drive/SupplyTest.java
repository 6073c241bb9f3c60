package org.ionwright.twin.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplyTest {

	private static final SupplyRating QUIET = new SupplyRating(1800, 1e-4, 1e12, 0, 0, 0, 1800, 0, 0, 1e-6, 1e-9);

	@Test
	void aStepSettlesExponentially() {
		Supply supply = new Supply("RF", QUIET, 1);
		supply.command(1000, 1);
		assertEquals(0, supply.actual(1), 1e-9);
		assertEquals(1000 * (1 - Math.exp(-1)), supply.actual(1.0001), 1e-6);
		assertEquals(1000, supply.actual(1.01), 1e-6);
		supply.command(400, 2);
		assertEquals(400 + 600 * Math.exp(-2), supply.actual(2.0002), 1e-6);
	}

	/** Against small Euler steps of v' = clamp((target - v)/tau). */
	@ParameterizedTest
	@CsvSource({ "0, 1000, 0, 2e6", "0, 1000, 2e-3, 1e6", "900, 100, 1e-3, 1e6", "500, 500, 1e-3, 3e5" })
	void slewLimitedRampsFollowTheirEquation(double from, double to, double lasting, double slew) {
		SettlingOutput output = new SettlingOutput(1e-4, slew);
		output.sweep(from, to, lasting, 0);
		double v = 0;
		double dt = 1e-8;
		for (int i = 0; i < 400_000; i++) {
			double target = lasting > 0 ? from + (to - from) * Math.min(1, i * dt / lasting) : to;
			if (i % 20_000 == 0) {
				assertEquals(v, output.at(i * dt), 0.1, "at " + i * dt);
			}
			v += dt * Math.clamp((target - v) / 1e-4, -slew, slew);
		}
		assertEquals(to, output.at(1), 1e-9);
	}

	/** A ramp is late by its time constant: the scan lag. */
	@Test
	void aRampLagsByTheTimeConstant() {
		Supply supply = new Supply("RF", QUIET, 1);
		supply.sweep(100, 1100, 1, 0);
		assertEquals(600, supply.setPoint(0.5), 1e-9);
		assertEquals(600 - 1000 * 1e-4, supply.actual(0.5), 1e-6);
		assertEquals(1100, supply.actual(2), 1e-6);
	}

	@Test
	void stateTellsTheWayToTheSetPoint() {
		Supply supply = new Supply("RF", QUIET, 1);
		assertEquals(Supply.State.OFF, supply.state(0));
		supply.command(1000, 1);
		assertEquals(Supply.State.SETTLING, supply.state(1.0001));
		// 0.5 % is left after 5.3 time constants
		assertEquals(Supply.State.SETTLING, supply.state(1 + 5.2e-4));
		assertEquals(Supply.State.LOCKED, supply.state(1 + 5.4e-4));
		supply.loseLock();
		assertEquals(Supply.State.UNLOCKED, supply.state(2));
		assertEquals(600, supply.actual(2), 60);
		assertEquals(1000, supply.setPoint(2));
		supply.relock();
		assertEquals(Supply.State.LOCKED, supply.state(3));
		supply.off(4);
		assertEquals(Supply.State.OFF, supply.state(4.01));
		assertEquals(0, supply.setPoint(4.01));
		assertEquals(0, supply.actual(4.1), 1e-6);
	}

	@Test
	void setPointActualAndReadbackAreThreeThings() {
		Supply supply = new Supply("RF", SupplyRating.rf(1800), 5);
		supply.command(1000, 0);
		double t = 7200.003;
		assertEquals(1000, supply.setPoint(t));
		assertNotEquals(1000, supply.actual(t), 1e-4);
		assertEquals(1000, supply.actual(t), 0.5);
		assertNotEquals(supply.actual(t), supply.readback(t), 1e-4);
		assertEquals(1000, supply.readback(t), 1.2);
		assertEquals(supply.readback(t), supply.report(t).readback());
		assertEquals(0, Math.IEEEremainder(supply.readback(t), 1800 / 65536.0), 1e-9);
	}

	/** At full output 20 K and 1e-5 per K: 2e-4, which is 0.1 u at m/z 500. */
	@Test
	void theOutputCreepsWhileTheSupplyWarmsUp() {
		SupplyRating warm = new SupplyRating(1800, 1e-4, 1e12, 0, 1e-5, 20, 1800, 0, 0, 1e-6, 1e-9);
		Supply supply = new Supply("RF", warm, 1);
		supply.command(1800, 0);
		assertEquals(1800, supply.actual(0.01), 1e-3);
		assertEquals(1800 * (1 + 2e-4 * (1 - Math.exp(-1))), supply.actual(1800), 1e-6);
		assertEquals(20 * (1 - Math.exp(-1)), supply.report(1800).temperature(), 1e-9);
		supply.command(900, 36_000);
		assertEquals(5, supply.report(72_000).temperature(), 1e-3, "heat goes with the square");
	}

	@Test
	void noiseIsThatOfTheRatingAndOfTheSeed() {
		SupplyRating noisy = new SupplyRating(1800, 1e-4, 1e12, 1e-4, 0, 0, 1800, 0, 0, 1e-6, 1e-9);
		Supply supply = new Supply("RF", noisy, 1);
		supply.command(1000, 0);
		double square = 0;
		for (int i = 0; i < 4000; i++) {
			double d = supply.actual(1 + i * 1e-3 + 5e-4) / 1000 - 1;
			square += d * d / 4000;
		}
		assertEquals(1e-4, Math.sqrt(square), 5e-6);
		Supply same = new Supply("RF", noisy, 1);
		same.command(1000, 0);
		assertEquals(supply.actual(7), same.actual(7));
	}

	@Test
	void aDriftedSupplyDoesNotSeeItsError() {
		Supply supply = new Supply("DC", QUIET, 1);
		supply.command(100, 0);
		supply.driftBy(0.01);
		assertEquals(101, supply.actual(1), 1e-9);
		assertEquals(100, supply.readback(1), 1e-5);
		assertEquals(Supply.State.LOCKED, supply.state(1));
	}

	@ParameterizedTest
	@CsvSource({ "-1", "1800.1", "NaN", "Infinity" })
	void beyondTheLimitsNothingChanges(double volts) {
		Supply supply = new Supply("RF of stage 2", QUIET, 1);
		supply.command(500, 0);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> supply.command(volts, 1)).getMessage()
				.contains("RF of stage 2"));
		assertEquals(500, supply.actual(2), 1e-9);
	}

	private static StageDrive drive(MassFilter filter, long seed) {
		return StageDrive.own(
				new CalibratedStage(filter, DcLaw.constantWidth(filter, 0.8),
						StageErrors.ofWorkshop(seed, 1, 1800, 305)),
				new Supply("RF", SupplyRating.rf(1800), seed), new Supply("DC", SupplyRating.dc(305), seed + 1));
	}

	/** Requirements S3-11 and trap 41: limits 1800 V and 305 V end at m/z 1081. */
	@Test
	void massLimitIsThatOfTheSupplies() {
		StageDrive drive = drive(new MassFilter(4e-3, 0.2, 1.2e6), 3);
		assertTrue(drive.refusal(1081).isEmpty());
		assertEquals("m/z 1083.0 needs 1802.0 V (0-peak) but supply limit is 1800.0 V.",
				drive.refusal(1083).orElseThrow());
		assertThrows(IllegalArgumentException.class, () -> drive.scan(50, 1100, 1, CalibrationMode.SCAN, 0));
	}

	@Test
	void aDriveTakesItsStageToTheMass() {
		StageDrive drive = drive(new MassFilter(4e-3, 0.2, 1.2e6), 3);
		assertEquals(new Voltages(0, 0), drive.actual(0));
		drive.command(500, CalibrationMode.STATIC, 1);
		assertTrue(!drive.settledWithin(1e-4, 1.0001) && drive.settledWithin(1e-4, 1.002));
		assertEquals(500, drive.apexMass(1.01), 1.5);
		drive.off(2);
		assertTrue(drive.actual(2.1).rf() < 1);
	}

	/** The coupled stage follows the RF of its source; its DC is its own. */
	@Test
	void aCoupledStageFollowsItsSource() {
		MassFilter filter = new MassFilter(4e-3, 0.2, 1.2e6);
		StageErrors none = new StageErrors(ChannelError.none(1800), ChannelError.none(305));
		CalibratedStage stage = new CalibratedStage(filter, DcLaw.constantRatio(0.985), java.util.Map.of(
				CalibrationMode.STATIC, none, CalibrationMode.SCAN, none, CalibrationMode.SCAN_SPEED, none));
		StageDrive main = StageDrive.own(stage, new Supply("RF", QUIET, 1), new Supply("DC", QUIET, 2));
		StageDrive coupled = StageDrive.coupled(stage, main, RfCoupler.tuned(0.9933), new Supply("DC 1", QUIET, 3));
		main.command(500, CalibrationMode.STATIC, 0);
		assertEquals(496.65, coupled.apexMass(1), 1e-6);
		assertEquals(0, coupled.actual(1).dc(), "no DC comes through the coupler");
		coupled.command(496.65, CalibrationMode.STATIC, 1);
		assertEquals(0.985 * 0.1678437, coupled.actual(2).dc() / coupled.actual(2).rf(), 1e-6);
		MassFilter other = new MassFilter(4e-3, 0.05, 1e6);
		assertThrows(IllegalArgumentException.class, () -> StageDrive.coupled(
				new CalibratedStage(other, DcLaw.constantRatio(0.985), StageErrors.ofWorkshop(1, 0, 1800, 305)), main,
				RfCoupler.tuned(1), new Supply("DC 1", QUIET, 3)));
	}
}
