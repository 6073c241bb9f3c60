package org.ionwright.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.LampPainter;

/**
 * A state as lamp, word and reason on one line. The lamp's sign differs with the state as well as its colour; the reason is
 * shortened when there is no room and always complete in the tool tip and for screen readers.
 */
public final class StatusLamp extends Canvas {

	private static final int GAP = 6;
	private static final int MARGIN = 2;

	private Lamp lamp = Lamp.OFF;
	private String word = "";
	private String reason = "";

	public StatusLamp(Composite parent, int style) {
		super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addPaintListener(event -> paint(event.gc));
		AccessibleName.give(this, this::text);
	}

	/**
	 * @param word
	 *            the state in a word or two: {@code READY}
	 * @param reason
	 *            why, in words; may be empty
	 */
	public void setStatus(Lamp lamp, String word, String reason) {
		checkWidget();
		if (this.lamp == lamp && this.word.equals(word) && this.reason.equals(reason)) {
			return;
		}
		this.lamp = lamp;
		this.word = word;
		this.reason = reason;
		setToolTipText(text());
		redraw();
	}

	public Lamp lamp() {
		return lamp;
	}

	/** Word and reason as the screen reader says them. */
	public String text() {
		return reason.isEmpty() ? word : word + " \u2013 " + reason;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			int height = gc.getFontMetrics().getHeight() + 2 * MARGIN;
			Point words = gc.textExtent(reason.isEmpty() ? word : word + "  " + reason);
			return new Point(wHint == SWT.DEFAULT ? height + GAP + words.x + 2 * MARGIN : wHint,
					hHint == SWT.DEFAULT ? height : hHint);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		ThemeColors colors = ThemeColors.of(this);
		int line = gc.getFontMetrics().getHeight();
		int size = Math.min(line, area.height - 2);
		LampPainter.paint(gc, lamp, colors, MARGIN, (area.height - size) / 2, size);
		int x = MARGIN + size + GAP;
		int y = (area.height - line) / 2;
		gc.setForeground(colors.foreground());
		// A notice has all of its text in the word; the tool tip says the whole.
		gc.drawText(LampPainter.shorten(gc, word, area.width - x - MARGIN), x, y, true);
		if (!reason.isEmpty()) {
			x += gc.textExtent(word + "  ").x;
			gc.setForeground(colors.muted());
			gc.drawText(LampPainter.shorten(gc, reason, area.width - x - MARGIN), x, y, true);
		}
	}
}
