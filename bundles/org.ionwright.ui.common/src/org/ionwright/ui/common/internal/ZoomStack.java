package org.ionwright.ui.common.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

/** The visible part of an axis and the parts seen before and after; the whole axis when nothing was zoomed. */
public final class ZoomStack {

	/** Narrower than this share of the value an axis cannot be labelled. */
	private static final double NARROWEST = 1e-7;
	private static final int DEPTH = 64;

	private final Deque<Interval> seen = new ArrayDeque<>();
	private final Deque<Interval> ahead = new ArrayDeque<>();
	private Interval full = new Interval(0, 1);
	private Interval visible = full;
	private boolean sliding;
	private boolean locked;
	private @Nullable ZoomStack twin;

	/** Lets the other axis of a map go back and forward together with this one, and this one with it. */
	public void pair(ZoomStack other) {
		twin = other;
		other.twin = this;
	}

	/** The whole axis. A zoomed view stays where it is unless it no longer touches the axis; a locked one in any case. */
	public void setFull(Interval range) {
		boolean whole = !zoomed();
		full = range;
		if (!locked && (whole || visible.high() <= range.low() || visible.low() >= range.high())) {
			seen.clear();
			ahead.clear();
			visible = range;
		}
	}

	/** Whether the view stays where it is, whatever the data and the user do. */
	public void setLocked(boolean lock) {
		locked = lock;
	}

	public boolean locked() {
		return locked;
	}

	public Interval full() {
		return full;
	}

	public Interval visible() {
		return visible;
	}

	public boolean zoomed() {
		return !visible.equals(full);
	}

	/** Shows a part, cut to the axis; false when that is what is shown already or too narrow to show. */
	public boolean zoomTo(Interval part) {
		sliding = false;
		return go(part, true);
	}

	/** Shows a part without remembering the one before: for steps of a wheel or a pan that belong together. */
	public boolean slideTo(Interval part) {
		boolean first = !sliding;
		if (!go(part, first)) {
			return false;
		}
		sliding = true;
		return true;
	}

	/** Shows a part that another axis shows, without remembering anything. */
	public boolean follow(Interval part) {
		return go(part, false);
	}

	private boolean go(Interval part, boolean remember) {
		Interval next = part.within(full);
		double narrowest = Math.max(Math.abs(next.low()), Math.abs(next.high())) * NARROWEST;
		if (locked || next.equals(visible) || !(next.width() > narrowest)) {
			return false;
		}
		if (remember) {
			remember();
			ZoomStack other = twin;
			if (other != null) {
				other.remember();
			}
		}
		visible = next;
		return true;
	}

	private void remember() {
		push(seen, visible);
		ahead.clear();
	}

	private static void push(Deque<Interval> stack, Interval part) {
		stack.push(part);
		if (stack.size() > DEPTH) {
			stack.removeLast();
		}
	}

	/** Shows what was visible before the last zoom; false when nothing was. */
	public boolean back() {
		ZoomStack other = twin;
		return turn(seen, ahead) && (other == null || other.turn(other.seen, other.ahead));
	}

	/** Shows what was visible before the last step back; false when there was none. */
	public boolean forward() {
		ZoomStack other = twin;
		return turn(ahead, seen) && (other == null || other.turn(other.ahead, other.seen));
	}

	private boolean turn(Deque<Interval> from, Deque<Interval> to) {
		if (locked || from.isEmpty()) {
			return false;
		}
		sliding = false;
		push(to, visible);
		visible = from.pop().within(full);
		return true;
	}

	public boolean canGoBack() {
		return !locked && !seen.isEmpty();
	}

	public boolean canGoForward() {
		return !locked && !ahead.isEmpty();
	}

	/** Shows the whole axis, which can be undone as well. */
	public boolean showFull() {
		return zoomTo(full);
	}
}
