package org.ionwright.twin.calc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.filter.TrainMonteCarlo;
import org.ionwright.twin.filter.TrainSection;

/** Peaks: transmission of ions of one m/z over the m/z that a filter or a train is set to. */
final class PeakCalculations {

	private static final List<String> COLUMNS = List.of("m_set", "T", "sigma");
	/** Theory says where ions can pass for ever; those that only just cannot reach the other end of short rods. */
	private static final double MARGIN = 0.25;
	/** Of ions that come in, eV. */
	private static final double LEAST_ENERGY = 0.01;

	private static final Parameter MZ = Parameter.positive("m", 1e6, "m/z of the ions, u");
	private static final List<Parameter> SCAN = List.of(
			Parameter
					.positive("mset_from", 1e7,
							"first m/z at the apex; the window of theory with a margin when left out")
					.optional(),
			Parameter.positive("mset_to", 1e7, "last m/z at the apex").optional(),
			Parameter.integer("points", 1, 1_000_000, "of the scan").or(61),
			Parameter.integer("n", 1, 10_000_000, "ions of each point").or(10_000),
			Parameter.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE, "of the random numbers").or(1),
			Parameter.positive("exit_mm", 1e4, "radius of a round aperture at the end").optional());

	/** What peaks of one filter ask for. */
	static final List<Parameter> FILTER = together(List.of(MZ, ReferenceFilter.ETA, ReferenceFilter.RADIUS,
			ReferenceFilter.LENGTH, ReferenceFilter.FREQUENCY), beam(), SCAN, RealTrainParameters.ALL);

	static final List<Calculation> ALL = List.of( //
			new Calculation("peak",
					"peak of a mass filter with hard edges: ions from a uniform disc, Maxwell transverse velocities, "
							+ "uniform RF phase, lost at |x| or |y| >= r0, followed by exact maps; with round rods, gas, "
							+ "space charge or a moving scan by map and kick",
					FILTER,
					COLUMNS, PeakCalculations::peak),
			new Calculation("train",
					"peak of a train of sections with one radio frequency, otherwise as peak; columns of the file: "
							+ String.join(",", SectionFile.COLUMNS),
					together(List.of(Parameter.file("sections", "CSV, a row for each section"), MZ,
							Parameter.positive("mset", 1e7, "m/z at the apex, instead of a scan").optional(),
							Parameter.number("eta", 0, 2, "not used: stands in the file").optional(),
							ReferenceFilter.RADIUS, Parameter.positive("L_mm", 1e4, "not used: stands in the file")
									.optional(),
							ReferenceFilter.FREQUENCY), beam(), SCAN, RealTrainParameters.ALL),
					COLUMNS, PeakCalculations::train));

	private PeakCalculations() {
	}

	private static List<Parameter> beam() {
		return List.of(ReferenceFilter.ENERGY, ReferenceFilter.SPREAD, ReferenceFilter.SPOT,
				ReferenceFilter.TEMPERATURE);
	}

	@SafeVarargs
	private static List<Parameter> together(List<Parameter>... parts) {
		return List.of(parts).stream().flatMap(Collection::stream).toList();
	}

	private static void peak(Arguments arguments, Table table) {
		MassFilter filter = ReferenceFilter.of(arguments);
		scan(arguments, SectionTrain.of(filter, arguments.number("eta")), table);
	}

	private static void train(Arguments arguments, Table table) {
		for (String name : List.of("eta", "L_mm")) {
			if (arguments.has(name)) {
				table.warn(name + "=" + arguments.text(name)
						+ " is not used: DC ratios and lengths stand in the file of sections");
			}
		}
		scan(arguments, new SectionTrain(SectionFile.read(arguments.file("sections")),
				arguments.number("r0_mm") / 1e3, arguments.number("f_MHz") * 1e6, Double.POSITIVE_INFINITY), table);
	}

	private static void scan(Arguments arguments, SectionTrain open, Table table) {
		SectionTrain train = withExit(arguments, open);
		warn(arguments, train, table);
		if (RealTrainParameters.given(arguments)) {
			RealPeakCalculation.scan(arguments, train, table, fates -> List.of());
			return;
		}
		RealTrainParameters.of(train, arguments, table);
		int ions = (int) arguments.integer("n");
		TrainMonteCarlo engine = new TrainMonteCarlo(cloud(arguments));
		for (double mSet : points(arguments, train)) {
			double share = (double) engine.survivors(train, arguments.number("m"), mSet) / ions;
			table.row(mSet, share, sigma(share, ions));
		}
	}

	static SectionTrain withExit(Arguments arguments, SectionTrain train) {
		return arguments.has("exit_mm") ? train.exit(arguments.number("exit_mm") / 1e3) : train;
	}

	/** As many phases and energies as the time allows that their maps take. */
	static IonGroups cloud(Arguments arguments) {
		int ions = (int) arguments.integer("n");
		int groups = Math.clamp(ions / 16, Math.min(64, ions), 1024);
		return IonGroups.of(ReferenceFilter.beam(arguments), ions, RealTrainParameters.groups(arguments, ions, groups),
				arguments.integer("seed"));
	}

	/** Of a binomial share; that of one ion where none or all came through. */
	static double sigma(double share, int ions) {
		double inside = Math.clamp(share, 1.0 / ions, 1 - 1.0 / ions);
		return ions == 1 ? 1 : Math.sqrt(inside * (1 - inside) / ions);
	}

	static void warn(Arguments arguments, SectionTrain train, Table table) {
		BeamDisc beam = ReferenceFilter.beam(arguments);
		if (beam.radius() >= train.fieldRadius()) {
			table.warn("rin_mm=" + arguments.text("rin_mm") + " reaches the rods at r0_mm=" + arguments.text("r0_mm")
					+ "; ions beyond them are lost at once");
		}
		if (beam.energy() < LEAST_ENERGY) {
			table.warn("Ez_eV=" + arguments.text("Ez_eV") + " is taken as 0.01 eV; slower ions do not come in");
		}
		if (beam.energySpread() > beam.energy() / 3) {
			table.warn("sigmaEz_eV=" + arguments.text("sigmaEz_eV") + " is more than a third of Ez_eV="
					+ arguments.text("Ez_eV") + "; energies below 0.01 eV are taken as 0.01 eV");
		}
	}

	static List<Double> points(Arguments arguments, SectionTrain train) {
		if (arguments.has("mset")) {
			if (arguments.has("mset_from") || arguments.has("mset_to")) {
				throw new IllegalArgumentException(
						"mset=" + arguments.text("mset") + " is one point; leave out mset_from and mset_to, or mset");
			}
			return List.of(arguments.number("mset"));
		}
		double dc = train.sections().stream().mapToDouble(PeakCalculations::highestDc).max().orElse(0);
		double mz = arguments.number("m");
		ScanLine line = ScanLine.ofRatio(Math.clamp(dc, 0.05, 0.999));
		double from = mz / line.highMass();
		double to = mz / line.lowMass();
		double margin = MARGIN * (to - from);
		double first = arguments.has("mset_from") ? arguments.number("mset_from") : from - margin;
		double last = arguments.has("mset_to") ? arguments.number("mset_to") : to + margin;
		if (!(last >= first)) {
			throw new IllegalArgumentException("mset_to=" + last + " lies below mset_from=" + first);
		}
		int points = (int) arguments.integer("points");
		List<Double> all = new ArrayList<>();
		for (int i = 0; i < points; i++) {
			all.add(points == 1 ? (first + last) / 2 : first + (last - first) * i / (points - 1));
		}
		return all;
	}

	private static double highestDc(TrainSection section) {
		return Math.max(section.dcStart() / Math.max(0.1, section.rfStart()),
				section.dcEnd() / Math.max(0.1, section.rfEnd()));
	}
}
