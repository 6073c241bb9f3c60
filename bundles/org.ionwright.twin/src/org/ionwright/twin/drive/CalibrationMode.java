package org.ionwright.twin.drive;

/** How the mass axis moves: each mode has errors, and so a calibration, of its own. */
public enum CalibrationMode {
	/** It stands, as in monitoring single ions. */
	STATIC,
	/** It scans slowly. */
	SCAN,
	/** It scans so fast that flight times and settling count. */
	SCAN_SPEED
}
