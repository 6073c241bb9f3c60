package org.ionwright.tune;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.spectrum.Polarity;

/**
 * What an autotune did.
 *
 * @param end
 *            how it ended
 * @param reason
 *            of that, for people
 * @param settings
 *            with the widths as they are now
 * @param peaksBefore
 *            one for each mass
 * @param peaksAfter
 *            the same at the end; as before where it was put back
 * @param problems
 *            what could not be put back, one line each
 */
public record TuneReport(String name, String instrument, String serialNumber, boolean simulated, boolean negative,
		Instant started, Instant ended, End end, String reason, ScanSettings settings, List<Change> changes,
		List<WatchedPeak> peaksBefore, List<WatchedPeak> peaksAfter, List<String> problems) {

	/** How an autotune ended. */
	public enum End {
		/** Better than before, the new values are set. */
		IMPROVED,
		/** Not better than before by more than noise; the values before are set. */
		PUT_BACK,
		/** Stopped by a person; the values before are set. */
		CANCELLED,
		/** It could not go on; the values before are set unless the instrument was made safe or failed. */
		FAILED
	}

	/**
	 * A step.
	 *
	 * @param from
	 *            value before, in the unit of the parameter
	 * @param to
	 *            best value that was found
	 * @param objective
	 *            what it was to make better
	 * @param valueBefore
	 *            of the objective
	 * @param valueAfter
	 *            of the objective
	 * @param measured
	 *            number of values that were tried
	 * @param atLimit
	 *            whether the best value is an end of the range: there may be a better one beyond
	 */
	public record Change(String path, String unit, double from, double to, Objective objective,
			Objective.Value valueBefore, Objective.Value valueAfter, int measured, boolean atLimit) {
	}

	public TuneReport {
		changes = List.copyOf(changes);
		peaksBefore = List.copyOf(peaksBefore);
		peaksAfter = List.copyOf(peaksAfter);
		problems = List.copyOf(problems);
	}

	/** For people, some lines. */
	public String text() {
		StringBuilder text = new StringBuilder();
		line(text, "Autotune %s of %s %s%s, %s", name, instrument, serialNumber, simulated ? " (SIMULATED)" : "",
				negative ? "negative" : "positive");
		line(text, "%s to %s: %s, %s", started, ended, end.name().toLowerCase(Locale.ROOT).replace('_', ' '), reason);
		for (Change change : changes) {
			line(text, "%s: %s to %s %s; %s %s to %s %s (%d values)%s", change.path(), number(change.from()),
					number(change.to()), change.unit(), change.objective().words(),
					number(change.valueBefore().value()),
					number(change.valueAfter().value()), change.objective().unit(), change.measured(),
					change.atLimit() ? "; at the end of its range" : "");
		}
		for (int i = 0; i < peaksBefore.size(); i++) {
			WatchedPeak before = peaksBefore.get(i);
			line(text, "m/z %.4f before: %s", before.expected(), peak(before));
			if (i < peaksAfter.size()) {
				line(text, "m/z %.4f after: %s", before.expected(), peak(peaksAfter.get(i)));
			}
		}
		problems.forEach(problem -> line(text, "%s", problem));
		return text.toString();
	}

	private static String peak(WatchedPeak peak) {
		return peak.isFound()
				? String.format(Locale.ROOT, "at %.3f, %.3f u wide, %s counts/s, signal to noise %s%s", peak.position(),
						peak.fwhm(), number(peak.height()), number(peak.signalToNoise()),
						peak.overload() ? ", detector overloaded" : "")
				: "no peak";
	}

	private static String number(double value) {
		return LiveParameter.number(value, 4);
	}

	private static void line(StringBuilder text, String format, Object... values) {
		text.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

	/** What was before, with the units of the parameters: a tune set that takes the changes back. */
	public TuneSet before(String setName) {
		LinkedHashMap<String, TuneSet.Value> values = new LinkedHashMap<>();
		changes.forEach(change -> values.put(change.path(), new TuneSet.Value(change.from(), change.unit())));
		return new TuneSet(setName, negative ? Polarity.NEGATIVE : Polarity.POSITIVE, false, values);
	}

	/** What was found, by path, in the units of the parameters. */
	public Map<String, Double> found() {
		LinkedHashMap<String, Double> values = new LinkedHashMap<>();
		changes.forEach(change -> values.put(change.path(), change.to()));
		return Collections.unmodifiableMap(values);
	}
}
