package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.ionwright.spectrum.run.RunFile;

/** Reads the selected spectra off the UI thread; a newer selection ends the reading of an older one. */
final class ScanReader {

	/** Hears on the reading thread what came of a selection that is still the newest. */
	interface Receiver {

		void read(DerivedSpectrum spectrum);

		/** After {@link #read}. */
		void peaks(Derivation of, ChargedPeaks peaks);

		void failed(Derivation of, String cause);
	}

	private final Executor background;
	private final Receiver receiver;
	private final AtomicInteger newest = new AtomicInteger();

	ScanReader(Executor background, Receiver receiver) {
		this.background = background;
		this.receiver = receiver;
	}

	/** Asks for a spectrum; returns at once. */
	void request(RunFile file, Derivation derivation) {
		int ticket = newest.incrementAndGet();
		background.execute(() -> read(file, derivation, () -> newest.get() == ticket));
	}

	/** No answer comes any more to what was asked so far. */
	void cancel() {
		newest.incrementAndGet();
	}

	private void read(RunFile file, Derivation derivation, BooleanSupplier wanted) {
		try {
			DerivedSpectrum spectrum = Deriver.derive(file, derivation, wanted);
			if (wanted.getAsBoolean()) {
				receiver.read(spectrum);
				ChargedPeaks peaks = ChargedPeaks.of(PeakList.of(spectrum));
				if (wanted.getAsBoolean()) {
					receiver.peaks(derivation, peaks);
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			if (wanted.getAsBoolean()) {
				receiver.failed(derivation, String.valueOf(e.getMessage()));
			}
		}
	}
}
