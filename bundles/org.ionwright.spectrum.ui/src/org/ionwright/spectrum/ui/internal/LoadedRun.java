package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;

/** A run with what is known of its spectra; enough to show everything but the points. What takes a look at all spectra is found when it is made. */
final class LoadedRun {

	private final RunFile file;
	private final List<SpectrumInfo> infos;
	private final boolean growing;
	private final boolean simulated;
	private final List<RunFact> facts;
	private final double lastSeconds;
	private final double lowestMz;
	private final double highestMz;

	/** Of a complete file. */
	LoadedRun(RunFile file, List<SpectrumInfo> infos) {
		this(file, infos, false);
	}

	/**
	 * @param growing
	 *            whether it is acquired: that its file has no end yet is no problem then
	 */
	LoadedRun(RunFile file, List<SpectrumInfo> infos, boolean growing) {
		this.file = file;
		this.infos = List.copyOf(infos);
		this.growing = growing;
		simulated = file.simulated();
		facts = file.facts();
		double last = 0;
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (SpectrumInfo info : infos) {
			if (Double.isFinite(info.startSeconds())) {
				last = Math.max(last, info.startSeconds());
			}
			if (info.windowLow() < info.windowHigh()) {
				low = Math.min(low, info.windowLow());
				high = Math.max(high, info.windowHigh());
			}
		}
		lastSeconds = last;
		lowestMz = low;
		highestMz = high;
	}

	RunFile file() {
		return file;
	}

	List<SpectrumInfo> infos() {
		return infos;
	}

	/** Whether the file marks its data as simulated. */
	boolean simulated() {
		return simulated;
	}

	/** When the last spectrum begins. */
	double lastSeconds() {
		return lastSeconds;
	}

	/** The lowest mass that was looked at; above {@link #highestMz} when no spectrum tells. */
	double lowestMz() {
		return lowestMz;
	}

	double highestMz() {
		return highestMz;
	}

	/** What is wrong with the file. */
	List<String> warnings() {
		return growing ? List.of() : file.warnings();
	}

	/** The same in one line; empty when nothing is. */
	String warning() {
		List<String> all = warnings();
		return all.size() > 1 ? NLS.bind(Messages.RunPanel_warnings, all.size(), all.getFirst())
				: String.join("", all);
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
		for (RunFact fact : facts) {
			if (fact.group().equalsIgnoreCase(group) && fact.name().toLowerCase(Locale.ROOT).contains(word)) {
				return fact.value();
			}
		}
		return "";
	}
}
