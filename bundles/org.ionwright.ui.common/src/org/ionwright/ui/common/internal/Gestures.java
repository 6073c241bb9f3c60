package org.ionwright.ui.common.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Turns mouse and keys over a plot into what they mean for a chart with a zoom. */
public final class Gestures {

	/** What a chart does on a gesture; x and y in pixels of the plot area. */
	public interface Target {

		void stretch(Drag drag);

		void click(int x, int y, int stateMask);

		void zoomAt(int x, int y, double factor);

		/** Stretches the values, not the x axis. */
		void magnify(int y, double factor);

		void pan(double share, boolean values);

		void panPixels(int dx, int dy);

		void step(int by);

		void zoomBack();

		void zoomForward();

		void showFullRange();

		/** The user wants out of what was begun: the anchor, else the zoom. */
		void escape();

		/** The pointer is here; x below 0 when it left. */
		void hover(int x, int y);

		/** Moves the readout by keys. */
		void moveCursor(int dx, int dy);

		void setAnchor();

		/** A drag goes on; the same place twice when it ended. */
		void dragging(Drag drag);

		/** A letter without a modifier. */
		void letter(char key);

		void copy(boolean picture);
	}

	/** From where to where the mouse was dragged. */
	public record Drag(int fromX, int fromY, int toX, int toY, boolean shift) {

		public static final Drag NONE = new Drag(0, 0, 0, 0, false);

		public boolean isEmpty() {
			return fromX == toX && fromY == toY;
		}
	}

	private static final int LEAST_DRAG = 4;
	private static final double STEP = 0.8;
	private static final double PAN = 0.1;
	private static final int CURSOR_LEAP = 20;

	private final Control area;
	private final Target target;
	private int pressedX = -1;
	private int pressedY;
	private int heldX = -1;
	private int heldY;
	private boolean dragged;
	private boolean doubled;

	public Gestures(Control area, Target target) {
		this.area = area;
		this.target = target;
		area.addListener(SWT.MouseDown, this::down);
		area.addListener(SWT.MouseMove, this::move);
		area.addListener(SWT.MouseUp, this::up);
		area.addListener(SWT.MouseExit, event -> target.hover(-1, -1));
		area.addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1) {
				doubled = true;
				target.showFullRange();
			}
		});
		area.addListener(SWT.MouseVerticalWheel, this::wheel);
		area.addListener(SWT.MouseHorizontalWheel, event -> target.pan(event.count > 0 ? PAN : -PAN, false));
		area.addListener(SWT.KeyDown, this::key);
		area.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
	}

	private void down(Event event) {
		area.setFocus();
		if (event.button == 1) {
			pressedX = event.x;
			pressedY = event.y;
			dragged = false;
			doubled = false;
		} else if (event.button == 2) {
			heldX = event.x;
			heldY = event.y;
		}
	}

	private void move(Event event) {
		if (heldX >= 0) {
			target.panPixels(event.x - heldX, event.y - heldY);
			heldX = event.x;
			heldY = event.y;
		}
		if (pressedX >= 0 && (dragged || Math.abs(event.x - pressedX) >= LEAST_DRAG)) {
			dragged = true;
			target.dragging(drag(event));
		}
		target.hover(event.x, event.y);
	}

	private Drag drag(Event event) {
		return new Drag(pressedX, pressedY, event.x, event.y, (event.stateMask & SWT.SHIFT) != 0);
	}

	private void up(Event event) {
		if (event.button == 2) {
			heldX = -1;
		}
		if (event.button != 1 || pressedX < 0) {
			return;
		}
		Drag drag = drag(event);
		pressedX = -1;
		target.dragging(Drag.NONE);
		if (dragged) {
			target.stretch(drag);
		} else if (!doubled) {
			target.click(event.x, event.y, event.stateMask);
		}
	}

	private void wheel(Event event) {
		// Nothing around the chart may scroll as well.
		event.doit = false;
		double factor = event.count > 0 ? STEP : 1 / STEP;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			target.pan(event.count > 0 ? -PAN : PAN, false);
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			target.magnify(event.y, factor);
		} else {
			target.zoomAt(event.x, event.y, factor);
		}
	}

	private void key(Event event) {
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		boolean alt = (event.stateMask & SWT.MOD3) != 0;
		int x = area.getSize().x / 2;
		int y = area.getSize().y / 2;
		switch (event.keyCode) {
		case 'z' -> {
			if (ctrl && shift) {
				target.zoomForward();
			} else if (ctrl) {
				target.zoomBack();
			}
		}
		case 'y' -> {
			if (ctrl) {
				target.zoomForward();
			}
		}
		case '+', '=', SWT.KEYPAD_ADD -> target.zoomAt(x, y, STEP);
		case '-', SWT.KEYPAD_SUBTRACT -> target.zoomAt(x, y, 1 / STEP);
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> arrow(ctrl, shift, alt, event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
		case SWT.ARROW_UP, SWT.ARROW_DOWN -> upDown(ctrl, shift, event.keyCode == SWT.ARROW_UP, y);
		case SWT.HOME -> target.showFullRange();
		case SWT.ESC -> target.escape();
		case SWT.CR, SWT.KEYPAD_CR -> target.setAnchor();
		default -> other(event, ctrl, shift, alt);
		}
	}

	private void other(Event event, boolean ctrl, boolean shift, boolean alt) {
		// Other keys belong to the part around the chart.
		if (ctrl && event.keyCode == 'c') {
			target.copy(shift);
		} else if (!ctrl && !alt && event.keyCode >= 'a' && event.keyCode <= 'z') {
			target.letter((char) event.keyCode);
		}
	}

	private void arrow(boolean ctrl, boolean shift, boolean alt, int direction) {
		if (alt) {
			if (direction < 0) {
				target.zoomBack();
			} else {
				target.zoomForward();
			}
		} else if (ctrl) {
			target.moveCursor(shift ? direction * CURSOR_LEAP : direction, 0);
		} else if (shift) {
			target.pan(direction * PAN, false);
		} else {
			target.step(direction);
		}
	}

	private void upDown(boolean ctrl, boolean shift, boolean up, int y) {
		if (ctrl) {
			target.moveCursor(0, (up ? -1 : 1) * (shift ? CURSOR_LEAP : 1));
		} else if (shift) {
			target.pan(up ? PAN : -PAN, true);
		} else {
			target.magnify(y, up ? STEP : 1 / STEP);
		}
	}
}
