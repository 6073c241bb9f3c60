package org.ionwright.twin.vacuum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden numbers of the requirements, 2.2, chamber balance of seed 001. */
class SmallChamberTest {

	private static final double ATMOSPHERE = 101325;
	private static final double ROOM = 293.15;
	/** Pa m3/s in 1 mL/min at 20 C and 1 atm. */
	private static final double ML_PER_MIN = ATMOSPHERE * 1e-6 / 60;
	private static final double LIQUID_ML_PER_MIN = 1e-6 / 60;

	private static SmallChamber chamber(double micrometres, double temperature) {
		return new SmallChamber(new Orifice(1e-6 * micrometres, 0.85),
				Optional.of(ReliefValve.at(1.2 * ATMOSPHERE, new Orifice(3e-3, 0.7))), Optional.empty(), ATMOSPHERE,
				temperature);
	}

	@ParameterizedTest
	@CsvSource({ "methanol,594,16", "water,1332,43", "acetonitrile,460,11", "hexane,183,5" })
	void vapourAndHeatOfAMillilitre(String liquid, double millilitres, double watt) {
		EvaporatingLiquid evaporating = EvaporatingLiquid.named(liquid);
		assertEquals(millilitres, evaporating.vapourFlow(LIQUID_ML_PER_MIN, ROOM) / ML_PER_MIN, 0.01 * millilitres);
		assertEquals(watt, evaporating.power(LIQUID_ML_PER_MIN), 0.5);
	}

	@ParameterizedTest
	@CsvSource({ "25,5.1", "50,20.2", "100,80.9", "200,324" })
	void pinholePassesAtOneAtmosphere(double micrometres, double millilitres) {
		SmallChamber.Rest rest = chamber(micrometres, ROOM).rest(EvaporatingLiquid.WATER, 0, Gas.NITROGEN,
				millilitres * ML_PER_MIN);
		assertEquals(ATMOSPHERE, rest.pressure(), 0.02 * ATMOSPHERE);
		assertEquals(0, rest.relief());
	}

	/** S2-06: 10 uL/min of 50:50 make 9.6 mL/min, alone 0.12 atm with 100 um; 71 mL/min more hold one atmosphere. */
	@Test
	void littleLiquidDoesNotHoldAnAtmosphere() {
		double vapour = (EvaporatingLiquid.METHANOL.vapourFlow(5e-3 * LIQUID_ML_PER_MIN, ROOM)
				+ EvaporatingLiquid.WATER.vapourFlow(5e-3 * LIQUID_ML_PER_MIN, ROOM)) / ML_PER_MIN;
		assertEquals(9.6, vapour, 0.1);
		SmallChamber chamber = chamber(100, ROOM);
		assertEquals(0.12, chamber.rest(EvaporatingLiquid.WATER, 0, Gas.NITROGEN, vapour * ML_PER_MIN).pressure()
				/ ATMOSPHERE, 0.002);
		assertEquals(1, chamber.rest(EvaporatingLiquid.WATER, 0, Gas.NITROGEN, (vapour + 71) * ML_PER_MIN).pressure()
				/ ATMOSPHERE, 0.02);
	}

	/** Trap 13: 1 mL/min of water is 1.3 L/min of vapour against 81 mL/min: the relief valve must carry the rest. */
	@Test
	void muchLiquidOpensTheRelief() {
		SmallChamber.Rest rest = chamber(100, 393.15).rest(EvaporatingLiquid.WATER, LIQUID_ML_PER_MIN, Gas.NITROGEN, 0);
		assertEquals(1, rest.evaporated(), 1e-3);
		assertTrue(rest.pressure() > 1.1 * ATMOSPHERE && rest.pressure() < 1.32 * ATMOSPHERE, "at " + rest.pressure());
		assertTrue(rest.relief() > 0.9 * rest.vapour());
		assertEquals(rest.vapour(), rest.pinhole() + rest.relief(), 1e-6 * rest.vapour());
	}

	/** Unheated, water does not evaporate beyond its vapour pressure. */
	@Test
	void coldWaterStaysLiquid() {
		SmallChamber.Rest rest = chamber(100, ROOM).rest(EvaporatingLiquid.WATER, LIQUID_ML_PER_MIN, Gas.NITROGEN,
				80 * ML_PER_MIN);
		assertTrue(rest.evaporated() < 0.01, "evaporated " + rest.evaporated());
		assertTrue(rest.pressure() < 1.05 * ATMOSPHERE);
	}

	/** Trap 16: below atmosphere an open vent lets air in, up to nearly one atmosphere. */
	@Test
	void openVentLetsAirIn() {
		SmallChamber open = new SmallChamber(new Orifice(1e-4, 0.85), Optional.empty(),
				Optional.of(new Orifice(1e-3, 0.7)), ATMOSPHERE, ROOM);
		SmallChamber.Rest rest = open.rest(EvaporatingLiquid.METHANOL, 1e-2 * LIQUID_ML_PER_MIN, Gas.NITROGEN, 0);
		assertEquals(ATMOSPHERE, rest.pressure(), 0.01 * ATMOSPHERE);
		assertTrue(rest.air() > 0.9 * rest.pinhole());
		assertEquals(0, rest.vent());
		assertEquals(rest.pinhole(), rest.air() + rest.vapour() + rest.vent(), 1e-3 * rest.pinhole());
	}

	/** The same through a relief valve that is set below the air's pressure: nothing while shut, air when it has popped. */
	@Test
	void reliefValveSetTooLowLetsAirIn() {
		SmallChamber low = new SmallChamber(new Orifice(1e-4, 0.85),
				Optional.of(ReliefValve.at(0.7 * ATMOSPHERE, new Orifice(2e-3, 0.8))), Optional.empty(), ATMOSPHERE,
				ROOM);
		SmallChamber.Rest shut = low.rest(EvaporatingLiquid.METHANOL, 0, Gas.NITROGEN, 40 * ML_PER_MIN);
		assertEquals(0.5 * ATMOSPHERE, shut.pressure(), 0.02 * ATMOSPHERE);
		assertEquals(0, shut.air());
		SmallChamber.Rest popped = low.rest(EvaporatingLiquid.METHANOL, 0, Gas.NITROGEN, 60 * ML_PER_MIN);
		assertEquals(ATMOSPHERE, popped.pressure(), 0.01 * ATMOSPHERE);
		assertEquals(popped.pinhole(), popped.air() + popped.letIn(), 1e-3 * popped.pinhole());
		assertTrue(popped.air() > 0.15 * popped.pinhole());
	}

	@Test
	void vapourPressuresAreRoughlyRight() {
		assertEquals(101325, EvaporatingLiquid.WATER.vapourPressure(373.15), 1);
		assertEquals(2339, EvaporatingLiquid.WATER.vapourPressure(ROOM), 0.25 * 2339);
		assertEquals(13_000, EvaporatingLiquid.METHANOL.vapourPressure(ROOM), 0.25 * 13_000);
		assertThrows(IllegalArgumentException.class, () -> EvaporatingLiquid.named("mercury"));
	}
}
