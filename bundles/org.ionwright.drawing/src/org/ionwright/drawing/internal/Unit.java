package org.ionwright.drawing.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Point;

/**
 * A pump, gauge or valve that gets a symbol in the row under the section.
 *
 * @param place
 *            where its pipe starts, in m; null for none
 * @param value
 *            for lists
 */
record Unit(EObject part, @Nullable Point place, String value) {
}
