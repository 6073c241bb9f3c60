package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Path;

/**
 * A sample that is to be put into the queue.
 *
 * @param method
 *            file
 * @param position
 *            where the sample is; may be empty
 */
public record NewSample(String name, Path method, String position, String comment) {
}
