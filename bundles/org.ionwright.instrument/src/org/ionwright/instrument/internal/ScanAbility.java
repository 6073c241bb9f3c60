package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ionwright.device.DetectorDescription;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Polarities;
import org.ionwright.device.ScanFeature;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;

/**
 * What a device told of scanning when it was opened, each as far as it scans, filters or detects.
 *
 * @param features
 *            of a mass scanner
 * @param scanned
 *            signs of ions of a mass scanner
 */
record ScanAbility(Set<ScanFeature> features, Optional<Polarities> scanned, Optional<Filter> filter,
		Optional<Counter> counter) {

	/** A filter with the signs of ions it selects. */
	record Filter(MassFilterDescription kind, Polarities polarities) {
	}

	/** A detector with the signs of ions it detects. */
	record Counter(DetectorDescription kind, Polarities polarities) {
	}

	/** On the session's thread. */
	static ScanAbility of(Driver driver) {
		Set<ScanFeature> features = EnumSet.noneOf(ScanFeature.class);
		Optional<Polarities> scanned = Optional.empty();
		if (driver instanceof MassScanner scanner) {
			features.addAll(scanner.scanFeatures());
			scanned = Optional.of(scanner.polarities());
		}
		return new ScanAbility(features, scanned,
				driver instanceof MassFilter filter
						? Optional.of(new Filter(filter.massFilter(), filter.filterPolarities()))
						: Optional.empty(),
				driver instanceof Detector detector
						? Optional.of(new Counter(detector.detector(), detector.detectorPolarities()))
						: Optional.empty());
	}

	/** Why a mass scanner cannot make a scan, with what to change. */
	List<String> objections(MassScanRequest request) {
		List<String> objections = new ArrayList<>();
		for (ScanFeature wanted : request.course().features()) {
			if (!features.contains(wanted)) {
				objections.add("the device cannot " + wanted.words() + "; change the scan of the method, or bind a mass"
						+ " scanner that can to the analyser");
			}
		}
		scanned.filter(signs -> !signs.has(request.negative()))
				.ifPresent(signs -> objections.add(sign("the device scans", signs, "mass scanner", "analyser")));
		return objections;
	}

	/** That a device has the wrong sign only. */
	static String sign(String does, Polarities signs, String kind, String part) {
		return does + (signs.negative() ? " negative" : " positive") + " ions only; change the polarity of the method,"
				+ " or bind a " + kind + " for the others to the " + part;
	}
}
