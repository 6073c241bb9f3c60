package org.ionwright.model.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.SmallChamberModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows for source and vacuum of seed 001, against the golden numbers of the requirements, 2.2. */
class SourceFactsTest {

	private static final String COLD = "-ionSource.ioniser.chamber.heater;";

	private static Fact fact(MassSpectrometer instrument, String name, String where) {
		List<Fact> found = Facts.of(instrument).stream()
				.filter(fact -> fact.name().equals(name) && fact.where().endsWith(where)).toList();
		assertEquals(1, found.size(), name);
		return found.getFirst();
	}

	/** Onset of the five tips: OD 0.4 mm, gap 10 mm, three liquids, in kV. */
	@ParameterizedTest
	@CsvSource({ "methanol, 1.36, 1.45, 1.60, 2.16, 2.34", "methanol/water 50:50, 1.70, 1.81, 2.00, 2.69, 2.92",
			"water, 2.45, 2.61, 2.88, 3.88, 4.20" })
	void onsetsOfTheTips(String solvent, double a, double c, double b, double d, double e) {
		MassSpectrometer instrument = DemoModels.instrument();
		instrument.getIonSource().getLiquidSupply().setSolvent(solvent);
		double[] golden = { a, b, c, d, e };
		String[] tips = { "5A", "5B", "5C", "5D", "5E" };
		for (int i = 0; i < tips.length; i++) {
			assertEquals(golden[i], fact(instrument, "spray.onset." + tips[i], "").value() / 1000, 0.011);
		}
		assertEquals(d, fact(instrument, "spray.onset", "").value() / 1000, 0.011);
	}

	/** Chamber balance at 20 degree Celsius: 2 %; flows in mL/min, pressures in atm. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chamber.vapour     | 9.6  | name=10 uL/min of 50:50
			chamber.wantedLeak | 71   | name=100 um
			chamber.pinhole    | 80.9 | name=100 um
			chamber.wantedLeak | 10.6 | ionSource.interface.pinhole.diameter=5e-5
			chamber.pinhole    | 20.2 | ionSource.interface.pinhole.diameter=5e-5
			chamber.vapour     | 5.94 | ionSource.liquidSupply.solvent=methanol
			chamber.vapour     | 13.3 | ionSource.liquidSupply.solvent=water
			chamber.vapour     | 4.60 | ionSource.liquidSupply.solvent=acetonitrile
			chamber.vapour     | 1.83 | ionSource.liquidSupply.solvent=hexane
			""")
	void flowsOfTheChamber(String name, double golden, String changes) {
		MassSpectrometer instrument = SmallChamberModels.change(SmallChamberModels.of("FIG2"), COLD + changes);
		assertEquals(1, fact(instrument, name, "").value() * 60e6 / golden, 0.02);
	}

	@ParameterizedTest
	@CsvSource({ "1e-4, 0.119", "5e-5, 0.474" })
	void vapourAloneDoesNotHoldAnAtmosphere(double pinhole, double atmospheres) {
		MassSpectrometer instrument = SmallChamberModels.change(SmallChamberModels.of("FIG2"),
				COLD + "-ionSource.ioniser.chamber.gasInlet;ionSource.interface.pinhole.diameter=" + pinhole);
		assertEquals(1, fact(instrument, "chamber.pressure", "").value() / 101325 / atmospheres, 0.02);
	}

	/** Trap 13: of 1 mL/min of water what the heat evaporates opens the relief valve. */
	@Test
	void muchWaterOpensTheRelief() {
		MassSpectrometer instrument = SmallChamberModels.change(SmallChamberModels.of("FIG2"),
				"ionSource.liquidSupply.flow=1.6666666666666667e-8;ionSource.liquidSupply.solvent=water;"
						+ "ionSource.ioniser.chamber.heater.temperature=373.15;ionSource.ioniser.chamber.heater.power=100");
		assertEquals(1332, fact(instrument, "chamber.vapour", "").value() * 60e6, 0.02 * 1332);
		assertEquals(43, fact(instrument, "chamber.heatNeeded", "").value(), 0.5);
		double relief = fact(instrument, "chamber.relief", "").value() * 60e6;
		double pinhole = fact(instrument, "chamber.pinhole", "").value() * 60e6;
		assertEquals(1332, relief + pinhole, 0.02 * 1332);
		assertTrue(relief > 0.9 * 1332, () -> "relief " + relief);
	}

	@Test
	void pressuresBehindThePinhole() {
		MassSpectrometer instrument = SmallChamberModels.change(SmallChamberModels.of("FIG2"),
				COLD + "vacuumSystem.chambers[0].ports[0].lineConductance=1e9");
		assertEquals(1.02e-3, fact(instrument, "vacuum.pressure", "chambers[0]").value() / 133.322, 0.02e-3);
		assertEquals(5e-6, fact(instrument, "vacuum.pressure", "chambers[1]").value() / 133.322, 0.3e-6);
		assertEquals(58, 1e3 * fact(instrument, "pinhole.machDisk", "").value(), 1);
		assertEquals(3.3, 1e3 * fact(instrument, "aperture.requiredDiameter", "").value(), 0.05);
		assertEquals("yes", fact(instrument, "pinhole.differential", "").text());
		assertEquals("no", fact(SmallChamberModels.of("FIG1"), "pinhole.differential", "").text());
	}

	/** The bent chamber of the requirements, 2.1: 12.3 mbar L/s, 4.92 mbar at the exhaust, 3.6e-3 and 6.7e-6 mbar behind. */
	@Test
	void pressuresOfTheBentInstrument() {
		MassSpectrometer demo = DemoModels.instrument();
		assertEquals(1.23, fact(demo, "vacuum.entrance", "").value(), 0.03);
		assertEquals(492, fact(demo, "vacuum.pressure", "chambers[0]").value(), 60);
		assertEquals(0.36, fact(demo, "vacuum.pressure", "chambers[1]").value(), 0.05);
		assertEquals(6.7e-4, fact(demo, "vacuum.pressure", "chambers[2]").value(), 1.5e-4);
	}

	/** FIG 5: sharp tips spray at less voltage, the rounded one shortens the way of the droplets. */
	@Test
	void theSprayOfTheDefaults() {
		MassSpectrometer instrument = SmallChamberModels.of("FIG2");
		assertEquals("cone-jet", fact(instrument, "spray.state", "").text());
		double square = fact(instrument, "spray.residence", "").value();
		SmallChamberModels.change(instrument, "ionSource.ioniser.capillary.tip=ROUNDED_5E");
		assertTrue(fact(instrument, "spray.residence", "").value() < square);
		assertTrue(square > 1e-5 && square < 0.05, () -> "residence " + square);
		SmallChamberModels.change(instrument, "ionSource.ioniser.capillaryVoltage=1000");
		assertEquals("dripping", fact(instrument, "spray.state", "").text());
		assertEquals("unknown", fact(instrument, "spray.droplet", "").text());
	}
}
