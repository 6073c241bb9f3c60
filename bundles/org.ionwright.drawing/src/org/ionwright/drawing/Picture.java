package org.ionwright.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Paints a scene into a picture of pixels; needs no display. */
public final class Picture {

	/** Letters are measured at this size, because fonts of some mm have coarse metrics. */
	private static final float MEASURE = 100;

	private final Graphics2D graphics;
	private final Palette palette;

	private Picture(Graphics2D graphics, Palette palette) {
		this.graphics = graphics;
		this.palette = palette;
	}

	/**
	 * @param width
	 *            in pixels; the height follows
	 */
	public static BufferedImage paint(Scene scene, Palette palette, int width) {
		double scale = width / scene.width();
		int height = (int) Math.ceil(scene.height() * scale);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
					RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(new Color(palette.paper()));
			graphics.fillRect(0, 0, width, height);
			graphics.scale(scale, scale);
			new Picture(graphics, palette).items(scene.items());
		} finally {
			graphics.dispose();
		}
		return image;
	}

	/** As PNG file. */
	public static byte[] png(Scene scene, Palette palette, int width) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!ImageIO.write(paint(scene, palette, width), "png", bytes)) {
			throw new IOException("this Java runtime cannot write PNG files");
		}
		return bytes.toByteArray();
	}

	private void items(List<Item> items) {
		for (Item item : items) {
			switch (item) {
			case Area area -> shape(path(area.outline(), true), palette.fill(area.material(), area.pressure()),
					area.pen());
			case Line line -> outline(path(line.points(), false), line.pen());
			case Disc disc -> shape(circle(disc.centre(), disc.radius()), palette.fill(disc.material(), Double.NaN),
					disc.pen());
			case Text text -> text(text);
			case Inset inset -> inset(inset);
			}
		}
	}

	private void shape(Shape shape, int fill, Pen pen) {
		graphics.setColor(new Color(fill));
		graphics.fill(shape);
		outline(shape, pen);
	}

	private void outline(Shape shape, Pen pen) {
		if (pen == Pen.NONE) {
			return;
		}
		graphics.setColor(new Color(palette.ink(pen.ink())));
		float width = (float) pen.width();
		if (pen.dashes().isEmpty()) {
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		} else {
			float[] dashes = new float[pen.dashes().size()];
			for (int i = 0; i < dashes.length; i++) {
				dashes[i] = pen.dashes().get(i).floatValue();
			}
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
		}
		graphics.draw(shape);
	}

	private void text(Text text) {
		Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(MEASURE);
		double natural = font.getStringBounds(text.text(), graphics.getFontRenderContext()).getWidth();
		double size = text.size() / MEASURE;
		double squeeze = natural * size > text.width() ? text.width() / (natural * size) : 1;
		double slack = text.width() - natural * size * squeeze;
		double left = text.anchor().x() - text.indent() + switch (text.align()) {
		case LEFT -> 0;
		case MIDDLE -> slack / 2;
		case RIGHT -> slack;
		};
		AffineTransform before = graphics.getTransform();
		graphics.translate(left, text.anchor().y());
		graphics.scale(size * squeeze, size);
		graphics.setFont(font);
		graphics.setColor(new Color(palette.ink(text.ink())));
		graphics.drawString(text.text(), 0, 0);
		graphics.setTransform(before);
	}

	private void inset(Inset inset) {
		Shape rim = circle(inset.centre(), inset.radius());
		graphics.setColor(new Color(palette.paper()));
		graphics.fill(rim);
		Shape before = graphics.getClip();
		graphics.clip(rim);
		items(inset.content());
		graphics.setClip(before);
		outline(rim, Pen.OUTLINE);
	}

	private static Shape circle(Point centre, double radius) {
		return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
	}

	private static Shape path(List<Point> points, boolean closed) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i < points.size(); i++) {
			Point p = points.get(i);
			if (i == 0) {
				path.moveTo(p.x(), p.y());
			} else {
				path.lineTo(p.x(), p.y());
			}
		}
		if (closed && !points.isEmpty()) {
			path.closePath();
		}
		return path;
	}
}
