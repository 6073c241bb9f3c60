package org.ionwright.twin.drive;

/** Where the rods of a stage get their RF from: a supply of their own, or another stage. */
public interface RfSource {

	/** Amplitude at the rods, V, before the calibration errors of the stage. */
	double actual(double seconds);

	/** Amplitude that a meter shows, V: a moment old. */
	double readback(double seconds);

	/** What the meter takes when the controller asks it at this very time, V. */
	double metered(double seconds);

	/** Whether the amplitude is within a relative band of what is asked for. */
	boolean settledWithin(double band, double seconds);
}
