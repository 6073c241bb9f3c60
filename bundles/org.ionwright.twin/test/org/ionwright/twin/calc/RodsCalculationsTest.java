package org.ionwright.twin.calc;

import static org.ionwright.twin.calc.Called.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed: units at the border, defaults, warnings. The laws themselves are tested beside them. */
class RodsCalculationsTest {

	static Table run(String line) {
		String[] words = line.split(" ");
		return Called.table(words[0], Arrays.copyOfRange(words, 1, words.length));
	}

	@Test
	void multipolesStandByTheirOrder() {
		Table table = run("multipoles r_over_r0=1.13 case_over_r0=3.54");
		assertEquals(18, table.rows().size());
		assertEquals(0.000999845, cell(table, 5, "A"), 1e-9);
		assertEquals(0.00099809, cell(table, 5, "A_over_A2"), 1e-8);
		assertTrue(table.warnings().isEmpty());
	}

	@Test
	void realPeakIsThatOfTheIdealFilterUntilSomethingIsAdded() {
		// own reference data: 0.466 at mid-band for m/z 100 and 0.99
		Table table = run("realpeak m=100 eta=0.99 mset_from=99.6 mset_to=99.6 points=1 n=3200");
		assertEquals(0.466, cell(table, 0, "T"), 4 * cell(table, 0, "sigma") + 0.004);
		Table gas = run("realpeak m=100 eta=0.99 mset_from=99.6 mset_to=99.6 points=1 n=3200 p_mbar=1e-4 sigma_nm2=2"
				+ " collisions=loss");
		assertEquals(0.466 * 0.3722, cell(gas, 0, "T"), 4 * cell(gas, 0, "sigma") + 0.004);
	}

	/** Golden numbers of requirements 2.2 and physics 1.4, 1.5, 1.9 and 3.2, in the units of the command line. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "coupler m=500 k=0.9933 | M1_u | 496.65 | 1e-9",
			"coupler m=500 k=0.9933 | tracking_error_u | 0 | 0.05", "coupler m=500 | k_centring | 0.9933 | 1e-4",
			"coupler m=500 k=0.9 r0_1_mm=5 r0_2_mm=4 | M1_u | 288 | 1e-9",
			"scanshift m=500 | shift_u | 0.1423 | 2e-4", "scanshift m=500 | flight_ms | 0.2846 | 2e-4",
			"scanshift m=500 Ez_eV=5 | rate_for_a_tenth_u_per_s | 694 | 1",
			"scanshift m=500 Ez_eV=5 rate_u_per_s=10000 | smear_u | 1.44 | 0.01",
			"dclaw m=500 width_u=1 | intercept_V | 0.2286 | 2e-4", "dclaw m=500 width_u=1 | width_u | 1 | 0.01",
			"dclaw m=500 eta=0.98 | spread | 0 | 1e-12", "settle to_V=1000 t_ms=0.1 | deviation | -367.9 | 0.1",
			"scatter p_mbar=1e-5 sigma_m2=2e-18 L_mm=200 | survival | 0.90590 | 1e-5",
			"scatter p_mbar=1e-4 sigma_m2=2e-18 L_mm=200 | survival | 0.3722 | 1e-4",
			"lineofsight | blocking_deg | 4.29 | 0.005", "lineofsight | background | 0 | 0",
			"abundance tail1=1e-5 tail2=1e-5 p_mbar=0 | both | 1e-10 | 1e-16",
			"walkoff m=500 n=1000 | efficiency | 1 | 0.05", "film current_A=0 t_h=10 | eta | 0.998 | 1e-12" })
	void figuresAreThoseOfTheReference(String line, String column, double expected, double tolerance) {
		assertEquals(expected, cell(run(line), 0, column), tolerance);
	}

	@ParameterizedTest
	@ValueSource(strings = { "coupler m=500 k=0.9", "scanshift m=500 rate_u_per_s=20000", "dclaw m=2 width_u=1",
			"scatter p_mbar=1e-2 sigma_m2=2e-18 L_mm=200", "film current_A=1e-8 t_h=1e6",
			"walkoff m=500 n=64 angle_deg=40" })
	void beyondTheirValidityTheyWarn(String line) {
		assertFalse(run(line).warnings().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "coupler m=500 f1_MHz=1.1", "coupler m=500 dc_V=10", "coupler m=500 k=0",
			"dclaw m=500", "dclaw m=500 eta=0.9 width_u=1", "multipoles r_over_r0=2.5",
			"multipoles r_over_r0=1.13 case_over_r0=3",
			"realpeak m=100 points=1 n=32 dx_over_r0=0.1", "realpeak m=-1", "realpeak m=100 current_nA=1e6" })
	void whatCannotBeBuiltIsRefused(String line) {
		assertThrows(IllegalArgumentException.class, () -> run(line));
	}
}
