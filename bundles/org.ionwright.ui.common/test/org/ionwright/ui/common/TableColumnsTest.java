package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = ChartWindow.DISPLAY, matches = ".+")
class TableColumnsTest {

	private static final int EDGE = 12;

	@Test
	void aColumnGrowsWithTheWindowUnlessAPersonDraggedIt() {
		try (ChartWindow window = new ChartWindow(300, 200)) {
			Table table = table(window);
			TableColumn name = table.getColumn(0);
			TableColumn value = table.getColumn(1);
			window.shell.open();
			window.until(() -> name.getWidth() > 100);
			assertEquals(80, value.getWidth());
			// as GTK does when the layout is through
			name.notifyListeners(SWT.Resize, new Event());
			window.shell.setSize(700, 200);
			window.until(() -> name.getWidth() > 500);
			value.setWidth(140);
			window.until(() -> name.getWidth() < 600 - EDGE);
			window.shell.setSize(600, 200);
			window.until(() -> name.getWidth() < 500);
			assertEquals(140, value.getWidth());
		}
	}

	@Test
	void thereIsRoomForTheTitleAndForLargeLetters() {
		try (ChartWindow window = new ChartWindow(300, 200)) {
			int usual = Letters.points(window.shell, 80);
			assertEquals(80, usual);
			Font large = new Font(window.shell.getDisplay(),
					window.shell.getFont().getFontData()[0].getName(), 30, SWT.NORMAL);
			window.shell.addDisposeListener(event -> large.dispose());
			window.shell.setFont(large);
			assertTrue(Letters.points(window.shell, 80) > 150);
			Table table = table(window);
			TableColumn title = new TableColumn(table, SWT.NONE);
			title.setText("a title that is longer than its column");
			((TableColumns) table.getParent().getLayout()).setColumnData(title, new ColumnPixelData(10));
			window.shell.open();
			window.until(() -> title.getWidth() > 150);
		}
	}

	private static Table table(ChartWindow window) {
		Composite place = new Composite(window.shell, SWT.NONE);
		TableColumns layout = new TableColumns();
		place.setLayout(layout);
		Table table = new Table(place, SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		TableColumn name = new TableColumn(table, SWT.LEFT);
		layout.setColumnData(name, new ColumnWeightData(1, 60));
		TableColumn value = new TableColumn(table, SWT.LEFT);
		layout.setColumnData(value, new ColumnPixelData(80));
		new TableColumn(table, SWT.LEFT);
		layout.setColumnData(table.getColumn(2), new ColumnPixelData(20));
		return table;
	}
}
