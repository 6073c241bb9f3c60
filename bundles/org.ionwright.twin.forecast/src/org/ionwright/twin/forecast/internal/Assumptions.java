package org.ionwright.twin.forecast.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.twin.TwinExpectation;

/** What a prediction rests on, in sentences. */
final class Assumptions {

	private Assumptions() {
	}

	static List<String> of(ForecastModels models, ReadyTwin.Plan plan, ReadyTwin ready, TwinExpectation expected) {
		List<String> lines = new ArrayList<>();
		lines.add("Sample of the instrument, " + models.sample());
		int taken = plan.fromReadings().size();
		lines.add("Method " + models.method().getName() + ", " + (plan.settings().size() - taken) + " settings"
				+ (taken == 0 ? ""
						: "; " + taken + " more as read back at the scan: " + String.join(", ", plan.fromReadings())));
		if (!models.segment().words().isEmpty()) {
			lines.add("Of the method: " + models.segment().words());
		}
		lines.addAll(plan.notes());
		lines.add(ready.waiting().isEmpty()
				? "All settings have arrived"
				: "Not arrived after a quarter of an hour: " + String.join(", ", ready.waiting()));
		lines.add(plan.seed().isPresent()
				? "Errors of the mass axis as this simulated instrument has them (its seed is known)"
				: "Errors of the mass axis as a calibration leaves them, but not those of this very instrument: up to some 0.05 u");
		lines.add(expected.counted()
				? "The mean of many scans, behind the dead time of the detector"
						+ (expected.overload() ? "; the detector is overloaded" : "")
				: "The ions leave by the output, where a current is measured: no counts are expected");
		if (expected.unsteadiness() > 0) {
			lines.add(String.format(Locale.ROOT,
					"The spray is unsteady by %.1f %%, which is part of the expected deviation",
					100 * expected.unsteadiness()));
		}
		return lines;
	}
}
