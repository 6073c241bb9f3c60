package org.ionwright.twin.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IonsCalculationTest {

	private static final String IONS = """
			case,i,rf_phase_rad,x0_m,y0_m,vx0_m/s,vy0_m/s,vz_m/s,transmitted
			D1,0,0.22122085605144051,-0.00026426517199385424,-5.9368800871249599e-05,27.849124429028034,-11.151258394425016,1389.1388134859185,0
			D1,1,0.75221130175544682,0,0,0,0,1389.1388134859185,1
			""";
	private static final String CASES = """
			case,M_u,eta,m_set,U_dc_V(pole-ground),V_rf_V(pole-ground 0-p),r0_m,L_m,f_Hz,Ez_eV
			D1,500.0,0.995,498.90472,150.668022205090,902.179484811419,0.00417,0.2,1200000.0,5.0
			""";

	@TempDir
	Path folder = Path.of("");

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void casesLieBesideTheIons() throws IOException {
		Path ions = write("some_ions.csv", IONS);
		write("some_cases.csv", CASES);
		Table table = FilterCalculationsTest.run("ions", Map.of("file", ions.toString()));
		List<Object> lost = table.rows().get(0);
		assertEquals(List.of("D1", "0", 0, "x"), lost.subList(0, 4));
		assertEquals(6.139970433813e-06, (double) lost.get(4), 1e-14);
		assertEquals(4.17e-3, (double) lost.get(5), 1e-12);
		List<Object> through = table.rows().get(1);
		assertEquals(List.of("D1", "1", 1, ""), through.subList(0, 4));
		assertEquals(0.2 / 1389.1388134859185, (double) through.get(4), 1e-15);
	}

	@Test
	void whatIsMissingOrWrongIsNamed() throws IOException {
		Path ions = write("ions.csv", IONS);
		assertTrue(message(Map.of("file", ions.toString())).contains("cases.csv"));
		Path cases = write("other.csv", CASES.replace("D1", "D2"));
		assertTrue(
				message(Map.of("file", ions.toString(), "cases", cases.toString())).contains("case=D1; there are D2"));
		Path wrong = write("wrong.csv", CASES.replace("0.00417", "-1"));
		assertTrue(message(Map.of("file", ions.toString(), "cases", wrong.toString())).contains("field radius -1"));
		Path standing = write("standing_ions.csv", IONS.replace("1389.1388134859185", "0"));
		write("standing_cases.csv", CASES);
		assertTrue(message(Map.of("file", standing.toString())).contains("line 2: vz_m/s=0"));
	}

	private static String message(Map<String, String> given) {
		return String
				.valueOf(assertThrows(IllegalArgumentException.class, () -> FilterCalculationsTest.run("ions", given))
						.getMessage());
	}
}
