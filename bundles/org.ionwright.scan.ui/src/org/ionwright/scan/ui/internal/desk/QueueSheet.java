package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.queue.QueueState;

/**
 * The chosen queue at one moment, immutable.
 *
 * @param file
 *            that was chosen; empty for none
 * @param progress
 *            empty while the queue is not open
 * @param problem
 *            why it is not open, one line for people; empty when it is
 * @param refusal
 *            why the last thing asked for was not done; empty when it was
 * @param ending
 *            what happens at its end
 * @param canBringBack
 *            whether samples were removed that can come back
 */
public record QueueSheet(Optional<Path> file, List<QueueRow> rows, Optional<QueueProgress> progress, String problem,
		String refusal, QueueEnding ending, boolean canBringBack) {

	/** No queue is chosen. */
	public static final QueueSheet NONE = new QueueSheet(Optional.empty(), List.of(), Optional.empty(), "", "",
			QueueEnding.NONE, false);

	public QueueSheet {
		rows = List.copyOf(rows);
	}

	/** Whether samples can be added and moved. */
	public boolean open() {
		return progress.isPresent();
	}

	private boolean in(QueueState... states) {
		return progress.filter(now -> List.of(states).contains(now.state())).isPresent();
	}

	/** Whether it has the instrument: a run goes on, or the next one is to begin. */
	public boolean going() {
		return in(QueueState.RUNNING, QueueState.PAUSED, QueueState.ENDING);
	}

	public boolean canPause() {
		return in(QueueState.RUNNING);
	}

	/** Whether {@link QueueDesk#start()} goes on with what was paused or is to end. */
	public boolean canResume() {
		return in(QueueState.PAUSED, QueueState.ENDING);
	}

	public boolean canStopAfter() {
		return in(QueueState.RUNNING, QueueState.PAUSED);
	}

	/** Whether samples wait and nothing is being done about it. */
	public boolean waiting() {
		return open() && !going() && rows.stream().anyMatch(row -> row.item().state() == QueueEntryState.WAITING);
	}
}
