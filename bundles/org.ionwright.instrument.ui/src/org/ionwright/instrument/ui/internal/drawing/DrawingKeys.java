package org.ionwright.instrument.ui.internal.drawing;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Point;

/**
 * Keys on the drawing: tab goes from part to part and at the end to the next control, page up and down choose among the
 * handles of a part, arrows move the handle by one step (ten with shift) or the paper, + - 0 zoom, Esc gives a drag up.
 */
final class DrawingKeys {

	private static final int LARGE = 10;
	private static final int SCROLL = 40;

	private final DrawingPanel panel;
	private final Edits edits;
	private final DrawingPointer pointer;

	DrawingKeys(DrawingPanel panel, Edits edits, DrawingPointer pointer) {
		this.panel = panel;
		this.edits = edits;
		this.pointer = pointer;
		panel.addListener(SWT.KeyDown, this::key);
		panel.addListener(SWT.Traverse, this::traverse);
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			String next = panel.stops().after(panel.selected(), event.detail == SWT.TRAVERSE_TAB_NEXT);
			event.doit = next.isEmpty();
			if (!next.isEmpty()) {
				panel.pick(next);
			}
		} else if (event.detail == SWT.TRAVERSE_ESCAPE && pointer.dragging()) {
			event.doit = false;
			pointer.cancel();
		} else if (event.detail != SWT.TRAVERSE_ESCAPE) {
			event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
					&& event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS;
		}
	}

	private void key(Event event) {
		int size = (event.stateMask & SWT.SHIFT) != 0 ? LARGE : 1;
		switch (event.keyCode) {
		case SWT.ESC -> pointer.cancel();
		case SWT.ARROW_RIGHT -> arrow(new Point(1, 0), size);
		case SWT.ARROW_LEFT -> arrow(new Point(-1, 0), size);
		case SWT.ARROW_UP -> arrow(new Point(0, -1), size);
		case SWT.ARROW_DOWN -> arrow(new Point(0, 1), size);
		case SWT.PAGE_DOWN -> panel.nextHandle(1);
		case SWT.PAGE_UP -> panel.nextHandle(-1);
		default -> {
			switch (event.character) {
			case '+', '=' -> panel.zoom(DrawingPanel.STEP);
			case '-' -> panel.zoom(1 / DrawingPanel.STEP);
			case '0' -> panel.fit();
			default -> {
				// not for the drawing
			}
			}
		}
		}
	}

	/** A handle grows in its own direction; an arrow across it counts as up for more, down for less. */
	private void arrow(Point way, int size) {
		List<Handle> handles = panel.handles();
		if (handles.isEmpty() || !edits.editable()) {
			panel.pan(-way.x() * SCROLL, -way.y() * SCROLL);
			return;
		}
		Handle handle = panel.handle();
		double along = way.dot(handle.direction());
		int sign = Math.abs(along) > 0.3 ? (int) Math.signum(along) : way.x() > 0 || way.y() < 0 ? 1 : -1;
		panel.instrument().flatMap(it -> HandleDrag.of(it, handle, Point.ZERO)).ifPresent(step -> {
			double value = step.stepped(sign * size);
			edits.set(step.place().owner(), step.place().attribute(), value);
			edits.finish();
			panel.tell(step.text(value));
		});
	}
}
