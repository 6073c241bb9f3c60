package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Decides which labels stand where: above their peak, else beside its tip, never over each other nor over the curve. */
public final class LabelPlacement {

	/** Between the peak and its label. */
	private static final int LIFT = 3;
	/** Between two labels. */
	private static final int GAP = 3;
	/** From the peak to a label beside it. */
	private static final int SIDE = 3;
	/** So far from its middle a peak is still the same one. */
	private static final int OWN = 8;

	private final int width;
	private final int[] tops;
	private final List<Rectangle> taken = new ArrayList<>();

	/**
	 * @param tops
	 *            for each pixel column of the plot the y of the highest point drawn in it; large where nothing is drawn
	 */
	public LabelPlacement(int[] tops) {
		this.tops = tops;
		this.width = tops.length;
	}

	/** Keeps labels away from a place where something else stands. */
	public void take(Rectangle box) {
		taken.add(box);
	}

	/**
	 * Takes the place for a label, if it is free.
	 *
	 * @param x
	 *            of the peak
	 * @param y
	 *            of the peak
	 * @return whether there is a place; {@link #last()} tells it
	 */
	public boolean place(int x, int y, int labelWidth, int labelHeight) {
		if (lowerThanNeighbour(x, y)) {
			return false;
		}
		int centred = Math.max(0, Math.min(width - labelWidth, x - labelWidth / 2));
		return fits(new Rectangle(centred, y - LIFT - labelHeight, labelWidth, labelHeight))
				|| fitsBeside(new Rectangle(x + SIDE, y - LIFT, labelWidth, labelHeight), x)
				|| fitsBeside(new Rectangle(x - SIDE - labelWidth, y - LIFT, labelWidth, labelHeight), x);
	}

	/** Not closely above another peak, whose label it would seem to be. */
	private boolean fitsBeside(Rectangle box, int x) {
		for (int column = Math.max(0, box.x); column < Math.min(width, box.x + box.width); column++) {
			if (Math.abs(column - x) > OWN && tops[column] < box.y + 2 * box.height) {
				return false;
			}
		}
		return fits(box);
	}

	/** A peak that leans on a higher one cannot be told from it at this zoom; its label would name the wrong one. */
	private boolean lowerThanNeighbour(int x, int y) {
		for (int column = Math.max(0, x - SIDE); column < Math.min(width, x + SIDE + 1); column++) {
			if (tops[column] < y) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(Rectangle box) {
		if (box.y < 0 || box.x < 0 || box.x + box.width > width || coversCurve(box)) {
			return false;
		}
		Rectangle wide = new Rectangle(box.x - GAP, box.y, box.width + 2 * GAP, box.height);
		for (Rectangle other : taken) {
			if (other.intersects(wide)) {
				return false;
			}
		}
		taken.add(box);
		return true;
	}

	/** The place given last. */
	public Rectangle last() {
		return taken.getLast();
	}

	private boolean coversCurve(Rectangle box) {
		for (int column = box.x; column < box.x + box.width; column++) {
			if (tops[column] < box.y + box.height) {
				return true;
			}
		}
		return false;
	}
}
