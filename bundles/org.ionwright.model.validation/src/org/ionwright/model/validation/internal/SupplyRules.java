package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__END;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;

/** Whether the supplies of each stage reach as far as the scan goes. */
public final class SupplyRules {

	private static final double ROUNDING = 1e-9;

	private SupplyRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(ScanRules.rule("S3.11", "RF and DC supplies reach over the scan (seed 002, claim 6)",
				SupplyRules::supplies));
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
				boolean first = i == 0 && filter.getStages().size() > 1;
				if (!first || at.scan().getFirstStage() != FirstStageMode.RF_ONLY) {
					double share = first ? firstStageApex(at.scan()) : 1;
					shortfalls.addAll(
							shortfalls(filter.getStages().get(i), "Stage " + (i + 1), share, at.scan().getEnd()));
				}
			}
			shortfalls.sort(Comparator.comparingDouble(Shortfall::end));
			shortfalls.forEach(shortfall -> at.report().error(at.scan(), FULL_SCAN__END, shortfall.message()));
		}
	}

	/** Apex m/z of the first stage as a share of the end of the scan. */
	private static double firstStageApex(FullScan scan) {
		double centre = scan.getFirstStage() == FirstStageMode.FIXED
				? (scan.getStart() + scan.getEnd()) / 2 / scan.getEnd()
				: 1;
		return centre * (1 - scan.getFirstStageWindow() / 3);
	}

	/**
	 * @param share
	 *            m/z the stage is set to at the end of the scan, divided by the end of the scan
	 */
	private static List<Shortfall> shortfalls(MassFilterStage stage, String name, double share, double end) {
		QuadrupoleVoltages voltages = new QuadrupoleVoltages(stage);
		List<Shortfall> found = new ArrayList<>();
		double rf = voltages.rfAmplitude(end * share);
		if (rf > stage.getMaxRfAmplitude() * (1 + ROUNDING)) {
			found.add(shortfall(name, end, rf, "V (0-peak)", stage.getMaxRfAmplitude(),
					voltages.highestMzOfRf() / share));
		}
		double dc = voltages.dcVoltage(end * share);
		if (dc > stage.getMaxDcVoltage() * (1 + ROUNDING)) {
			found.add(shortfall(name, end, dc, "V DC", stage.getMaxDcVoltage(), voltages.highestMzOfDc() / share));
		}
		return found;
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
