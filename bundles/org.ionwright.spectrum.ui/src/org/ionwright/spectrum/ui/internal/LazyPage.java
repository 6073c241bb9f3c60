package org.ionwright.spectrum.ui.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A page that is made when somebody first looks at it or asks for it, so that opening a run does not wait for pages that
 * nobody looks at. Whatever it shows is kept elsewhere and given to it by its maker. UI thread.
 */
final class LazyPage<T> {

	private final Supplier<@NonNull T> maker;
	private final Runnable placed;
	private @Nullable T page;

	/**
	 * @param placed
	 *            called when the page is there, to put it where it belongs
	 */
	LazyPage(Supplier<@NonNull T> maker, Runnable placed) {
		this.maker = maker;
		this.placed = placed;
	}

	/** The page, made now if need be. */
	@NonNull
	T get() {
		T made = page;
		if (made == null) {
			made = maker.get();
			page = made;
			placed.run();
		}
		return made;
	}

	/** Tells the page news; one that is made later has them from its maker. */
	void ifMade(Consumer<? super @NonNull T> news) {
		T made = page;
		if (made != null) {
			news.accept(made);
		}
	}
}
