/**
 * What ioniser, liquid and small chamber of an instrument do, computed by the laws of the twin. Nothing here fails on what is
 * missing: results are then empty or not a number.
 */
@NonNullByDefault
package org.ionwright.model.validation.internal.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
