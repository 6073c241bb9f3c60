package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;

/** What scans tell of settings of the instrument, by path of its model. */
final class ScanSettings {

	private static final String CHANGED = "changed to ";

	private ScanSettings() {
	}

	/** Numbers that stand with a scan, among them all that was read back. */
	static Map<String, Double> readings(SpectrumInfo scan) {
		Map<String, Double> readings = new HashMap<>();
		for (UserTerm term : scan.userTerms()) {
			if (!term.name().startsWith(CHANGED)) {
				put(readings, term.name(), term.value());
			}
		}
		return readings;
	}

	/** Set-points that somebody changed between the first scan and each of these, one map for each. */
	static List<Map<String, Double>> changes(List<SpectrumInfo> infos, int... scans) {
		List<Map<String, Double>> result = new ArrayList<>();
		Map<String, Double> changes = Map.of();
		int next = 0;
		for (int scan : scans) {
			for (; next <= scan && next < infos.size(); next++) {
				for (UserTerm term : infos.get(next).userTerms()) {
					if (term.name().startsWith(CHANGED)) {
						changes = new HashMap<>(changes);
						put(changes, term.name().substring(CHANGED.length()), term.value());
					}
				}
			}
			result.add(changes);
		}
		return result;
	}

	/** The path without the unit in its square brackets. */
	private static void put(Map<String, Double> values, String name, String value) {
		int unit = name.indexOf(" [");
		try {
			values.put(unit < 0 ? name : name.substring(0, unit), Double.valueOf(value));
		} catch (NumberFormatException e) {
			// Texts are no settings.
			return;
		}
	}
}
