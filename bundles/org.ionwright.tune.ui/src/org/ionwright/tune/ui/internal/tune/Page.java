package org.ionwright.tune.ui.internal.tune;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.ui.internal.desk.Bench;

/** A page of the view of tuning. */
abstract class Page extends Composite {

	private Optional<Bench> bench = Optional.empty();

	Page(Composite parent) {
		super(parent, SWT.NONE);
	}

	final Optional<Bench> bench() {
		return bench;
	}

	final void show(Optional<Bench> shown) {
		bench = shown;
		refresh();
	}

	/** Shows the instrument as it is now. */
	abstract void refresh();
}
