package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.ionwright.spectrum.formula.Formula;

/**
 * Samples to try an instrument with. Masses follow from the formulas; concentrations and the fall of the clusters are
 * typical, not laws.
 */
public enum SamplePreset {

	/** Reserpine, 1 umol/L, with a little of its sodium adduct: the usual test of sensitivity at m/z 609. */
	RESERPINE(() -> List.of(of("reserpine", "C33H40N2O9", "H", 1e-3, 1),
			of("reserpine", "C33H40N2O9", "Na", 1e-3, 0.05))),
	/** Clusters (NaI)n Na+ from m/z 23 to 1972, monoisotopic elements only. */
	SODIUM_IODIDE(() -> clusters("NaI", "Na", 13, 13)),
	/** Clusters (CsI)n Cs+ from m/z 133 to 3510. */
	CAESIUM_IODIDE(() -> clusters("CsI", "Cs", 13, 13)),
	/** Polypropylene glycol of 1000 g/mol as ammonium adducts, every 58 u. */
	POLYPROPYLENE_GLYCOL(() -> new Polymer(Formula.parse("C3H6O"), Formula.parse("H2O"),
			new ChainLengths(ChainLengths.Kind.GAUSSIAN, 17, 5))
			.components("polypropylene glycol", "NH4", 1, 2e-2, 0.5)),
	/** Caffeine, the peptide MRFA and Ultramark 1621: m/z 195, 524 and 1222 to 1822. */
	CALIBRATION_MIX(SamplePreset::calibrationMix),
	/** Caffeine, 2 umol/L, among the clusters of methanol, water and acetonitrile. */
	CAFFEINE_IN_SOLVENT(() -> List.of(of("caffeine", "C8H10N4O2", "H", 2e-3, 1),
			of("caffeine", "C8H10N4O2", "Na", 2e-3, 0.03), of("water", "(H2O)2", "H", 1e-2, 0.1),
			of("methanol", "CH4O", "H", 1e-2, 0.2), of("methanol", "(CH4O)2", "H", 1e-2, 0.3),
			of("methanol", "(CH4O)3", "H", 1e-2, 0.1), of("acetonitrile", "C2H3N", "H", 1e-2, 0.3),
			of("acetonitrile", "(C2H3N)2", "H", 1e-2, 0.1), of("phthalate", "C16H22O4", "H", 5e-5, 1),
			of("phthalate", "C24H38O4", "H", 5e-5, 1))),
	/** Horse apomyoglobin unfolded by acid, 5 umol/L, 10 to 25 charges. */
	MYOGLOBIN_DENATURED(() -> new ChargeSeries(17, 3, 10, 25).components("apomyoglobin", apomyoglobin(), "H", 5e-3, 1)),
	/** Horse myoglobin as folded, with its haem, 5 umol/L, 7 to 10 charges: 0.85 of the Rayleigh charge. */
	MYOGLOBIN_NATIVE(() -> {
		Formula whole = apomyoglobin().plus(Formula.parse("C34H32FeN4O4"), 1);
		return new ChargeSeries(0.85 * ChargeSeries.foldedCharge(whole.averageMass()), 0.7, 7, 10)
				.components("myoglobin", whole, "H", 5e-3, 0.3);
	});

	private final Supplier<List<Component>> source;

	SamplePreset(Supplier<List<Component>> source) {
		this.source = source;
	}

	public List<Component> components() {
		return source.get();
	}

	private static Component of(String name, String formula, String adduct, double concentration, double response) {
		return new Component(name, Formula.parse(formula), adduct, 1, concentration, response);
	}

	private static Formula apomyoglobin() {
		return Formula.parse("C769H1212N210O218S2");
	}

	/** Fewer with size; a cube of 3 x 3 x 3 ions, n = 13, is known to be stronger than its neighbours. */
	private static List<Component> clusters(String salt, String cation, int most, int magic) {
		List<Component> components = new ArrayList<>();
		components.add(of(cation + "+", cation + "+", "none", 1e-2, 1));
		for (int n = 1; n <= most; n++) {
			components.add(of("(" + salt + ")" + n, "(" + salt + ")" + n, cation,
					1e-2 * Math.exp(-n / 5.0) * (n == magic ? 3 : 1), 1));
		}
		return components;
	}

	private static List<Component> calibrationMix() {
		List<Component> components = new ArrayList<>(List.of(of("caffeine", "C8H10N4O2", "H", 1e-3, 1),
				new Component("MRFA", Peptide.parse("MRFA").formula(), "H", 1, 1e-3, 1)));
		for (int k = 6; k <= 12; k++) {
			components.add(of("Ultramark 1621, k = " + k, "C" + (12 + 2 * k) + "H18F" + (12 + 4 * k) + "N3O6P3", "H",
					1e-3 * Math.exp(-(k - 9) * (k - 9) / 8.0), 1));
		}
		return components;
	}
}
