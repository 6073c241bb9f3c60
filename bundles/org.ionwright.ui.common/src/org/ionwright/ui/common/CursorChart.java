package org.ionwright.ui.common;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Pen;

/** A chart with a cursor, whose readout stands in the header, and an anchor that it tells differences from. UI thread only. */
public abstract class CursorChart extends ChartShell {

	final ChartCursor cursor = new ChartCursor();

	CursorChart(Composite parent, int style) {
		super(parent, style);
	}

	abstract boolean hasData();

	/** The text for the header while the pointer is at this pixel; draws its mark when there is a pen. */
	abstract String readout(@Nullable Pen pen, Frame frame, int x, int y);

	/** The point of the data the pointer means; null for none. */
	abstract ChartCursor.@Nullable Anchor pointAt(Frame frame, int x, int y);

	void hover(int x, int y) {
		cursor.moveTo(x, y);
		showReadout();
	}

	void moveCursor(int dx, int dy) {
		cursor.moveBy(dx, dy, plot.frame());
		showReadout();
	}

	private void showReadout() {
		header.setReadout(
				cursor.isOver() && hasData() ? readout(null, plot.frame(), cursor.x(), cursor.y()) : "");
		plot.area().redraw();
	}

	void anchorAtCursor() {
		if (cursor.isOver()) {
			anchorAt(cursor.x(), cursor.y());
		}
	}

	void anchorAt(int x, int y) {
		cursor.setAnchor(hasData() ? pointAt(plot.frame(), x, y) : null);
		showReadout();
	}

	/** From which point the readout tells differences; NaN for none. */
	public double anchor() {
		ChartCursor.Anchor present = cursor.anchor();
		return present == null ? Double.NaN : present.x();
	}

	ChartCursor.@Nullable Anchor anchorPoint() {
		return cursor.anchor();
	}

	/** Forgets the point from which the readout tells differences; false when there was none. */
	public boolean clearAnchor() {
		boolean had = cursor.anchor() != null;
		cursor.setAnchor(null);
		showReadout();
		return had;
	}

	void dragging(Gestures.Drag drag) {
		cursor.setDrag(drag);
		plot.area().redraw();
	}
}
