package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ionwright.ui.common.ThemeColors;

/**
 * The titles of pages, one of them chosen; in as many rows as they need, so that each can be read and reached however narrow
 * the pane is. A click chooses, and with the keyboard the arrows, Home and End.
 */
final class PageTabs extends Canvas {

	private static final int MARGIN = 7;
	/** Where more would take another row. */
	private static final int LEAST_MARGIN = 4;
	private static final int ROW_MARGIN = 5;
	private static final int UNDERLINE = 2;

	/** What stands on a tab. */
	record Tab(String title, String help) {
	}

	private final List<Tab> tabs = new ArrayList<>();
	private final IntConsumer listener;
	private int chosen;
	private int under = -1;

	/**
	 * @param listener
	 *            gets the index of the page when the user has chosen another one
	 */
	PageTabs(Composite parent, IntConsumer listener) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.listener = listener;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> {
			if (event.button == 1) {
				choose(at(event.x, event.y));
			}
		});
		addListener(SWT.MouseMove, event -> point(at(event.x, event.y)));
		addListener(SWT.MouseExit, event -> point(-1));
		addListener(SWT.KeyDown, this::key);
		// Without a listener for keys the arrows would leave the control.
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		PageTabsVoice.give(this);
	}

	void add(Tab tab) {
		tabs.add(tab);
		redraw();
	}

	List<Tab> tabs() {
		return tabs;
	}

	int chosen() {
		return chosen;
	}

	/** -1 changes nothing. */
	void choose(int index) {
		if (index >= 0 && index < tabs.size() && index != chosen) {
			chosen = index;
			redraw();
			PageTabsVoice.chosen(this);
			listener.accept(index);
		}
	}

	/** The width of all titles beside each other, in points. */
	int oneRow() {
		return layout(Integer.MAX_VALUE).stream().mapToInt(each -> each.x + each.width).max().orElse(0);
	}

	/** Which tab is there; -1 for none. */
	int at(int x, int y) {
		List<Rectangle> places = places();
		for (int i = 0; i < places.size(); i++) {
			if (places.get(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}

	List<Rectangle> places() {
		return layout(getClientArea().width);
	}

	/** With as much room around the titles as takes no further row. */
	private List<Rectangle> layout(int width) {
		GC gc = new GC(this);
		try {
			int row = gc.getFontMetrics().getHeight() + 2 * ROW_MARGIN;
			int[] texts = tabs.stream().mapToInt(tab -> gc.textExtent(tab.title()).x).toArray();
			List<Rectangle> closest = rows(texts, row, LEAST_MARGIN, width);
			List<Rectangle> places = rows(texts, row, MARGIN, width);
			for (int margin = MARGIN - 1; bottom(places) > bottom(closest); margin--) {
				places = rows(texts, row, margin, width);
			}
			return places;
		} finally {
			gc.dispose();
		}
	}

	private static List<Rectangle> rows(int[] texts, int row, int margin, int width) {
		List<Rectangle> places = new ArrayList<>();
		int x = 0;
		int y = 0;
		for (int text : texts) {
			int wide = text + 2 * margin;
			if (x > 0 && x + wide > width) {
				x = 0;
				y += row;
			}
			places.add(new Rectangle(x, y, wide, row));
			x += wide;
		}
		return places;
	}

	private static int bottom(List<Rectangle> places) {
		return places.isEmpty() ? 0 : places.getLast().y;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? oneRow() : wHint;
		int height = layout(width).stream().mapToInt(each -> each.y + each.height).max().orElse(0);
		return new Point(width, hHint == SWT.DEFAULT ? height + 1 : hHint);
	}

	private void key(@Nullable Event event) {
		if (event == null) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(Math.max(0, chosen - 1));
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(Math.min(tabs.size() - 1, chosen + 1));
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(tabs.size() - 1);
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void point(int index) {
		if (index != under) {
			under = index;
			setToolTipText(index < 0 ? null : tabs.get(index).help());
			redraw();
		}
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		List<Rectangle> places = places();
		Rectangle area = getClientArea();
		gc.setForeground(colors.grid());
		gc.drawLine(0, area.height - 1, area.width, area.height - 1);
		for (int i = 0; i < places.size(); i++) {
			Rectangle place = places.get(i);
			if (i == under || i == chosen) {
				gc.setBackground(colors.band());
				gc.setAlpha(i == chosen ? 255 : 110);
				gc.fillRectangle(place);
				gc.setAlpha(255);
			}
			gc.setForeground(i == chosen ? colors.foreground() : colors.muted());
			String title = tabs.get(i).title();
			gc.drawText(title, place.x + (place.width - gc.textExtent(title).x) / 2, place.y + ROW_MARGIN, true);
			if (i == chosen) {
				gc.setBackground(colors.accent());
				gc.fillRectangle(place.x, place.y + place.height - UNDERLINE, place.width, UNDERLINE);
				if (isFocusControl()) {
					gc.setForeground(colors.accent());
					gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
				}
			}
		}
	}
}
