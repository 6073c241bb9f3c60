package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.ui.common.Trace;

/** What a run tells of its instrument over time: numbers that stand with many scans, and traces that are no ion currents. */
final class Readbacks {

	private static final int LEAST_SCANS = 2;
	private static final int MOST = 64;

	private Readbacks() {
	}

	/**
	 * The traces, each named after what it shows with its unit in square brackets, in seconds; numbers that never change
	 * come last.
	 *
	 * @param stored
	 *            chromatograms of the file
	 */
	static List<Trace> of(List<SpectrumInfo> infos, List<Chromatogram> stored) {
		Collector collector = new Collector();
		infos.forEach(collector::add);
		return collector.traces(stored);
	}

	/** Takes scan after scan. One thread. */
	static final class Collector {

		private final Map<String, Points> byName = new LinkedHashMap<>();

		void add(SpectrumInfo info) {
			for (CvTerm term : info.terms()) {
				String unit = term.unitName().isEmpty() ? "" : " [" + term.unitName() + "]";
				Readbacks.add(byName, term.name() + unit, term.value(), info.startSeconds());
			}
			for (UserTerm term : info.userTerms()) {
				Readbacks.add(byName, term.name(), term.value(), info.startSeconds());
			}
		}

		/** As {@link Readbacks#of} of all scans so far. */
		List<Trace> traces(List<Chromatogram> stored) {
			List<Trace> traces = new ArrayList<>();
			for (Chromatogram each : stored) {
				if (each.kind() == ChromatogramKind.OTHER && each.size() >= LEAST_SCANS) {
					traces.add(new Trace(each.id(), each.seconds(), each.values()));
				}
			}
			List<Trace> constant = new ArrayList<>();
			byName.forEach((name, points) -> {
				if (points.count >= LEAST_SCANS) {
					(points.changing ? traces : constant).add(points.trace(name));
				}
			});
			traces.addAll(constant);
			return traces.size() > MOST ? List.copyOf(traces.subList(0, MOST)) : traces;
		}
	}

	/** The unit behind a name, from its square brackets; empty when there is none. */
	static String unit(String name) {
		int from = name.lastIndexOf('[');
		return from >= 0 && name.endsWith("]") ? name.substring(from + 1, name.length() - 1) : "";
	}

	private static void add(Map<String, Points> byName, String name, String value, double seconds) {
		Double number = number(value);
		if (number != null && (byName.containsKey(name) || byName.size() < 2 * MOST)) {
			byName.computeIfAbsent(name, key -> new Points()).add(seconds, number);
		}
	}

	private static @Nullable Double number(String value) {
		if (value.isEmpty() || value.length() > 40 || "+-.0123456789".indexOf(value.charAt(0)) < 0) {
			return null;
		}
		try {
			double number = Double.parseDouble(value);
			return Double.isFinite(number) ? number : null;
		} catch (NumberFormatException e) {
			// Texts are no readbacks.
			return null;
		}
	}

	/** Grows; times that go back are left out, because a chart needs them in order. */
	private static final class Points {

		private double[] seconds = new double[64];
		private double[] values = new double[64];
		private int count;
		private boolean changing;

		void add(double time, double value) {
			if (Double.isNaN(time) || count > 0 && time < seconds[count - 1]) {
				return;
			}
			if (count == seconds.length) {
				seconds = Arrays.copyOf(seconds, 2 * count);
				values = Arrays.copyOf(values, 2 * count);
			}
			changing |= count > 0 && value != values[0];
			seconds[count] = time;
			values[count++] = value;
		}

		Trace trace(String name) {
			return new Trace(name, Arrays.copyOf(seconds, count), Arrays.copyOf(values, count));
		}
	}
}
