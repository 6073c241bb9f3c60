package org.ionwright.driver.twin.internal;

import java.util.List;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.StageTrim;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.filter.Tuning;

/** What a request means for the twin: one order for a range, one with a single point for each monitored ion. */
final class ScanOrders {

	private ScanOrders() {
	}

	static List<ScanOrder> of(MassScanRequest request) {
		ScanCourse course = request.course();
		if (request.monitoring()) {
			return course.ions().stream().map(ion -> order(request, ion.mz(), 1, 1, ion.dwellSeconds())).toList();
		}
		int points = request.points();
		return List.of(order(request, course.downwards() ? request.mz(points - 1) : request.start(),
				course.downwards() ? -request.step() : request.step(), points, request.dwellSeconds()));
	}

	private static ScanOrder order(MassScanRequest request, double start, double step, int points, double dwell) {
		StageTrim trim = request.course().trim();
		Tuning.Mode mode = mode(request);
		double axis = mode == Tuning.Mode.FIRST_ALONE ? trim.firstOffset() : trim.secondOffset();
		double middle = (request.start() + request.end()) / 2 + trim.firstOffset();
		return new ScanOrder(start + axis, step, points, dwell, mode, request.firstStageWindow(),
				trim.constantRatio() ? request.peakWidth() / request.end() : request.peakWidth(), request.negative(),
				request.course().settleSeconds(), middle, trim.constantRatio(),
				mode == Tuning.Mode.TRACKING ? trim.firstOffset() : 0);
	}

	private static Tuning.Mode mode(MassScanRequest request) {
		if (request.course().firstStageAlone()) {
			return Tuning.Mode.FIRST_ALONE;
		}
		return switch (request.firstStage()) {
		case TRACKING -> Tuning.Mode.TRACKING;
		case FIXED -> Tuning.Mode.FIXED;
		case RF_ONLY -> Tuning.Mode.RF_ONLY;
		};
	}
}
