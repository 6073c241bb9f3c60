/**
 * Mass calibration: measure known ions with a {@link org.ionwright.tune.calibration.CalibrationRun}, judge and keep the
 * {@link org.ionwright.tune.calibration.MassCalibration}, correct what is asked of the device and what it measured.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.tune.calibration;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
