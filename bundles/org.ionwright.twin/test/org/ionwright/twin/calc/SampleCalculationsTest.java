package org.ionwright.twin.calc;

import static org.ionwright.twin.calc.Called.cell;
import static org.ionwright.twin.calc.Called.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.twin.filter.ScanLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCalculationsTest {

	@Test
	void neutralPatternIsThatOfTheAnchors() {
		Table caffeine = table("isotopes", "formula=C8H10N4O2", "charge=0");
		assertEquals(List.of("m/z", "probability"), caffeine.columns());
		assertEquals(194.08037558, cell(caffeine, 0, "m/z"), 1e-6);
		assertEquals(0.898827810, cell(caffeine, 0, "probability"), 1e-9);
		assertEquals(0.092625106, cell(caffeine, 1, "probability"), 1e-9);
		assertEquals(40, table("isotopes", "formula=C8H10N4O2", "charge=0", "resolution=fine").rows().size());
		assertTrue(caffeine.warnings().isEmpty());
	}

	@Test
	void protonatedIsWhatIsMeantWhenNothingIsSaid() {
		Table said = table("isotopes", "formula=C33H40N2O9", "charge=1", "adduct=H", "resolution=unit");
		Table meant = table("isotopes", "formula=C33H40N2O9");
		assertEquals(said.rows(), meant.rows());
		assertEquals(609.28065733, cell(said, 0, "m/z"), 1e-6);
		// mean of the first isotope peak, isotopes of the added hydrogen included
		assertEquals(610.28393309, cell(said, 1, "m/z"), 1e-6);
	}

	@ParameterizedTest
	@CsvSource({ "NH4+, 18.0338", "[C8H12N4O2]2+, 98.0475", "Cl-, 34.9694" })
	void chargedFormulaKeepsItsCharge(String formula, double mz) {
		assertEquals(mz, cell(table("isotopes", "formula=" + formula), 0, "m/z"), 1e-4);
	}

	@Test
	void doubtfulIonsAreWarnedOf() {
		assertEquals(1, table("isotopes", "formula=C8H10N4O2", "charge=1", "adduct=H+Na").warnings().size());
		assertEquals(1, table("isotopes", "formula=C8H10N4O2", "charge=0", "adduct=Na").warnings().size());
		assertThrows(IllegalArgumentException.class, () -> table("isotopes", "formula=NaCl", "charge=-1"));
		assertThrows(IllegalArgumentException.class, () -> table("isotopes", "formula=Xy"));
	}

	@ParameterizedTest
	@CsvSource({ "Cl, 229.0497768", "2H, 98.0474642", "[M+2H]2+, 98.0474642", "-H, 193.0730991", "2M+Na, 411.1499719" })
	void chargeLeftOutIsThatOfTheAdduct(String adduct, double mz) {
		Table table = table("isotopes", "formula=C8H10N4O2", "adduct=" + adduct);
		assertEquals(mz, cell(table, 0, "m/z"), 1e-6);
		assertTrue(table.warnings().isEmpty());
	}

	@Test
	void massesOfApomyoglobin() {
		Table table = table("formula", "formula=C769H1212N210O218S2", "charge=10", "adduct=H");
		// the anchor adds bare protons; the hydrogen added here has its share of deuterium
		assertEquals(1696.1364, cell(table, 0, "average_m/z"), 5e-4);
		assertEquals(16940.96501, cell(table("formula", "formula=C769H1212N210O218S2"), 0, "monoisotopic_u"), 1e-5);
	}

	@Test
	void subRangeCountsIons(@TempDir Path folder) throws Exception {
		Path beam = Files.writeString(folder.resolve("beam.csv"),
				"mz_from,mz_to,rate,charge,mz\n50,1050,1e6,,\n,,1e6,10,500\n");
		ScanLine line = ScanLine.ofRatio(0.95);
		double width = 500 * (line.highMass() - line.lowMass());
		assertEquals((1e6 * width / 1000 + 1e6) / 2e6,
				cell(table("subrange", "beam=" + beam, "eta=0.95", "mset=500"), 0, "fraction"), 1e-12);
		Table worst = table("subrange_worst", "beam=" + beam, "eta=0.95", "mset_from=100", "mset_to=900");
		// the window is widest at the mass where the line is about to leave it at the lower end
		assertEquals(500 / line.lowMass(), cell(worst, 0, "mset"), 1e-6);
	}

	@Test
	void peptidesPolymersAndPresetsAreListed(@TempDir Path folder) throws Exception {
		assertEquals(524.2649649, cell(table("peptide", "sequence=MRFA", "charge=1"), 0, "monoisotopic_m/z"), 1e-6);
		assertEquals(20000, cell(table("averagine", "mass_u=20000"), 0, "average_u"), 0.6);
		Table chains = table("polymer", "unit=C3H6O", "mean=10", "adduct=NH4");
		double sum = 0;
		for (int row = 0; row < chains.rows().size(); row++) {
			sum += cell(chains, row, "mass_fraction");
		}
		assertEquals(1, sum, 1e-9);
		assertEquals(20, table("preset", "name=sodium_iodide").rows().size(), 6);
		Path sample = Files.writeString(folder.resolve("s.csv"),
				"formula,adduct,concentration_uM\nC8H10N4O2,H,2\nC2HF3O2,-H,3\n");
		Table ions = table("sample", "file=" + sample);
		assertEquals(195.0876520, cell(ions, 0, "monoisotopic_m/z"), 1e-6);
		assertEquals(112.985, cell(ions, 1, "monoisotopic_m/z"), 1e-3);
	}

	@ParameterizedTest
	@CsvSource({ "uniform, 1", "plasma, 18", "electrospray, 954" })
	void presetBeamsCanBeReadAgain(String name, int rows, @TempDir Path folder) throws Exception {
		Table beam = table("beam_preset", "name=" + name);
		assertEquals(rows, beam.rows().size());
		StringBuilder text = new StringBuilder(Csv.line(beam.columns())).append('\n');
		beam.rows().forEach(row -> text.append(Csv.line(row)).append('\n'));
		Path file = Files.writeString(folder.resolve("beam.csv"), text);
		assertTrue(cell(table("subrange", "beam=" + file, "eta=0.95", "mset=40"), 0, "fraction") >= 0);
	}
}
