package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;

/** Turns what the device delivers into spectra with the readings of the moment. Used by one thread. */
final class FrameSpectra {

	/** What makes currents of counts, since files know no ampere as unit of an intensity. */
	private static final String AMPERE_PER_COUNT = "ampere per count";

	/** Name of the vocabulary's term for a scan from the highest m/z to the lowest. */
	private static final CvTerm DOWNWARDS = CvTerm.of("MS:1000092", "decreasing m/z scan", "");
	private static final String ION_WINDOW = "selected ion window [m/z]";

	private final LiveInstrument instrument;
	private final Changes changes;
	private @Nullable MassScanRequest asked;
	private int[] order = {};
	private double offset;
	private int missing;
	private double gap;
	private double @Nullable [] lastMz;
	private @Nullable MassAxis lastAxis;
	private final Map<String, Double> setPoints = new HashMap<>();
	private int lastIndex = -1;
	private double lastStart = Double.NaN;
	private double usualInterval = Double.POSITIVE_INFINITY;

	FrameSpectra(LiveInstrument instrument, Changes changes) {
		this.instrument = instrument;
		this.changes = changes;
	}

	/**
	 * What comes now is of another request.
	 *
	 * @param seconds
	 *            from the start of the run to that of the request
	 */
	void begin(MassScanRequest request, double seconds) {
		MassScanRequest before = asked;
		if (before == null || !before.with(1, false).equals(request.with(1, false))) {
			usualInterval = Double.POSITIVE_INFINITY;
			lastStart = Double.NaN;
		}
		asked = request;
		offset = seconds;
		lastIndex = -1;
		order = IntStream.range(0, request.points()).boxed().sorted(Comparator.comparingDouble(request::mz))
				.mapToInt(Integer::intValue).toArray();
	}

	/**
	 * What came of the request, each scan.
	 *
	 * @return the same with the time since the start of the run
	 */
	ScanFrame seen(ScanFrame frame) {
		double start = offset + frame.startSeconds();
		double interval = start - lastStart;
		if (lastIndex >= 0 && frame.index() > lastIndex + 1) {
			missing += frame.index() - lastIndex - 1;
		}
		if (interval > 1.5 * usualInterval) {
			gap += interval - usualInterval;
		}
		usualInterval = interval > 0 ? Math.min(usualInterval, interval) : usualInterval;
		lastIndex = frame.index();
		lastStart = start;
		return new ScanFrame(frame.index(), start, frame.mz(), frame.counts(), frame.dwellSeconds(),
				frame.readbacks(), frame.overload(), frame.quantumAmpere());
	}

	/**
	 * @param index
	 *            of the spectrum in the run
	 * @param notes
	 *            what else is to be told of it
	 */
	Spectrum spectrum(MeanFrames.Mean mean, int index, List<UserTerm> notes) {
		MassScanRequest request = Objects.requireNonNull(asked);
		ScanFrame frame = mean.frame();
		boolean monitoring = request.monitoring();
		List<UserTerm> terms = terms(request, frame);
		if (mean.averaged() + mean.left() > 1) {
			terms.add(new UserTerm("scans averaged", Integer.toString(mean.averaged()), "xsd:int"));
		}
		if (mean.left() > 0) {
			terms.add(new UserTerm("overloaded scans left out", Integer.toString(mean.left()), "xsd:int"));
		}
		if (!whole(frame)) {
			terms.add(UserTerm.text("scan cut short", frame.mz().length + " of " + request.points() + " points"));
		}
		terms.addAll(notes);
		MassAxis axis = axis(frame);
		boolean whole = whole(frame);
		return Spectrum.builder(index, axis, monitoring ? sorted(frame.counts()) : frame.counts())
				.kind(monitoring ? SpectrumKind.SELECTED_ION_MONITORING : SpectrumKind.FULL_SCAN)
				.representation(monitoring ? Representation.CENTROID : Representation.PROFILE)
				.startSeconds(frame.startSeconds())
				.polarity(request.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE)
				.window(whole ? request.start() : axis.mz(0), whole ? request.end() : axis.mz(axis.size() - 1))
				.dwellSeconds(frame.dwellSeconds())
				.terms(request.course().downwards() ? List.of(DOWNWARDS) : List.of()).userTerms(terms)
				.build();
	}

	/** Whether a frame of the request has all its points: one of a scan that was ended before its time has not. */
	boolean whole(ScanFrame frame) {
		return frame.mz().length >= Objects.requireNonNull(asked).points();
	}

	/** The same axis object as long as the device keeps its array, so that writers need not compare values. */
	private MassAxis axis(ScanFrame frame) {
		MassAxis axis = lastAxis;
		if (axis == null || frame.mz() != lastMz) {
			boolean monitoring = Objects.requireNonNull(asked).monitoring();
			axis = MassAxis.of(monitoring ? sorted(frame.mz()) : frame.mz());
			lastAxis = axis;
			lastMz = frame.mz();
		}
		return axis;
	}

	/** Of ions in the order in which they were visited, by m/z. */
	private double[] sorted(double[] visited) {
		return Arrays.stream(order).filter(i -> i < visited.length).mapToDouble(i -> visited[i]).toArray();
	}

	private List<UserTerm> terms(MassScanRequest request, ScanFrame frame) {
		List<UserTerm> terms = new ArrayList<>();
		if (!Double.isNaN(frame.quantumAmpere())) {
			terms.add(UserTerm.number(AMPERE_PER_COUNT, frame.quantumAmpere()));
		}
		terms.add(UserTerm.text("first stage", request.firstStage().name()));
		if (request.firstStage() != FirstStageMode.RF_ONLY) {
			terms.add(UserTerm.number("first stage window [fraction of m/z]", request.firstStageWindow()));
		}
		terms.addAll(course(request));
		for (LiveParameter parameter : instrument.parameters()) {
			if (parameter.access() != Access.READ_ONLY) {
				changed(parameter, terms);
			}
			if (parameter.quality() == Quality.GOOD && !Double.isNaN(parameter.readback())
					&& frame.readbacks().stream().noneMatch(reading -> parameter.path().endsWith(reading.name()))) {
				terms.add(UserTerm.number(named(parameter.path(), parameter.unit()), parameter.readback()));
			}
		}
		for (Reading reading : frame.readbacks()) {
			if (reading.quality() == Quality.GOOD) {
				terms.add(UserTerm.number(named("analyser." + reading.name(), unit(reading)), reading.value()));
			}
		}
		if (frame.overload()) {
			terms.add(new UserTerm("detector overload", "true", "xsd:boolean"));
		}
		if (Double.isNaN(frame.quantumAmpere())) {
			terms.add(UserTerm.text("dead-time correction", "none"));
		}
		gap(terms);
		return terms;
	}

	/** What is not as in an ordinary scan. */
	private List<UserTerm> course(MassScanRequest request) {
		List<UserTerm> terms = new ArrayList<>();
		ScanCourse course = request.course();
		if (course.firstStageAlone()) {
			terms.add(UserTerm.text("second stage", "RF_ONLY"));
		}
		if (course.settleSeconds() > 0) {
			terms.add(UserTerm.number("settling time [s]", course.settleSeconds()));
		}
		if (request.monitoring()) {
			terms.add(course.trim().constantRatio()
					? UserTerm.text("selected ion windows [m/z]",
							Arrays.stream(order).mapToObj(i -> String.valueOf(request.peakWidth(request.mz(i))))
									.collect(Collectors.joining(" ")))
					: UserTerm.number(ION_WINDOW, request.peakWidth()));
			if (Double.isNaN(request.dwellSeconds())) {
				terms.add(UserTerm.text("dwell times [s]",
						Arrays.stream(order).mapToObj(i -> String.valueOf(course.ions().get(i).dwellSeconds()))
								.collect(Collectors.joining(" "))));
			}
		}
		return terms;
	}

	/** A set-point that is another one than at the scan before: the method or somebody changed it during the run. */
	private void changed(LiveParameter parameter, List<UserTerm> terms) {
		Double before = setPoints.put(parameter.path(), parameter.setPoint());
		if (before != null && !before.equals(parameter.setPoint())) {
			terms.add(UserTerm.number("changed to " + named(parameter.path(), parameter.unit()), parameter.setPoint()));
			if (!changes.ours(parameter.path(), parameter.setPoint())) {
				terms.add(UserTerm.text("changed by hand", parameter.path()));
			}
		}
	}

	/** Scans that the device numbered but did not deliver, and a pause longer than half a scan beyond the usual. */
	private void gap(List<UserTerm> terms) {
		if (missing > 0) {
			terms.add(new UserTerm("scans missing before", Integer.toString(missing), "xsd:int"));
		}
		if (gap > 0) {
			terms.add(UserTerm.number("gap before [s]", gap));
		}
		missing = 0;
		gap = 0;
	}

	private String unit(Reading reading) {
		return instrument.parameter("analyser." + reading.name()).map(LiveParameter::unit).orElse("");
	}

	private static String named(String path, String unit) {
		return unit.isEmpty() || unit.equals("1") ? path : path + " [" + unit + "]";
	}
}
