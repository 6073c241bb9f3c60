/** The twin as a prophet: what it expects of an instrument and a method that stand in files. */
@NonNullByDefault
package org.ionwright.twin.forecast.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
