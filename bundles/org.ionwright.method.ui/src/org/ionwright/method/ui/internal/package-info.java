/** The editor for methods: the part of the workbench, and what it is made of. */
@NonNullByDefault
package org.ionwright.method.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
