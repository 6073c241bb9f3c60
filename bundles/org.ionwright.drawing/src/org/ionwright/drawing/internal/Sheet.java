package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ionwright.drawing.Box;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Mapping;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Scene;
import org.ionwright.drawing.Text.Align;
import org.ionwright.model.instrument.MassSpectrometer;

/** Puts everything on one sheet, from the top: head, ladder, numerals, section, equipment, details and windows, list. */
public final class Sheet {

	private static final double TITLE = 4.5;
	private static final double HIGHEST_SECTION = 210;
	private static final double HEAD = 11;

	private Sheet() {
	}

	public static Scene of(MassSpectrometer instrument) {
		Section section = Section.of(instrument);
		Sketch sketch = section.sketch();
		Page page = new Page();
		Box room = sketch.bounds().isNothing() ? new Box(0, 0, 0.1, 0.05) : sketch.bounds();
		double width = Page.WIDTH - 2 * Page.RIM;
		double scale = Scales.below(Math.min(width / Math.max(room.width(), 1e-4),
				HIGHEST_SECTION / Math.max(room.height(), 1e-4)) / 1000) * 1000;
		double row = HEAD + Ladder.HEIGHT + Page.BALLOON + 1;
		double top = row + Page.BALLOON + 7;
		Mapping mapping = new Mapping(scale, Page.RIM + (width - room.width() * scale) / 2 - room.left() * scale,
				top - room.top() * scale);
		double bottom = top + room.height() * scale;
		Insets insets = Insets.of(sketch.details(), scale);

		page.addAll(Hatching.of(sketch.items().stream().map(item -> item.on(mapping)).toList()));
		head(page, instrument, section, scale);
		new Ladder(page, HEAD, instrument).draw();
		marks(page, insets, mapping);
		Numerals numerals = new Numerals();
		Set<Callout> locals = sketch.locals().entrySet().stream()
				.filter(local -> local.getValue() * scale >= 2 * Page.BALLOON + 1).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
		List<Callout> callouts = numerals
				.complete(Stream.concat(sketch.callouts().stream(), sketch.locals().keySet().stream())
						.sorted(Comparator.comparingDouble(callout -> callout.site().x())).toList());
		Map<Boolean, List<Callout>> parted = callouts.stream().collect(Collectors.partitioningBy(callout -> locals
				.stream().anyMatch(local -> local.tag().equals(callout.tag()) && local.site() == callout.site())));
		Balloons.place(page, Stream.concat(insets.callouts().stream(), parted.get(false).stream()).toList(), mapping,
				row);
		parted.get(true).forEach(callout -> page.balloon(mapping.of(callout.site()), callout.numeral(), callout.tag()));
		List<Unit> units = Units.of(instrument, section);
		double equipment = bottom + 11;
		List<String> letters = units.stream()
				.map(unit -> Labels.callout(unit.part(), Point.ZERO).numeral().isEmpty() ? numerals.letter() : "")
				.toList();
		List<Callout> below = new Equipment(page, equipment).draw(units, letters, mapping);
		new Dimensions(page, top, bottom + 6).place(sketch.spans(), mapping);

		double details = units.isEmpty() ? bottom + 8 : equipment + Equipment.HEIGHT;
		double right = insets.draw(page, sketch.items(), details);
		WindowsPanel.draw(page, instrument, right + 8, details);
		double list = details + Insets.HEIGHT;
		List<Callout> all = new ArrayList<>(callouts);
		all.addAll(below);
		double end = PartsList.draw(page, all, list) + 4;
		page.text(new Point(Page.RIM, end), Align.LEFT, Page.SMALL, Ink.MUTED, String.join(" ", section.remarks()),
				width);
		List<Handle> handles = sketch.handles().stream().map(handle -> handle.on(mapping)).toList();
		return new Scene(title(instrument), Page.WIDTH, end + 5, scale, page.items(), handles);
	}

	private static String title(MassSpectrometer instrument) {
		return instrument.getName() == null || instrument.getName().isBlank() ? "Instrument"
				: instrument.getName().strip();
	}

	private static void head(Page page, MassSpectrometer instrument, Section section, double scale) {
		page.text(new Point(Page.RIM, 8), Align.LEFT, TITLE, Ink.STRONG, title(instrument) + ", section", 190);
		section.sight().ifPresent(sight -> page.text(new Point(215, 8), Align.LEFT, Page.NORMAL, sight.ink(),
				sight.badge(), 100));
		page.text(new Point(355, 8), Align.RIGHT, Page.NORMAL, Ink.MUTED, "scale " + Scales.text(scale / 1000), 38);
		ScaleBar.draw(page, new Point(358, 7), scale, 35);
	}

	/** Circles in the section round what the insets show. */
	private static void marks(Page page, Insets insets, Mapping mapping) {
		for (Callout callout : insets.callouts()) {
			List<Point> circle = new ArrayList<>();
			for (int i = 0; i <= 24; i++) {
				circle.add(mapping.of(callout.site()).plus(Point.towards(i * Math.PI / 12), 1.8));
			}
			page.add(new Line(circle, Pen.CUT, callout.tag()));
		}
	}

	/** For tests: the shapes of the section alone, in m. */
	static List<Item> section(MassSpectrometer instrument) {
		return Section.of(instrument).sketch().items();
	}
}
