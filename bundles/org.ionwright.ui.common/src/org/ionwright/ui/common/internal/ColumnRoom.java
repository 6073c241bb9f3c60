package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.ionwright.ui.common.Letters;

/**
 * Which widths the columns of a table were given. GTK tells of a width after the layout is through, and JFace takes that for what a person
 * dragged: without this the columns would keep the widths of their first layout when the window grows. UI thread.
 */
public final class ColumnRoom {

	/** Points on both sides of a title. */
	private static final int TITLE_MARGIN = 16;

	private final List<Set<Integer>> given = new ArrayList<>();

	public void give(int[] widths) {
		while (given.size() < widths.length) {
			given.add(new HashSet<>());
		}
		for (int i = 0; i < widths.length; i++) {
			given.get(i).add(widths[i]);
		}
	}

	/** Whether a width comes from the layout; what it gave in an earlier turn may be told late. */
	public boolean gave(int column, int width) {
		return column >= 0 && column < given.size() && given.get(column).contains(width);
	}

	/** With room for the title and for larger letters. */
	public static ColumnLayoutData fit(Control table, String title, ColumnLayoutData data) {
		return switch (data) {
		case ColumnWeightData share -> new ColumnWeightData(share.weight, fit(table, title, share.minimumWidth),
				share.resizable);
		case ColumnPixelData fixed when fixed.width > 0 -> new ColumnPixelData(fit(table, title, fixed.width),
				fixed.resizable, fixed.addTrim);
		default -> data;
		};
	}

	private static int fit(Control table, String title, int width) {
		return Math.max(Letters.points(table, width), title(table, title));
	}

	private static int title(Control table, String title) {
		if (title.isEmpty()) {
			return 0;
		}
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int width = gc.textExtent(title).x;
		gc.dispose();
		return width + TITLE_MARGIN;
	}
}
