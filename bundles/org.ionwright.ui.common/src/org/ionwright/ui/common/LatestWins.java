package org.ionwright.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.ionwright.ui.common.internal.DisplayPacer;
import org.ionwright.ui.common.internal.Pacer;

/**
 * Hands values from any thread to the UI thread, at most {@link ScreenSettings#updatesPerSecond} times a second. Of each source only the
 * newest value is handed over, older ones are dropped; the last one always arrives. While nothing is offered no timer
 * runs. Ends with its control: values offered later are dropped.
 *
 * @param <T>
 *            immutable, because the giver's thread and the UI thread both see it
 */
public final class LatestWins<T> {

	private static final long SECOND_NANOS = 1_000_000_000L;

	private final Pacer pacer;
	private final Consumer<? super T> receiver;
	private final Map<Object, T> waiting = new LinkedHashMap<>();
	private boolean scheduled;
	private boolean closed;
	private long nextNanos;

	/**
	 * @param owner
	 *            when it is disposed nothing is handed over any more
	 * @param receiver
	 *            called on the UI thread, once per source that has a new value
	 */
	public LatestWins(Control owner, Consumer<? super T> receiver) {
		this(new DisplayPacer(owner.getDisplay()), receiver);
		owner.addDisposeListener(event -> close());
	}

	LatestWins(Pacer pacer, Consumer<? super T> receiver) {
		this.pacer = pacer;
		this.receiver = receiver;
		this.nextNanos = pacer.nanoTime();
	}

	/** Offers a value of the only source. Any thread; never blocks. */
	public void offer(T value) {
		offer(this, value);
	}

	/** Offers a value that replaces the one waiting from the same source. Any thread; never blocks. */
	public void offer(Object source, T value) {
		long delay;
		synchronized (waiting) {
			if (closed) {
				return;
			}
			waiting.put(source, value);
			if (scheduled) {
				return;
			}
			scheduled = true;
			delay = nextNanos - pacer.nanoTime();
		}
		pacer.later(delay, this::handOver);
	}

	/** Whether a value waits to be handed over. Any thread. */
	public boolean isDirty() {
		synchronized (waiting) {
			return !waiting.isEmpty();
		}
	}

	/** Hands over what waits now, without regard to the pace; for tests and for the end of a run. UI thread. */
	public void flush() {
		take(false).forEach(receiver);
	}

	/** Drops what waits and takes no more. Any thread. */
	public void close() {
		synchronized (waiting) {
			closed = true;
			waiting.clear();
		}
	}

	private void handOver() {
		take(true).forEach(receiver);
	}

	private List<T> take(boolean onSchedule) {
		synchronized (waiting) {
			if (onSchedule) {
				scheduled = false;
			}
			if (waiting.isEmpty()) {
				return List.of();
			}
			List<T> values = new ArrayList<>(waiting.values());
			waiting.clear();
			nextNanos = pacer.nanoTime() + SECOND_NANOS / ScreenSettings.current().updatesPerSecond();
			return values;
		}
	}
}
