/** Looks for single values that mend a finding, for whoever wants to offer them: editors, the Problems view. */
@NonNullByDefault
package org.ionwright.model.validation.fixes;

import org.eclipse.jdt.annotation.NonNullByDefault;
