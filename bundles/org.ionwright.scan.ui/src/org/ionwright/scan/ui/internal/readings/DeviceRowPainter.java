package org.ionwright.scan.ui.internal.readings;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/**
 * Draws the row of a part across all columns: name, lamp sign, word, reason. Every cell draws the whole line, clipped to
 * itself, on a ground of its own: GTK neither clips nor clears, and text drawn twice looks smeared.
 */
final class DeviceRowPainter {

	private static final int GAP = 8;

	private final Tree tree;

	DeviceRowPainter(Tree tree) {
		this.tree = tree;
		tree.addListener(SWT.EraseItem, event -> {
			if (event.item.getData() instanceof DeviceRow) {
				event.detail &= ~SWT.FOREGROUND;
			}
		});
		tree.addListener(SWT.PaintItem, this::paint);
	}

	private void paint(Event event) {
		if (!(event.item instanceof TreeItem item) || !(item.getData() instanceof DeviceRow row)) {
			return;
		}
		ThemeColors colors = ThemeColors.of(tree);
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		GC gc = event.gc;
		Rectangle cell = cell(item, event.index);
		Rectangle before = gc.getClipping();
		gc.setClipping(cell);
		if (!selected) {
			gc.setBackground(tree.getBackground());
			gc.fillRectangle(cell);
		}
		int x = item.getTextBounds(0).x;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int y = event.y + (event.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(row.name(), x, y, true);
		x += gc.textExtent(row.name()).x + GAP;
		gc.setFont(tree.getFont());
		if (!selected) {
			gc.setForeground(colors.lamp(row.lamp()));
		}
		String state = sign(row.lamp()) + ' ' + row.word();
		gc.drawText(state, x, y, true);
		x += gc.textExtent(state).x + GAP;
		if (!selected) {
			gc.setForeground(colors.muted());
		}
		gc.drawText(row.reason(), x, y, true);
		gc.setClipping(before);
	}

	/** From the end of the cell before to the end of this one: GTK leaves a gap between them and clears it with this one. */
	private Rectangle cell(TreeItem item, int column) {
		Rectangle bounds = item.getBounds(column);
		if (column == 0) {
			return bounds;
		}
		Rectangle before = item.getBounds(column - 1);
		int start = before.x + before.width;
		return new Rectangle(start, bounds.y, bounds.x + bounds.width - start, bounds.height);
	}

	private static String sign(Lamp lamp) {
		return switch (lamp) {
		case OFF -> "\u25cb";
		case OK -> "\u25cf";
		case BUSY -> "\u25d0";
		case WARNING -> "\u25b2";
		case FAULT -> "\u2716";
		};
	}
}
