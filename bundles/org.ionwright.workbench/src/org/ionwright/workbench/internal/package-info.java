/** What makes a workbench Ionwright: brand, perspective, wizards, demo project. Reaches the views by their ids only. */
@NonNullByDefault
package org.ionwright.workbench.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
