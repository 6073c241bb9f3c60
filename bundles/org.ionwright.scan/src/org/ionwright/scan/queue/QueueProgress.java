package org.ionwright.scan.queue;

/**
 * A moment of a queue.
 *
 * @param text
 *            what is being done or waited for, or why it ended, in one line for people
 * @param done
 *            samples that will not be run any more
 * @param samples
 *            all of them
 * @param remainingSeconds
 *            estimate of the scanning that is ahead, without settling
 */
public record QueueProgress(QueueState state, String text, int done, int samples, double remainingSeconds) {
}
