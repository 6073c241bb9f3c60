/** What all formats of this bundle need: bytes of files of any length, words for the instrument. */
@NonNullByDefault
package org.ionwright.io.exchange.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
