package org.ionwright.scan.queue;

import org.ionwright.model.method.QueueEntryState;

/**
 * A sample of a queue at one moment.
 *
 * @param id
 *            stays the same while the queue is open
 * @param method
 *            file, from the folder of the queue
 * @param output
 *            data file, from the folder of the queue
 * @param position
 *            where the sample is
 * @param result
 *            how its run ended, in words; empty before
 */
public record QueueItem(int id, String sampleName, String method, String output, String position, String comment,
		QueueEntryState state, String result) {

	/** One that is still to be run; the queue gives it its id. */
	public QueueItem(String sampleName, String method, String output, String position, String comment) {
		this(-1, sampleName, method, output, position, comment, QueueEntryState.WAITING, "");
	}
}
