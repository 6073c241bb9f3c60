/** Tries a workbench from the inside and tells in a file what it found. */
@NonNullByDefault
package org.example.probe.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
