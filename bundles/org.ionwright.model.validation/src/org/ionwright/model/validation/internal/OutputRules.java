package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.SCAN__OUTPUT;

import java.util.List;

import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.Scan;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;

/** Where the filtered ions go. */
public final class OutputRules {

	private OutputRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(ScanRules.rule("M.OUTPUT", "the ions go where the instrument has something (seed 002, claim 13)",
				OutputRules::output));
	}

	private static void output(MethodCase subject, ScanRules.At at) {
		subject.instrument().ifPresent(instrument -> output(instrument, at.scan(), at.report()));
	}

	private static void output(MassSpectrometer instrument, Scan scan, Report report) {
		if (scan.getOutput() == IonSink.OUTPUT) {
			if (instrument.getOutput() == null) {
				report.error(scan, SCAN__OUTPUT, "The ions are to go into an output, but '" + instrument.getName()
						+ "' has none; count them in the detector, or add an output to the instrument.");
			} else {
				report.info(scan, SCAN__OUTPUT, "The ions go into the output uncounted: no spectrum is stored"
						+ " (seed 002, claim 13).");
			}
		} else if (instrument.getDetector() == null) {
			report.error(scan, SCAN__OUTPUT, "The ions are to be counted, but '" + instrument.getName()
					+ "' has no detector; let them go into the output (seed 002, claim 13).");
		}
	}
}
