/**
 * What drives the rods: supplies with limits, settling, noise and drift; the RF coupler between stages; how a mass
 * command becomes voltages, with the errors of each stage, and what the scan speed does to the mass axis. Voltages
 * are those of one pole pair against ground, the radio frequency zero to peak. Times are in seconds, given by the
 * caller, never backwards.
 */
@NonNullByDefault
package org.ionwright.twin.drive;

import org.eclipse.jdt.annotation.NonNullByDefault;
