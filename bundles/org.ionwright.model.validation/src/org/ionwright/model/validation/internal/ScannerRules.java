package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.DETECTOR__KIND;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__DETECTOR;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__COUPLING_RATIO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SCANNER__CONTROLLED;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.TANDEM_MASS_FILTER__SCANNER;

import java.util.List;
import java.util.Optional;

import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.DetectorKind;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Scanner;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.internal.filter.MassRange;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;

/** What the instrument needs to scan, to keep the first stage with the selected m/z, and to count. */
final class ScannerRules {

	private ScannerRules() {
	}

	static List<Rule<MassSpectrometer>> tracking() {
		return List.of(
				FilterRules.rule("S3.13", "a scanner that controls the last stage (seed 002, claim 8)",
						(subject, report) -> subject.declared(8, 18).ifPresent(claim -> controlled(subject,
								subject.stages().isEmpty() ? Optional.empty()
										: Optional.of(subject.stages().getLast()),
								claim, report))),
				FilterRules.rule("S3.14", "the first stage goes along with the selected m/z (seed 002, claim 9)",
						ScannerRules::tracking));
	}

	static List<Rule<MassSpectrometer>> spectrum() {
		return List.of(new CheckedRule<>("S3.19", "a detector that counts ions (seed 002, claim 18)",
				ScannerRules::counts),
				FilterRules.rule("S3.20", "a scanner that controls AC and DC (seed 002, claim 24)",
						(subject, report) -> subject.declared(24)
								.ifPresent(claim -> voltages(subject, claim, report))));
	}

	/** A stage fed by a coupler is controlled with the stage that feeds it. */
	private static void controlled(FilterRules.Subject subject, Optional<MassFilterStage> wanted, ClaimReference claim,
			Report report) {
		TandemMassFilter filter = subject.filter();
		Scanner scanner = filter.getScanner();
		if (scanner == null) {
			report.error(filter, TANDEM_MASS_FILTER__SCANNER, "Claim " + claim.claim()
					+ " variant: there is no scanner (" + claim.text() + "). Add one that controls the stages.");
		} else if (wanted.isPresent() && !scanner.getControlled().contains(wanted.get())) {
			report.error(scanner, SCANNER__CONTROLLED, "Claim " + claim.claim() + " variant: the scanner does not"
					+ " control stage " + (subject.stages().indexOf(wanted.get()) + 1) + " (" + claim.text() + ").");
		}
	}

	private static void tracking(FilterRules.Subject subject, Report report) {
		TandemMassFilter filter = subject.filter();
		if (subject.stages().size() < 2) {
			return;
		}
		MassFilterStage first = subject.stages().getFirst();
		Optional<ClaimReference> claim = subject.declared(9, 19);
		if (first.getDrive() == StageDrive.OWN) {
			claim.ifPresent(found -> controlled(subject, Optional.of(first), found, report));
			return;
		}
		StageWindows.of(filter, 0).filter(StageWindow::bounded)
				.ifPresent(window -> MassRange.of(filter)
						.ifPresent(range -> error(subject, window,
								window.worstTracked(range.low(), range.high()), subject.tolerances().getTracking())
								.ifPresent(message -> report.add(claim.isPresent() ? Severity.ERROR : Severity.WARNING,
										ModelPaths.pathOf(filter.getCoupler(), RF_COUPLER__COUPLING_RATIO),
										message))));
	}

	/** The tracking error in words when it is more than a share of the width of the window. */
	static Optional<String> error(FilterRules.Subject subject, StageWindow window, double mz, double share) {
		double off = Math.abs(window.trackingError(mz));
		double tolerance = share * window.width(mz);
		return off > tolerance * (1 + FilterRules.ROUNDING)
				? Optional.of("Tracking error " + Text.number(off) + " u at m/z " + Text.number(mz, 6) + " exceeds "
						+ Text.number(tolerance) + " u (seed 002, claim 9): the first-stage window "
						+ Text.number(window.low(mz), 6) + "-" + Text.number(window.high(mz), 6)
						+ " is not centred." + remedy(subject, window, mz))
				: Optional.empty();
	}

	private static String remedy(FilterRules.Subject subject, StageWindow window, double mz) {
		return subject.filter().getCoupler() == null
				|| subject.stages().getFirst().getDrive() == StageDrive.OWN ? " Let the first stage track."
						: " A coupling ratio of " + Text.number(
								subject.filter().getCoupler().getCouplingRatio() * mz / window.centre(mz), 5)
								+ " centres it.";
	}

	private static void counts(MassSpectrometer instrument, Report report) {
		Optional<ClaimReference> claim = ClaimReference.declared(instrument, 18);
		if (claim.isEmpty()) {
			return;
		}
		if (instrument.getDetector() == null) {
			report.error(instrument, MASS_SPECTROMETER__DETECTOR,
					"Nothing detects the number of ions at each m/z (seed 002, claim 18). Add a detector.");
		} else if (instrument.getDetector().getKind() == DetectorKind.FARADAY) {
			report.error(instrument.getDetector(), DETECTOR__KIND,
					"A Faraday cup gives a current, not ion counts per m/z (seed 002, claim 18 detects the number of"
							+ " ions). Take a multiplier.");
		}
	}

	private static void voltages(FilterRules.Subject subject, ClaimReference claim, Report report) {
		controlled(subject, Optional.empty(), claim, report);
		if (subject.filter().getScanner() != null && subject.filter().getScanner().getControlled().stream()
				.noneMatch(stage -> stage.isDcSupplied() && stage.getDcRatio() > 0)) {
			report.error(subject.filter().getScanner(), SCANNER__CONTROLLED,
					"Claim 24 variant: no stage that the scanner controls has AC and DC (" + claim.text()
							+ "). Let it control a stage in mass-filter mode.");
		}
	}
}
