package org.ionwright.drawing;

/**
 * A filled circle.
 *
 * @param pen
 *            of the rim; {@link Pen#NONE} for none
 */
public record Disc(Point centre, double radius, Material material, Pen pen, Tag tag) implements Item {

	@Override
	public Box bounds() {
		return Box.around(centre, radius);
	}

	@Override
	public Disc on(Mapping mapping) {
		return new Disc(mapping.of(centre), radius * mapping.scale(), material, pen, tag);
	}
}
