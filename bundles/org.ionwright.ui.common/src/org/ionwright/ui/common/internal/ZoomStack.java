package org.ionwright.ui.common.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** The visible part of an axis and the parts seen before; the whole axis when nothing was zoomed. */
public final class ZoomStack {

	/** Narrower than this share of the value an axis cannot be labelled. */
	private static final double NARROWEST = 1e-7;
	private static final int DEPTH = 64;

	private final Deque<Interval> seen = new ArrayDeque<>();
	private Interval full = new Interval(0, 1);
	private Interval visible = full;

	/** The whole axis. A zoomed view stays where it is unless it no longer touches the axis. */
	public void setFull(Interval range) {
		boolean whole = !zoomed();
		full = range;
		if (whole || visible.high() <= range.low() || visible.low() >= range.high()) {
			seen.clear();
			visible = range;
		}
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
		Interval next = part.within(full);
		double narrowest = Math.max(Math.abs(next.low()), Math.abs(next.high())) * NARROWEST;
		if (next.equals(visible) || !(next.width() > narrowest)) {
			return false;
		}
		seen.push(visible);
		if (seen.size() > DEPTH) {
			seen.removeLast();
		}
		visible = next;
		return true;
	}

	/** Shows a part without remembering the one before: for steps of a wheel or a pan that belong together. */
	public boolean slideTo(Interval part) {
		if (!zoomTo(part)) {
			return false;
		}
		if (seen.size() > 1) {
			seen.pop();
		}
		return true;
	}

	/** Shows what was visible before the last zoom; false when nothing was. */
	public boolean back() {
		if (seen.isEmpty()) {
			return false;
		}
		visible = seen.pop().within(full);
		return true;
	}

	/** Shows the whole axis, which can be undone as well. */
	public boolean showFull() {
		return zoomTo(full);
	}
}
