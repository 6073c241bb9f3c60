package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.StageTrim;

/**
 * What each stage of filters in series is to pass at each point of a scan. The last one is the second stage of a request; all before
 * it go along like the first.
 */
final class StepLaw {

	/**
	 * Low-mass cut-off over the selected m/z of a stage that passes everything above: the selected ion lies at q = 0.5 where those at the
	 * cut-off lie at q = 0.908, the end of the first stability region at a = 0 (March and Todd, 2005, section 2.3).
	 */
	static final double CUT_OFF = 0.5 / 0.908;

	private final MassScanRequest request;
	private final int stages;
	private final StageTrim trim;

	/**
	 * @param filters
	 *            in the order of the ions
	 * @throws DeviceException
	 *             reason UNSUPPORTED or LIMIT when they cannot make the scan
	 */
	StepLaw(MassScanRequest request, List<ScanAbility.Filter> selecting) throws DeviceException {
		this.request = request;
		List<MassFilterDescription> filters = selecting.stream().map(ScanAbility.Filter::kind).toList();
		this.stages = filters.stream().mapToInt(MassFilterDescription::stages).sum();
		for (ScanAbility.Filter filter : selecting) {
			if (!filter.polarities().has(request.negative())) {
				throw new DeviceException(DeviceReason.UNSUPPORTED,
						ScanAbility.sign("a filter selects", filter.polarities(), "filter", "analyser"));
			}
		}
		if (stages == 1 && request.firstStage() != FirstStageMode.RF_ONLY) {
			throw new DeviceException(DeviceReason.UNSUPPORTED,
					"the analyser has one stage and the scan wants a first one that is " + request.firstStage()
							+ "; set the first stage of the method to RF_ONLY, or bind both stages");
		}
		double lowest = lowest();
		double highest = highest();
		trim = request.course().trim();
		for (MassFilterDescription filter : filters) {
			if (lowest < filter.minimumMz() || highest > filter.maximumMz()) {
				throw new DeviceException(DeviceReason.LIMIT,
						"m/z " + lowest + " to " + highest + " is asked for and a filter reaches from "
								+ filter.minimumMz()
								+ " to " + filter.maximumMz() + "; change the range of the method");
			}
		}
	}

	private double lowest() {
		double lowest = Double.POSITIVE_INFINITY;
		for (int i = 0; i < request.points(); i++) {
			lowest = Math.min(lowest, request.mz(i));
		}
		return lowest;
	}

	private double highest() {
		double highest = 0;
		for (int i = 0; i < request.points(); i++) {
			highest = Math.max(highest, request.mz(i));
		}
		return highest;
	}

	/** Of all stages, in the order of the ions. */
	List<Stage> at(double mz) {
		List<Stage> all = new ArrayList<>();
		double selected = mz + trim.secondOffset();
		for (int i = 0; i < stages - 1; i++) {
			all.add(first(request.course().firstStageAlone() ? mz : selected));
		}
		all.add(request.course().firstStageAlone() ? passing(mz) : new Stage(selected, request.peakWidth(mz), false));
		return all;
	}

	private Stage first(double mz) {
		double window = request.firstStageWindow();
		return switch (request.firstStage()) {
		case TRACKING ->
			new Stage(mz + trim.firstOffset(), request.course().firstStageAlone() ? request.peakWidth(mz) : window * mz,
					false);
		case FIXED -> {
			double middle = (request.start() + request.end()) / 2;
			yield new Stage(middle + trim.firstOffset(), window * middle, false);
		}
		case RF_ONLY -> passing(mz);
		};
	}

	private static Stage passing(double mz) {
		return new Stage(CUT_OFF * mz, Double.NaN, true);
	}
}
