package org.ionwright.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a scene as SVG 1.1 in mm. The same scene gives the same bytes; fonts are the reader's sans-serif, fitted into the
 * room the scene kept for them. Parts carry their model path as {@code data-path} and a title that viewers show on hover.
 */
public final class SvgWriter {

	private final Palette palette;
	private final StringBuilder out = new StringBuilder(1 << 16);
	private int clips;

	private SvgWriter(Palette palette) {
		this.palette = palette;
	}

	public static String write(Scene scene, Palette palette) {
		return new SvgWriter(palette).document(scene);
	}

	private String document(Scene scene) {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
				.append(number(scene.width())).append("mm\" height=\"").append(number(scene.height()))
				.append("mm\" viewBox=\"0 0 ").append(number(scene.width())).append(' ').append(number(scene.height()))
				.append("\" font-family=\"sans-serif\" stroke-linejoin=\"round\" stroke-linecap=\"butt\">\n<title>")
				.append(escaped(scene.title())).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"")
				.append(colour(palette.paper())).append("\"/>\n");
		items(scene.items());
		return out.append("</svg>\n").toString();
	}

	private void items(List<Item> items) {
		for (Item item : items) {
			Tag tag = item.tag();
			boolean group = !tag.hover().isEmpty();
			if (group) {
				out.append("<g data-path=\"").append(escaped(tag.path())).append("\"><title>")
						.append(escaped(tag.hover())).append("</title>");
			}
			write(item);
			out.append(group ? "</g>\n" : "\n");
		}
	}

	private void write(Item item) {
		switch (item) {
		case Area area -> {
			out.append("<polygon points=\"").append(points(area.outline())).append("\" fill=\"")
					.append(colour(palette.fill(area.material(), area.pressure()))).append('"');
			stroke(area.pen());
		}
		case Line line -> {
			out.append("<polyline points=\"").append(points(line.points())).append("\" fill=\"none\"");
			stroke(line.pen());
		}
		case Disc disc -> {
			circle(disc.centre(), disc.radius());
			out.append(" fill=\"").append(colour(palette.fill(disc.material(), Double.NaN))).append('"');
			stroke(disc.pen());
		}
		case Text text -> text(text);
		case Inset inset -> inset(inset);
		}
	}

	private void text(Text text) {
		out.append("<text x=\"").append(number(text.anchor().x() - text.indent())).append("\" y=\"")
				.append(number(text.anchor().y())).append("\" font-size=\"").append(number(text.size()))
				.append("\" textLength=\"").append(number(text.width()))
				.append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"").append(colour(palette.ink(text.ink())))
				.append("\">").append(escaped(text.text())).append("</text>");
	}

	private void inset(Inset inset) {
		String clip = "inset" + ++clips;
		out.append("<clipPath id=\"").append(clip).append("\">");
		circle(inset.centre(), inset.radius());
		out.append("/></clipPath>");
		circle(inset.centre(), inset.radius());
		out.append(" fill=\"").append(colour(palette.paper())).append("\"/><g clip-path=\"url(#").append(clip)
				.append(")\">\n");
		items(inset.content());
		out.append("</g>");
		circle(inset.centre(), inset.radius());
		out.append(" fill=\"none\"");
		stroke(Pen.OUTLINE);
	}

	private void circle(Point centre, double radius) {
		out.append("<circle cx=\"").append(number(centre.x())).append("\" cy=\"").append(number(centre.y()))
				.append("\" r=\"").append(number(radius)).append('"');
	}

	private void stroke(Pen pen) {
		if (pen != Pen.NONE) {
			out.append(" stroke=\"").append(colour(palette.ink(pen.ink()))).append("\" stroke-width=\"")
					.append(number(pen.width())).append('"');
			if (!pen.dashes().isEmpty()) {
				out.append(" stroke-dasharray=\"")
						.append(pen.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")))
						.append('"');
			}
		}
		out.append("/>");
	}

	private static String points(List<Point> points) {
		return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
	}

	private static String number(double value) {
		BigDecimal rounded = new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	private static String colour(int rgb) {
		return String.format("#%06x", rgb);
	}

	/** Letters that XML does not take are left out. */
	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().filter(c -> c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff)
				.forEach(c -> {
					switch (c) {
					case '&' -> escaped.append("&amp;");
					case '<' -> escaped.append("&lt;");
					case '>' -> escaped.append("&gt;");
					case '"' -> escaped.append("&quot;");
					default -> escaped.appendCodePoint(c);
					}
				});
		return escaped.toString();
	}
}
