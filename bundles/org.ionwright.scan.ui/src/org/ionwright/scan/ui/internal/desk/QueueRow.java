package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;

import org.ionwright.scan.queue.QueueItem;

/**
 * A sample of the queue as the table shows it.
 *
 * @param repeats
 *            of its method, in words; empty when the method cannot be read
 * @param trouble
 *            why its method cannot be used, one line for people; empty when it can
 * @param message
 *            how its run ended, or else why it cannot be run; files of the folder of the queue without it
 * @param output
 *            where its run is or will be
 */
public record QueueRow(QueueItem item, String repeats, String trouble, String message, Path output) {
}
