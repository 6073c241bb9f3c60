package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.ANALYSER__HIGHEST_MZ;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.ION_SOURCE__IONISER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__DC_RATIO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__ION_SOURCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SAMPLE__BEAM;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.BeamSpecies;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Sample;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.internal.filter.BeamShares;
import org.ionwright.model.validation.internal.filter.Beams;
import org.ionwright.model.validation.internal.filter.MassRange;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.SubRange;

/** The beam of seed 002 and how much of it the first stage passes, in ions. */
final class BeamRules {

	/** A limit on the share of the ions within the sub-range; all but the number of the claim is the same. */
	enum Limit {
		ONE_PERCENT("S3.07", 0.01, "1 %", Severity.ERROR, 2, 14, 20),
		HUNDREDTH_PERCENT("S3.08", 1e-4, "0.01 %", Severity.WARNING, 3, 15, 21);

		final String code;
		final String about;
		private final double share;
		private final String words;
		private final Severity severity;
		private final int[] claims;

		Limit(String code, double share, String words, Severity severity, int... claims) {
			this.code = code;
			this.share = share;
			this.words = words;
			this.severity = severity;
			this.claims = claims.clone();
			about = words + " of the ions of the beam or less within the sub-range (seed 002, claim " + claims[0] + ")";
		}

		Optional<ClaimReference> declared(MassSpectrometer instrument) {
			return ClaimReference.declared(instrument, claims);
		}

		boolean keeps(double fraction) {
			return SubRange.keeps(fraction, share);
		}

		Severity severity() {
			return severity;
		}

		String message(SubRange.Worst worst, ClaimReference claim) {
			return "At m/z " + Text.number(worst.mass(), 6) + " " + Text.percent(worst.fraction())
					+ " of the beam falls in the first-stage window; claim " + claim.claim() + " (seed 002) asks for "
					+ words + " or less";
		}
	}

	private BeamRules() {
	}

	static List<Rule<MassSpectrometer>> source() {
		return List.of(new CheckedRule<>("S3.01", "a source of ions of a range of m/z (seed 002, claim 1)",
				BeamRules::source));
	}

	static List<Rule<MassSpectrometer>> fractions() {
		return List.of(fraction(Limit.ONE_PERCENT), fraction(Limit.HUNDREDTH_PERCENT));
	}

	private static Rule<MassSpectrometer> fraction(Limit limit) {
		return FilterRules.rule(limit.code, limit.about, (subject, report) -> limit.declared(subject.instrument())
				.ifPresent(claim -> fraction(subject, limit, claim, report)));
	}

	private static void source(MassSpectrometer instrument, Report report) {
		if (instrument.getIonSource() == null) {
			report.error(instrument, MASS_SPECTROMETER__ION_SOURCE,
					"Mass filter apparatus has no ion beam source (seed 002, claim 1); add one.");
			return;
		}
		if (instrument.getIonSource().getIoniser() == null) {
			report.error(instrument.getIonSource(), ION_SOURCE__IONISER,
					"Mass filter apparatus has no ion beam source: nothing ionises the sample (seed 002, claim 1);"
							+ " add an ioniser.");
		}
		if (instrument.getAnalyser() instanceof TandemMassFilter filter
				&& filter.getLowestMz() >= filter.getHighestMz() * (1 - FilterRules.ROUNDING)) {
			report.error(filter, ANALYSER__HIGHEST_MZ, "The mass axis from m/z " + Text.number(filter.getLowestMz(), 6)
					+ " to " + Text.number(filter.getHighestMz(), 6)
					+ " is no range (seed 002, claim 1); it must run upwards.");
		}
		@Nullable
		LiquidSupply supply = instrument.getIonSource().getLiquidSupply();
		@Nullable
		Sample sample = supply == null ? null : supply.getSample();
		if (sample != null && !sample.getBeam().isEmpty()) {
			beam(sample, report);
		}
	}

	private static void beam(Sample sample, Report report) {
		double rate = sample.getBeam().stream().mapToDouble(BeamSpecies::getRate).sum();
		long different = sample.getBeam().stream().filter(species -> species.getRate() > 0)
				.mapToDouble(BeamSpecies::getMz).distinct().count();
		if (!(rate > 0)) {
			report.error(sample, SAMPLE__BEAM,
					"The beam of the sample holds no ions (seed 002, claim 1); give its species rates above 0.");
		} else if (different < 2) {
			report.error(sample, SAMPLE__BEAM, "The ions of the beam have one m/z only and span no range (seed 002,"
					+ " claim 1); add species.");
		}
	}

	private static void fraction(FilterRules.Subject subject, Limit limit, ClaimReference claim, Report report) {
		TandemMassFilter filter = subject.filter();
		if (filter.getStages().isEmpty()) {
			return;
		}
		MassFilterStage stage = filter.getStages().getFirst();
		Optional<IonBeam> beam = Beams.of(subject.instrument());
		Optional<StageWindow> window = StageWindows.of(filter, 0);
		Optional<MassRange> range = MassRange.of(filter);
		if (beam.isEmpty()) {
			report.warning(stage, MASS_FILTER_STAGE__DC_RATIO, "The beam is not known, so what of it falls in the"
					+ " first-stage window is not known; claim " + claim.claim()
					+ " (seed 002) limits it. Give the instrument a sample, or the sample a beam.");
		}
		Optional<BeamShares> shares = window.flatMap(found -> beam.flatMap(ions -> BeamShares.of(found, ions)));
		if (shares.isEmpty() || range.isEmpty()) {
			if (beam.isPresent()) {
				report.warning(stage, MASS_FILTER_STAGE__DC_RATIO, "The first stage has no window, so what of the beam"
						+ " falls in it is not known; claim " + claim.claim()
						+ " (seed 002) limits it. Mend its mode, U/V, coupler and mass axis first.");
			}
			return;
		}
		shares.get().worst(range.get().low(), range.get().high()).filter(worst -> !limit.keeps(worst.fraction()))
				.ifPresent(worst -> {
					Optional<MassRange> kept = shares.get().kept(range.get(), limit.share);
					report.add(kept.isPresent() ? Severity.WARNING : limit.severity(),
							ModelPaths.pathOf(stage, MASS_FILTER_STAGE__DC_RATIO), limit.message(worst, claim)
									+ kept.map(BeamRules::remedy)
											.orElse(". Narrow the first stage, or take another sample."));
				});
	}

	private static String remedy(MassRange kept) {
		return ". It is kept about m/z " + Text.number(kept.low()) + " to " + Text.number(kept.high())
				+ ": narrow the first stage, or let the mass axis of the instrument end there.";
	}
}
