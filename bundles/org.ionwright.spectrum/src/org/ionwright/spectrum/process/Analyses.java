package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.formula.Formula;

/** The analyses: tables of a trace. */
final class Analyses {

	/** What pickers take. */
	static final List<StepParameter> PICKING = List.of(
			StepParameter.number("narrowest", "Narrowest peak", "points", 1, PeakSettings.WIDEST, "4",
					"Least full width at half maximum"),
			StepParameter.number("widest", "Widest peak", "points", 1, PeakSettings.WIDEST, "40",
					"Greatest full width at half maximum"),
			StepParameter.number("significance", "Significance", "standard deviations", 0, 1e6, "5",
					"Least response of the wavelet; 5 keeps noise out"),
			StepParameter.number("units-per-ion", "Intensity of one ion", "", 0, 1e12, "1",
					"1 for counts and their sums, 1/n for the mean of n spectra, 0 when unknown"),
			StepParameter.choice("floor", "Measure from", List.of("zero", "valleys"),
					"From 0 when the baseline is subtracted, else from the line between the bounds"));

	private static final StepParameter TOLERANCE = StepParameter.number("tolerance", "Tolerance", "m/z", 1e-9, 100,
			"0.3",
			"Greatest distance of a peak from where it is expected");

	private Analyses() {
	}

	static List<Analysis> all() {
		return List.of(
				new Analysis("peaks", "Peaks", "Peaks of a profile over m/z", "Du, Kibbe and Lin 2006",
						ProcessingStep.Input.PROFILE, PICKING, Analyses::peakTable),
				new Analysis("chromatogram-peaks", "Peaks over time",
						"Retention, height, area, asymmetry and signal to noise",
						"Du, Kibbe and Lin 2006; Foley and Dorsey 1983",
						ProcessingStep.Input.CURVE, PICKING.subList(0, 4), Analyses::chromatogramTable),
				new Analysis("charge-series", "Masses from charge states", "Masses of molecules with several charges",
						"Mann, Meng and Fenn 1989", ProcessingStep.Input.SPECTRUM, withPicking(
								StepParameter.integer("lowest-charge", "Lowest charge", "", 1, 300, 1,
										"Smallest number of charges"),
								StepParameter.integer("highest-charge", "Highest charge", "", 1, 300, 60,
										"Greatest number of charges"),
								StepParameter.number("ppm", "Tolerance", "ppm", 1e-3, 10_000, "500", "Of m/z"),
								StepParameter.number("carrier", "Mass of a charge", "u", -500, 500,
										Double.toString(ChargeSeriesFinder.Search.PROTON),
										"What each charge brings; below 0 where it is lost"),
								StepParameter.integer("shortest", "States at least", "", 2, 100, 3,
										"Least number of states"),
								StepParameter.integer("most", "Series at most", "", 1, 100, 10,
										"Greatest number of series")),
						Analyses::seriesTable),
				new Analysis("isotope-match", "Isotope pattern", "How well peaks show the isotopes of a formula",
						"Rockwood and Haimi 2006", ProcessingStep.Input.SPECTRUM,
						withPicking(StepParameter.text("formula", "Ion", "", "Formula with charge, such as C8H11N4O2+"),
								TOLERANCE, least()),
						Analyses::isotopeTable),
				new Analysis("formulas", "Formulas", "Formulas of an ion by mass, with their isotope patterns compared",
						"Kind and Fiehn 2007", ProcessingStep.Input.SPECTRUM,
						withPicking(StepParameter.number("mz", "m/z", "", 1e-3, 20_000, "", "Of the lightest isotopes"),
								StepParameter.integer("charge", "Charge", "", -20, 20, 1,
										"Signed; 0 for a neutral mass"),
								StepParameter.number("ppm", "Tolerance", "ppm", 1e-3, 10_000, "5", "Of m/z"),
								StepParameter.text("elements", "Elements", "C0-50 H0-100 N0-10 O0-20",
										"Least and greatest numbers, parted by blanks"),
								StepParameter.number("least-dbe", "Rings and double bonds from", "", -100, 1000, "-0.5",
										"-0.5 for saturated even-electron ions"),
								StepParameter.number("most-dbe", "to", "", -100, 1000, "40", "Greatest number"),
								TOLERANCE,
								least()),
						Analyses::formulaTable));
	}

	/** The picker's parameters and what a stick stands for. */
	static List<StepParameter> withStick(List<StepParameter> picking) {
		List<StepParameter> all = new ArrayList<>(picking);
		all.add(StepParameter.choice("stick", "Sticks show", List.of("height", "area", "sum"),
				"Height, area, or sum of the points of a peak"));
		return all;
	}

	static List<Peak> peaks(Trace trace, StepValues values) {
		return WaveletPeaks.find(trace, settings(values, values.text("floor")));
	}

	private static PeakSettings settings(StepValues values, String floor) {
		return new PeakSettings(values.number("narrowest"), values.number("widest"), values.number("significance"),
				values.number("units-per-ion"), PeakSettings.Floor.valueOf(floor.toUpperCase(Locale.ROOT)));
	}

	private static StepParameter least() {
		return StepParameter.number("least", "Least line", "", 0, 1, "0.01",
				"Smallest share of the highest line that is looked for");
	}

	private static List<StepParameter> withPicking(StepParameter... own) {
		List<StepParameter> all = new ArrayList<>(List.of(own));
		all.addAll(PICKING);
		return all;
	}

	private record Sticks(double[] mz, double[] intensity) {
	}

	/** Sticks as they are; of a profile the peaks that are picked. */
	private static Sticks sticks(Trace trace, StepValues values) {
		if (trace.representation() == Representation.CENTROID) {
			return new Sticks(trace.x(), trace.y());
		}
		List<Peak> peaks = new ArrayList<>(peaks(trace, values));
		peaks.sort((a, b) -> Double.compare(a.centroid(), b.centroid()));
		return new Sticks(peaks.stream().mapToDouble(Peak::centroid).toArray(),
				peaks.stream().mapToDouble(Peak::height).toArray());
	}

	private static ResultTable peakTable(Trace trace, StepValues values) {
		List<List<Object>> rows = new ArrayList<>();
		for (Peak peak : peaks(trace, values)) {
			rows.add(List.of(peak.centroid(), peak.height(), peak.area(), peak.sum(), peak.fwhm(), peak.signalToNoise(),
					peak.left(), peak.right(), peak.clipped()));
		}
		return new ResultTable(ResultTable.columns("Centroid [m/z]", "Height", "Area", "Sum", "FWHM [m/z]", "S/N",
				"From [m/z]", "To [m/z]", "Clipped"), rows);
	}

	private static ResultTable chromatogramTable(Trace trace, StepValues values) {
		if (trace.axis() != Trace.Axis.SECONDS) {
			throw new IllegalArgumentException("peaks over time are sought in a trace over time, not in a spectrum");
		}
		List<List<Object>> rows = new ArrayList<>();
		for (ChromatogramPeak peak : ChromatogramPeak.find(trace.x(), trace.y(), settings(values, "valleys"))) {
			rows.add(
					List.of(peak.retention(), peak.height(), peak.area(), peak.fwhm(), peak.asymmetry(), peak.tailing(),
							peak.signalToNoise(), peak.start(), peak.end()));
		}
		return new ResultTable(
				ResultTable.columns("Retention [s]", "Height", "Area", "FWHM [s]", "Asymmetry", "Tailing",
						"S/N", "From [s]", "To [s]"),
				rows);
	}

	private static ResultTable seriesTable(Trace trace, StepValues values) {
		Sticks sticks = sticks(trace, values);
		ChargeSeriesFinder.Search search = new ChargeSeriesFinder.Search(values.integer("lowest-charge"),
				values.integer("highest-charge"), values.number("ppm") * 1e-6, values.number("carrier"),
				values.integer("shortest"), values.integer("most"));
		List<List<Object>> rows = new ArrayList<>();
		for (ChargeSeriesFinder.Series series : ChargeSeriesFinder.find(sticks.mz, sticks.intensity, search)) {
			rows.add(List.of(series.mass(), series.deviation(), series.states().getLast().charge(),
					series.states().getFirst().charge(), series.states().size(), series.score()));
		}
		return new ResultTable(ResultTable.columns("Mass [u]", "Deviation [u]", "Lowest charge", "Highest charge",
				"States", "Score"), rows);
	}

	private static ResultTable isotopeTable(Trace trace, StepValues values) {
		Sticks sticks = sticks(trace, values);
		IsotopeMatch match = IsotopeMatch.of(sticks.mz, sticks.intensity, Formula.parse(values.text("formula")),
				values.number("tolerance"), values.number("least"));
		List<List<Object>> rows = new ArrayList<>();
		for (IsotopeMatch.Line line : match.lines()) {
			rows.add(List.of(line.mz(), line.share() * match.factor(), line.measuredMz(), line.intensity(),
					match.cosine()));
		}
		return new ResultTable(ResultTable.columns("Computed [m/z]", "Computed intensity", "Measured [m/z]",
				"Measured intensity", "Cosine"), rows);
	}

	private static ResultTable formulaTable(Trace trace, StepValues values) {
		Sticks sticks = sticks(trace, values);
		int charge = values.integer("charge");
		int charges = Math.max(1, Math.abs(charge));
		double mass = values.number("mz") * charges + charge * Formula.ELECTRON_MASS;
		FormulaSearch.Search search = new FormulaSearch.Search(mass,
				Math.min(1, values.number("ppm") * 1e-6 * values.number("mz") * charges),
				FormulaSearch.limits(values.text("elements")), values.number("least-dbe"), values.number("most-dbe"));
		List<List<Object>> rows = new ArrayList<>();
		for (FormulaSearch.Candidate candidate : FormulaSearch.find(search)) {
			Formula ion = candidate.formula().withCharge(charge);
			IsotopeMatch match = IsotopeMatch.of(sticks.mz, sticks.intensity, ion, values.number("tolerance"),
					values.number("least"));
			rows.add(List.of(ion.toString(), ion.mz(ion.monoisotopicMass()), candidate.ppm(), candidate.dbe(),
					candidate.evenElectron(), candidate.nitrogenRule(), candidate.usualRatio(), match.cosine()));
		}
		return new ResultTable(ResultTable.columns("Ion", "Computed [m/z]", "Error [ppm]", "DBE", "Even electrons",
				"Nitrogen rule", "Usual ratios", "Isotope cosine"), rows);
	}
}
