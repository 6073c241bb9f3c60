package org.ionwright.scan.internal;

import java.io.IOException;

import org.ionwright.device.ScanFrame;
import org.ionwright.spectrum.Spectrum;

/** What a {@link RunCourse} tells its run, and what it asks of it. */
interface RunOwner {

	void settling();

	/**
	 * @param where
	 *            segment and repeat, for people
	 */
	void scanning(String where);

	void paused(String why);

	void say(String what);

	/**
	 * A spectrum in its turn, on the device's thread; must not wait for the disk.
	 *
	 * @param whole
	 *            false when its scan was ended before its time
	 * @throws IOException
	 *             when it cannot be taken: then no more can
	 */
	void spectrum(Spectrum spectrum, ScanFrame frame, boolean whole) throws IOException;

	/** A scan whose ions were not counted. */
	void passed();

	/** Whether spectra cannot be taken any more. */
	boolean full();
}
