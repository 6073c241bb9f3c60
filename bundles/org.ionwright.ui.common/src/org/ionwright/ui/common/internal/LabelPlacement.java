package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Decides which labels stand where: centred above their peak, never over each other nor over a higher part of the curve. */
public final class LabelPlacement {

	/** Between the peak and its label. */
	private static final int LIFT = 3;
	/** Between two labels. */
	private static final int GAP = 1;

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
		int left = Math.max(0, Math.min(width - labelWidth, x - labelWidth / 2));
		Rectangle box = new Rectangle(left, y - LIFT - labelHeight, labelWidth, labelHeight);
		if (box.y < 0 || labelWidth > width || coversCurve(box)) {
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
