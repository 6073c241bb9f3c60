package org.ionwright.tune.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ScanCourse;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.NarrowScan;
import org.ionwright.tune.PeakFinder;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.SummedScan;
import org.ionwright.tune.WatchedPeak;
import org.ionwright.tune.WindowFinder;

/** Measures the lines of a reference list in the way of one subject, until their positions are known well enough. */
final class LineSearch {

	/** Points in the width of a peak that is looked at; more says nothing more. */
	private static final double POINTS = 30;
	/** Looked at beside a peak, in widths. */
	private static final double BESIDE = 1.7;
	/** Without a trace of a peak after so many scans there is none. */
	private static final int HOPELESS = 3;

	private final Measuring measuring;
	private final CalibrationPlan plan;
	private final CalibrationSubject subject;
	private final ScanSettings settings;
	private final DoubleUnaryOperator foretold;
	private boolean overload;

	/**
	 * @param settings
	 *            how peaks are measured
	 * @param foretold
	 *            where an m/z is likely to appear on the uncorrected axis
	 */
	LineSearch(Measuring measuring, CalibrationPlan plan, CalibrationSubject subject, ScanSettings settings,
			DoubleUnaryOperator foretold) {
		this.measuring = measuring;
		this.plan = plan;
		this.subject = subject;
		this.settings = settings;
		this.foretold = foretold;
	}

	/** All ions of the list that the device can be asked for; those without a peak as missing. */
	List<CalibrationLine> lines() throws DeviceException, InterruptedException {
		List<ReferenceIon> ions = plan.reference().ions().stream()
				.filter(ion -> place(ion) - half(ion.mz()) >= plan.lowest()
						&& place(ion) + half(ion.mz()) <= plan.highest())
				.toList();
		if (ions.isEmpty()) {
			throw new DeviceException(DeviceReason.LIMIT,
					subject.words() + ": no ion of " + plan.reference().name() + " is from m/z " + plan.lowest()
							+ " to " + plan.highest() + "; take another reference list");
		}
		return subject.isStatic() ? standing(ions) : scanned(ions);
	}

	private double place(ReferenceIon ion) {
		return foretold.applyAsDouble(ion.mz());
	}

	/** Width of the peak of an ion, u. */
	private double width(double mz) {
		return subject.stage() == CalibratedStage.FIRST ? settings.firstStageWindow() * mz
				: settings.peakWidth();
	}

	/** Half of what is looked at around an ion, u. */
	private double half(double mz) {
		return reach(mz) + BESIDE * width(mz) / 2;
	}

	/** How far the peak of an ion may stand from where it is expected, u: a broad window is trimmed to a part of its width. */
	private double reach(double mz) {
		return subject.stage() == CalibratedStage.FIRST ? Math.max(plan.reach(), width(mz) / 4) : plan.reach();
	}

	private List<CalibrationLine> standing(List<ReferenceIon> ions) throws DeviceException, InterruptedException {
		List<CalibrationLine> lines = new ArrayList<>();
		for (ReferenceIon ion : ions) {
			measuring.say(subject.words() + ": " + ion.name() + ", " + (lines.size() + 1) + " of " + ions.size());
			MassScanRequest request = narrow(place(ion));
			SummedScan sum = measuring.scan(request);
			CalibrationLine line = line(ion, sum);
			while (sum.scans() < plan.mostScans() && again(line, sum.scans())) {
				sum = sum.plus(measuring.scan(request));
				line = line(ion, sum);
			}
			lines.add(line);
		}
		return lines;
	}

	private boolean again(CalibrationLine line, int scans) {
		return line.isFound() ? line.sigma() > plan.precision() : scans < HOPELESS;
	}

	private MassScanRequest narrow(double mz) {
		return switch (subject.stage()) {
		case FIRST -> NarrowScan.firstStage(mz, reach(mz), settings, 1);
		case SECOND -> NarrowScan.secondStage(mz, half(mz), settings, FirstStageMode.RF_ONLY, 1);
		case BOTH -> NarrowScan.secondStage(mz, half(mz), settings, FirstStageMode.TRACKING, 1);
		};
	}

	private List<CalibrationLine> scanned(List<ReferenceIon> ions) throws DeviceException, InterruptedException {
		ReferenceIon first = ions.getFirst();
		ReferenceIon last = ions.getLast();
		MassScanRequest request = request(place(first) - half(first.mz()), place(last) + half(last.mz()));
		Optional<SummedScan> sum = Optional.empty();
		List<CalibrationLine> lines = List.of();
		for (int scans = 1; scans <= plan.mostScans(); scans++) {
			measuring.say(subject.words() + ": scan " + scans + " of up to " + plan.mostScans());
			SummedScan next = measuring.scan(request);
			SummedScan all = sum.isPresent() ? sum.get().plus(next) : next;
			sum = Optional.of(all);
			lines = ions.stream().map(ion -> line(ion, all)).toList();
			int done = scans;
			if (lines.stream().noneMatch(line -> again(line, done))) {
				break;
			}
		}
		return lines;
	}

	private MassScanRequest request(double start, double end) {
		boolean alone = subject.stage() == CalibratedStage.FIRST;
		FirstStageMode mode = subject.stage() == CalibratedStage.SECOND ? FirstStageMode.RF_ONLY
				: FirstStageMode.TRACKING;
		return new MassScanRequest(start, end, plan.step(), Math.abs(subject.speed()), 1, mode,
				settings.firstStageWindow(), settings.peakWidth(), settings.negative(),
				new ScanCourse(subject.speed() < 0, 0, alone, List.of()));
	}

	/** Whether the detector was beyond its limit. */
	boolean overload() {
		return overload;
	}

	private CalibrationLine line(ReferenceIon ion, SummedScan scan) {
		overload |= scan.overload();
		double width = width(ion.mz());
		SummedScan near = scan.between(place(ion) - half(ion.mz()), place(ion) + half(ion.mz()));
		double step = near.mz().length > 1 ? near.mz()[1] - near.mz()[0] : width;
		SummedScan binned = near.binned((int) (width / step / POINTS));
		WatchedPeak peak = subject.stage() == CalibratedStage.FIRST
				? WindowFinder.find(binned, place(ion), reach(ion.mz()), width)
				: PeakFinder.find(binned, place(ion), plan.reach(), width);
		return peak.isFound()
				? new CalibrationLine(ion.name(), ion.mz(), peak.position(), peak.sigma(),
						peak.height() * near.dwellSeconds(), peak.fwhm())
				: CalibrationLine.missing(ion.name(), ion.mz());
	}
}
