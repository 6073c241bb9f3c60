package org.ionwright.method.ui.internal.panel;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.LatestWins;

/**
 * Asks what takes time on another thread, after a pause in the changes and only while a page is seen; the newest question ends the ones
 * before. UI thread.
 *
 * @param <A>
 *            what is answered
 */
public final class Asker<A> {

	/** A question with all it needs; asked on the other thread. */
	@FunctionalInterface
	public interface Question<A> {

		/**
		 * @param wanted
		 *            to be asked now and then; when it says no, throw {@link CancellationException}
		 */
		A ask(BooleanSupplier wanted);
	}

	private record Answered<A>(int ticket, A answer) {
	}

	private static final int PAUSE_MILLIS = 500;

	private final Composite page;
	private final Executor background;
	private final Supplier<Optional<Question<A>>> questions;
	private final AtomicInteger newest = new AtomicInteger();
	private final LatestWins<Answered<A>> answers;
	private final Runnable later = this::ask;
	private boolean stale = true;

	/**
	 * @param questions
	 *            makes the question of the moment; empty when there is nothing to ask
	 * @param show
	 *            told the answer to the newest question
	 */
	public Asker(Composite page, Executor background, Supplier<Optional<Question<A>>> questions, Consumer<A> show) {
		this.page = page;
		this.background = background;
		this.questions = questions;
		answers = new LatestWins<>(page, answered -> {
			if (answered.ticket() == newest.get()) {
				show.accept(answered.answer());
			}
		});
		page.addListener(SWT.Dispose, event -> newest.incrementAndGet());
		// told before it is seen
		page.addListener(SWT.Show, event -> page.getDisplay().timerExec(PAUSE_MILLIS, later));
	}

	/** What was answered does not hold any more. */
	public void stale() {
		stale = true;
		newest.incrementAndGet();
		schedule();
	}

	private void schedule() {
		if (stale && page.isVisible()) {
			page.getDisplay().timerExec(PAUSE_MILLIS, later);
		}
	}

	private void ask() {
		if (page.isDisposed() || !stale || !page.isVisible()) {
			return;
		}
		stale = false;
		int ticket = newest.incrementAndGet();
		questions.get().ifPresent(question -> background.execute(() -> answer(ticket, question)));
	}

	private void answer(int ticket, Question<A> question) {
		if (newest.get() != ticket) {
			return;
		}
		try {
			answers.offer(new Answered<>(ticket, question.ask(() -> newest.get() == ticket)));
		} catch (CancellationException e) {
			// Another question is on its way.
			return;
		}
	}
}
