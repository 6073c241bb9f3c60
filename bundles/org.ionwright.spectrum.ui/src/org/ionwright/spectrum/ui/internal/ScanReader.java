package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.ionwright.spectrum.run.RunFile;

/** Reads the selected spectra off the UI thread; a newer selection ends the reading of an older one. */
final class ScanReader {

	/** Hears on the reading thread what came of a selection that is still the newest. */
	interface Receiver {

		void read(int[] scans, SpectrumSum sum);

		void failed(int[] scans, IOException cause);
	}

	private final Executor background;
	private final Receiver receiver;
	private final AtomicInteger newest = new AtomicInteger();

	ScanReader(Executor background, Receiver receiver) {
		this.background = background;
		this.receiver = receiver;
	}

	/** Asks for the sum of these scans; returns at once. */
	void request(RunFile file, int[] scans) {
		int ticket = newest.incrementAndGet();
		background.execute(() -> read(file, scans, ticket));
	}

	/** No answer comes any more to what was asked so far. */
	void cancel() {
		newest.incrementAndGet();
	}

	private void read(RunFile file, int[] scans, int ticket) {
		SpectrumSum sum = new SpectrumSum();
		try {
			for (int scan : scans) {
				if (newest.get() != ticket) {
					return;
				}
				sum.add(file.spectrum(scan));
			}
			if (newest.get() == ticket) {
				receiver.read(scans, sum);
			}
		} catch (IOException e) {
			if (newest.get() == ticket) {
				receiver.failed(scans, e);
			}
		}
	}
}
