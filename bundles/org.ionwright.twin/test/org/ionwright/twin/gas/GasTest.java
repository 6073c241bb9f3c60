package org.ionwright.twin.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasTest {

	@Test
	void freePathsAndSpeedsAreThoseOfTheReference() {
		List<String[]> rows = TestTable.rows(GasTest.class, "mean_free_path.csv").toList();
		assertEquals(60, rows.size());
		for (String[] row : rows) {
			Gas gas = Gas.named(row[0]);
			double t = Double.parseDouble(row[1]);
			double p = 100 * Double.parseDouble(row[2]);
			near(row[3], gas.meanFreePath(p, t), 1e-5);
			near(row[4], gas.viscousFreePath(p, t), 1e-5);
			near(row[6], gas.meanSpeed(t), 1e-4);
		}
	}

	private static void near(String expected, double value, double relative) {
		assertEquals(Double.parseDouble(expected), value, relative * Double.parseDouble(expected));
	}

	/** Tables of viscosity (uPa s) as in the usual handbooks, 300 to 600 K. */
	@ParameterizedTest
	@CsvSource({ "N2,300,17.9", "N2,600,29.6", "Ar,600,38.8", "He,600,32.2", "air,500,27.1", "O2,500,30.5",
			"CO2,500,24.0", "H2O,500,17.3" })
	void viscosityGrowsAsMeasured(String gas, double temperature, double microPascalSeconds) {
		assertEquals(microPascalSeconds, 1e6 * Gas.named(gas).viscosity(temperature), 0.05 * microPascalSeconds);
	}

	@Test
	void gasesAreFoundBySymbolAndName() {
		assertEquals(Gas.ARGON, Gas.named("ar"));
		assertEquals(Gas.NITROGEN, Gas.named("Nitrogen"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Gas.named("phlogiston")).getMessage()
				.contains("phlogiston"));
	}

	@Test
	void criticalRatioOfDiatomicGas() {
		assertEquals(0.52828, Gas.NITROGEN.criticalRatio(), 1e-5);
	}

	/** Air from its parts has the molar mass and viscosity of air. */
	@Test
	void mixturesAreBetweenTheirParts() {
		Gas air = GasMixture.of(List.of(Gas.NITROGEN, Gas.OXYGEN, Gas.ARGON), 0.781, 0.210, 0.009);
		assertEquals(Gas.AIR.molarMass(), air.molarMass(), 1e-5);
		assertEquals(Gas.AIR.viscosityAtRoom(), air.viscosityAtRoom(), 0.005 * Gas.AIR.viscosityAtRoom());
		assertEquals(1.4, air.heatRatio(), 0.005);
		assertEquals(Gas.HELIUM, GasMixture.of(List.of(Gas.HELIUM, Gas.ARGON), 2, 0));
		assertThrows(IllegalArgumentException.class, () -> GasMixture.of(List.of(Gas.HELIUM), 0));
		assertThrows(IllegalArgumentException.class, () -> GasMixture.of(List.of(Gas.HELIUM), -1));
	}
}
