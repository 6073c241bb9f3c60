package org.ionwright.scan.ui.internal.desk;

import java.util.Arrays;

import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.Trace;

/** Collects the total ion current of a run, scan by scan, whether or not a view shows it. Any thread. */
public final class TicTrace {

	private static final int FIRST_SIZE = 64;

	private double[] seconds = new double[FIRST_SIZE];
	private double[] currents = new double[FIRST_SIZE];
	private int size;

	/** Takes a scan; one that was taken before is left out. */
	synchronized void add(SpectrumInfo scan) {
		if (size > 0 && scan.startSeconds() <= seconds[size - 1]) {
			return;
		}
		if (size == seconds.length) {
			seconds = Arrays.copyOf(seconds, 2 * size);
			currents = Arrays.copyOf(currents, 2 * size);
		}
		seconds[size] = scan.startSeconds();
		currents[size] = scan.totalIonCurrent();
		size++;
	}

	public synchronized Trace trace() {
		return new Trace(Messages.Live_tic, Arrays.copyOf(seconds, size), Arrays.copyOf(currents, size));
	}
}
