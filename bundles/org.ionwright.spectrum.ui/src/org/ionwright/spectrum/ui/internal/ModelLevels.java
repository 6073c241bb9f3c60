package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.Trace;

/**
 * What the model predicts for monitored ions over the time of a run: counts of one visit, at some moments of the run and wherever a setting
 * was changed.
 *
 * @param ions
 *            by kind of scan, then by m/z
 * @param total
 *            of all ions together; empty where scans of several kinds take turns
 */
record ModelLevels(List<Level> ions, Optional<Trace> total) {

	static final ModelLevels NONE = new ModelLevels(List.of(), Optional.empty());
	private static final int MOMENTS = 12;
	private static final int MOST_MOMENTS = 60;
	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
	/** u; names may be rounded, files hold single precision. */
	private static final double SAME_ION = 1e-3;

	/** Of one ion. */
	record Level(double mz, Polarity polarity, Trace trace) {
	}

	/** Which scans visit the same ions. */
	private record Kind(Polarity polarity, int points, double low, double high) {

		private static Kind of(SpectrumInfo info) {
			return new Kind(info.polarity(), info.points(), info.windowLow(), info.windowHigh());
		}
	}

	/**
	 * Blocks; nothing for a run without monitored ions.
	 *
	 * @throws ForecastException
	 *             in words
	 * @throws IOException
	 *             when the run cannot be read
	 */
	static ModelLevels ask(LoadedRun run, ModelFilesChosen files, SpectrumForecast service, PassMonitor monitor)
			throws ForecastException, IOException {
		Map<Kind, List<SpectrumInfo>> kinds = new LinkedHashMap<>();
		for (SpectrumInfo info : run.infos()) {
			if (info.kind() == SpectrumKind.SELECTED_ION_MONITORING && info.points() > 0) {
				kinds.computeIfAbsent(Kind.of(info), kind -> new ArrayList<>()).add(info);
			}
		}
		List<Level> ions = new ArrayList<>();
		Optional<Trace> total = Optional.empty();
		for (List<SpectrumInfo> scans : kinds.values()) {
			total = Optional.of(of(run, files, scans, service, monitor, ions));
		}
		return new ModelLevels(ions, kinds.size() == 1 ? total : Optional.empty());
	}

	private static Trace of(LoadedRun run, ModelFilesChosen files, List<SpectrumInfo> scans, SpectrumForecast service,
			PassMonitor monitor, List<Level> ions) throws ForecastException, IOException {
		MassAxis axis = run.file().spectrum(scans.getFirst().index()).axis();
		List<Map<String, Double>> changes = ScanSettings.changes(run.infos(),
				scans.stream().mapToInt(SpectrumInfo::index).toArray());
		int[] moments = moments(changes).stream().mapToInt(Integer::intValue).toArray();
		double start = run.infos().getFirst().startSeconds();
		double[] seconds = new double[moments.length];
		double[] sums = new double[moments.length];
		double[][] counts = new double[axis.size()][moments.length];
		for (int k = 0; k < moments.length; k++) {
			SpectrumInfo scan = scans.get(moments[k]);
			Forecast expected = service.predict(new ForecastRequest(files.instrument(), files.method(), axis,
					scan.dwellSeconds(), Math.max(0, scan.startSeconds() - start),
					files.fromRun() ? files.seed() : OptionalLong.empty(), changes.get(moments[k]),
					ScanSettings.readings(scan), OptionalInt.of(scan.index()), scan.polarity()), monitor);
			seconds[k] = scan.startSeconds();
			for (int ion = 0; ion < counts.length; ion++) {
				counts[ion][k] = expected.counts()[ion];
				sums[k] += counts[ion][k];
			}
		}
		for (int ion = 0; ion < counts.length; ion++) {
			String name = NLS.bind(Messages.Model_level, "m/z " + NumberText.shortest(axis.mz(ion)));
			ions.add(new Level(axis.mz(ion), scans.getFirst().polarity(), new Trace(name, seconds, counts[ion])));
		}
		return new Trace(NLS.bind(Messages.Model_level, Messages.RunTraces_total), seconds, sums);
	}

	/** Places in the list of scans. */
	private static SortedSet<Integer> moments(List<Map<String, Double>> changes) {
		SortedSet<Integer> moments = new TreeSet<>();
		int last = changes.size() - 1;
		for (int k = 0; k < MOMENTS; k++) {
			moments.add((int) ((long) last * k / (MOMENTS - 1)));
		}
		for (int i = 1; i <= last && moments.size() < MOST_MOMENTS; i++) {
			if (!changes.get(i).equals(changes.get(i - 1))) {
				moments.add(i - 1);
				moments.add(i);
			}
		}
		return moments;
	}

	/** Those for the traces that are shown: of an ion whose m/z and sign stand in the name, and of the total ion current. */
	List<Trace> beside(List<Trace> shown) {
		List<Trace> traces = new ArrayList<>();
		for (Trace each : shown) {
			if (each.name().equals(Messages.RunTraces_total)) {
				total.ifPresent(traces::add);
			}
			ions.stream().filter(ion -> isOf(ion, each.name())).map(Level::trace).forEach(traces::add);
		}
		return traces;
	}

	private static boolean isOf(Level ion, String name) {
		if (name.contains("negative") != (ion.polarity() == Polarity.NEGATIVE)) {
			return false;
		}
		Matcher numbers = NUMBER.matcher(name);
		while (numbers.find()) {
			if (Math.abs(Double.parseDouble(numbers.group()) - ion.mz()) < SAME_ION) {
				return true;
			}
		}
		return false;
	}
}
