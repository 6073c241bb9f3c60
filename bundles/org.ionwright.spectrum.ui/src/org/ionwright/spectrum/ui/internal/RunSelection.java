package org.ionwright.spectrum.ui.internal;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.ionwright.spectrum.SpectrumInfo;

/** Which scans are selected; the one truth that list, chromatogram and spectrum follow. */
record RunSelection(LoadedRun run, int[] scans) {

	static RunSelection of(LoadedRun run, int... scans) {
		return new RunSelection(run, IntStream.of(scans).filter(i -> i >= 0 && i < run.infos().size()).distinct()
				.sorted().toArray());
	}

	/** The scans of the chromatogram from one time to another, in seconds; the nearest one when none lies between. */
	static RunSelection between(LoadedRun run, double fromSeconds, double toSeconds) {
		int[] inside = run.survey().stream()
				.filter(info -> info.startSeconds() >= fromSeconds && info.startSeconds() <= toSeconds)
				.mapToInt(SpectrumInfo::index).toArray();
		return inside.length > 0 ? of(run, inside) : of(run, nearest(run, (fromSeconds + toSeconds) / 2));
	}

	private static int nearest(LoadedRun run, double seconds) {
		return run.survey().stream().min(Comparator.comparingDouble(info -> Math.abs(info.startSeconds() - seconds)))
				.map(SpectrumInfo::index).orElse(-1);
	}

	/** One scan before the first or after the last selected one; the same at the ends. */
	RunSelection step(int by) {
		if (scans.length == 0) {
			return of(run, 0);
		}
		int from = by < 0 ? scans[0] : scans[scans.length - 1];
		return of(run, Math.max(0, Math.min(run.infos().size() - 1, from + by)));
	}

	boolean isEmpty() {
		return scans.length == 0;
	}

	SpectrumInfo first() {
		return run.infos().get(scans[0]);
	}

	SpectrumInfo last() {
		return run.infos().get(scans[scans.length - 1]);
	}
}
