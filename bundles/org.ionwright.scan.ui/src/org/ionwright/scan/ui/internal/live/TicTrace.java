package org.ionwright.scan.ui.internal.live;

import java.util.Arrays;

import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.Trace;

/** Collects the total ion current of a run, scan by scan. Any thread. */
final class TicTrace {

	private static final int FIRST_SIZE = 64;

	private final String name;
	private double[] seconds = new double[FIRST_SIZE];
	private double[] currents = new double[FIRST_SIZE];
	private int size;

	TicTrace(String name) {
		this.name = name;
	}

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

	synchronized Trace trace() {
		return new Trace(name, Arrays.copyOf(seconds, size), Arrays.copyOf(currents, size));
	}
}
