package org.ionwright.model.ui.edit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Checks a document again after each change, on a copy and on another thread, so that typing never waits. When changes come
 * faster than checks, only the last state is checked.
 *
 * @param <R>
 *            kind of the model
 * @param <A>
 *            what a check gives
 */
public final class LiveAssessment<R extends EObject, A> {

	private final ModelDocument<R> document;
	private final Function<R, A> look;
	private final Executor background;
	private final Executor ui;
	private final Consumer<A> listener;
	private final AtomicLong newest = new AtomicLong();
	private final Runnable change = this::check;

	/**
	 * @param look
	 *            what is asked of each state; on the background thread, of a copy
	 * @param background
	 *            does tasks one after the other
	 * @param ui
	 *            hands results over; asks nobody when the display is gone
	 * @param listener
	 *            on the thread of {@code ui}
	 */
	public LiveAssessment(ModelDocument<R> document, Function<R, A> look, Executor background, Executor ui,
			Consumer<A> listener) {
		this.document = document;
		this.look = look;
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

	/** Asks once more, because something other than the document has changed. */
	public void check() {
		long number = newest.incrementAndGet();
		R copy = EcoreUtil.copy(document.root());
		background.execute(() -> {
			if (number == newest.get()) {
				A result = look.apply(copy);
				ui.execute(() -> tell(number, result));
			}
		});
	}

	private void tell(long number, A result) {
		if (number == newest.get()) {
			listener.accept(result);
		}
	}
}
