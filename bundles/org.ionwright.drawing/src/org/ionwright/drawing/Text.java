package org.ionwright.drawing;

/**
 * One line of letters.
 *
 * @param anchor
 *            on the base line: left end, middle or right end
 * @param size
 *            of the font, mm
 */
public record Text(Point anchor, Align align, double size, Ink ink, String text, Tag tag) implements Item {

	/** Which end of the text the anchor is. */
	public enum Align {
		LEFT, MIDDLE, RIGHT
	}

	/** How far the anchor is from the left end. */
	public double indent() {
		return switch (align) {
		case LEFT -> 0;
		case MIDDLE -> width() / 2;
		case RIGHT -> width();
		};
	}

	/** Room that is kept for it; who paints it with another font fits it in. */
	public double width() {
		return Lettering.width(text, size);
	}

	@Override
	public Box bounds() {
		double left = anchor.x() - indent();
		return new Box(left, anchor.y() - Lettering.ASCENT * size, left + width(),
				anchor.y() + Lettering.DESCENT * size);
	}

	@Override
	public Text on(Mapping mapping) {
		return new Text(mapping.of(anchor), align, size, ink, text, tag);
	}
}
