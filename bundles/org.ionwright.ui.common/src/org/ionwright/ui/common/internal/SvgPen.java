package org.ionwright.ui.common.internal;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;

/** Draws into an SVG 1.1 document. Text stays text; its places are those of the screen's font. */
public final class SvgPen implements Pen {

	private static final double POINTS_PER_INCH = 72;

	private final GC measure;
	private final StringBuilder body = new StringBuilder(1 << 16);
	private final int width;
	private final int height;
	private final String font;
	private final double fontPixels;
	private String color = "#000000";
	private double opacity = 1;
	private int left;
	private int top;
	private int clips;

	/**
	 * @param measure
	 *            has the font; only asked for sizes
	 * @param title
	 *            for those who cannot see the drawing
	 */
	public SvgPen(GC measure, int width, int height, String title) {
		this.measure = measure;
		this.width = width;
		this.height = height;
		FontData data = measure.getFont().getFontData()[0];
		font = data.getName();
		fontPixels = data.getHeight() * measure.getDevice().getDPI().x / POINTS_PER_INCH;
		body.append("<title>").append(escaped(title)).append("</title>\n");
	}

	/** What was drawn so far, as a whole document. */
	public String document() {
		return String.format(Locale.ROOT,
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n"
						+ "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
						+ "version=\"1.1\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
						+ "font-family=\"%s, sans-serif\" font-size=\"%.2f\" fill=\"none\" stroke-linejoin=\"round\">%n",
				width, height, width, height, escaped(font), fontPixels) + body + "</svg>\n";
	}

	@Override
	public void color(Color next) {
		color = String.format(Locale.ROOT, "#%02x%02x%02x", next.getRed(), next.getGreen(), next.getBlue());
	}

	@Override
	public void alpha(int alpha) {
		opacity = alpha / 255.0;
	}

	@Override
	public void line(int x1, int y1, int x2, int y2) {
		line(x1, y1, x2, y2, "");
	}

	@Override
	public void dottedLine(int x1, int y1, int x2, int y2) {
		line(x1, y1, x2, y2, " stroke-dasharray=\"1 2\"");
	}

	private void line(int x1, int y1, int x2, int y2, String more) {
		element("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>", middle(left + x1), middle(top + y1),
				middle(left + x2), middle(top + y2), color, more);
	}

	@Override
	public void polyline(int[] points) {
		body.append("<polyline stroke=\"").append(color).append("\" points=\"");
		for (int i = 0; i + 1 < points.length; i += 2) {
			body.append(middle(left + points[i])).append(',').append(middle(top + points[i + 1])).append(' ');
		}
		body.append("\"/>\n");
	}

	@Override
	public void fill(int x, int y, int w, int h) {
		element("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"%s/>", left + x, top + y,
				Math.max(0, w), Math.max(0, h), color, seen());
	}

	@Override
	public void polygon(int... points) {
		body.append("<polygon fill=\"").append(color).append('"').append(seen()).append(" points=\"");
		for (int i = 0; i + 1 < points.length; i += 2) {
			body.append(left + points[i]).append(',').append(top + points[i + 1]).append(' ');
		}
		body.append("\"/>\n");
	}

	@Override
	public void dot(int x, int y, int radius) {
		element("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>", middle(left + x), middle(top + y),
				middle(radius), color);
	}

	@Override
	public void text(String text, int x, int y) {
		if (!text.isEmpty()) {
			element("<text x=\"%d\" y=\"%d\" fill=\"%s\" xml:space=\"preserve\">%s</text>", left + x,
					top + y + ascent(), color, escaped(text));
		}
	}

	@Override
	public void textUpwards(String text, int x, int y) {
		element("<text transform=\"translate(%d %d) rotate(-90)\" fill=\"%s\">%s</text>", left + x + ascent(), top + y,
				color, escaped(text));
	}

	@Override
	public Point extent(String text) {
		return measure.textExtent(text);
	}

	@Override
	public void clip(int x, int y, int w, int h) {
		clips++;
		element("<clipPath id=\"c%d\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>", clips, left + x,
				top + y, w, h);
		element("<g clip-path=\"url(#c%d)\">", clips);
	}

	@Override
	public void unclip() {
		body.append("</g>\n");
	}

	@Override
	public void shift(int x, int y) {
		left += x;
		top += y;
	}

	@Override
	public void image(Raster raster, int x, int y, int w, int h) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { raster.data() };
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		loader.save(png, SWT.IMAGE_PNG);
		element("<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\" "
				+ "style=\"image-rendering:pixelated\" xlink:href=\"data:image/png;base64,%s\"/>", left + x, top + y, w,
				h,
				Base64.getEncoder().encodeToString(png.toByteArray()));
	}

	private void element(String format, Object... values) {
		body.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

	private String seen() {
		return opacity >= 1 ? "" : String.format(Locale.ROOT, " fill-opacity=\"%.3f\"", opacity);
	}

	private int ascent() {
		return measure.getFontMetrics().getAscent() + measure.getFontMetrics().getLeading();
	}

	/** A line of one pixel goes through the middle of it. */
	private static String middle(int pixel) {
		return pixel + ".5";
	}

	private static String escaped(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> out.append("&lt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			default -> out.append(c < ' ' ? ' ' : c);
			}
		}
		return out.toString();
	}
}
