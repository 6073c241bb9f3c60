package org.ionwright.twin.forecast.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;

/**
 * Which segment of a method a scan is of, and the sign of its ions. The number of the scan in its run tells the segment,
 * unless range or sign say that scans are missing before it; then the nearest segment that can have made it is taken.
 *
 * @param index
 *            of the segment, from 0
 * @param switched
 *            whether the scan before measured ions of the other sign
 */
record ForecastSegment(AcquisitionMethod method, int index, Scan scan, boolean negative, boolean switched) {

	/** u; a file may hold single precision. */
	private static final double SAME_ION = 1e-3;

	static ForecastSegment of(AcquisitionMethod method, ForecastRequest request) throws ForecastException {
		List<MethodSegment> all = method.getSegments();
		int expected = expected(all, method.getRepeats(), request);
		int best = -1;
		int fitting = 0;
		boolean monitored = all.stream().anyMatch(segment -> monitors(segment.getScan(), request.axis()));
		for (int i = 0; i < all.size(); i++) {
			Scan scan = all.get(i).getScan();
			if (hasSign(method, scan, request)
					&& (monitored ? monitors(scan, request.axis()) : covers(scan, request.axis(), all.size() > 1))) {
				fitting++;
				best = best < 0 || Math.abs(i - expected) < Math.abs(best - expected) ? i : best;
			}
		}
		if (best < 0) {
			throw new ForecastException(nothingFits(method, request));
		}
		if (fitting > 1 && expected < 0) {
			throw new ForecastException("method " + method.getName() + " has " + fitting
					+ " segments that scan this range, and nothing says which of them is meant: ask for a scan of a run");
		}
		boolean negative = request.polarity() == org.ionwright.spectrum.Polarity.UNKNOWN ? negative(method)
				: request.polarity() == org.ionwright.spectrum.Polarity.NEGATIVE;
		return new ForecastSegment(method, best, all.get(best).getScan(), negative,
				switched(method, best, negative, request));
	}

	/** A scan of unknown number is one among many. */
	private static boolean switched(AcquisitionMethod method, int index, boolean negative, ForecastRequest request) {
		List<MethodSegment> all = method.getSegments();
		boolean alternating = all.get(index).getScan().isAlternatePolarity();
		if (request.scan().isEmpty()) {
			return alternating;
		}
		int whole = Math.max(1, all.stream().mapToInt(ForecastSegment::spectra).sum());
		int first = all.subList(0, index).stream().mapToInt(ForecastSegment::spectra).sum();
		int place = request.scan().getAsInt() % whole - first;
		boolean begins = place <= 0 || place % pass(all.get(index)) == 0;
		if (!begins) {
			return alternating;
		}
		if (request.scan().getAsInt() == 0) {
			return false;
		}
		MethodSegment before = place > 0 ? all.get(index) : all.get((index + all.size() - 1) % all.size());
		boolean other = before.getScan().isAlternatePolarity() && pass(before) % 2 == 0;
		return (negative(method) != other) != negative;
	}

	/** Spectra of one repeat of a segment, 1 or more. */
	private static int pass(MethodSegment segment) {
		int averaging = Math.max(1, segment.getScan().getAveraging());
		return Math.max(1, (segment.getScan().getScans() + averaging - 1) / averaging);
	}

	/** Spectra that a segment leaves in a run; none where the ions go into an output. */
	private static int spectra(MethodSegment segment) {
		return segment.getScan() == null || segment.getScan().getOutput() != IonSink.DETECTOR ? 0
				: Math.max(1, segment.getRepeats()) * pass(segment);
	}

	/** -1 when the request does not say. Scans beyond the last one belong to the last segment. */
	private static int expected(List<MethodSegment> all, int repeats, ForecastRequest request) {
		if (request.scan().isEmpty()) {
			return -1;
		}
		int whole = all.stream().mapToInt(ForecastSegment::spectra).sum();
		boolean beyond = whole == 0 || request.scan().getAsInt() / whole >= Math.max(1, repeats);
		int place = beyond ? whole : request.scan().getAsInt() % whole;
		int before = 0;
		for (int i = 0; i < all.size(); i++) {
			before += spectra(all.get(i));
			if (place < before) {
				return i;
			}
		}
		return all.size() - 1;
	}

	/** Whether the points are the ions of this scan. */
	private static boolean monitors(Scan scan, MassAxis axis) {
		if (!(scan instanceof SelectedIonMonitoring monitoring) || monitoring.getIons().size() != axis.size()) {
			return false;
		}
		double[] ions = monitoring.getIons().stream().mapToDouble(MonitoredIon::getMz).sorted().toArray();
		return IntStream.range(0, ions.length).allMatch(i -> Math.abs(ions[i] - axis.mz(i)) < SAME_ION);
	}

	private static boolean hasSign(AcquisitionMethod method, Scan scan, ForecastRequest request) {
		return scan != null && (scan.isAlternatePolarity() || switch (request.polarity()) {
		case POSITIVE -> !negative(method);
		case NEGATIVE -> negative(method);
		default -> true;
		});
	}

	/**
	 * @param several
	 *            whether the range matters; a method with one segment is asked for whatever points are wanted
	 */
	private static boolean covers(Scan scan, MassAxis axis, boolean several) {
		if (!(scan instanceof FullScan full)) {
			return false;
		}
		double room = 1.5 * Math.abs(full.getStep());
		return !several || axis.mz(0) >= Math.min(full.getStart(), full.getEnd()) - room
				&& axis.mz(axis.size() - 1) <= Math.max(full.getStart(), full.getEnd()) + room;
	}

	private static boolean negative(AcquisitionMethod method) {
		return method.getPolarity() == Polarity.NEGATIVE;
	}

	private static String nothingFits(AcquisitionMethod method, ForecastRequest request) {
		List<MethodSegment> all = method.getSegments();
		if (all.stream().noneMatch(segment -> segment.getScan() instanceof FullScan)) {
			return "method " + method.getName()
					+ " holds no full scan and monitors other ions: choose the method that the run was made with";
		}
		MassAxis axis = request.axis();
		return "no segment of method " + method.getName() + " makes a full scan of "
				+ switch (request.polarity()) {
				case POSITIVE -> "positive ions";
				case NEGATIVE -> "negative ions";
				default -> "ions";
				} + " from m/z " + ReadyTwin.number(axis.mz(0)) + " to " + ReadyTwin.number(axis.mz(axis.size() - 1))
				+ ", it has " + all.stream().map(segment -> words(method, segment)).collect(Collectors.joining("; "))
				+ ": choose the method that the run was made with";
	}

	private static String words(AcquisitionMethod method, MethodSegment segment) {
		if (!(segment.getScan() instanceof FullScan full)) {
			return segment.getScan() instanceof SelectedIonMonitoring monitoring
					? "ions " + monitoring.getIons().stream().map(ion -> ReadyTwin.number(ion.getMz()))
							.collect(Collectors.joining(", "))
					: "other scans";
		}
		return "m/z " + ReadyTwin.number(full.getStart()) + " to " + ReadyTwin.number(full.getEnd()) + ", "
				+ (full.isAlternatePolarity() ? "both signs" : negative(method) ? "negative" : "positive");
	}

	/** What is set before its scans: settings of the method, then of all segments so far, which are not put back. */
	List<MethodSetting> settings() {
		List<MethodSetting> settings = new ArrayList<>(method.getSettings());
		for (MethodSegment segment : method.getSegments().subList(0, index + 1)) {
			settings.addAll(segment.getSettings());
		}
		return settings;
	}

	/** For people; empty when there is nothing to tell apart. */
	String words() {
		List<String> words = new ArrayList<>();
		if (method.getSegments().size() > 1) {
			String name = method.getSegments().get(index).getName();
			words.add("segment " + (index + 1) + " of " + method.getSegments().size()
					+ (name == null || name.isBlank() ? "" : ", " + name));
		}
		if (scan.isAlternatePolarity()) {
			words.add(negative ? "scans of negative ions" : "scans of positive ions");
		}
		return String.join(", ", words);
	}
}
