package org.ionwright.method.ui.internal.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.time.TimeLine.Row;
import org.ionwright.method.ui.internal.time.TimeLine.Span;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;

/** Draws signals over time; a click, or arrows and Enter, lead to the part that makes a stretch. */
final class TimeCanvas extends Canvas {

	private static final int LABEL = 190;
	private static final int EDGE = 12;
	private static final int PAD = 4;
	private static final int TICK_WIDTH = 90;

	private final Consumer<String> go;
	private TimeLine line = new TimeLine(0, 1, List.of());
	private int row;
	private int span;

	TimeCanvas(Composite parent, Consumer<String> go) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.go = go;
		AccessibleName.give(this, () -> {
			Span shown = selected();
			return Messages.Time_name + (shown == null ? "" : ". " + words(line.rows().get(row), shown));
		});
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::clicked);
		addListener(SWT.MouseMove, this::over);
		addListener(SWT.KeyDown, this::pressed);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	void show(TimeLine next) {
		line = next;
		row = Math.clamp(row, 0, Math.max(0, line.rows().size() - 1));
		span = line.rows().isEmpty() ? 0 : Math.clamp(span, 0, Math.max(0, line.rows().get(row).spans().size() - 1));
		redraw();
	}

	private int rowHeight() {
		GC gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight() + 2 * PAD + 4;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? LABEL + 300 : width, rowHeight() * (line.rows().size() + 1) + PAD);
	}

	private int x(double seconds) {
		int width = Math.max(1, getClientArea().width - LABEL - EDGE);
		return LABEL + (line.seconds() > 0 ? (int) Math.round(width * seconds / line.seconds()) : 0);
	}

	private static String words(Row of, Span span) {
		return NLS.bind(Messages.Time_span, new Object[] { of.name(), span.text(), NumberText.duration(span.from()),
				NumberText.duration(span.to()) });
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		int height = rowHeight();
		int bottom = height * line.rows().size();
		axis(gc, colors, bottom);
		for (int i = 0; i < line.rows().size(); i++) {
			Row shown = line.rows().get(i);
			int top = i * height;
			gc.setForeground(colors.foreground());
			gc.setClipping(new Rectangle(0, top, LABEL - PAD, height));
			gc.drawText(shown.name(), PAD, top + PAD + 2, true);
			gc.setClipping((Rectangle) null);
			gc.setForeground(colors.grid());
			gc.drawLine(0, top + height - 1, getClientArea().width, top + height - 1);
			for (int j = 0; j < shown.spans().size(); j++) {
				boolean chosen = i == row && j == span && isFocusControl();
				span(gc, colors, shown.spans().get(j), new Rectangle(0, top + PAD, 0, height - 2 * PAD), j, chosen);
			}
		}
	}

	private void axis(GC gc, ThemeColors colors, int bottom) {
		int ticks = Math.max(1, (getClientArea().width - LABEL) / TICK_WIDTH);
		gc.setForeground(colors.muted());
		for (int i = 0; i <= ticks; i++) {
			double time = line.seconds() * i / ticks;
			gc.setForeground(colors.grid());
			gc.drawLine(x(time), 0, x(time), bottom + PAD);
			gc.setForeground(colors.muted());
			String text = NumberText.duration(time);
			int width = gc.textExtent(text).x;
			gc.drawText(text, i == ticks ? x(time) - width : i == 0 ? x(time) : x(time) - width / 2, bottom + PAD,
					true);
		}
	}

	private void span(GC gc, ThemeColors colors, Span shown, Rectangle lane, int index, boolean chosen) {
		int left = x(shown.from());
		int right = Math.max(left + 2, x(shown.to()));
		int low = lane.y + lane.height;
		if (Double.isNaN(shown.level())) {
			gc.setBackground(colors.series(index));
			gc.setAlpha(60);
			gc.fillRectangle(left, lane.y, right - left, lane.height);
			gc.setAlpha(255);
			gc.setForeground(colors.series(index));
			gc.drawRectangle(left, lane.y, right - left - 1, lane.height);
		} else {
			int y = low - (int) Math.round(shown.level() * lane.height);
			int from = low - (int) Math.round(shown.before() * lane.height);
			int ramped = x(shown.from() + shown.ramp());
			gc.setForeground(colors.accent());
			gc.setLineWidth(2);
			gc.drawLine(left, from, ramped, y);
			gc.drawLine(ramped, y, right, y);
			gc.setLineWidth(1);
			gc.drawLine(left, lane.y, left, low);
		}
		gc.setClipping(new Rectangle(left, lane.y - PAD, right - left, lane.height + 2 * PAD));
		gc.setForeground(colors.foreground());
		gc.setBackground(colors.background());
		gc.drawText(shown.text(), left + PAD, lane.y + 1, Double.isNaN(shown.level()));
		gc.setClipping((Rectangle) null);
		if (chosen) {
			gc.setForeground(colors.accent());
			gc.setLineWidth(2);
			gc.drawRectangle(left + 1, lane.y, Math.max(2, right - left - 2), lane.height);
			gc.setLineWidth(1);
		}
	}

	private @Nullable Span selected() {
		List<Row> rows = line.rows();
		return row < rows.size() && span < rows.get(row).spans().size() ? rows.get(row).spans().get(span) : null;
	}

	/** Selects what lies at a place; whether there is something. */
	private boolean find(int x, int y) {
		int at = y / rowHeight();
		if (at < 0 || at >= line.rows().size()) {
			return false;
		}
		List<Span> spans = new ArrayList<>(line.rows().get(at).spans());
		for (int i = spans.size() - 1; i >= 0; i--) {
			if (x >= x(spans.get(i).from()) && x <= Math.max(x(spans.get(i).from()) + 2, x(spans.get(i).to()))) {
				row = at;
				span = i;
				return true;
			}
		}
		return false;
	}

	private void clicked(Event event) {
		setFocus();
		if (find(event.x, event.y)) {
			redraw();
			follow();
		}
	}

	private void over(Event event) {
		int keptRow = row;
		int keptSpan = span;
		Span under = find(event.x, event.y) ? selected() : null;
		String text = under == null ? "" : words(line.rows().get(row), under);
		row = keptRow;
		span = keptSpan;
		if (!text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private void follow() {
		Span shown = selected();
		if (shown != null) {
			go.accept(shown.path());
		}
	}

	private void pressed(Event event) {
		int rows = line.rows().size();
		switch (event.keyCode) {
		case SWT.ARROW_UP -> row = Math.max(0, row - 1);
		case SWT.ARROW_DOWN -> row = Math.min(Math.max(0, rows - 1), row + 1);
		case SWT.ARROW_LEFT -> span = Math.max(0, span - 1);
		case SWT.ARROW_RIGHT -> span++;
		case SWT.CR -> follow();
		default -> {
			return;
		}
		}
		show(line);
	}
}
