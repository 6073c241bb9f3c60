package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__ANALYSER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.TANDEM_MASS_FILTER__SINK;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.TANDEM_MASS_FILTER__STAGES;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.Stages;

/** The tandem mass filter of seed 002 as a whole: its stages in series, and what is behind them. */
public final class FilterRules {

	/** What rounding may do to a computed value, relative. */
	static final double ROUNDING = 1e-9;

	private FilterRules() {
	}

	/** All of seed 002 that needs no method, in the order of its rows. */
	public static List<Rule<MassSpectrometer>> all() {
		List<Rule<MassSpectrometer>> series = List.of(
				rule("S3.02", "two mass filter stages or more in series (seed 002, claim 1)",
						(subject, report) -> stages(subject.filter(), report)));
		List<Rule<MassSpectrometer>> spectrometer = List.of(new CheckedRule<>("S3.17",
				"the analyser is the tandem mass filter (seed 002, claim 12)", FilterRules::analyser));
		List<Rule<MassSpectrometer>> plurality = List.of(
				rule("S3.21", "stages at one pressure before detector or output (seed 002, claim 25)",
						FilterRules::plurality),
				rule("S3.22", "no gas cell between the stages (seed 002, claim 1)", FilterRules::cells));
		return Stream.of(BeamRules.source(), series, FilterPressureRules.all(), WindowRules.instrument(),
				BeamRules.fractions(), RodRules.all(), DriveRules.all(), ScannerRules.tracking(), AxisRules.all(),
				spectrometer, ScannerRules.spectrum(), plurality).flatMap(List::stream).toList();
	}

	/** An instrument with a tandem filter. */
	record Subject(MassSpectrometer instrument, TandemMassFilter filter) {

		Optional<ClaimReference> declared(int... claims) {
			return ClaimReference.declared(instrument, claims);
		}

		List<MassFilterStage> stages() {
			return filter.getStages();
		}

		Tolerances tolerances() {
			return tolerancesOf(instrument);
		}
	}

	static Tolerances tolerancesOf(MassSpectrometer instrument) {
		return instrument.getTolerances() == null ? InstrumentFactory.eINSTANCE.createTolerances()
				: instrument.getTolerances();
	}

	/** A rule that has nothing to say without a tandem filter. */
	static Rule<MassSpectrometer> rule(String code, String about, BiConsumer<Subject, Report> body) {
		return new CheckedRule<>(code, about, (instrument, report) -> {
			if (instrument.getAnalyser() instanceof TandemMassFilter filter) {
				body.accept(new Subject(instrument, filter), report);
			}
		});
	}

	private static void stages(TandemMassFilter filter, Report report) {
		int found = filter.getStages().size();
		if (found < 2) {
			report.error(filter, TANDEM_MASS_FILTER__STAGES, "Tandem filter needs at least two stages in series; found "
					+ found + " (seed 002, claim 1). Add a stage.");
		}
	}

	private static void analyser(MassSpectrometer instrument, Report report) {
		if (!(instrument.getAnalyser() instanceof TandemMassFilter)) {
			ClaimReference.declared(instrument, 12)
					.ifPresent(claim -> report.error(instrument, MASS_SPECTROMETER__ANALYSER,
							"Spectrometer declares claim 12 but its analyser is not a tandem mass filter ("
									+ claim.text()
									+ "); add one or do not declare the claim."));
		}
	}

	private static void plurality(Subject subject, Report report) {
		TandemMassFilter filter = subject.filter();
		boolean output = filter.getSink() == IonSink.OUTPUT;
		if (output ? subject.instrument().getOutput() == null : subject.instrument().getDetector() == null) {
			report.error(filter, TANDEM_MASS_FILTER__SINK, "Behind the filters there is to be "
					+ (output ? "an output" : "a detector")
					+ ", but the instrument has none (seed 002, claim 25); add it or choose the other.");
		}
		if (subject.declared(25).isPresent() && !subject.stages().isEmpty()) {
			double tolerance = subject.tolerances().getSamePressure();
			double first = Stages.pressure(filter, subject.stages().getFirst());
			for (int i = 1; i < subject.stages().size(); i++) {
				double pressure = Stages.pressure(filter, subject.stages().get(i));
				if (Math.abs(pressure - first) > tolerance * Math.max(pressure, first) * (1 + ROUNDING)) {
					report.error(subject.stages().get(i), MASS_FILTER_STAGE__CHAMBER,
							"Filters must have the same pressure (found " + Text.pressure(first) + " in stage 1 and "
									+ Text.pressure(pressure) + " in stage " + (i + 1) + ", tolerance "
									+ Text.percent(tolerance) + "; seed 002, claim 25). Put them in one chamber.");
				}
			}
		}
	}

	/** A stage between others that filters nothing and has more gas than its neighbours. */
	private static void cells(Subject subject, Report report) {
		List<MassFilterStage> stages = subject.stages();
		double tolerance = subject.tolerances().getSamePressure();
		for (int i = 1; i + 1 < stages.size(); i++) {
			double own = Stages.pressure(subject.filter(), stages.get(i));
			double round = Math.max(Stages.pressure(subject.filter(), stages.get(i - 1)),
					Stages.pressure(subject.filter(), stages.get(i + 1)));
			if (!Stages.resolves(stages.get(i)) && own * (1 - tolerance) > round * (1 + ROUNDING)) {
				report.warning(stages.get(i), MASS_FILTER_STAGE__CHAMBER, "A gas cell between the stages (stage "
						+ (i + 1) + " filters nothing at " + Text.pressure(own) + ", its neighbours are at "
						+ Text.pressure(round)
						+ ") makes this MS/MS, not the claimed tandem filter of the same ion (seed 002, claim 1);"
						+ " pump it as well as the others.");
			}
		}
	}
}
