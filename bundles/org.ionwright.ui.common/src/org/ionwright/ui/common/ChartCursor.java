package org.ionwright.ui.common;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Gestures.Drag;
import org.ionwright.ui.common.internal.Pen;

/** What of a chart is of the moment: the pointer, a drag, and the point from which differences are read. */
final class ChartCursor {

	/** A point of the data: where it is, and what the second axis says there. */
	record Anchor(double x, double value) {
	}

	private int x = -1;
	private int y = -1;
	private Drag drag = Drag.NONE;
	private @Nullable Anchor anchor;

	void moveTo(int toX, int toY) {
		x = toX;
		y = toY;
	}

	/** By keys: begins in the middle when the pointer is elsewhere. */
	void moveBy(int dx, int dy, Frame frame) {
		int fromX = x < 0 ? frame.width() / 2 : x;
		int fromY = y < 0 ? frame.height() / 2 : y;
		x = Math.max(0, Math.min(frame.width() - 1, fromX + dx));
		y = Math.max(0, Math.min(frame.height() - 1, fromY + dy));
	}

	boolean isOver() {
		return x >= 0;
	}

	int x() {
		return x;
	}

	int y() {
		return y;
	}

	void setDrag(Drag next) {
		drag = next;
	}

	boolean drags() {
		return !drag.isEmpty();
	}

	void setAnchor(@Nullable Anchor point) {
		anchor = point;
	}

	@Nullable
	Anchor anchor() {
		return anchor;
	}

	/**
	 * @param box
	 *            whether the drag means a rectangle, not a stretch of the x axis
	 */
	void paintDrag(Pen pen, Frame frame, ThemeColors colors, boolean selects, boolean box) {
		int left = Math.min(drag.fromX(), drag.toX());
		int width = Math.abs(drag.toX() - drag.fromX());
		int top = box ? Math.min(drag.fromY(), drag.toY()) : 0;
		int height = box ? Math.abs(drag.toY() - drag.fromY()) : frame.height();
		pen.color(selects ? colors.second() : colors.accent());
		pen.alpha(40);
		pen.fill(left, top, width, height);
		pen.alpha(255);
		pen.line(left, top, left, top + height);
		pen.line(left + width, top, left + width, top + height);
		if (box) {
			pen.line(left, top, left + width, top);
			pen.line(left, top + height, left + width, top + height);
		}
	}

	/** That keys go to this chart. Drawn by hand: asking the desktop's theme for it takes longer than drawing the curve. */
	void paintFocus(Pen pen, Frame frame, ThemeColors colors) {
		pen.color(colors.accent());
		pen.alpha(110);
		pen.fill(0, 0, frame.width(), 1);
		pen.fill(0, frame.height() - 1, frame.width(), 1);
		pen.fill(0, 1, 1, frame.height() - 2);
		pen.fill(frame.width() - 1, 1, 1, frame.height() - 2);
		pen.alpha(255);
	}
}
