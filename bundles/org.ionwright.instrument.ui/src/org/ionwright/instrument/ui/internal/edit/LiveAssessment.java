package org.ionwright.instrument.ui.internal.edit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.instrument.MassSpectrometer;

/**
 * Checks a document again after each change, on a copy and on another thread, so that typing never waits. When changes come
 * faster than checks, only the last state is checked.
 */
public final class LiveAssessment {

	private final InstrumentDocument document;
	private final Executor background;
	private final Executor ui;
	private final Consumer<Assessment> listener;
	private final AtomicLong newest = new AtomicLong();
	private final Runnable change = this::check;

	/**
	 * @param background
	 *            does tasks one after the other
	 * @param ui
	 *            hands results over; asks nobody when the display is gone
	 * @param listener
	 *            on the thread of {@code ui}
	 */
	public LiveAssessment(InstrumentDocument document, Executor background, Executor ui,
			Consumer<Assessment> listener) {
		this.document = document;
		this.background = background;
		this.ui = ui;
		this.listener = listener;
		document.onChange(change);
		check();
	}

	/** No result comes after this. */
	public void close() {
		document.forget(change);
		newest.incrementAndGet();
	}

	private void check() {
		long number = newest.incrementAndGet();
		MassSpectrometer copy = EcoreUtil.copy(document.instrument());
		background.execute(() -> {
			if (number == newest.get()) {
				Assessment result = Assessment.of(copy);
				ui.execute(() -> tell(number, result));
			}
		});
	}

	private void tell(long number, Assessment result) {
		if (number == newest.get()) {
			listener.accept(result);
		}
	}
}
