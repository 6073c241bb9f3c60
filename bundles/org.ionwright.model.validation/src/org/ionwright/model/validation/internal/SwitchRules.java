package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__SPEED;
import static org.ionwright.model.method.MethodPackage.Literals.MONITORED_ION__DWELL_TIME;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__ALTERNATE_POLARITY;

import java.util.List;
import java.util.OptionalDouble;

import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.ScanTimes;

/** What changing the sign of the ions from spectrum to spectrum costs. */
public final class SwitchRules {

	/** Share of a dwell time from which on a loss is a warning. */
	private static final double MUCH = 0.05;

	/** Time after a change of sign, and who says so. */
	private record Dead(double seconds, String source) {

		static Dead of(OptionalDouble told) {
			return told.isPresent() ? new Dead(told.getAsDouble(), " (told by the device)")
					: new Dead(ScanTimes.DEAD_SECONDS, " (usual)");
		}

		String words() {
			return "After each change of sign nothing is counted for " + Text.number(seconds * 1e3) + " ms" + source
					+ ": ";
		}
	}

	private SwitchRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(ScanRules.rule("M.SWITCH", "the high voltage has changed its sign before ions are counted",
				(subject, at) -> {
					if (at.scan().isAlternatePolarity()) {
						Dead dead = Dead.of(subject.polaritySwitchSeconds());
						if (at.scan() instanceof FullScan full) {
							range(full, dead, at.report());
						} else if (at.scan() instanceof SelectedIonMonitoring ions) {
							chosen(ions, dead, at.report());
						}
					}
				}));
	}

	private static void range(FullScan scan, Dead switching, Report report) {
		int lost = ScanTimes.deadPoints(scan, switching.seconds());
		int points = ScanTimes.points(scan);
		String dead = switching.words();
		if (lost >= points && scan.getAveraging() == 1) {
			report.error(scan, FULL_SCAN__SPEED,
					dead + "all scans are empty. Scan slower, average more scans, or do not alternate.");
		} else if (lost > 0) {
			boolean down = scan.getDirection() == ScanDirection.DOWN;
			double reach = (lost - 1) * scan.getStep();
			double from = down ? scan.getStart() + (points - 1) * scan.getStep() - reach : scan.getStart();
			String where = dead + "m/z " + Text.number(from, 7) + " to " + Text.number(from + reach, 7);
			if (scan.getAveraging() > 1) {
				report.info(scan, SCAN__ALTERNATE_POLARITY, where + " misses one of the " + scan.getAveraging()
						+ " scans that are averaged.");
			} else {
				report.warning(scan, SCAN__ALTERNATE_POLARITY, where + " stays empty in each spectrum. Begin "
						+ Text.number(lost * scan.getStep(), 4) + " u further out, or let the points settle longer.");
			}
		}
	}

	private static void chosen(SelectedIonMonitoring scan, Dead switching, Report report) {
		double left = switching.seconds();
		for (MonitoredIon ion : scan.getIons()) {
			if (!(ion.getDwellTime() > 0)) {
				continue;
			}
			double lost = Math.clamp(left - scan.getSettleTime(), 0, ion.getDwellTime());
			left -= scan.getSettleTime() + ion.getDwellTime();
			double share = lost / ion.getDwellTime() / Math.max(1, scan.getAveraging());
			String words = switching.words() + "m/z "
					+ Text.number(ion.getMz(), 8) + " loses " + Text.percent(share) + " of its counts.";
			if (share > 1 - 1e-9) {
				report.error(ion, MONITORED_ION__DWELL_TIME, words + " Count longer, or let it settle longer.");
			} else if (share > MUCH) {
				report.warning(ion, MONITORED_ION__DWELL_TIME, words + " Let it settle longer, or move it back.");
			} else if (share > 0) {
				report.info(ion, MONITORED_ION__DWELL_TIME, words);
			}
		}
	}

}
