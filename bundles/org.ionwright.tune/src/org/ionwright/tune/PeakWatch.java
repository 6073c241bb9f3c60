package org.ionwright.tune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.calibration.CalibratedStage;

/**
 * What a live peak view shows: narrow scans around some m/z, again and again, with position, width and height of each peak and
 * their history, and how the first stage stands there. One thread measures; any may look.
 */
public final class PeakWatch {

	public static final int MOST_MASSES = 8;
	private static final int HISTORY = 1000;
	private static final String SHARE = "analyser.subRangeFraction";
	private static final String TRACKING = "analyser.trackingError";

	/**
	 * One mass at one moment.
	 *
	 * @param scan
	 *            the peak as it was scanned
	 * @param share
	 *            of the beam, by number of ions, in the window of the first stage (seed 002, claims 1 to 3); empty where the device does not
	 *            offer it
	 * @param trackingError
	 *            centre of that window less the m/z of the second stage, u; empty where the device does not offer it
	 */
	public record Look(WatchedPeak peak, SummedScan scan, OptionalDouble share, OptionalDouble trackingError) {
	}

	private final Measuring measuring;
	private final List<Double> masses;
	private final CalibratedStage stage;
	private final List<Deque<WatchedPeak>> history = new ArrayList<>();
	private final List<Look> latest = new ArrayList<>();

	/**
	 * @param measuring
	 *            on an instrument that corrects its masses, or on the uncorrected one
	 * @param masses
	 *            m/z, 1 to {@link #MOST_MASSES}
	 */
	public PeakWatch(Measuring measuring, List<Double> masses) {
		this(measuring, masses, CalibratedStage.BOTH);
	}

	/**
	 * @param stage
	 *            that selects; the other one is RF-only
	 */
	public PeakWatch(Measuring measuring, List<Double> masses, CalibratedStage stage) {
		if (masses.isEmpty() || masses.size() > MOST_MASSES || !masses.stream().allMatch(mz -> mz > 0 && mz < 1e6)) {
			throw new IllegalArgumentException(
					"masses to watch: " + masses + "; give 1 to " + MOST_MASSES + " m/z above 0");
		}
		this.measuring = measuring;
		this.masses = List.copyOf(masses);
		this.stage = stage;
		masses.forEach(mz -> history.add(new ArrayDeque<>()));
	}

	public List<Double> masses() {
		return masses;
	}

	/**
	 * Looks at each mass once. Blocks; an interrupt stops the scan.
	 *
	 * @param scans
	 *            that are added up for each mass
	 */
	public List<Look> look(ScanSettings settings, int scans) throws DeviceException, InterruptedException {
		List<Look> looks = new ArrayList<>();
		for (double mz : masses) {
			SummedScan scan = measuring.scan(request(mz, settings, scans));
			measuring.instrument().refresh();
			looks.add(new Look(peak(scan, mz, settings), scan, reading(SHARE), reading(TRACKING)));
		}
		synchronized (this) {
			latest.clear();
			latest.addAll(looks);
			for (int i = 0; i < looks.size(); i++) {
				Deque<WatchedPeak> past = history.get(i);
				past.addLast(looks.get(i).peak());
				if (past.size() > HISTORY) {
					past.removeFirst();
				}
			}
		}
		return looks;
	}

	private MassScanRequest request(double mz, ScanSettings settings, int scans) {
		double reach = NarrowScan.reach(settings);
		return switch (stage) {
		case FIRST -> NarrowScan.firstStage(mz, reach, settings, scans);
		case SECOND -> NarrowScan.secondStage(mz, reach, settings, FirstStageMode.RF_ONLY, scans);
		case BOTH -> NarrowScan.secondStage(mz, reach, settings, FirstStageMode.TRACKING, scans);
		};
	}

	private WatchedPeak peak(SummedScan scan, double mz, ScanSettings settings) {
		double reach = NarrowScan.reach(settings);
		double window = settings.firstStageWindow() * mz;
		return stage == CalibratedStage.FIRST ? WindowFinder.find(scan, mz, Math.max(reach, window / 4), window)
				: PeakFinder.find(scan, mz, reach, settings.peakWidth());
	}

	private OptionalDouble reading(String path) {
		return measuring.instrument().parameter(path).map(LiveParameter::readback).filter(Double::isFinite)
				.map(OptionalDouble::of).orElse(OptionalDouble.empty());
	}

	/** What was seen last, by mass; empty before the first look. */
	public synchronized List<Look> latest() {
		return List.copyOf(latest);
	}

	/** What was seen of a mass, oldest first, up to a thousand times. */
	public synchronized List<WatchedPeak> history(int mass) {
		return List.copyOf(history.get(mass));
	}
}
