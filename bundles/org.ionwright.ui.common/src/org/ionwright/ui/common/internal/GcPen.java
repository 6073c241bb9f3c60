package org.ionwright.ui.common.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/** Draws with SWT. */
public final class GcPen implements Pen {

	private static final boolean GTK = "gtk".equals(SWT.getPlatform());

	private final GC gc;
	private int left;
	private int top;
	private @Nullable Rectangle before;

	public GcPen(GC gc) {
		this.gc = gc;
	}

	@Override
	public void color(Color color) {
		gc.setForeground(color);
		gc.setBackground(color);
	}

	@Override
	public void alpha(int alpha) {
		gc.setAlpha(alpha);
	}

	@Override
	public void line(int x1, int y1, int x2, int y2) {
		gc.drawLine(left + x1, top + y1, left + x2, top + y2);
	}

	@Override
	public void dottedLine(int x1, int y1, int x2, int y2) {
		gc.setLineStyle(SWT.LINE_DOT);
		line(x1, y1, x2, y2);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	@Override
	public void polyline(int[] points) {
		gc.drawPolyline(moved(points));
	}

	@Override
	public void fill(int x, int y, int width, int height) {
		gc.fillRectangle(left + x, top + y, width, height);
	}

	@Override
	public void polygon(int... points) {
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(moved(points));
	}

	@Override
	public void dot(int x, int y, int radius) {
		gc.setAntialias(SWT.ON);
		gc.fillOval(left + x - radius, top + y - radius, 2 * radius + 1, 2 * radius + 1);
	}

	@Override
	public void text(String text, int x, int y) {
		gc.drawText(text, left + x, top + y, true);
	}

	@Override
	public void textUpwards(String text, int x, int y) {
		transformed(turned -> {
			turned.translate(left + x, top + y);
			turned.rotate(-90);
		}, () -> gc.drawText(text, 0, 0, true));
	}

	@Override
	public Point extent(String text) {
		return gc.textExtent(text);
	}

	@Override
	public void image(Raster raster, int x, int y, int width, int height) {
		if (width <= 0 || height <= 0) {
			return;
		}
		if (GTK && width == raster.data().width && height == raster.data().height) {
			fill(raster, x, y);
		} else {
			gc.setInterpolation(SWT.NONE);
			gc.drawImage(raster.on(gc.getDevice()), 0, 0, raster.data().width, raster.data().height, left + x, top + y,
					width, height);
		}
	}

	/** As it is. SWT for GTK copies all of an image back into memory whenever it draws it as one, but not for a filling. */
	private void fill(Raster raster, int x, int y) {
		Color background = gc.getBackground();
		transformed(moved -> moved.translate(left + x, top + y), () -> {
			gc.setBackgroundPattern(raster.fillingOn(gc.getDevice()));
			gc.fillRectangle(0, 0, raster.data().width, raster.data().height);
		});
		gc.setBackgroundPattern(null);
		gc.setBackground(background);
	}

	/** Draws in a moved or turned system. */
	private void transformed(Consumer<Transform> change, Runnable draw) {
		Transform other = new Transform(gc.getDevice());
		Transform present = new Transform(gc.getDevice());
		try {
			gc.getTransform(other);
			gc.getTransform(present);
			change.accept(other);
			gc.setTransform(other);
			draw.run();
		} finally {
			gc.setTransform(present);
			other.dispose();
			present.dispose();
		}
	}

	@Override
	public void clip(int x, int y, int width, int height) {
		Rectangle present = gc.getClipping();
		before = present;
		gc.setClipping(new Rectangle(left + x, top + y, width, height).intersection(present));
	}

	@Override
	public void unclip() {
		gc.setClipping(before);
	}

	@Override
	public void shift(int x, int y) {
		left += x;
		top += y;
	}

	private int[] moved(int[] points) {
		if (left == 0 && top == 0) {
			return points;
		}
		int[] moved = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			moved[i] = points[i] + (i % 2 == 0 ? left : top);
		}
		return moved;
	}
}
