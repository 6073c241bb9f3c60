/**
 * What rules and facts of the tandem mass filter compute: the values of the model handed to the laws of the twin. Nothing
 * here fails on an incomplete model; what cannot be computed is empty.
 */
@NonNullByDefault
package org.ionwright.model.validation.internal.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
