/** The rules, one class per topic. */
@NonNullByDefault
package org.ionwright.model.validation.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
