package org.ionwright.instrument.ui.internal.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Disc;
import org.ionwright.drawing.Inset;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Lettering;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Palette;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Text;

/** Paints a scene on a GC. For one paint event; disposes what it makes. UI thread. */
final class ScenePainter implements AutoCloseable {

	/** Letters smaller than this are left out: they would only be dirt. */
	private static final double LEGIBLE = 4;
	private static final double FONT_HEIGHT = 0.75;

	private final GC gc;
	private final Palette palette;
	private final Color paper;
	private final Viewport view;
	private final Rectangle clip;
	private final Map<Integer, Font> fonts = new HashMap<>();
	private final Map<Integer, Color> colours = new HashMap<>();

	ScenePainter(GC gc, Palette palette, Color paper, Viewport view, Rectangle clip) {
		this.gc = gc;
		this.palette = palette;
		this.paper = paper;
		this.view = view;
		this.clip = clip;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	void paint(List<Item> items) {
		for (Item item : items) {
			if (isSeen(item.bounds())) {
				switch (item) {
				case Area area -> area(area);
				case Line line -> line(line.points(), line.pen());
				case Disc disc -> disc(disc);
				case Text text -> text(text);
				case Inset inset -> inset(inset);
				}
			}
		}
	}

	private boolean isSeen(Box box) {
		Point a = view.toScreen(new Point(box.left(), box.top()));
		Point b = view.toScreen(new Point(box.right(), box.bottom()));
		return b.x() >= clip.x - 2 && a.x() <= clip.x + clip.width + 2 && b.y() >= clip.y - 2
				&& a.y() <= clip.y + clip.height + 2;
	}

	private void area(Area area) {
		Path path = path(area.outline(), true);
		try {
			gc.setBackground(colour(palette.fill(area.material(), area.pressure())));
			gc.fillPath(path);
			stroke(path, area.pen());
		} finally {
			path.dispose();
		}
	}

	private void line(List<Point> points, Pen pen) {
		Path path = path(points, false);
		try {
			stroke(path, pen);
		} finally {
			path.dispose();
		}
	}

	private void disc(Disc disc) {
		Path path = circle(disc.centre(), disc.radius());
		try {
			int fill = palette.fill(disc.material(), Double.NaN);
			gc.setBackground(fill == palette.paper() ? paper : colour(fill));
			gc.fillPath(path);
			stroke(path, disc.pen());
		} finally {
			path.dispose();
		}
	}

	private void inset(Inset inset) {
		Path path = circle(inset.centre(), inset.radius());
		Rectangle before = gc.getClipping();
		try {
			gc.setBackground(paper);
			gc.fillPath(path);
			gc.setClipping(path);
			paint(inset.content());
			gc.setClipping(before);
			stroke(path, Pen.OUTLINE);
		} finally {
			path.dispose();
		}
	}

	private void stroke(Path path, Pen pen) {
		if (pen != Pen.NONE) {
			gc.setForeground(colour(palette.ink(pen.ink())));
			float[] dashes = new float[pen.dashes().size()];
			for (int i = 0; i < dashes.length; i++) {
				dashes[i] = (float) (pen.dashes().get(i) * view.scale());
			}
			gc.setLineAttributes(new LineAttributes((float) Math.max(pen.width() * view.scale(), 0.4), SWT.CAP_FLAT,
					SWT.JOIN_ROUND, dashes.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
					dashes.length == 0 ? null : dashes,
					0, 10));
			gc.drawPath(path);
		}
	}

	/** Squeezed where the font is wider than the room that the scene kept. */
	private void text(Text text) {
		double size = text.size() * view.scale();
		if (size < LEGIBLE) {
			return;
		}
		gc.setFont(font((int) Math.round(size)));
		gc.setForeground(colour(palette.ink(text.ink())));
		double room = text.width() * view.scale();
		int natural = gc.textExtent(text.text(), SWT.DRAW_TRANSPARENT).x;
		double squeeze = natural > room ? room / natural : 1;
		double slack = room - natural * squeeze;
		Point left = view.toScreen(new Point(text.anchor().x() - text.indent(), text.anchor().y()));
		double x = left.x() + switch (text.align()) {
		case LEFT -> 0;
		case MIDDLE -> slack / 2;
		case RIGHT -> slack;
		};
		double y = left.y() - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
		if (squeeze == 1) {
			gc.drawText(text.text(), (int) Math.round(x), (int) Math.round(y), SWT.DRAW_TRANSPARENT);
			return;
		}
		Transform transform = new Transform(gc.getDevice());
		try {
			transform.translate((float) x, (float) y);
			transform.scale((float) squeeze, 1);
			gc.setTransform(transform);
			gc.drawText(text.text(), 0, 0, SWT.DRAW_TRANSPARENT);
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	/** Of a height in points of the screen. */
	private Font font(int height) {
		return fonts.computeIfAbsent(height, wanted -> {
			FontData data = gc.getDevice().getSystemFont().getFontData()[0];
			int dpi = gc.getDevice().getDPI().y;
			data.setHeight(Math.max(1, (int) Math.round(wanted * 72.0 / dpi * (FONT_HEIGHT / Lettering.ASCENT))));
			data.setStyle(SWT.NORMAL);
			return new Font(gc.getDevice(), data);
		});
	}

	private Color colour(int rgb) {
		return colours.computeIfAbsent(rgb, key -> new Color(key >> 16 & 0xff, key >> 8 & 0xff, key & 0xff));
	}

	private Path path(List<Point> points, boolean closed) {
		Path path = new Path(gc.getDevice());
		for (int i = 0; i < points.size(); i++) {
			Point p = view.toScreen(points.get(i));
			if (i == 0) {
				path.moveTo((float) p.x(), (float) p.y());
			} else {
				path.lineTo((float) p.x(), (float) p.y());
			}
		}
		if (closed) {
			path.close();
		}
		return path;
	}

	private Path circle(Point centre, double radius) {
		Path path = new Path(gc.getDevice());
		Point corner = view.toScreen(new Point(centre.x() - radius, centre.y() - radius));
		float width = (float) (2 * radius * view.scale());
		path.addArc((float) corner.x(), (float) corner.y(), width, width, 0, 360);
		return path;
	}

	@Override
	public void close() {
		fonts.values().forEach(Font::dispose);
	}
}
