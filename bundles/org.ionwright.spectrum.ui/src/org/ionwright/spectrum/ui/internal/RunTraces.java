package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.Trace;

/** The chromatograms over a run, in seconds: as the file stores them, else from its spectra. */
final class RunTraces {

	private static final int MOST_IONS = 200;

	private RunTraces() {
	}

	/**
	 * Blocks; reads the spectra only where their descriptions lack the total ion current.
	 *
	 * @throws IOException
	 *             when the file stops being readable
	 */
	static List<Trace> of(LoadedRun run, IProgressMonitor monitor) throws IOException {
		List<SpectrumInfo> infos = survey(run, monitor);
		// A stored trace over scans of several levels or kinds may jump with each change.
		List<Chromatogram> stored = mixed(run) ? List.of() : run.file().chromatograms();
		List<Trace> traces = new ArrayList<>();
		traces.add(stored(stored, ChromatogramKind.TOTAL_ION_CURRENT, Messages.RunTraces_total,
				compute(Messages.RunTraces_total, infos, SpectrumInfo::totalIonCurrent)));
		Trace base = stored(stored, ChromatogramKind.BASE_PEAK, Messages.RunTraces_base,
				compute(Messages.RunTraces_base, infos, SpectrumInfo::basePeakIntensity));
		if (base.x().length > 0) {
			traces.add(base);
		}
		return traces;
	}

	/**
	 * As {@link #of}, with the traces of monitored ions and of the instrument. Blocks.
	 *
	 * @throws IOException
	 *             when the file stops being readable
	 */
	static RunTraceSet all(LoadedRun run, IProgressMonitor monitor) throws IOException {
		List<Chromatogram> stored = run.file().chromatograms();
		List<Trace> ions = stored.stream()
				.filter(each -> each.kind() == ChromatogramKind.SELECTED_ION_CURRENT && each.size() > 0)
				.limit(MOST_IONS)
				.map(each -> new Trace(each.id(), each.seconds(), each.values())).toList();
		return new RunTraceSet(of(run, monitor), ions, Readbacks.of(run.infos(), stored));
	}

	private static boolean mixed(LoadedRun run) {
		return run.infos().stream().mapToInt(SpectrumInfo::msLevel).distinct().count() > 1
				|| run.infos().stream().map(SpectrumInfo::kind).distinct().count() > 1;
	}

	/** With the total ion current of each. */
	private static List<SpectrumInfo> survey(LoadedRun run, IProgressMonitor monitor) throws IOException {
		List<SpectrumInfo> scans = run.survey();
		SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, scans.size()));
		List<SpectrumInfo> infos = new ArrayList<>();
		for (SpectrumInfo info : scans) {
			progress.split(1);
			boolean known = !Double.isNaN(info.totalIonCurrent());
			infos.add(known ? info : run.file().spectrum(info.index()).info());
		}
		return infos;
	}

	private static Trace stored(List<Chromatogram> all, ChromatogramKind kind, String name, Trace otherwise) {
		for (Chromatogram each : all) {
			if (each.kind() == kind && each.size() > 1) {
				return new Trace(name, each.seconds(), each.values());
			}
		}
		return otherwise;
	}

	private static Trace compute(String name, List<SpectrumInfo> infos, ToDoubleFunction<SpectrumInfo> value) {
		List<SpectrumInfo> known = infos.stream().filter(info -> !Double.isNaN(value.applyAsDouble(info)))
				.sorted((a, b) -> Double.compare(a.startSeconds(), b.startSeconds())).toList();
		return new Trace(name, known.stream().mapToDouble(SpectrumInfo::startSeconds).toArray(),
				known.stream().mapToDouble(value).toArray());
	}
}
