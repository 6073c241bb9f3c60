/** What a method is looked at with: the instrument, and the services that are there. No widgets. */
@NonNullByDefault
package org.ionwright.method.ui.internal.bench;

import org.eclipse.jdt.annotation.NonNullByDefault;
