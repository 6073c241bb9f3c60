package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.Verb;

/**
 * The desk at one moment, immutable.
 *
 * @param missing
 *            services that are waited for, in words; empty when all are there
 * @param status
 *            of the active instrument; empty when there is none
 * @param simulated
 *            whether a simulated device takes part in what is shown
 * @param plan
 *            of the active method on the active instrument; empty while one of them is missing
 * @param run
 *            the last run that was started, running or over
 * @param target
 *            file the last run is to be stored in, under its final name
 * @param stored
 *            file of the last run, once it is complete
 * @param refusal
 *            why the last thing asked for was not done; empty when it was
 * @param files
 *            what can be chosen
 * @param operation
 *            how the active instrument is operated
 * @param queue
 *            samples that are run one after the other
 */
public record DeskState(List<String> missing, Choice<LiveInstrument> instrument, Optional<InstrumentStatus> status,
		boolean simulated, Choice<AcquisitionMethod> method, Optional<ScanPlan> plan, Optional<ScanRun> run,
		Optional<RunProgress> progress, Optional<Path> target, Optional<Path> stored, String refusal,
		SetupChoices files, OperationSheet operation, QueueSheet queue) {

	/** Nothing chosen, nothing there. */
	public static final DeskState EMPTY = new DeskState(List.of(), Choice.none(), Optional.empty(), false,
			Choice.none(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "",
			SetupChoices.NONE, OperationSheet.NONE, QueueSheet.NONE);

	private boolean in(InstrumentState... states) {
		return status.map(now -> List.of(states).contains(now.state())).orElse(false);
	}

	public boolean canConnect() {
		return in(InstrumentState.DISCONNECTED);
	}

	public boolean canDisconnect() {
		return status.isPresent() && !in(InstrumentState.DISCONNECTED) && !occupied();
	}

	/** Whether a run goes on. */
	public boolean running() {
		return progress.map(now -> !now.state().over()).orElse(false);
	}

	/** Whether a run goes on or a queue is about to begin one. */
	public boolean occupied() {
		return running() || queue.going();
	}

	/** Whether a queue with samples that wait can be started. */
	public boolean canStartQueue() {
		return !occupied() && queue.waiting() && missing.isEmpty()
				&& in(InstrumentState.READY, InstrumentState.PARTIAL);
	}

	/** Whether there is something to abort. */
	public boolean canAbort() {
		return allows(Verb.ABORT) || queue.going();
	}

	/** Whether nothing is in the way of a start that is known beforehand. */
	public boolean canStart() {
		return !occupied() && missing.isEmpty() && in(InstrumentState.READY, InstrumentState.PARTIAL)
				&& plan.map(ScanPlan::startable).orElse(false);
	}

	/** Whether the run takes a verb as things are. */
	public boolean allows(Verb verb) {
		return progress.map(now -> now.state().allows(verb)).orElse(false);
	}
}
