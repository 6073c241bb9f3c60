package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = ChartWindow.DISPLAY, matches = ".+")
class LampCellsTest {

	/** Who paints the text of a selected row after the lamp does it with the colours that are set. */
	@ParameterizedTest
	@EnumSource(Lamp.class)
	void aLampLeavesTheColoursOfItsRow(Lamp lamp) {
		try (ChartWindow window = new ChartWindow(200, 100)) {
			Tree tree = new Tree(window.shell, SWT.NONE);
			LampCells cells = new LampCells(tree, data -> lamp);
			TreeItem item = new TreeItem(tree, SWT.NONE);
			item.setData("a row");
			item.setImage(cells.place());
			window.shell.open();
			GC gc = new GC(tree);
			gc.setForeground(new Color(1, 2, 3));
			gc.setBackground(new Color(4, 5, 6));
			Event event = new Event();
			event.item = item;
			event.gc = gc;
			tree.notifyListeners(SWT.PaintItem, event);
			assertEquals(new Color(1, 2, 3), gc.getForeground());
			assertEquals(new Color(4, 5, 6), gc.getBackground());
			gc.dispose();
		}
	}
}
