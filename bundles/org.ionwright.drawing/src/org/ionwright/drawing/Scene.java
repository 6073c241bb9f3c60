package org.ionwright.drawing;

import java.util.List;
import java.util.Optional;

/**
 * The drawing of one instrument.
 *
 * @param title
 *            of the picture, also for screen readers
 * @param width
 *            of the paper, mm
 * @param height
 *            mm
 * @param scale
 *            mm of paper per m of the model in the section, outside breaks
 * @param items
 *            from the lowest to the topmost
 * @param handles
 *            what is dragged
 */
public record Scene(String title, double width, double height, double scale, List<Item> items, List<Handle> handles) {

	public Scene {
		items = List.copyOf(items);
		handles = List.copyOf(handles);
	}

	/** What lies topmost at a place and stands for something, with {@code slack} mm for thin lines. */
	public Optional<Tag> at(Point place, double slack) {
		return Hit.topmost(items, place, slack);
	}

	/** Room of all that stands for a part and nothing below it. */
	public Box boundsOf(String path) {
		Box box = Box.NOTHING;
		for (Item item : items) {
			if (item.tag().path().equals(path)) {
				box = box.with(item.bounds());
			}
		}
		return box;
	}
}
