package org.ionwright.twin.calc;

import static org.ionwright.twin.calc.Called.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.twin.TestTable;
import org.ionwright.twin.gas.FreeJet;
import org.ionwright.twin.vacuum.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasCalculationsTest {

	private static void near(String expected, Table table, String column, double relative) {
		double value = cell(table, column);
		assertEquals(Double.parseDouble(expected), value, relative * Double.parseDouble(expected), column);
	}

	@Test
	void orificeIsThatOfTheReference() {
		TestTable.rows(FreeJet.class, "choked_orifice.csv").forEach(row -> {
			Table table = table("orifice", "gas=" + row[0], "T_K=" + row[1], "p0_mbar=" + row[2], "d_mm=" + row[3],
					"Cd=" + row[4]);
			assertEquals(List.of("Q_mbarL/s", "sccm", "mg/s", "choked"), table.columns());
			near(row[7], table, "Q_mbarL/s", 1e-4);
			near(row[8], table, "mg/s", 1e-4);
			near(row[9], table, "sccm", 1e-4);
			assertEquals(true, table.rows().getFirst().get(3));
			assertTrue(table.warnings().isEmpty());
		});
	}

	@Test
	void orificeKnowsBackPressureAndRegime() {
		assertEquals(false, table("orifice", "d_mm=1", "p1_mbar=900").rows().getFirst().get(3));
		assertFalse(table("orifice", "d_mm=0.1", "p0_mbar=10").warnings().isEmpty());
		assertThrows(IllegalArgumentException.class, () -> table("orifice", "d_mm=1", "p1_mbar=2000"));
		assertThrows(IllegalArgumentException.class, () -> table("orifice", "d_mm=1", "gas=phlogiston"));
		assertThrows(IllegalArgumentException.class, () -> table("orifice", "d_mm=NaN"));
	}

	@Test
	void tubeIsThatOfTheReference() {
		TestTable.rows(FreeJet.class, "tube_conductance.csv").forEach(row -> {
			double mean = Double.parseDouble(row[4]);
			Table table = table("tube", "gas=" + row[0], "T_K=" + row[1], "d_mm=" + row[2], "L_mm=" + row[3],
					"p1_mbar=" + 1.2 * mean, "p2_mbar=" + 0.8 * mean);
			assertEquals(List.of("L/s", "regime"), table.columns());
			near(row[8], table, "L/s", 1e-5);
			double knudsen = Double.parseDouble(row[5]);
			assertEquals(knudsen < 0.01 ? "viscous" : knudsen > 0.5 ? "molecular" : "transition",
					table.rows().getFirst().get(1));
		});
		assertFalse(table("tube", "d_mm=3", "L_mm=15", "p1_mbar=20", "p2_mbar=1").warnings().isEmpty());
	}

	@Test
	void chainIsThatOfTheReference() {
		TestTable.rows(Network.class, "differential_pumping.csv").forEach(row -> {
			Table table = table("chain", "d1_mm=" + row[0], "S1=" + row[1], "d2_mm=" + row[2], "S2=" + row[3],
					"d3_mm=" + row[4], "S3=" + row[5], "gas=N2");
			near(row[7], table, "p1_mbar", 1e-6);
			near(row[11], table, "p2_mbar", 1e-6);
			near(row[14], table, "p3_mbar", 1e-6);
		});
	}

	@Test
	void pumpDownIsThatOfTheReference() {
		TestTable.rows(Network.class, "pumpdown.csv").forEach(row -> near(row[5], table("pumpdown", "V_L=" + row[0],
				"S=" + row[1], "Q=" + row[2], "p0_mbar=" + row[3], "t_s=" + row[4]), "p_mbar", 1e-8));
	}

	@Test
	void jetIsThatOfTheReference() {
		TestTable.rows(FreeJet.class, "ashkenas_sherman.csv").forEach(row -> {
			Table table = table("jet", "gamma=1.4", "x_over_d=" + row[3]);
			near(row[4], table, "Mach", 4e-6);
			near(row[5], table, "T/T0", 3e-5);
			near(row[6], table, "n/n0", 1e-6);
			assertTrue(table.warnings().isEmpty());
		});
		assertFalse(table("jet", "gamma=1.4", "x_over_d=0.5").warnings().isEmpty());
		assertFalse(table("jet", "gamma=1.3", "x_over_d=5").warnings().isEmpty());
	}

	/** A narrow passage at high speed says so, and its Mach number is that of its own pressure and speed. */
	@Test
	void passageShowsTheMachNumber() {
		Table table = table("passage", "d_mm=3", "L_mm=15", "Q_mbarL/s=22", "p2_mbar=0", "walls=adiabatic");
		assertEquals(11, table.rows().size());
		assertEquals(1, (double) table.rows().getLast().get(3), 1e-9);
		assertFalse(table.warnings().isEmpty());
	}

	/** Requirements, chamber balance: 594 mL/min of vapour per mL/min of methanol, which a relief valve must carry. */
	@Test
	void balanceCloses() {
		Table table = table("balance", "liquid=methanol", "flow_uL/min=1000", "T_K=350", "relief_atm=1.2");
		near("594", table, "vapour_mL/min", 0.01);
		near("16", table, "heat_W", 0.02);
		double out = cell(table, "pinhole_mL/min") + cell(table, "relief_mL/min");
		assertEquals(594, out, 6);
		assertFalse(table("balance", "flow_uL/min=1000").warnings().isEmpty(), "cold water cannot evaporate");
	}

	@Test
	void capOfTheIonCurrent() {
		near("0.4393", table("spacecharge", "d_mm=0.25"), "I_max_nA", 1e-3);
		near("2.763e14", table("spacecharge", "d_mm=0.25"), "n_max_m-3", 1e-3);
	}

	/** A network from a file gives what the chain gives, but for what flows back. */
	@Test
	void networkFromAFile(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("network.csv");
		Files.writeString(file, """
				kind,name,from,to,V_L,p_mbar,Q_mbarL/s,d_mm,S_L/s
				fixed,air,,,,1013.25,,,
				chamber,first,,,1,,,,
				chamber,second,,,1,,,,
				orifice,hole,air,first,,,,0.25,
				orifice,skimmer,first,second,,,,0.5,
				pump,rotary,first,air,,,,,8.333
				pump,turbo,second,air,,,,,200
				""");
		Table rest = table("network", "file=" + file);
		assertEquals("first", rest.rows().get(1).getFirst());
		assertEquals(1.2011, (double) rest.rows().get(1).get(1), 1e-3);
		assertEquals(1.86e-4, (double) rest.rows().get(2).get(1), 2e-6);
		assertEquals(1.2011, (double) table("network", "file=" + file, "t_s=100").rows().get(1).get(1), 1e-3);
		Files.writeString(file, "kind,name,from,to\npump,rotary,nowhere,air\n");
		assertTrue(assertThrows(IllegalArgumentException.class, () -> table("network", "file=" + file)).getMessage()
				.contains("nowhere"));
	}

	private static double cell(Table table, String column) {
		return Called.cell(table, 0, column);
	}

	/** Every calculation can be asked for with its parameters, and answers with finite numbers. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "clausing|L_over_R=2", "meanfreepath|p_mbar=1", "machdisk|d_mm=0.3 p1_mbar=2",
			"tubeflow|d_mm=3 L_mm=15 p1_mbar=10 p2_mbar=1", "mobility|m=609 E_V/cm=10",
			"wallloss|m=200 L_mm=15 Q_mbarL/s=12",
			"impaction|droplet_nm=55 p_mbar=6 u_m/s=150 d_mm=3.8", "bend|model=slow", "bend|model=adiabatic",
			"pinhole|d_um=100",
			"gauge|gas=Ar p_mbar=1000", "sampling|width_mm=4", "fouling|hours=800", "balance|vent_mm=1" })
	void othersAnswer(String name, String parameters) {
		for (Object cell : table(name, parameters.split(" ")).rows().getFirst()) {
			assertTrue(!(cell instanceof Double number) || Double.isFinite(number), name + ": " + cell);
		}
	}
}
