/**
 * Widgets and helpers that every screen of Ionwright shares: spectrum and trace charts, status lamps, numbers for people,
 * and the hand-over of fast values to the UI thread. Needs SWT only, no workbench, but for
 * {@link PartHelp}; everything else can be put into a bare Shell. Unless a type says otherwise it belongs to the UI thread.
 */
@NonNullByDefault
package org.ionwright.ui.common;

import org.eclipse.jdt.annotation.NonNullByDefault;
