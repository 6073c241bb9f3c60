package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__DC_SUPPLIED;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__DRIVE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__MAX_DC_VOLTAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__MAX_RF_AMPLITUDE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__RF_FREQUENCY;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__COUPLING_RATIO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__FROM;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__TO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.TANDEM_MASS_FILTER__COUPLER;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.RfCoupler;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.MassRange;
import org.ionwright.model.validation.internal.filter.Stages;

/** Where the stages have their voltages from. */
final class DriveRules {

	private DriveRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				FilterRules.rule("S3.11", "a DC and an AC supply for the rods of each stage (seed 002, claim 6)",
						(subject, report) -> {
							for (int i = 0; i < subject.stages().size(); i++) {
								supplies(subject, i, report);
							}
							reach(subject.filter(), report);
						}),
				FilterRules.rule("S3.12", "an RF coupler from one stage to another (seed 002, claim 7)",
						DriveRules::coupler));
	}

	private static void supplies(FilterRules.Subject subject, int index, Report report) {
		MassFilterStage stage = subject.stages().get(index);
		String name = "Stage " + (index + 1);
		if (stage.getMode() == StageMode.OFF && subject.declared(6, 16, 22).isEmpty()) {
			return;
		}
		if (stage.getDrive() == StageDrive.OWN && !(stage.getMaxRfAmplitude() > 0)) {
			report.error(stage, MASS_FILTER_STAGE__MAX_RF_AMPLITUDE, name + " has no AC supply: its limit is "
					+ Text.number(stage.getMaxRfAmplitude()) + " V (seed 002, claim 6). Give it one or couple it.");
		}
		boolean needed = stage.getMode() == StageMode.MASS_FILTER && stage.getDrive() == StageDrive.OWN
				|| subject.declared(6, 16, 22).isPresent();
		if (needed && !(stage.isDcSupplied() && stage.getMaxDcVoltage() > 0)) {
			report.error(stage, stage.isDcSupplied() ? MASS_FILTER_STAGE__MAX_DC_VOLTAGE
					: MASS_FILTER_STAGE__DC_SUPPLIED,
					name + " has no DC supply for its rods (seed 002, claim 6). Give it one, or run it RF only and do"
							+ " not declare the claim.");
		}
	}

	private static void reach(TandemMassFilter filter, Report report) {
		MassRange.of(filter).filter(range -> range.high() < filter.getHighestMz()).ifPresent(range -> {
			for (int i = 0; i < filter.getStages().size(); i++) {
				MassFilterStage stage = filter.getStages().get(i);
				double limit = MassRange.supplyLimit(filter, i);
				int number = i + 1;
				if (limit <= range.high()) {
					MassRange.reach(filter, i).ifPresent(found -> {
						boolean rf = found.highestMzOfRf() <= found.highestMzOfDc();
						double needed = rf ? found.rf(filter.getHighestMz()) : found.dc(filter.getHighestMz());
						double most = rf ? stage.getMaxRfAmplitude() : stage.getMaxDcVoltage();
						report.info(stage, rf ? MASS_FILTER_STAGE__MAX_RF_AMPLITUDE
								: MASS_FILTER_STAGE__MAX_DC_VOLTAGE,
								"Stage " + number + ": m/z " + Text.number(filter.getHighestMz(), 6) + " needs "
										+ Text.number(needed, 5) + (rf ? " V (0-peak)" : " V DC")
										+ " but the supply limit is " + Text.number(most, 6)
										+ " V; scans end at m/z " + (long) limit + " (seed 002, claim 6).");
					});
					return;
				}
			}
		});
	}

	private static void coupler(FilterRules.Subject subject, Report report) {
		TandemMassFilter filter = subject.filter();
		@Nullable
		RfCoupler coupler = filter.getCoupler();
		if (coupler == null) {
			missing(subject, report);
			return;
		}
		if (subject.stages().size() < 2) {
			return;
		}
		@Nullable
		MassFilterStage main = Stages.main(filter, coupler);
		@Nullable
		MassFilterStage fed = Stages.fed(filter, coupler);
		double ratio = coupler.getCouplingRatio();
		if (!(ratio > 0 && ratio <= 1 + FilterRules.ROUNDING)) {
			report.error(coupler, RF_COUPLER__COUPLING_RATIO, "RF coupling ratio is " + Text.number(ratio)
					+ "; it must be above 0 and not above 1 (seed 002, claim 7).");
		}
		if (main == null || fed == null || main == fed) {
			report.error(coupler, main == fed ? RF_COUPLER__TO : RF_COUPLER__FROM,
					"RF coupler must lead from one stage to another one (seed 002, claim 7); name both.");
			return;
		}
		pair(subject, coupler, main, fed, report);
	}

	private static void missing(FilterRules.Subject subject, Report report) {
		subject.declared(7, 17, 23).ifPresent(claim -> report.error(subject.filter(), TANDEM_MASS_FILTER__COUPLER,
				"Claim " + claim.claim() + " variant: no RF coupler leads from one stage to another (" + claim.text()
						+ "). Add one or do not declare the claim."));
		subject.stages().stream().filter(stage -> stage.getDrive() == StageDrive.COUPLED)
				.forEach(stage -> report.error(stage, MASS_FILTER_STAGE__DRIVE,
						"Stage " + number(subject, stage)
								+ " is to have its RF through a coupler, but there is none (seed 002, claim 7)."
								+ " Add one or give it an AC supply of its own."));
	}

	private static void pair(FilterRules.Subject subject, RfCoupler coupler, MassFilterStage main, MassFilterStage fed,
			Report report) {
		if (Math.abs(fed.getRfFrequency() - main.getRfFrequency()) > FilterRules.ROUNDING * main.getRfFrequency()) {
			report.error(fed, MASS_FILTER_STAGE__RF_FREQUENCY, "Coupled stages must share the RF frequency: stage "
					+ number(subject, fed) + " has " + megahertz(fed) + ", stage " + number(subject, main) + " "
					+ megahertz(main) + " (seed 002, claim 7).");
		}
		if (fed.getMode() == StageMode.MASS_FILTER && fed.getDcRatio() > 0
				&& !(fed.isDcSupplied() && fed.getMaxDcVoltage() > 0)) {
			report.error(fed, fed.isDcSupplied() ? MASS_FILTER_STAGE__MAX_DC_VOLTAGE : MASS_FILTER_STAGE__DC_SUPPLIED,
					"RF coupler cannot carry DC: stage " + number(subject, fed)
							+ " in mass-filter mode needs a DC supply (seed 002, claim 7).");
		}
		if (fed.getDrive() != StageDrive.COUPLED) {
			String message = "RF coupler leads to stage " + number(subject, fed)
					+ ", but that has an AC supply of its own (seed 002, claim 7). Set its drive to coupled, or take the"
					+ " coupler out.";
			if (subject.declared(7, 17, 23).isPresent()) {
				report.error(fed, MASS_FILTER_STAGE__DRIVE, message);
			} else {
				report.warning(fed, MASS_FILTER_STAGE__DRIVE, message);
			}
		}
		for (MassFilterStage stage : subject.stages()) {
			if (stage.getDrive() == StageDrive.COUPLED && stage != fed) {
				report.error(stage, MASS_FILTER_STAGE__DRIVE, "Stage " + number(subject, stage)
						+ " is to have its RF through the coupler, but that leads from stage " + number(subject, main)
						+ " to stage " + number(subject, fed)
						+ ": a coupler joins exactly two stages (seed 002, claim 7).");
			}
		}
	}

	private static int number(FilterRules.Subject subject, MassFilterStage stage) {
		return subject.stages().indexOf(stage) + 1;
	}

	private static String megahertz(MassFilterStage stage) {
		return Text.number(stage.getRfFrequency() * 1e-6, 7) + " MHz";
	}
}
