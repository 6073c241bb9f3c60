package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.ThemeColors;

/** Annotations: flags on lines, in as many rows as they need not to cover each other, three at most. */
public final class Flags {

	private static final int PADDING = 4;
	private static final int TOP = 2;
	private static final int ROWS = 3;

	/** A flag and where its box is; empty without a label. */
	public record Flag(ChartMark mark, int x, Rectangle box) {
	}

	private Flags() {
	}

	/** Those of the marks that are visible. */
	public static List<Flag> of(Pen measure, Frame frame, List<ChartMark> marks) {
		List<Flag> flags = new ArrayList<>();
		int[] rowEnds = new int[ROWS];
		for (ChartMark mark : marks) {
			if (!frame.x().contains(mark.position())) {
				continue;
			}
			int x = frame.xPixel(mark.position());
			if (mark.label().isEmpty()) {
				flags.add(new Flag(mark, x, new Rectangle(x, 0, 0, 0)));
				continue;
			}
			Point extent = measure.extent(mark.label());
			int width = extent.x + 2 * PADDING;
			int left = x + width > frame.width() ? Math.max(0, x - width) : x;
			int row = 0;
			while (row < ROWS - 1 && rowEnds[row] > left) {
				row++;
			}
			rowEnds[row] = left + width + 2;
			flags.add(new Flag(mark, x, new Rectangle(left, TOP + row * (extent.y + 3), width, extent.y + 1)));
		}
		return flags;
	}

	public static void paint(Pen pen, Frame frame, ThemeColors colors, List<Flag> flags) {
		for (Flag flag : flags) {
			int x = flag.x();
			pen.color(colors.third());
			pen.dottedLine(x, 0, x, frame.height());
			if (flag.box().isEmpty()) {
				pen.polygon(x - 4, 0, x + 5, 0, x, 6);
			}
		}
		// Above the lines of all others.
		for (Flag flag : flags) {
			Rectangle box = flag.box();
			if (!box.isEmpty()) {
				pen.color(colors.background());
				pen.fill(box.x, box.y, box.width, box.height);
				pen.color(colors.third());
				pen.alpha(50);
				pen.fill(box.x, box.y, box.width, box.height);
				pen.alpha(255);
				pen.line(flag.x(), box.y, flag.x(), box.y + box.height - 1);
				pen.color(colors.foreground());
				pen.text(flag.mark().label(), box.x + PADDING, box.y);
			}
		}
	}
}
