/** Reading and writing of model files: strict, and nothing half-done. */
@NonNullByDefault
package org.ionwright.model.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
