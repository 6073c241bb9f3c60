package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeamFileTest {

	/** The same two lines in every dress. */
	@ParameterizedTest
	@ValueSource(strings = { "mz,rate\n40,1e6\n115,2e6", "m/z,ions_per_s\n40,1e6\n115,2e6\n",
			"\uFEFFM_Z;Intensity\r\n40;1e6\r\n115;2e6",
			"name,mz,z,rate\n\"Ar, plasma\",40,1,1e6\nIn,115,1,2e6", "# mine\n\n40,1e6\n115,2e6", "40\t1e6\n115\t2e6",
			"mz,current_A,charge\n40,1.602176634e-13,1\n115,6.408706536e-13,2",
			"mz,current (pA),z\n40,0.1602176634,1\n115,0.6408706536,-2", "m/z;ions\n40,0;1e6\n115,0;2000000" })
	void columnsAreFoundByName(String text) {
		IonBeam beam = BeamFile.parse("beam.csv", text);
		assertEquals(2, beam.species().size());
		assertEquals(3e6, beam.rate(), 1e-3);
		assertEquals(2.0 / 3, beam.fractionWithin(110, 120), 1e-12);
	}

	@Test
	void continuaStandBesideLines() {
		IonBeam beam = BeamFile.parse("beam.csv", "mz,mz_from,mz_to,rate\n,50,1050,1e6\n500,,,1e6\n");
		assertEquals((1e4 + 1e6) / 2e6, beam.fractionWithin(495, 505), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mz,rate\n40,1\n41,x | line 3 | rate is 'x'", "mz,rate\n-4,1 | line 2 | mz is '-4'",
			"mz,rate\n40,NaN | line 2 | rate is 'NaN'", "mz,rate\n40,-1 | line 2 | rate is '-1'",
			"rate\n4 | line 1 | needs mz",
			"mz,current_A\n4,1e-9 | line 1 | charge", "mz,current_A,z\n4,1e-9, | line 2 | charge",
			"mz,rate,charge\n4,1,0 | line 2 | not 0", "mz,rate,charge\n4,1,1.5 | line 2 | whole number",
			"mz,mz,rate\n4,4,1 | line 1 | name each once", "mz,rate\n4,1,2 | line 2 | 3 cells",
			"1,2,3 | line 1 | header",
			"mz,rate\n\"4,1 | line 2 | quote", "mz,rate,current_A,z\n4,1,1e-9,1 | line 2 | more than one",
			"mz,rate\n4, | line 2 | no rate", "mz_from,mz_to,rate\n9,4,1 | line 2 | swap",
			"mz,rate\n,4 | line 2 | neither",
			"# nothing | beam.csv has no lines | header" })
	void errorsNameLineAndRemedy(String caseText) {
		String[] parts = caseText.split(" \\| ");
		String message = assertThrows(IllegalArgumentException.class, () -> BeamFile.parse("beam.csv", parts[0] + ""))
				.getMessage() + "";
		assertTrue(message.startsWith("beam.csv"), message);
		assertTrue(message.contains(parts[1] + "") && message.contains(parts[2] + ""), message);
	}

	@Test
	void filesThatAreNoTextAreRefused(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("x.csv"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1 });
		assertThrows(IllegalArgumentException.class, () -> BeamFile.read(file));
		assertThrows(IllegalArgumentException.class, () -> BeamFile.read(folder.resolve("missing.csv")));
		Path good = Files.write(folder.resolve("y.csv"), "40,1\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(1, BeamFile.read(good).rate());
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(3);
		String letters = "mz,rate\n;\t\"40e1-.#zcharge_currentA\r";
		for (int i = 0; i < 2000; i++) {
			StringBuilder text = new StringBuilder(random.nextBoolean() ? "mz,rate,charge\n" : "");
			for (int length = random.nextInt(25); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				assertTrue(BeamFile.parse("fuzz", text.toString()).rate() >= 0);
			} catch (IllegalArgumentException e) {
				assertTrue((e.getMessage() + "").startsWith("fuzz"), e.getMessage());
			}
		}
	}
}
