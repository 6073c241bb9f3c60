/**
 * What the model says of its parts, and its files. Use {@link org.ionwright.model.ModelFiles} to read and write
 * {@code .instrument} and {@code .method} files, {@link org.ionwright.model.ModelPaths} to get from a path such as
 * {@code analyser.stages[0].fieldRadius} to a value, and {@link org.ionwright.model.Quantities} for unit, range, rate and
 * role of a value. All of it is stateless; an {@code EObject} belongs to one thread at a time.
 */
@NonNullByDefault
package org.ionwright.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
