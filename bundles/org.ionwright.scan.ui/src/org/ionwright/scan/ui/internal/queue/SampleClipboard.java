package org.ionwright.scan.ui.internal.queue;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Text on the clipboard. UI thread. */
final class SampleClipboard {

	private SampleClipboard() {
	}

	static void put(Control owner, String text) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Empty when there is no text on it. */
	static String get(Control owner) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text instanceof String found ? found : "";
	}
}
