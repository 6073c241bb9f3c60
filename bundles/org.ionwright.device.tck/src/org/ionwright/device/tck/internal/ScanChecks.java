package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.ScanFeature;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.StageTrim;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.SafeState;

/** Scans by the device's own timing. */
public final class ScanChecks {

	/** What the contract allows for stopping a scan. */
	private static final Duration CANCEL = Duration.ofMillis(100);
	private static final long SLOW_MILLIS = 300;
	/** Of a first stage that scans alone, as a share of m/z. */
	private static final double WINDOW = 0.02;
	/** u. */
	private static final double OFFSET = 0.2;
	/** How close to an ion asked for the device must be, u. */
	private static final double NEAR = 0.05;

	private final Subject subject;

	public ScanChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() {
		return List.of(new Check("scans come one by one, in order, on the axis that was asked for", () -> {
			try (Bench bench = Bench.opened(subject)) {
				List<ScanFrame> frames = new ArrayList<>();
				scan(bench, frames::add);
				all(bench, frames);
			}
		}), new Check("what it says it can beyond even scans upwards, it does", this::features),
				new Check("a scan out of reach is refused as LIMIT, nothing sent", this::outOfReach),
				new Check("a slow receiver loses nothing", this::slow),
				new Check("a scan that is interrupted stops within 100 ms, the device can be used and made safe",
						this::cancel),
				new Check("a scan ends when its receiver is interrupted", this::receiverInterrupted));
	}

	private void features() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			for (ScanFeature feature : bench.as(MassScanner.class).scanFeatures()) {
				MassScanRequest asked = with(feature);
				List<ScanFrame> frames = new ArrayList<>();
				bench.thread().call("scan", limit(asked), () -> {
					bench.as(MassScanner.class).scan(asked, frames::add);
					return Boolean.TRUE;
				});
				all(bench, asked, frames);
			}
		}
	}

	/** Two scans of what the subject scans, in one of the other ways. */
	private MassScanRequest with(ScanFeature feature) {
		MassScanRequest plain = subject.scan();
		ScanCourse course = switch (feature) {
		case DOWNWARDS -> new ScanCourse(true, 0, false, List.of());
		case STEPPED -> new ScanCourse(false, plain.dwellSeconds(), false, List.of());
		case FIRST_STAGE_ALONE -> new ScanCourse(false, 0, true, List.of());
		case SELECTED_IONS -> new ScanCourse(false, 0, false, List.of(
				new MonitoredIon(plain.end(), plain.dwellSeconds()),
				new MonitoredIon(plain.start(), plain.dwellSeconds())));
		case CONSTANT_RATIO -> new ScanCourse(false, 0, false, List.of(), new StageTrim(true, 0, 0));
		case MASS_OFFSETS -> new ScanCourse(false, 0, false, List.of(), new StageTrim(false, 0, OFFSET));
		};
		return new MassScanRequest(plain.start(), plain.end(), plain.step(), plain.speed(), 2,
				feature == ScanFeature.FIRST_STAGE_ALONE ? FirstStageMode.TRACKING : plain.firstStage(),
				feature == ScanFeature.FIRST_STAGE_ALONE ? WINDOW : plain.firstStageWindow(), plain.peakWidth(),
				plain.negative(), course);
	}

	private void outOfReach() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			MassScanRequest asked = subject.scan();
			MassScanRequest beyond = new MassScanRequest(1e6, 1e6 + 10, 1, asked.speed(), 1, asked.firstStage(),
					asked.firstStageWindow(), asked.peakWidth(), asked.negative());
			int sent = bench.wire().sent().size();
			Expect.refused("a scan from m/z 1000000 on", DeviceReason.LIMIT,
					() -> bench.act("scan", () -> bench.as(MassScanner.class).scan(beyond, frame -> {
						throw new AssertionError("a scan out of reach gave a frame");
					})));
			List<String> now = bench.wire().sent();
			Expect.that(now.size() == sent, () -> "refused, but only after sending " + now.subList(sent, now.size()));
		}
	}

	private void slow() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			List<ScanFrame> frames = new ArrayList<>();
			CountDownLatch never = new CountDownLatch(1);
			scan(bench, frame -> {
				never.await(SLOW_MILLIS, TimeUnit.MILLISECONDS);
				frames.add(frame);
			});
			all(bench, frames);
			Expect.that(frames.stream().map(ScanFrame::startSeconds).distinct().count() == frames.size(),
					() -> "two frames have the same start");
		}
	}

	private void cancel() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			MassScanRequest asked = subject.scan();
			MassScanRequest many = new MassScanRequest(asked.start(), asked.end(), asked.step(), asked.speed(), 10_000,
					asked.firstStage(), asked.firstStageWindow(), asked.peakWidth(), asked.negative());
			CountDownLatch begun = new CountDownLatch(1);
			FutureTask<Boolean> scan = bench.thread().start(() -> {
				bench.as(MassScanner.class).scan(many, frame -> begun.countDown());
				return Boolean.TRUE;
			});
			Expect.that(begun.await(limit().toMillis(), TimeUnit.MILLISECONDS),
					() -> "no scan within " + limit().toMillis() + " ms");
			bench.thread().interrupt();
			interrupted(bench, scan);
			ReadingChecks.read(bench, ReadingChecks.names(bench));
			List<ScanFrame> frames = new ArrayList<>();
			scan(bench, frames::add);
			all(bench, frames);
			if (bench.driver() instanceof SafeState) {
				SafeStateChecks.safe(bench);
			}
		}
	}

	private void receiverInterrupted() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			FutureTask<Boolean> scan = bench.thread().start(() -> {
				bench.as(MassScanner.class).scan(subject.scan(), frame -> {
					throw new InterruptedException("the receiver was cancelled");
				});
				return Boolean.TRUE;
			});
			try {
				bench.thread().await("scan", limit(), scan);
				throw new AssertionError("the scan went on though its receiver was interrupted");
			} catch (InterruptedException e) {
				List<ScanFrame> frames = new ArrayList<>();
				scan(bench, frames::add);
				all(bench, frames);
			}
		}
	}

	private static void interrupted(Bench bench, FutureTask<Boolean> scan) throws DeviceException {
		try {
			bench.thread().await("interrupted scan", CANCEL.plus(Bench.LITTLE_SLACK), scan);
			throw new AssertionError("the interrupt had no effect: the scan returned");
		} catch (InterruptedException e) {
			// as the contract says
		}
	}

	private Duration limit() {
		return limit(subject.scan());
	}

	private Duration limit(MassScanRequest asked) {
		return Duration.ofMillis((long) (2000 * asked.scanSeconds() * asked.scans()) + asked.scans() * SLOW_MILLIS)
				.plus(subject.call());
	}

	private void scan(Bench bench, FrameSink sink) throws DeviceException, InterruptedException {
		bench.thread().call("scan", limit(), () -> {
			bench.as(MassScanner.class).scan(subject.scan(), sink);
			return Boolean.TRUE;
		});
	}

	/** Everything the contract says of the frames of a whole request. */
	private void all(Bench bench, List<ScanFrame> frames) {
		all(bench, subject.scan(), frames);
	}

	private static void all(Bench bench, MassScanRequest asked, List<ScanFrame> frames) {
		List<String> findings = new ArrayList<>();
		if (frames.size() != asked.scans()) {
			findings.add("asked for " + asked.scans() + " scans, got " + frames.size());
		}
		double last = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < frames.size(); i++) {
			ScanFrame frame = frames.get(i);
			if (frame.index() != i) {
				findings.add("frame " + i + " has the index " + frame.index());
			}
			if (!(frame.startSeconds() > last)) {
				findings.add(
						"frame " + i + " starts at " + frame.startSeconds() + " s, the one before at " + last + " s");
			}
			last = frame.startSeconds();
			axis(asked, frame, findings);
			content(bench, frame, findings);
		}
		Expect.none(findings);
	}

	private static void axis(MassScanRequest asked, ScanFrame frame, List<String> findings) {
		double[] mz = frame.mz();
		if (mz.length != asked.points()) {
			findings.add("frame " + frame.index() + " has " + mz.length + " points, asked were " + asked.points());
			return;
		}
		double near = asked.monitoring() ? NEAR : asked.step() / 2;
		for (int i = 0; i < mz.length; i++) {
			if (!(Math.abs(mz[i] - asked.mz(i)) < near)) {
				findings.add("point " + i + " of frame " + frame.index() + " lies at m/z " + mz[i] + ", asked was "
						+ asked.mz(i));
				return;
			}
		}
	}

	private static void content(Bench bench, ScanFrame frame, List<String> findings) {
		boolean counted = Double.isNaN(frame.quantumAmpere());
		if (!frame.overload() && !Arrays.stream(frame.counts()).allMatch(Double::isFinite)) {
			findings.add("frame " + frame.index() + " has values that are no numbers, without overload");
		}
		if (counted && !Arrays.stream(frame.counts()).allMatch(count -> count >= 0 && count == Math.rint(count))) {
			findings.add(
					"frame " + frame.index() + " has counts that are no whole numbers; name a quantum for currents");
		}
		if (!counted && !(frame.quantumAmpere() > 0)) {
			findings.add("frame " + frame.index() + " has the quantum " + frame.quantumAmpere());
		}
		if (!(frame.dwellSeconds() > 0)) {
			findings.add("frame " + frame.index() + " has the dwell time " + frame.dwellSeconds());
		}
		for (Reading reading : frame.readbacks()) {
			if (ReadingChecks.names(bench).contains(reading.name())) {
				findings.addAll(ReadingChecks.of(reading, ReadingChecks.parameter(bench, reading.name())));
			} else {
				findings.add("frame " + frame.index() + " reads back '" + reading.name() + "', which is no parameter");
			}
		}
	}
}
