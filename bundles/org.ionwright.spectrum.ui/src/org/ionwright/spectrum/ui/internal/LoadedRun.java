package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.Locale;

import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/**
 * A run with what is known of its spectra; enough to show everything but the points.
 *
 * @param growing
 *            whether it is acquired: that its file has no end yet is no problem then
 */
record LoadedRun(RunFile file, List<SpectrumInfo> infos, boolean growing) {

	/** Of a complete file. */
	LoadedRun(RunFile file, List<SpectrumInfo> infos) {
		this(file, infos, false);
	}

	LoadedRun {
		infos = List.copyOf(infos);
	}

	/** What is wrong with the file. */
	List<String> warnings() {
		return growing ? List.of() : file.warnings();
	}

	/** The full scans of the lowest level, as one follows them over time: no fragments, no selected ions between them. */
	List<SpectrumInfo> survey() {
		int level = infos.stream().mapToInt(SpectrumInfo::msLevel).min().orElse(1);
		boolean full = infos.stream().anyMatch(info -> info.kind() == SpectrumKind.FULL_SCAN);
		return infos.stream().filter(info -> info.msLevel() == level && info.points() > 0)
				.filter(info -> !full || info.kind() == SpectrumKind.FULL_SCAN).toList();
	}

	String fileName() {
		return String.valueOf(file.path().getFileName());
	}

	/** The value of the first fact whose name contains the word; empty when there is none. */
	String fact(String group, String word) {
		for (RunFact fact : file.facts()) {
			if (fact.group().equalsIgnoreCase(group) && fact.name().toLowerCase(Locale.ROOT).contains(word)) {
				return fact.value();
			}
		}
		return "";
	}
}
