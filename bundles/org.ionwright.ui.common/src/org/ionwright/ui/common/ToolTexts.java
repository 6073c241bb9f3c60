package org.ionwright.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Makes the texts of a tool bar readable on the background it has: themes colour the bar, and not what is written on it. */
public final class ToolTexts {

	private ToolTexts() {
	}

	/** For as long as the bar lives, whatever theme is chosen. */
	public static void follow(ToolBar bar) {
		bar.addListener(SWT.Paint, event -> {
			ThemeColors colors = ThemeColors.of(bar);
			for (ToolItem item : bar.getItems()) {
				Color wanted = item.getEnabled() ? colors.foreground() : colors.muted();
				if (!wanted.equals(item.getForeground())) {
					item.setForeground(wanted);
				}
			}
		});
	}
}
