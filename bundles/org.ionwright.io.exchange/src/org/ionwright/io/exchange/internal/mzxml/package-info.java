/** Reads mzXML 2 and 3. */
@NonNullByDefault
package org.ionwright.io.exchange.internal.mzxml;

import org.eclipse.jdt.annotation.NonNullByDefault;
