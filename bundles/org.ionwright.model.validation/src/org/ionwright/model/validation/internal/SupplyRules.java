package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.SCAN__FIRST_STAGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.ScanSpan;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.model.validation.internal.filter.Stages;
import org.ionwright.model.validation.internal.filter.SupplyReach;

/** Whether the supplies of each stage reach as far as the scan goes. */
public final class SupplyRules {

	private static final double ROUNDING = 1e-9;

	private SupplyRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(
				ScanRules.rule("S3.11", "RF and DC supplies reach over the scan (seed 002, claim 6)",
						SupplyRules::supplies),
				ScanRules.rule("S3.12", "a coupled stage goes with the one that feeds it (seed 002, claim 7)",
						SupplyRules::coupled));
	}

	/**
	 * @param end
	 *            highest m/z the supply reaches
	 */
	private record Shortfall(double end, String message) {
	}

	/** The supply that ends first comes first: that is how far the range really goes. */
	private static void supplies(MethodCase subject, ScanRules.At at) {
		if (subject.instrument().isPresent()
				&& subject.instrument().get().getAnalyser() instanceof TandemMassFilter filter) {
			List<Shortfall> shortfalls = new ArrayList<>();
			for (int i = 0; i < filter.getStages().size(); i++) {
				String name = "Stage " + (i + 1);
				double offset = at.span().offset(i == 0 && filter.getStages().size() > 1);
				reach(filter, i, at.span()).ifPresent(
						reach -> shortfalls.addAll(shortfalls(reach, name, at.span().end(), offset)));
			}
			shortfalls.sort(Comparator.comparingDouble(Shortfall::end));
			shortfalls.forEach(shortfall -> at.atEnd(shortfall.message()));
		}
	}

	private static Optional<SupplyReach> reach(TandemMassFilter filter, int index, ScanSpan span) {
		MassFilterStage stage = filter.getStages().get(index);
		boolean first = index == 0 && filter.getStages().size() > 1;
		if (stage.getMode() == StageMode.OFF || first && span.scan().getFirstStage() == FirstStageMode.RF_ONLY) {
			return Optional.empty();
		}
		boolean coupled = stage.getDrive() == StageDrive.COUPLED;
		double share = coupled ? Stages.coupledApex(filter, stage).orElse(1.0) : first ? firstStageApex(span) : 1;
		return SupplyReach.of(stage, share, Stages.selects(stage) && (first || !span.firstStageAlone()));
	}

	/** Apex m/z of a first stage with a supply of its own as a share of the end of the scan. */
	private static double firstStageApex(ScanSpan span) {
		double centre = span.scan().getFirstStage() == FirstStageMode.FIXED
				? (span.start() + span.end()) / 2 / span.end()
				: 1;
		return centre * StageWindows.apexOfCentred(span.scan().getFirstStageWindow());
	}

	/** @param offset what the stage is set above the m/z that is scanned, u */
	private static List<Shortfall> shortfalls(SupplyReach reach, String name, double end, double offset) {
		List<Shortfall> found = new ArrayList<>();
		if (end + offset > reach.highestMzOfRf() * (1 + ROUNDING)) {
			found.add(shortfall(name, end, reach.rf(end + offset), "V (0-peak)", reach.stage().getMaxRfAmplitude(),
					reach.highestMzOfRf() - offset));
		}
		if (end + offset > reach.highestMzOfDc() * (1 + ROUNDING)) {
			found.add(shortfall(name, end, reach.dc(end + offset), "V DC", reach.stage().getMaxDcVoltage(),
					reach.highestMzOfDc() - offset));
		}
		return found;
	}

	/** A coupler moves the stage it feeds with the one that scans. */
	private static void coupled(MethodCase subject, ScanRules.At at) {
		if (subject.instrument().isPresent() && at.scan().getFirstStage() == FirstStageMode.FIXED
				&& subject.instrument().get().getAnalyser() instanceof TandemMassFilter filter
				&& !filter.getStages().isEmpty() && filter.getStages().getFirst().getDrive() == StageDrive.COUPLED) {
			at.report().warning(at.scan(), SCAN__FIRST_STAGE, "The first stage has its RF from the coupler and"
					+ " cannot stand still while the other scans (seed 002, claim 7); let it track, or give it an AC"
					+ " supply of its own.");
		}
	}

	private static Shortfall shortfall(String name, double end, double needed, String unit, double limit,
			double reach) {
		return new Shortfall(reach,
				name + ": m/z " + Text.number(end, 8) + " needs " + Text.number(needed, 5) + " " + unit
						+ " but the supply limit is " + Text.number(limit, 6) + " V; the range ends at m/z "
						+ (long) reach
						+ " (seed 002, claim 6).");
	}
}
