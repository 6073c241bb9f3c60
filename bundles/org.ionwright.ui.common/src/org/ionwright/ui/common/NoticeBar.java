package org.ionwright.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.ui.common.internal.Messages;

/** A line at the top of a panel for what came up: told, not asked in a dialog. Takes no room while empty. Wants a grid as its parent. */
public final class NoticeBar extends Composite {

	private final StatusLamp lamp;
	private final Link link;
	private final GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
	private Runnable action = () -> {
	};

	public NoticeBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 3;
		setLayout(layout);
		lamp = new StatusLamp(this, SWT.NONE);
		lamp.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		link = new Link(this, SWT.NONE);
		link.addListener(SWT.Selection, event -> action.run());
		Link hide = new Link(this, SWT.NONE);
		hide.setText("<a>" + Messages.NoticeBar_hide + "</a>");
		hide.setToolTipText(Messages.NoticeBar_hideHelp);
		hide.addListener(SWT.Selection, event -> clear());
		Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		setLayoutData(place);
		place.exclude = true;
		setVisible(false);
	}

	public void show(Lamp kind, String text) {
		show(kind, text, "", () -> {
		});
	}

	/**
	 * @param linkText
	 *            what the action is called; no link when empty
	 */
	public void show(Lamp kind, String text, String linkText, Runnable whenClicked) {
		lamp.setStatus(kind, text, "");
		action = whenClicked;
		link.setText(linkText.isEmpty() ? "" : "<a>" + linkText + "</a>");
		link.setToolTipText(linkText);
		setShown(true);
	}

	public void clear() {
		setShown(false);
	}

	/** What it says; empty while it says nothing. */
	public String text() {
		return place.exclude ? "" : lamp.text();
	}

	private void setShown(boolean shown) {
		layout();
		if (place.exclude == shown) {
			place.exclude = !shown;
			setVisible(shown);
			getParent().layout();
		}
	}
}
