package org.ionwright.spectrum.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;

/** Says in the colour of what is live that the run goes on, and how far it is. Takes no room otherwise. Wants a grid as its parent. */
final class LiveBar extends Composite {

	private static final int MARGIN = 3;
	private static final int STRIPE = 4;

	private final StatusLamp lamp;
	private final Button follow;
	private final GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);

	/**
	 * @param span
	 *            columns of the parent
	 * @param follows
	 *            told when the user switches
	 */
	LiveBar(Composite parent, int span, Consumer<Boolean> follows) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = MARGIN;
		layout.marginLeft = STRIPE;
		setLayout(layout);
		lamp = new StatusLamp(this, SWT.NONE);
		lamp.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		follow = new Button(this, SWT.TOGGLE);
		follow.setText(Messages.LiveBar_follow);
		follow.setToolTipText(Messages.LiveBar_followHelp);
		AccessibleName.give(follow, Messages.LiveBar_followHelp);
		follow.addListener(SWT.Selection, event -> follows.accept(follow.getSelection()));
		place.horizontalSpan = span;
		place.exclude = true;
		setLayoutData(place);
		setVisible(false);
		addPaintListener(event -> {
			event.gc.setBackground(ThemeColors.of(getParent()).accent());
			event.gc.fillRectangle(0, 0, STRIPE, getClientArea().height);
		});
	}

	/** One line on the run. */
	void show(String reason, boolean following) {
		tint();
		lamp.setStatus(Lamp.BUSY, Messages.LiveBar_live, reason);
		if (follow.getSelection() != following) {
			follow.setSelection(following);
		}
		setShown(true);
	}

	/** Anew each time, because the theme may have changed. */
	private void tint() {
		ThemeColors colors = ThemeColors.of(getParent());
		if (!colors.band().equals(getBackground())) {
			setBackground(colors.band());
			lamp.setBackground(colors.band());
		}
	}

	void clear() {
		setShown(false);
	}

	/** What it says; empty while it says nothing. */
	String text() {
		return place.exclude ? "" : lamp.text();
	}

	Button follow() {
		return follow;
	}

	private void setShown(boolean shown) {
		if (place.exclude == shown) {
			place.exclude = !shown;
			setVisible(shown);
			getParent().layout();
		}
	}
}
