package org.ionwright.ui.common.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Turns mouse and keys over a plot into what they mean for a chart with a zoom. */
public final class Gestures {

	/** What a chart does on a gesture; x in pixels of the plot area. */
	public interface Target {

		void stretch(int fromX, int toX, boolean shift);

		void click(int x, int stateMask);

		void zoomAt(int x, double factor);

		void pan(double share);

		void step(int by);

		void zoomBack();

		void showFullRange();

		/** The pointer is here; x below 0 when it left. */
		void hover(int x, int y);

		/** A drag goes on; the same x twice when it ended. */
		void dragging(int fromX, int toX, boolean shift);
	}

	private static final int LEAST_DRAG = 4;
	private static final double STEP = 0.8;
	private static final double PAN = 0.1;

	private final Control area;
	private final Target target;
	private int pressedX = -1;
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
		area.addListener(SWT.MouseHorizontalWheel, event -> target.pan(event.count > 0 ? PAN : -PAN));
		area.addListener(SWT.KeyDown, this::key);
		area.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
	}

	private void down(Event event) {
		area.setFocus();
		if (event.button == 1) {
			pressedX = event.x;
			dragged = false;
			doubled = false;
		}
	}

	private void move(Event event) {
		if (pressedX >= 0 && (dragged || Math.abs(event.x - pressedX) >= LEAST_DRAG)) {
			dragged = true;
			target.dragging(pressedX, event.x, (event.stateMask & SWT.SHIFT) != 0);
		}
		target.hover(event.x, event.y);
	}

	private void up(Event event) {
		if (event.button != 1 || pressedX < 0) {
			return;
		}
		int from = pressedX;
		pressedX = -1;
		target.dragging(event.x, event.x, false);
		if (dragged) {
			target.stretch(from, event.x, (event.stateMask & SWT.SHIFT) != 0);
		} else if (!doubled) {
			target.click(event.x, event.stateMask);
		}
	}

	private void wheel(Event event) {
		// Nothing around the chart may scroll as well.
		event.doit = false;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			target.pan(event.count > 0 ? -PAN : PAN);
		} else {
			target.zoomAt(event.x, event.count > 0 ? STEP : 1 / STEP);
		}
	}

	private void key(Event event) {
		boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		int middle = area.getSize().x / 2;
		switch (event.keyCode) {
		case 'z' -> {
			if (ctrl) {
				target.zoomBack();
			}
		}
		case '+', '=', SWT.KEYPAD_ADD -> target.zoomAt(middle, STEP);
		case '-', SWT.KEYPAD_SUBTRACT -> target.zoomAt(middle, 1 / STEP);
		case SWT.ARROW_LEFT -> arrow(shift, -1);
		case SWT.ARROW_RIGHT -> arrow(shift, 1);
		case SWT.HOME, SWT.ESC -> target.showFullRange();
		default -> {
			// Other keys belong to the part around the chart.
		}
		}
	}

	private void arrow(boolean shift, int direction) {
		if (shift) {
			target.pan(direction * PAN);
		} else {
			target.step(direction);
		}
	}
}
