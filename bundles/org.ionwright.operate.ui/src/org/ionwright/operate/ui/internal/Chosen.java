package org.ionwright.operate.ui.internal;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.LiveInstrument;

/**
 * Which instrument a person looks at, the same in every view: a step that is started in one is watched in the next. Safe for any thread.
 */
final class Chosen {

	/** Of this workbench. */
	static final Chosen HERE = new Chosen();

	private final CopyOnWriteArraySet<Runnable> listeners = new CopyOnWriteArraySet<>();
	private volatile @Nullable WeakReference<LiveInstrument> instrument;

	/** Empty when nobody chose one. */
	Optional<LiveInstrument> now() {
		WeakReference<LiveInstrument> kept = instrument;
		return kept == null ? Optional.empty() : Optional.ofNullable(kept.get());
	}

	void choose(LiveInstrument next) {
		instrument = new WeakReference<>(next);
		listeners.forEach(Runnable::run);
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
