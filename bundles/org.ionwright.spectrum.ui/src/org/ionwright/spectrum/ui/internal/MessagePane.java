package org.ionwright.spectrum.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;

/** Stands in the part while there is no run to show: what it waits for or what went wrong, and what can be done. */
final class MessagePane extends Composite {

	private static final int WIDEST = 640;

	private final StatusLamp lamp;
	private final Label text;
	private final Link link;
	private @Nullable Runnable action;

	MessagePane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 24;
		layout.marginHeight = 24;
		layout.verticalSpacing = 8;
		setLayout(layout);
		lamp = new StatusLamp(this, SWT.NONE);
		text = new Label(this, SWT.WRAP);
		GridData wrapped = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		wrapped.widthHint = WIDEST;
		text.setLayoutData(wrapped);
		link = new Link(this, SWT.NONE);
		link.addListener(SWT.Selection, event -> act());
	}

	/**
	 * @param linkText
	 *            what the action is called; not shown without an action
	 */
	void show(Lamp kind, String word, String what, String linkText, @Nullable Runnable whenClicked) {
		lamp.setStatus(kind, word, "");
		text.setText(what);
		text.setToolTipText(what);
		action = whenClicked;
		link.setText(whenClicked == null ? "" : "<a>" + linkText + "</a>");
		link.setToolTipText(linkText);
		link.setVisible(whenClicked != null);
		layout();
	}

	String text() {
		return text.getText();
	}

	/** As a click on the link. */
	void act() {
		Runnable now = action;
		if (now != null) {
			now.run();
		}
	}
}
