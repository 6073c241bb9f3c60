/**
 * How an instrument is operated: its state, the sequences that lead from one to the next, interlocks and their trips, the journal.
 * Everything here passes the gate of the instrument.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.instrument.operation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
