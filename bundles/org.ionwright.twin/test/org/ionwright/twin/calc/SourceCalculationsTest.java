package org.ionwright.twin.calc;

import static org.ionwright.twin.calc.Called.cell;
import static org.ionwright.twin.calc.Called.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCalculationsTest {

	/** The names are fixed: others script them. */
	@Test
	void onsetAndRayleighHaveTheirColumns() {
		Table onset = table("onset", "gamma=0.0226", "r_mm=0.1", "d_mm=40");
		assertEquals(List.of("V_on_V", "V_on_kebarle_V", "E_on_V/m"), onset.columns());
		assertEquals(2128.58, cell(onset, 0, "V_on_V"), 0.02);
		assertEquals(2218.24, cell(onset, 0, "V_on_kebarle_V"), 0.02);
		assertEquals(5.77026e6, cell(onset, 0, "E_on_V/m"), 50);
		Table rayleigh = table("rayleigh", "gamma=0.0728", "r_um=1");
		assertEquals(List.of("q_C", "z_R"), rayleigh.columns());
		assertEquals(2.0178083e-14, cell(rayleigh, 0, "q_C"), 1e-20);
		assertEquals(125942, cell(rayleigh, 0, "z_R"), 0.5);
	}

	@Test
	void tipsGoByBothNames() {
		Table figure = table("onset", "gamma=0.0226", "r_mm=0.2", "d_mm=10", "tip=5A");
		assertEquals(figure.rows(),
				table("onset", "gamma=0.0226", "r_mm=0.2", "d_mm=10", "tip=SLANT_5A").rows());
		assertEquals(1364, cell(figure, 0, "V_on_V"), 1);
	}

	/** A law outside its range says so, in the table of all that rest on it. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "onset; gamma=0.07 r_mm=1 d_mm=3; five edge radii",
			"discharge; gamma=0.035 r_mm=0.2 d_mm=10 gas=Ar; before the spray",
			"discharge; gamma=0.035 r_mm=0.2 d_mm=10 p_mbar=1; logarithmic",
			"conejet; gamma=0.0365 eps=56 K_S/m=0.01 Q_uL/min=0.01; least one",
			"evaporation; solvent=water T_K=423; above the boiling point", "residue; M_Da=100; 1 kDa",
			"chargestates; M_Da=1000 solvent=water; 5 to 70", "solvent; solvent=hexane/water; does not mix",
			"apci; V_kV=4 polarity=negative; 15 mm", "reagents; t_ms=1 T_K=900; room temperature",
			"spray; V_kV=6 solvent=water; least one" })
	void warningsNameTheLimit(String name, String given, String part) {
		List<String> warnings = table(name, given.split(" ")).warnings();
		assertTrue(warnings.stream().anyMatch(warning -> warning.contains(part)), warnings.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "onset; gamma=0 r_mm=0.1 d_mm=40; gamma=0",
			"onset; gamma=NaN r_mm=0.1 d_mm=40; gamma=NaN", "onset; gamma=0.02 r_mm=1 d_mm=0.1; d_mm=0.1",
			"rayleigh; gamma=0.07 r_um=-1; r_um=-1", "tipfield; OD_mm=0.2 ID_mm=0.3 d_mm=10; ID_mm=0.3",
			"evaporation; solvent=water T_K=300 p_vapour_mbar=5000; p_vapour_mbar=5000",
			"protontransfer; molecules=acetone:7 t_ms=1; acetone:7", "solvent; solvent=mud; mud",
			"ionevaporation; gamma=0.07 r_nm=1e-9; r_nm=1e-9", "apci; V_kV=0; V_kV=0" })
	void refusalsNameParameterAndValue(String name, String given, String part) {
		String message = assertThrows(IllegalArgumentException.class, () -> table(name, given.split(" "))).getMessage();
		assertTrue(message.contains(part), message);
	}

	/** With the values that stand in when little is said, each gives rows as wide as its columns. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "discharge; gamma=0.0365 r_mm=0.2 d_mm=10", "solvent; solvent=methanol",
			"tipfield; OD_mm=0.2 ID_mm=0.1 d_mm=10", "spray; V_kV=3 solvent=methanol",
			"conejet; gamma=0.0365 eps=56 K_S/m=0.01 Q_uL/min=1", "fission; N=51250 r_um=0.945",
			"evaporation; solvent=methanol T_K=300", "droplet; solvent=methanol T_K=300", "residue; M_Da=17000",
			"chargestates; M_Da=17000 solvent=water", "ionevaporation; gamma=0.0728 r_nm=5", "apci; V_kV=4",
			"electronsource; activity_mCi=15", "reagents; t_ms=1", "protontransfer; molecules=acetone t_ms=1" })
	void shortCallsWork(String name, String given) {
		Table table = table(name, given.split(" "));
		assertTrue(!table.rows().isEmpty());
		table.rows().forEach(row -> assertEquals(table.columns().size(), row.size()));
	}
}
