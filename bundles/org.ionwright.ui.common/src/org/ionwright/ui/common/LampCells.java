package org.ionwright.ui.common;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.ui.common.internal.LampPainter;

/**
 * Lamps in the first column of a tree or table, sharp at every zoom. Items get {@link #place()} as their image, which only
 * keeps the room; the lamp is drawn on top of it.
 */
public final class LampCells {

	private static final int SIZE = 16;
	private static final int MARGIN = 1;

	private final Composite owner;
	private final Function<Object, @Nullable Lamp> lamps;
	private final Image place;

	/**
	 * @param owner
	 *            tree or table
	 * @param lamps
	 *            lamp of an item by its data; null for none
	 */
	public LampCells(Composite owner, Function<Object, @Nullable Lamp> lamps) {
		this.owner = owner;
		this.lamps = lamps;
		place = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner)
				.create(ImageDescriptor.createFromImageDataProvider(LampCells::empty));
		owner.addListener(SWT.PaintItem, this::paint);
	}

	/** The image for every item; lives as long as the owner. */
	public Image place() {
		return place;
	}

	private void paint(Event event) {
		if (event.index != 0 || event.item == null) {
			return;
		}
		Object data = event.item.getData();
		@Nullable
		Lamp lamp = data == null ? null : lamps.apply(data);
		if (lamp != null) {
			Rectangle at = owner instanceof Tree ? ((TreeItem) event.item).getImageBounds(0)
					: ((TableItem) event.item).getImageBounds(0);
			// with these colours the text of a selected row is drawn, by who paints it after the lamp
			Color foreground = event.gc.getForeground();
			Color background = event.gc.getBackground();
			LampPainter.paint(event.gc, lamp, ThemeColors.of(owner), at.x + MARGIN,
					at.y + (at.height - SIZE) / 2 + MARGIN, SIZE - 2 * MARGIN);
			event.gc.setForeground(foreground);
			event.gc.setBackground(background);
		}
	}

	private static ImageData empty(int zoom) {
		int size = SIZE * zoom / 100;
		ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alpha = 0;
		return data;
	}
}
