package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;

/** Turns what the device delivers into spectra with the readings of the moment. Used by one thread. */
final class FrameSpectra {

	/** What makes currents of counts, since files know no ampere as unit of an intensity. */
	private static final String AMPERE_PER_COUNT = "ampere per count";

	private final LiveInstrument instrument;
	private final MassScanRequest request;
	private double @Nullable [] lastMz;
	private @Nullable MassAxis lastAxis;
	private final Map<String, Double> setPoints = new HashMap<>();
	private int lastIndex = -1;
	private double lastStart = Double.NaN;
	private double usualInterval = Double.POSITIVE_INFINITY;

	FrameSpectra(LiveInstrument instrument, MassScanRequest request) {
		this.instrument = instrument;
		this.request = request;
	}

	Spectrum spectrum(ScanFrame frame) {
		return Spectrum.builder(frame.index(), axis(frame), frame.counts()).startSeconds(frame.startSeconds())
				.polarity(request.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE)
				.window(request.start(), request.end()).dwellSeconds(frame.dwellSeconds()).userTerms(terms(frame))
				.build();
	}

	/** The same axis object as long as the device keeps its array, so that writers need not compare values. */
	private MassAxis axis(ScanFrame frame) {
		MassAxis axis = lastAxis;
		if (axis == null || frame.mz() != lastMz) {
			axis = MassAxis.of(frame.mz());
			lastAxis = axis;
			lastMz = frame.mz();
		}
		return axis;
	}

	private List<UserTerm> terms(ScanFrame frame) {
		List<UserTerm> terms = new ArrayList<>();
		if (!Double.isNaN(frame.quantumAmpere())) {
			terms.add(UserTerm.number(AMPERE_PER_COUNT, frame.quantumAmpere()));
		}
		terms.add(UserTerm.text("first stage", request.firstStage().name()));
		if (request.firstStage() != FirstStageMode.RF_ONLY) {
			terms.add(UserTerm.number("first stage window [fraction of m/z]", request.firstStageWindow()));
		}
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
		gap(frame, terms);
		return terms;
	}

	/** A set-point that is another one than at the scan before: somebody changed it during the run. */
	private void changed(LiveParameter parameter, List<UserTerm> terms) {
		Double before = setPoints.put(parameter.path(), parameter.setPoint());
		if (before != null && !before.equals(parameter.setPoint())) {
			terms.add(UserTerm.number("changed to " + named(parameter.path(), parameter.unit()), parameter.setPoint()));
		}
	}

	/** Scans that the device numbered but did not deliver, and a pause longer than half a scan beyond the usual. */
	private void gap(ScanFrame frame, List<UserTerm> terms) {
		double interval = frame.startSeconds() - lastStart;
		if (lastIndex >= 0 && frame.index() > lastIndex + 1) {
			terms.add(new UserTerm("scans missing before", Integer.toString(frame.index() - lastIndex - 1), "xsd:int"));
		}
		if (interval > 1.5 * usualInterval) {
			terms.add(UserTerm.number("gap before [s]", interval - usualInterval));
		}
		usualInterval = interval > 0 ? Math.min(usualInterval, interval) : usualInterval;
		lastIndex = frame.index();
		lastStart = frame.startSeconds();
	}

	private String unit(Reading reading) {
		return instrument.parameter("analyser." + reading.name()).map(LiveParameter::unit).orElse("");
	}

	private static String named(String path, String unit) {
		return unit.isEmpty() || unit.equals("1") ? path : path + " [" + unit + "]";
	}
}
