package org.ionwright.spectrum.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ionwright.ui.common.ThemeColors;

/**
 * A table of numbers with any number of rows, of which only those in sight cost anything. The table of the platform takes
 * time for each row at each change: with 80,000 of them a second to fill it and another one for each selection. Columns for
 * which there is no room are left out, from the last one, rather than cut.
 * <p>
 * Up, down, page up and down, Home and End choose a row, with Shift as far as there; Ctrl+A chooses all. UI thread.
 */
final class LongTable extends Canvas {

	/**
	 * @param widest
	 *            the column has room for it
	 * @param text
	 *            of a row; asked while it is in sight
	 */
	record Column(String title, String help, String widest, IntFunction<String> text) {
	}

	private static final int MARGIN = 6;
	private static final int ROW_MARGIN = 3;
	private static final int HEAD_MARGIN = 8;
	/** So many columns are never left out. */
	private static final int ALWAYS = 2;

	private final List<Column> columns;
	private final int[] widths;
	private final int lineHeight;
	private final Runnable listener;
	private final RowSelection selection = new RowSelection();
	private int top;

	/**
	 * @param listener
	 *            called when the user, not the program, has selected other rows
	 */
	LongTable(Composite parent, List<Column> columns, Runnable listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.columns = List.copyOf(columns);
		this.listener = listener;
		widths = new int[columns.size()];
		GC gc = new GC(this);
		try {
			lineHeight = gc.getFontMetrics().getHeight();
			for (int i = 0; i < widths.length; i++) {
				Column column = columns.get(i);
				widths[i] = Math.max(gc.textExtent(column.title()).x, gc.textExtent(column.widest()).x) + 2 * MARGIN;
			}
		} finally {
			gc.dispose();
		}
		ScrollBar bar = getVerticalBar();
		bar.addListener(SWT.Selection, event -> {
			top = bar.getSelection();
			redraw();
		});
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> scroll());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> {
			// Arrows are for the rows; the tab key goes on to the next control.
			event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS;
		});
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		LongTableVoice.give(this);
	}

	int getItemCount() {
		return selection.rows();
	}

	/** What is in sight and selected stays, as far as it is there. */
	void setItemCount(int rows) {
		selection.setRows(rows);
		scroll();
	}

	int[] getSelectionIndices() {
		return selection.indices();
	}

	/** Selects and shows without telling the listener. */
	void setSelection(int... rows) {
		if (Arrays.equals(rows, selection.indices())) {
			// Where a range began is still known.
			return;
		}
		selection.set(rows);
		if (rows.length > 0) {
			reveal(rows[0]);
		}
		redraw();
		LongTableVoice.chosen(this);
	}

	/** As if the user had chosen it. */
	void choose(int row, boolean extend, boolean add) {
		boolean changed = selection.choose(row, extend, add);
		reveal(selection.lead());
		redraw();
		LongTableVoice.chosen(this);
		if (changed) {
			listener.run();
		}
	}

	/** The row that keys start from. */
	int lead() {
		return selection.lead();
	}

	boolean isSelected(int row) {
		return selection.contains(row);
	}

	String text(int row, int column) {
		return columns.get(column).text().apply(row);
	}

	List<Column> columns() {
		return columns;
	}

	/** With this width there is room for all columns. */
	int wantedWidth() {
		int width = getVerticalBar().getSize().x;
		for (int each : widths) {
			width += each;
		}
		return width;
	}

	/** How many columns there is room for. */
	int columnsShown() {
		int room = getClientArea().width;
		int used = 0;
		for (int i = 0; i < widths.length; i++) {
			used += widths[i];
			if (used > room && i >= ALWAYS) {
				return i;
			}
		}
		return widths.length;
	}

	private int headHeight() {
		return lineHeight + 2 * HEAD_MARGIN;
	}

	private int rowHeight() {
		return lineHeight + 2 * ROW_MARGIN;
	}

	/** Whole rows in sight, one at least. */
	private int page() {
		return Math.max(1, (getClientArea().height - headHeight()) / rowHeight());
	}

	/** Which row is there; -1 for none. */
	int rowAt(int y) {
		int row = top + Math.floorDiv(y - headHeight(), rowHeight());
		return y >= headHeight() && row < getItemCount() ? row : -1;
	}

	Rectangle place(int row) {
		return new Rectangle(0, headHeight() + (row - top) * rowHeight(), getClientArea().width, rowHeight());
	}

	private void reveal(int row) {
		if (row < top) {
			top = row;
		} else if (row >= top + page()) {
			top = row - page() + 1;
		}
		scroll();
	}

	private void scroll() {
		int page = page();
		int rows = getItemCount();
		top = Math.max(0, Math.min(top, rows - page));
		ScrollBar bar = getVerticalBar();
		bar.setVisible(rows > page);
		bar.setValues(top, 0, Math.max(1, rows), Math.max(1, Math.min(page, rows)), 3, page);
		redraw();
	}

	private void pressed(@Nullable Event event) {
		Event press = Objects.requireNonNull(event);
		forceFocus();
		int row = rowAt(press.y);
		if (press.button == 1 && row >= 0) {
			choose(row, (press.stateMask & SWT.SHIFT) != 0, (press.stateMask & SWT.MOD1) != 0);
		}
	}

	private void moved(@Nullable Event event) {
		Event move = Objects.requireNonNull(event);
		int row = rowAt(move.y);
		if ((move.stateMask & SWT.BUTTON1) != 0 && row >= 0 && row != selection.lead()) {
			choose(row, true, false);
		}
		String help = move.y < headHeight() ? helpAt(move.x) : null;
		if (!Objects.equals(help, getToolTipText())) {
			setToolTipText(help);
		}
	}

	private @Nullable String helpAt(int x) {
		int right = 0;
		for (int i = 0; i < columnsShown(); i++) {
			right += widths[i];
			if (x < right) {
				return columns.get(i).help();
			}
		}
		return null;
	}

	private void key(@Nullable Event event) {
		Event press = Objects.requireNonNull(event);
		boolean extend = (press.stateMask & SWT.SHIFT) != 0;
		int lead = selection.lead();
		switch (press.keyCode) {
		case SWT.ARROW_UP -> choose(lead - 1, extend, false);
		case SWT.ARROW_DOWN -> choose(lead + 1, extend, false);
		case SWT.PAGE_UP -> choose(lead - page(), extend, false);
		case SWT.PAGE_DOWN -> choose(lead + page(), extend, false);
		case SWT.HOME -> choose(0, extend, false);
		case SWT.END -> choose(getItemCount() - 1, extend, false);
		case 'a' -> {
			if ((press.stateMask & SWT.MOD1) != 0 && selection.all()) {
				redraw();
				listener.run();
			}
		}
		default -> {
			return;
		}
		}
		press.doit = false;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? wantedWidth() : wHint,
				hHint == SWT.DEFAULT ? headHeight() + 10 * rowHeight() : hHint);
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		Rectangle area = getClientArea();
		int shown = columnsShown();
		boolean focus = isFocusControl();
		for (int row = top; row < getItemCount() && (row == top || place(row).y + rowHeight() <= area.height); row++) {
			Rectangle place = place(row);
			boolean chosen = selection.contains(row);
			if (chosen) {
				gc.setBackground(focus ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : colors.band());
				gc.fillRectangle(place);
			}
			gc.setForeground(chosen && focus ? getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
					: colors.foreground());
			cells(gc, row, shown, place.y + ROW_MARGIN);
			if (focus && row == selection.lead()) {
				gc.setForeground(colors.accent());
				gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
			}
		}
		head(gc, shown, colors.muted(), colors.grid());
	}

	private void cells(GC gc, int row, int shown, int y) {
		int right = 0;
		for (int i = 0; i < shown; i++) {
			right += widths[i];
			String text = text(row, i);
			gc.drawText(text, right - MARGIN - gc.textExtent(text).x, y, true);
		}
	}

	private void head(GC gc, int shown, Color text, Color line) {
		int right = 0;
		for (int i = 0; i < shown; i++) {
			right += widths[i];
			String title = columns.get(i).title();
			gc.setForeground(text);
			gc.drawText(title, right - MARGIN - gc.textExtent(title).x, HEAD_MARGIN, true);
			gc.setForeground(line);
			gc.drawLine(right, 0, right, headHeight() - 1);
		}
		gc.setForeground(line);
		gc.drawLine(0, headHeight() - 1, getClientArea().width, headHeight() - 1);
	}
}
