package org.ionwright.instrument.ui.internal.drawing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the drawing. */
final class DrawingMenu {

	private DrawingMenu() {
	}

	static void on(DrawingPanel panel) {
		Menu menu = new Menu(panel);
		item(menu, Messages.DrawingMenu_fit, panel::fit);
		item(menu, Messages.DrawingMenu_zoomIn, () -> panel.zoom(DrawingPanel.STEP));
		item(menu, Messages.DrawingMenu_zoomOut, () -> panel.zoom(1 / DrawingPanel.STEP));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.DrawingMenu_clipboard, () -> panel.scene().ifPresent(it -> DrawingExport.copy(panel, it)));
		item(menu, Messages.DrawingMenu_export, panel::export);
		panel.setMenu(menu);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
