package org.ionwright.scan.queue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Samples run one after the other on one instrument. Each change is in the file of the queue before the method returns, so that a
 * crash loses none. What the runs changed on the instrument is put back after the last one, not between them. Safe for use from any
 * thread; only the methods that say so block, those that write the file for that long.
 */
@ProviderType
public interface RunQueue extends AutoCloseable {

	Path file();

	/** All samples in the order they are run. */
	List<QueueItem> items();

	QueueProgress progress();

	/** The run in progress, or the last one. */
	Optional<ScanRun> run();

	/**
	 * The sample keeps how far it is, such as one that was removed and comes back; it gets an id of its own.
	 *
	 * @param place
	 *            from 0; behind the end counts as the end
	 * @return the id of the new sample
	 * @throws ScanRefusedException
	 *             when the file could not be written: nothing was changed
	 */
	int add(int place, QueueItem item) throws ScanRefusedException;

	/** As {@link #add}; refused for the sample that is being run, and for one that is not there. */
	void remove(int id) throws ScanRefusedException;

	/**
	 * Gives the sample of this id another name, method, data file, position and comment. Refused for one that does not wait: what was
	 * measured, or is being measured, stays as it is.
	 */
	void edit(QueueItem item) throws ScanRefusedException;

	/** As {@link #remove}; to a place in front of samples that are over, it is still run when its turn comes. */
	void move(int id, int place) throws ScanRefusedException;

	/** Leaves a waiting sample out; ends the run of the one in progress after its scan. Then the next one follows. */
	void skip(int id) throws ScanRefusedException;

	/** Puts a sample that is over back among those that wait, such as one that failed. */
	void again(int id) throws ScanRefusedException;

	/** Runs what waits, on a thread of its own; also after the end of an earlier start, and to go on after a pause. */
	void start();

	/** No further run begins after the one in progress, until {@link #start()}. */
	void pause();

	/** The run in progress is the last one. */
	void stopAfterRun();

	/** Aborts the run in progress, if there is one, and ends the queue; the instrument goes to its safe state. */
	void abort();

	/** Blocks until the queue is over; false when the time is. */
	boolean await(Duration limit) throws InterruptedException;

	/** Called on the threads of the queue after each change; must be quick. Adding twice has no effect. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);

	/** Ends the queue after the scan in progress and gives up bringing the instrument to standby. Does not wait for it. */
	@Override
	void close();
}
