package org.ionwright.scan.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunEnd;
import org.ionwright.scan.ScanPlan;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;

/** From the first setting of a plan to its last scan: repeats, events, conditions, pauses, faults. Runs on the run's thread. */
final class RunCourse {

	/** Longest time a device takes to end a scan. */
	private static final Duration END_LIMIT = Duration.ofSeconds(10);

	private final ScanPlan plan;
	private final LiveInstrument instrument;
	private final RunControl control;
	private final Changes changes;
	private final Duration longestPause;
	private final RunOwner owner;
	private final FrameSpectra spectra;
	private final Watches watches;
	private final FaultHandling faults;
	private final Faults devices;
	private final Schedule schedule;
	private final Notes notes = new Notes();
	private @Nullable Instant start;
	private Duration paused = Duration.ZERO;
	private MeanFrames means = new MeanFrames(1);
	private int index;
	private int frames;
	/** What changed meanwhile, for people. */
	private String told = "";
	private volatile @Nullable CompletableFuture<Void> scanning;
	private volatile boolean cut;
	/** Whether a scan that was ended before its time is there in part. */
	private volatile boolean part;
	/** Planned seconds of scanning that are behind. */
	private volatile double behind;

	RunCourse(ScanPlan plan, LiveInstrument instrument, RunControl control, Changes changes, Duration longestPause,
			RunOwner owner) {
		this.plan = plan;
		this.instrument = instrument;
		this.control = control;
		this.changes = changes;
		this.longestPause = longestPause;
		this.owner = owner;
		this.spectra = new FrameSpectra(instrument, changes);
		this.watches = new Watches(instrument, control, plan.program().conditions());
		this.devices = new Faults(instrument, plan.program().faults());
		this.faults = new FaultHandling(instrument, control, devices, owner::say, notes::add);
		this.schedule = new Schedule(plan.program().events());
	}

	/** Planned seconds of scanning that are ahead. */
	double secondsAhead() {
		return Math.max(0, plan.scanSeconds() - behind);
	}

	/** Ends the scan in progress at once. */
	void cancel() {
		CompletableFuture<Void> scan = scanning;
		if (scan != null) {
			scan.cancel(true);
		}
	}

	/**
	 * @throws ExecutionException
	 *             why the run cannot go on
	 * @throws InterruptedException
	 *             when the run is to end
	 */
	void run() throws InterruptedException, ExecutionException {
		settle(plan.settings());
		double once = plan.scanSeconds() / plan.program().repeats();
		for (int repeat = 0; repeat < plan.program().repeats(); repeat++) {
			double end = repeat * once;
			for (PlannedSegment segment : plan.segments()) {
				if (!goesOn()) {
					return;
				}
				behind = end;
				end += segment.scanSeconds();
				segment(segment, plan.program().repeats() == 1 ? ""
						: " (" + (repeat + 1) + " of " + plan.program().repeats() + ")");
			}
		}
		behind = plan.scanSeconds();
	}

	private boolean goesOn() {
		return control.end() == RunEnd.NONE && !owner.full();
	}

	private void settle(List<PlannedSetting> settings) throws InterruptedException, ExecutionException {
		owner.settling();
		control.asleep();
		try {
			new Settling(instrument, changes, settings, owner::say).settle();
		} finally {
			control.awake();
		}
	}

	private void segment(PlannedSegment segment, String repeat) throws InterruptedException, ExecutionException {
		if (!segment.settings().isEmpty()) {
			settle(segment.settings());
		}
		watches.begin(segment.conditions());
		boolean skipped = false;
		for (int i = 0; i < segment.repeats() && !skipped && goesOn(); i++) {
			String pass = segment.repeats() == 1 ? "" : ", repeat " + (i + 1) + " of " + segment.repeats();
			skipped = pass(segment,
					"scanning" + (segment.name().isEmpty() ? "" : ": " + segment.name()) + pass + repeat);
		}
	}

	/** @return whether the segment is to end */
	private boolean pass(PlannedSegment segment, String where) throws InterruptedException, ExecutionException {
		means = new MeanFrames(segment.counted() ? segment.averaging() : 1);
		schedule.begin(segment.events(), clock());
		told = "";
		boolean skipped = control.skipped();
		try {
			for (int done = 0; done < segment.scan().scans() && !skipped && goesOn(); skipped = control.skipped()) {
				String pause = control.pause();
				if (pause != null) {
					pause(pause);
					continue;
				}
				owner.scanning(where + told);
				change();
				done += scan(segment, segment.request(done, schedule.scans(clock(), segment.scan().scanSeconds())));
			}
		} finally {
			finishMean(segment);
		}
		return skipped;
	}

	/** Seconds since the first scan began, pauses not counted. */
	private double clock() {
		Instant began = start;
		return began == null ? 0 : 1e-9 * Duration.between(began, instrument.time().now()).minus(paused).toNanos();
	}

	private void change() throws InterruptedException, ExecutionException {
		List<PlannedSetting> due = schedule.due(clock(), changes::standing);
		if (due.isEmpty()) {
			return;
		}
		control.asleep();
		try {
			for (PlannedSetting setting : due) {
				changes.set(setting.path(), setting.value()).get();
			}
		} finally {
			control.awake();
		}
	}

	private void pause(String why) throws InterruptedException, ExecutionException {
		Instant begin = instrument.time().now();
		owner.paused(why);
		if (!control.awaitResume(longestPause)) {
			throw new ExecutionException(new TimeoutException(
					why + "; ended, since nobody resumed it within " + words(longestPause)));
		}
		if (goesOn()) {
			Optional<String> hindrance = goOn("the pause");
			hindrance.ifPresent(trouble -> control.pause("cannot resume: " + trouble));
		}
		paused = paused.plus(Duration.between(begin, instrument.time().now()));
		notes.add(UserTerm.text("pause before", why));
	}

	private static String words(Duration time) {
		return time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toMillis() / 1000d + " s";
	}

	/** Sets again what does not stand any more; says why it cannot be gone on. */
	private Optional<String> goOn(String after) throws InterruptedException, ExecutionException {
		instrument.refresh();
		Standing standing = new Standing(instrument, changes);
		Optional<String> hindrance = standing.hindrance();
		if (hindrance.isEmpty()) {
			List<Standing.Other> others = standing.others();
			if (!others.isEmpty()) {
				others.forEach(other -> notes.add(UserTerm.text("after " + after, other.words())));
				settle(others.stream().map(Standing.Other::setting).toList());
				told = "; after " + after + ": " + others.getFirst().words()
						+ (others.size() > 1 ? " (and " + (others.size() - 1) + " more)" : "");
			}
		}
		return hindrance;
	}

	/** @return scans of the segment that are behind by this */
	private int scan(PlannedSegment segment, MassScanRequest request) throws InterruptedException, ExecutionException {
		frames = 0;
		cut = false;
		part = false;
		Instant now = instrument.time().now();
		Instant began = start == null ? now : start;
		start = began;
		spectra.begin(request, 1e-9 * Duration.between(began, now).toNanos());
		FrameSink sink = frame -> accept(frame, segment, request);
		CompletableFuture<Void> scan = changes.scan(request, sink);
		if (blocked(scan)) {
			// a reading may have got too old between two scans on a busy machine
			instrument.refresh();
			scan = changes.scan(request, sink);
		}
		scanning = scan;
		if (control.end() == RunEnd.ABORT) {
			scan.cancel(true);
		}
		Meanwhile within = new Meanwhile(instrument, changes, schedule, this::clock, devices.scanner(),
				() -> watches.look(clock(), notes::add), scan);
		if (!instrument.time().virtual() && (watches.within() || schedule.ramped())) {
			within.begin();
		}
		int lost = 0;
		try {
			scan.get();
			faults.sound(frames);
		} catch (CancellationException e) {
			// ended: the control says so
			ended();
		} catch (ExecutionException e) {
			lost = cut || control.border() || owner.full() ? 0 : failed(e);
		} finally {
			within.end();
		}
		within.awaitRamps();
		Optional<LiveDevice> device = faults.lost();
		if (device.isPresent() && goesOn()) {
			after(faults.handle(device.get()), device.get().address());
		}
		return frames + lost;
	}

	/** Whether a scan has not begun for an interlock that has not tripped. */
	private boolean blocked(CompletableFuture<Void> scan) {
		return scan.isCompletedExceptionally() && !scan.isCancelled() && frames == 0
				&& scan.exceptionNow() instanceof DeviceException e && e.reason() == DeviceReason.INTERLOCK
				&& instrument.operation().trips().isEmpty();
	}

	/** What a scan that was ended has measured belongs to the run, and the next one begins after it. */
	private void ended() throws InterruptedException, ExecutionException {
		if (control.end() == RunEnd.ABORT || owner.full()) {
			return;
		}
		if (!instrument.scanIdle(END_LIMIT)) {
			throw new ExecutionException(new DeviceException(DeviceReason.TIMEOUT,
					"the scan did not end within " + END_LIMIT.toSeconds() + " s; look at the device that scans"));
		}
		if (!part) {
			notes.add(UserTerm.text("scan cut short before", "no point of it was delivered"));
		}
	}

	private int failed(ExecutionException e) throws InterruptedException, ExecutionException {
		if (!(e.getCause() instanceof DeviceException failure)) {
			throw e;
		}
		if (failure.reason() == DeviceReason.INTERLOCK && standing()) {
			notes.add(UserTerm.text("interlock before", failure.getMessage()));
			control.pause("paused by an interlock: " + failure.getMessage() + "; re-arm it and resume");
			return 0;
		}
		if (!Faults.ofDevice(failure)) {
			throw e;
		}
		return after(faults.handle(failure, frames), String.valueOf(failure.getMessage()));
	}

	/** Whether an interlock ended the scan and nothing else: what was set stands. */
	private boolean standing() {
		List<Trip> trips = instrument.operation().trips();
		return !trips.isEmpty() && trips.stream().allMatch(trip -> trip.off().equals(Set.of(Guarded.SCAN)));
	}

	/**
	 * @return scans that are given up
	 * @throws ExecutionException
	 *             when the device is back and the run can still not go on
	 */
	private int after(FaultHandling.Outcome outcome, String fault) throws InterruptedException, ExecutionException {
		outcome.pause().ifPresent(control::pause);
		Optional<String> hindrance = outcome.recheck() ? goOn("a fault") : Optional.empty();
		if (hindrance.isPresent()) {
			throw new ExecutionException(new DeviceException(DeviceReason.HARDWARE,
					fault + "; cannot go on after it: " + hindrance.get()));
		}
		return outcome.lost();
	}

	/** On the device's thread, which does not wait for the disk. */
	private void accept(ScanFrame frame, PlannedSegment segment, MassScanRequest request) throws InterruptedException {
		if (owner.full()) {
			throw new InterruptedException("the run cannot take more scans");
		}
		if (instrument.time().virtual()) {
			instrument.refresh();
		}
		try {
			take(frame, segment);
		} catch (IOException e) {
			throw new InterruptedException("the run cannot take more scans: " + e.getMessage());
		}
		if (frames < request.scans()
				&& (control.border() || faults.any() || schedule.late(clock(), segment.scan().scanSeconds()))) {
			cut = true;
			throw new InterruptedException("no further scan is wanted for now");
		}
	}

	/** One that was ended before its time is told apart: it is no part of a mean, and the scan is not behind by it. */
	private synchronized void take(ScanFrame frame, PlannedSegment segment) throws IOException {
		boolean whole = spectra.whole(frame);
		if (whole) {
			frames++;
			behind += segment.scan().scanSeconds();
			watches.look(frame, clock(), notes::add);
		}
		ScanFrame seen = spectra.seen(frame);
		if (!segment.counted()) {
			owner.passed();
			return;
		}
		Optional<MeanFrames.Mean> mean = whole ? means.add(seen) : means.end();
		if (mean.isPresent()) {
			deliver(mean.get());
		}
		if (!whole) {
			part = true;
			deliver(new MeanFrames.Mean(seen, 1, 0));
		}
	}

	private void deliver(MeanFrames.Mean mean) throws IOException {
		Spectrum spectrum = spectra.spectrum(mean, index, notes.take());
		index++;
		owner.spectrum(spectrum, mean.frame(), spectra.whole(mean.frame()));
	}

	/** Scans that wait for others of their mean are not lost with the end of the segment, however that came. */
	private synchronized void finishMean(PlannedSegment segment) {
		if (!segment.counted() || owner.full()) {
			return;
		}
		try {
			Optional<MeanFrames.Mean> mean = means.end();
			if (mean.isPresent()) {
				deliver(mean.get());
			}
		} catch (IOException e) {
			// the owner is full by that, and says why
		}
	}
}
