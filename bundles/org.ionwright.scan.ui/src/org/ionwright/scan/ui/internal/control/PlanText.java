package org.ionwright.scan.ui.internal.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.MassScanRequest;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.NumberText;

/** A plan in words. */
final class PlanText {

	private static final int DIGITS = 4;
	private static final int MOST_IONS = 4;
	private static final double PERCENT = 100;

	private PlanText() {
	}

	/** Range or ions, scans and time, on three lines; of a method with several segments a line for each; then the tune set. */
	static String facts(ScanPlan plan) {
		String tuneSet = plan.program().tuneSet();
		return tuneSet.isEmpty() ? scans(plan) : scans(plan) + '\n' + NLS.bind(Messages.Plan_tuneSet, tuneSet);
	}

	private static String scans(ScanPlan plan) {
		if (plan.segments().size() > 1) {
			return plan.segments().stream().map(PlanText::line).collect(Collectors.joining("\n"));
		}
		Optional<MassScanRequest> request = plan.request();
		return request.map(scan -> facts(plan, scan)).orElse(plan.methodName());
	}

	private static String line(PlannedSegment segment) {
		MassScanRequest scan = segment.scan();
		return NLS.bind(Messages.Plan_segment, new Object[] { segment.name(), target(scan), scan.scans(),
				NumberText.duration(segment.scanSeconds()) });
	}

	/** A range, or the ions that are monitored. */
	private static String target(MassScanRequest scan) {
		if (!scan.monitoring()) {
			return NLS.bind(Messages.Plan_range, number(scan.start()), number(scan.end()));
		}
		return NLS.bind(Messages.Plan_ions, scan.course().ions().stream().limit(MOST_IONS)
				.map(ion -> number(ion.mz())).collect(Collectors.joining(", ", "",
						scan.points() > MOST_IONS ? " \u2026" : "")));
	}

	private static String facts(ScanPlan plan, MassScanRequest scan) {
		String stage = switch (scan.firstStage()) {
		case TRACKING -> Messages.Plan_tracking;
		case FIXED -> Messages.Plan_fixed;
		case RF_ONLY -> Messages.Plan_rfOnly;
		};
		if (scan.monitoring()) {
			return NLS.bind(Messages.Plan_monitoring, new Object[] { target(scan), scan.scans(),
					NumberText.duration(plan.scanSeconds()),
					NLS.bind(stage, number(scan.firstStageWindow() * PERCENT)) });
		}
		return NLS.bind(Messages.Plan_facts,
				new Object[] { plan.methodName(), number(scan.start()), number(scan.end()), number(scan.speed()),
						scan.scans(), NumberText.duration(plan.scanSeconds()),
						NLS.bind(stage, number(scan.firstStageWindow() * PERCENT)), number(scan.step()) });
	}

	/** What is set before the scans, one line each. */
	static String settings(ScanPlan plan) {
		return plan.settings().stream().map(setting -> setting.path() + " = " + number(setting.value()))
				.collect(Collectors.joining("\n"));
	}

	/** The first error, else the first warning, else nothing. */
	static String first(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst()
				.or(() -> findings.stream().filter(finding -> finding.severity() == Severity.WARNING).findFirst())
				.map(finding -> finding.message()).orElse("");
	}

	private static String number(double value) {
		String text = NumberText.significant(value, DIGITS);
		return text.contains(".") && !text.contains("e") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
	}
}
