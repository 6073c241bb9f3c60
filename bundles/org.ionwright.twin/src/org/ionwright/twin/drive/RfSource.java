package org.ionwright.twin.drive;

/** Where the rods of a stage get their RF from: a supply of their own, or another stage. */
public interface RfSource {

	/** Amplitude at the rods, V, before the calibration errors of the stage. */
	double actual(double seconds);

	/** Amplitude that a meter shows, V. */
	double readback(double seconds);

	/** Whether the amplitude is within a relative band of what is asked for. */
	boolean settledWithin(double band, double seconds);
}
