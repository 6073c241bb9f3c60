/**
 * From ions to numbers: multipliers that count pulses ({@link org.ionwright.twin.detector.PulseCounter} with its laws of
 * gain, pulse heights, conversion, dead time and ageing) or give a current, and Faraday cups with their electrometer.
 */
@NonNullByDefault
package org.ionwright.twin.detector;

import org.eclipse.jdt.annotation.NonNullByDefault;
