package org.ionwright.instrument.ui.internal.drawing;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;

/** Mouse on the drawing: picks parts, drags handles, moves and zooms the paper, says what is under the pointer. UI thread. */
final class DrawingPointer {

	private static final int GRIP = 7;
	private static final int STILL = 3;

	private final DrawingPanel panel;
	private final Edits edits;
	private @Nullable HandleDrag drag;
	private @Nullable Point pan;
	private int downX;
	private int downY;

	DrawingPointer(DrawingPanel panel, Edits edits) {
		this.panel = panel;
		this.edits = edits;
		panel.addListener(SWT.MouseDown, this::down);
		panel.addListener(SWT.MouseMove, this::move);
		panel.addListener(SWT.MouseUp, this::up);
		panel.addListener(SWT.MouseDoubleClick, event -> panel.fit());
		panel.addListener(SWT.MouseVerticalWheel, event -> {
			panel.zoom(Math.pow(DrawingPanel.STEP, Math.signum(event.count)), new Point(event.x, event.y));
			event.doit = false;
		});
	}

	boolean dragging() {
		return drag != null;
	}

	/** As it was before the drag. */
	void cancel() {
		if (drag != null) {
			drag = null;
			edits.cancel();
			panel.tell("");
		}
		pan = null;
	}

	private void down(Event event) {
		panel.setFocus();
		if (event.button != 1 && event.button != 2) {
			return;
		}
		downX = event.x;
		downY = event.y;
		Point paper = panel.view().toPaper(event.x, event.y);
		if (event.button == 1 && edits.editable()) {
			Optional<HandleDrag> taken = handleAt(event.x, event.y)
					.flatMap(handle -> panel.instrument().flatMap(it -> HandleDrag.of(it, handle, paper)));
			drag = taken.isPresent() ? taken.get() : null;
		}
		pan = drag == null ? new Point(event.x, event.y) : null;
	}

	/** The nearest handle of the selected part under the pointer. */
	private Optional<Handle> handleAt(int x, int y) {
		Point pointer = new Point(x, y);
		return panel.handles().stream()
				.filter(handle -> panel.view().toScreen(handle.place()).distance(pointer) <= GRIP)
				.findFirst();
	}

	private void move(Event event) {
		HandleDrag moved = drag;
		Point panned = pan;
		if (moved != null) {
			double value = moved.at(panel.view().toPaper(event.x, event.y));
			edits.set(moved.place().owner(), moved.place().attribute(), value);
			panel.tell(moved.text(value));
		} else if (panned != null) {
			panel.pan(event.x - panned.x(), event.y - panned.y());
			pan = new Point(event.x, event.y);
		} else {
			hover(event.x, event.y);
		}
	}

	private void hover(int x, int y) {
		Optional<Handle> handle = edits.editable() ? handleAt(x, y) : Optional.empty();
		panel.setCursor(handle.isPresent() ? panel.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		panel.tell(handle.flatMap(
				it -> panel.instrument().flatMap(model -> HandleDrag.of(model, it, Point.ZERO))
						.map(at -> at.text(at.before())))
				.or(() -> tagAt(x, y).map(Tag::hover)).orElse(""));
	}

	private Optional<Tag> tagAt(int x, int y) {
		Viewport view = panel.view();
		return panel.scene().flatMap(scene -> scene.at(view.toPaper(x, y), 3 / view.scale()));
	}

	private void up(Event event) {
		boolean still = Math.abs(event.x - downX) <= STILL && Math.abs(event.y - downY) <= STILL;
		if (drag != null) {
			drag = null;
			edits.finish();
			panel.tell("");
		} else if (pan != null && still && event.button == 1) {
			panel.pick(tagAt(event.x, event.y).map(Tag::path).orElse(""));
		}
		pan = null;
	}
}
