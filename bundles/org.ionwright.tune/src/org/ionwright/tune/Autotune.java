package org.ionwright.tune;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.tune.TuneReport.Change;
import org.ionwright.tune.TuneReport.End;

/**
 * Makes peaks better by turning parameters one after the other, each within bounds, through the gate. When nothing is better by
 * more than noise at the end, or it was stopped, everything is put back; when the instrument was made safe or failed meanwhile, it
 * is left alone.
 */
public final class Autotune {

	private final LiveInstrument instrument;
	private final AutotunePlan plan;
	private final Measuring measuring;
	private final PeakWatch watch;

	/**
	 * @param instrument
	 *            one that corrects its masses, or the uncorrected one
	 * @param say
	 *            hears what goes on, on the thread that tunes
	 */
	public Autotune(LiveInstrument instrument, AutotunePlan plan, Consumer<String> say) {
		this.instrument = instrument;
		this.plan = plan;
		measuring = new Measuring(instrument, say);
		watch = new PeakWatch(measuring, plan.masses(), plan.stage());
	}

	/** The peaks as they are measured, for a view. */
	public PeakWatch watch() {
		return watch;
	}

	/** Blocks until it is over; an interrupt stops it, is kept, and gives a report of what was put back. Used once. */
	public TuneReport run() {
		Instant started = instrument.time().now();
		Restoring restoring = new Restoring(measuring);
		Progress progress = new Progress(plan.settings());
		End end;
		String reason;
		boolean handsOff = false;
		try {
			end = tune(progress, restoring, started.plus(plan.limit()));
			reason = end == End.IMPROVED ? "the new values are set" : "nothing was better by more than noise";
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			end = End.CANCELLED;
			reason = "stopped by a person";
		} catch (DeviceException e) {
			end = e.reason() == DeviceReason.CANCELLED ? End.CANCELLED : End.FAILED;
			handsOff = !Restoring.may(e);
			reason = e.getMessage() + (handsOff ? "; the instrument is left as it is" : "");
		} catch (RuntimeException e) {
			// a defect, or data that no peak can be found in: nothing is left detuned
			end = End.FAILED;
			reason = e.toString();
		}
		List<String> problems = end == End.IMPROVED || handsOff ? List.of() : restoring.putBack();
		return new TuneReport(plan.name(), instrument.name(),
				Optional.ofNullable(instrument.model().getSerialNumber()).orElse(""), instrument.simulated(),
				plan.settings().negative(), started, instrument.time().now(), end, reason,
				end == End.IMPROVED ? progress.settings : plan.settings(), progress.changes, progress.before,
				end == End.IMPROVED ? progress.after : progress.before, problems);
	}

	/** How far it got. */
	private static final class Progress {

		private ScanSettings settings;
		private final List<Change> changes = new ArrayList<>();
		private List<WatchedPeak> before = List.of();
		private List<WatchedPeak> after = List.of();

		private Progress(ScanSettings settings) {
			this.settings = settings;
		}
	}

	private End tune(Progress progress, Restoring restoring, Instant limit)
			throws DeviceException, InterruptedException {
		// before anything is turned: what cannot be tuned ends it here
		for (TuneStep step : plan.steps()) {
			step.knob().now(measuring, progress.settings);
		}
		progress.before = peaks(progress.settings);
		boolean better = false;
		for (TuneStep step : plan.steps()) {
			if (instrument.time().now().isAfter(limit)) {
				measuring.say("no time is left for " + step.knob().words(measuring));
				break;
			}
			better |= step(step, progress, restoring, limit);
		}
		progress.after = peaks(progress.settings);
		return better ? End.IMPROVED : End.PUT_BACK;
	}

	/** @return whether a better value was found */
	private boolean step(TuneStep step, Progress progress, Restoring restoring, Instant limit)
			throws DeviceException, InterruptedException {
		Knob knob = step.knob();
		double now = knob.now(measuring, progress.settings);
		ScanSettings settings = progress.settings;
		CoordinateSearch search = new CoordinateSearch(value -> {
			measuring.say(knob.words(measuring) + " " + knob.text(measuring, value));
			restoring.turning(knob, now, value);
			return step.objective().of(peaks(knob.turn(measuring, settings, value)), plan.width());
		}, knob.low(), knob.high(), step.resolution(), plan.repeats(), plan.deviations(),
				() -> instrument.time().now().isAfter(limit));
		double best = search.best(now);
		restoring.turning(knob, now, best);
		progress.settings = knob.turn(measuring, settings, best);
		progress.changes.add(new Change(knob.path(), knob.unit(measuring), now, best, step.objective(),
				search.known(now), search.known(best), search.tried(), best == knob.low() || best == knob.high()));
		return best != now;
	}

	private List<WatchedPeak> peaks(ScanSettings settings) throws DeviceException, InterruptedException {
		return watch.look(settings, plan.scans()).stream().map(PeakWatch.Look::peak).toList();
	}
}
