package org.ionwright.drawing;

import java.util.List;

/**
 * A round window on a magnified piece of the drawing.
 *
 * @param content
 *            is cut off at the rim; places as in the scene
 */
public record Inset(Point centre, double radius, List<Item> content, Tag tag) implements Item {

	public Inset {
		content = List.copyOf(content);
	}

	@Override
	public Box bounds() {
		return Box.around(centre, radius);
	}

	@Override
	public Inset on(Mapping mapping) {
		return new Inset(mapping.of(centre), radius * mapping.scale(),
				content.stream().map(item -> item.on(mapping)).toList(), tag);
	}
}
