package org.ionwright.method.ui.internal.preflight;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.method.ui.internal.bench.MethodCheck;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.Scan;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.facts.RunLength;
import org.ionwright.model.validation.facts.ScanPoints;
import org.ionwright.scan.ScanEngine;

/**
 * What a run will be like.
 *
 * @param findings
 *            about the method; errors forbid a start
 * @param ofInstrument
 *            about the instrument; errors forbid a start
 * @param seconds
 *            that the scans take, all repeats
 * @param points
 *            of the scan of one segment
 * @param firstBeyond
 *            the first of them that a supply does not reach; -1 for none
 */
record Preflight(List<Finding> findings, List<Finding> ofInstrument, List<Line> lines, double seconds,
		Optional<ScanPoints> points, int firstBeyond) {

	/**
	 * A segment in numbers.
	 *
	 * @param path
	 *            of the segment
	 * @param cycleSeconds
	 *            one scan
	 * @param scans
	 *            of all repeats, in one pass
	 * @param seconds
	 *            of all repeats, in one pass
	 * @param pointsPerPeak
	 *            points across the full width at half maximum; NaN where no range is scanned
	 * @param deadShare
	 *            of the time in which nothing is counted, 0 to 1
	 */
	record Line(String path, String name, double cycleSeconds, long scans, double seconds, double pointsPerPeak,
			double deadShare) {
	}

	/**
	 * Blocks for some hundred milliseconds; any thread, the models must not change meanwhile.
	 *
	 * @param segment
	 *            index of the one whose points are wanted
	 */
	static Preflight of(AcquisitionMethod method, MassSpectrometer instrument, Optional<Path> folder,
			Optional<ScanEngine> engine, int segment) {
		OptionalDouble switching = engine.map(known -> known.polaritySwitchSeconds(instrument))
				.orElse(OptionalDouble.empty());
		Optional<ScanPoints> points = points(method, instrument, segment, switching);
		return new Preflight(MethodCheck.of(method, instrument, folder, engine), Validator.instrument(instrument),
				method.getSegments().stream().map(each -> line(each, switching)).toList(), RunLength.of(method), points,
				points.map(ScanPoints::firstBeyond).orElse(-1));
	}

	private static Optional<ScanPoints> points(AcquisitionMethod method, MassSpectrometer instrument, int segment,
			OptionalDouble switching) {
		return segment >= 0 && segment < method.getSegments().size()
				&& method.getSegments().get(segment).getScan() instanceof Scan scan
				&& instrument.getAnalyser() instanceof TandemMassFilter filter ? ScanPoints.of(filter, scan, switching)
						: Optional.empty();
	}

	private static Line line(MethodSegment segment, OptionalDouble switching) {
		Scan scan = segment.getScan();
		int repeats = Math.max(1, segment.getRepeats());
		double cycle = RunLength.scan(segment);
		return new Line(ModelPaths.pathOf(segment), Words.name(segment), cycle,
				scan == null ? 0 : (long) scan.getScans() * repeats, RunLength.once(segment) * repeats,
				pointsPerPeak(scan), RunLength.deadShare(segment, switching));
	}

	/** Of the narrowest peak. */
	private static double pointsPerPeak(@Nullable Scan scan) {
		if (!(scan instanceof FullScan full)) {
			return Double.NaN;
		}
		double narrow = full.getRatioMode() == RatioMode.CONSTANT_RATIO ? full.getStart() / full.getEnd() : 1;
		return full.getPeakWidth() * narrow / full.getStep();
	}
}
