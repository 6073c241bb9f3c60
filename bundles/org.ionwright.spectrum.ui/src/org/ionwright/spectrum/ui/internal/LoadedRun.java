package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.Locale;

import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** A run with what is known of its spectra; enough to show everything but the points. */
record LoadedRun(RunFile file, List<SpectrumInfo> infos) {

	LoadedRun {
		infos = List.copyOf(infos);
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
