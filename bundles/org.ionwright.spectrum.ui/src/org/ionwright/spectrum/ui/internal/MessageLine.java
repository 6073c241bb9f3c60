package org.ionwright.spectrum.ui.internal;

import org.eclipse.swt.widgets.Label;

/** The line of a page that tells what is the matter. */
final class MessageLine {

	private MessageLine() {
	}

	/** The page is laid out anew only when the text is another one: pages out of sight hear of every scan, too. */
	static void show(Label line, String text) {
		if (!text.equals(line.getText())) {
			line.setText(text);
			line.setToolTipText(text);
			line.getParent().layout();
		}
	}
}
