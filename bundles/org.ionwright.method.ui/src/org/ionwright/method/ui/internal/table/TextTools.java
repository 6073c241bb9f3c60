package org.ionwright.method.ui.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Buttons of a tool bar that are words, with lines between them: without, two words read like one button. */
public final class TextTools {

	private TextTools() {
	}

	public static void add(ToolBar bar, String text, String help, Runnable run) {
		if (bar.getItemCount() > 0) {
			new ToolItem(bar, SWT.SEPARATOR);
		}
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(help);
		item.addListener(SWT.Selection, event -> run.run());
	}
}
