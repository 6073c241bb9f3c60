package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastComparison;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.spectrum.run.PassMonitor;

/**
 * What the model is asked of the spectrum on screen.
 *
 * @param scaled
 *            whether one factor is fitted
 */
record ModelQuestion(LoadedRun run, DerivedSpectrum spectrum, ModelFilesChosen files, boolean scaled) {

	/**
	 * What it answered.
	 *
	 * @param perCount
	 *            what one count is on screen: a share where a mean is shown
	 */
	record Answer(Forecast forecast, ForecastComparison comparison, double perCount) {
	}

	/** How a scan was made, as far as it tells. Scans of several segments may have the same points. */
	private record Conditions(Map<String, Double> changes, double dwellSeconds, boolean switched,
			List<UserTerm> stages) {

		private static Conditions of(Map<String, Double> changes, SpectrumInfo scan, List<SpectrumInfo> all) {
			boolean switched = scan.index() > 0 && all.get(scan.index() - 1).polarity() != scan.polarity();
			return new Conditions(changes, scan.dwellSeconds(), switched, scan.userTerms().stream()
					.filter(term -> term.name().startsWith("first stage") || term.name().startsWith("second stage"))
					.toList());
		}
	}

	/**
	 * Asks once for each state of the settings that the scans were made in. Blocks.
	 *
	 * @throws ForecastException
	 *             in words
	 */
	Answer ask(SpectrumForecast service, PassMonitor monitor) throws ForecastException {
		List<SpectrumInfo> scans = scans();
		if (spectrum.representation() == Representation.CENTROID && !monitors(scans)) {
			throw new ForecastException(Messages.Model_centroids);
		}
		if (spectrum.subtracted() > 0 || !spectrum.of().steps().isEmpty()) {
			throw new ForecastException(Messages.Model_derived);
		}
		if (spectrum.unitsPerIon() == 0) {
			throw new ForecastException(Messages.Model_noCounts);
		}
		if (scans.size() != spectrum.added()) {
			throw new ForecastException(Messages.Model_mixed);
		}
		Map<Conditions, List<SpectrumInfo>> groups = new LinkedHashMap<>();
		List<Map<String, Double>> changes = ScanSettings.changes(run.infos(),
				scans.stream().mapToInt(SpectrumInfo::index).toArray());
		for (int i = 0; i < scans.size(); i++) {
			groups.computeIfAbsent(Conditions.of(changes.get(i), scans.get(i), run.infos()), key -> new ArrayList<>())
					.add(scans.get(i));
		}
		Forecast sum = null;
		for (Map.Entry<Conditions, List<SpectrumInfo>> group : groups.entrySet()) {
			Forecast part = one(service, monitor, group.getKey().changes(), group.getValue())
					.times(group.getValue().size());
			sum = sum == null ? part : sum.plus(part);
		}
		if (sum == null) {
			throw new ForecastException(Messages.Model_mixed);
		}
		double perCount = spectrum.of().mean() ? 1.0 / scans.size() : 1;
		double[] measured = new double[spectrum.intensities().length];
		for (int i = 0; i < measured.length; i++) {
			measured[i] = spectrum.intensities()[i] / perCount;
		}
		double seconds = scans.getLast().startSeconds() - scans.getFirst().startSeconds();
		double spacing = scans.size() > 1 && seconds > 0 ? seconds / (scans.size() - 1) : 1;
		return new Answer(sum, ForecastComparison.of(measured, sum, scaled, spacing), perCount);
	}

	/** Of monitored ions there is nothing between the sticks. */
	private static boolean monitors(List<SpectrumInfo> scans) {
		return !scans.isEmpty() && scans.getFirst().kind() == SpectrumKind.SELECTED_ION_MONITORING;
	}

	/** At the middle of the scans, with what was read back at the first of them. */
	private Forecast one(SpectrumForecast service, PassMonitor monitor, Map<String, Double> changes,
			List<SpectrumInfo> scans) throws ForecastException {
		SpectrumInfo first = scans.getFirst();
		double start = run.infos().getFirst().startSeconds();
		double middle = (first.startSeconds() + scans.getLast().startSeconds()) / 2 - start;
		return service.predict(new ForecastRequest(files.instrument(), files.method(), spectrum.axis(),
				first.dwellSeconds(), middle > 0 ? middle : 0, files.fromRun() ? files.seed() : OptionalLong.empty(),
				changes, ScanSettings.readings(first), OptionalInt.of(first.index()), first.polarity()), monitor);
	}

	/** Those that were added up: of the kind of the first one. */
	private List<SpectrumInfo> scans() {
		List<SpectrumInfo> scans = new ArrayList<>();
		for (int index : spectrum.of().scans()) {
			SpectrumInfo info = run.infos().get(index);
			SpectrumInfo first = scans.isEmpty() ? info : scans.getFirst();
			if (info.msLevel() == first.msLevel() && info.polarity() == first.polarity()
					&& info.points() == first.points() && info.representation() == first.representation()) {
				scans.add(info);
			}
		}
		return scans;
	}
}
