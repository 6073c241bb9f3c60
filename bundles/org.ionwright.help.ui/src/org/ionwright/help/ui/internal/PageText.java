package org.ionwright.help.ui.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.help.ui.internal.Page.Line;
import org.ionwright.help.ui.internal.Page.Look;
import org.ionwright.help.ui.internal.Page.Span;
import org.ionwright.ui.common.AccessibleName;

/** Shows one page. Links open by a click, or by Enter where the caret is. On the UI thread. */
final class PageText {

	private static final int MARGIN = 12;
	private static final int STEP = 20;
	private static final int WIDEST_CELL = 260;
	private static final int[] HEADINGS = { 170, 135, 115, 105 };

	private final StyledText text;
	private final Map<Integer, Font> headings = new HashMap<>();
	private final List<Image> pictures = new ArrayList<>();
	private List<Span> links = List.of();
	private Map<String, Integer> anchors = Map.of();

	/**
	 * @param follow
	 *            gets the link as it is written on the page
	 */
	PageText(Composite parent, Consumer<String> follow) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setTabs(1);
		AccessibleName.give(text, Messages.PageName);
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> at(event).ifPresent(follow)));
		text.addMouseMoveListener(event -> text.setCursor(
				at(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				link(text.getCaretOffset()).ifPresent(follow);
			}
		});
		text.addPaintObjectListener(event -> {
			Object picture = event.style.data;
			if (picture instanceof Image image && !image.isDisposed()) {
				event.gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, event.x, event.y,
						event.style.metrics.width, event.style.metrics.ascent);
			}
		});
		text.addDisposeListener(event -> {
			dropPictures();
			headings.values().forEach(Font::dispose);
		});
	}

	StyledText control() {
		return text;
	}

	/**
	 * @param address
	 *            of the page, from which its pictures are looked for
	 * @param anchor
	 *            where to begin; empty for the top
	 */
	void show(Page page, String address, String anchor) {
		text.setRedraw(false);
		dropPictures();
		text.setText(page.text());
		links = page.spans().stream().filter(span -> span.look() == Look.LINK).toList();
		anchors = page.anchors();
		layOut(page);
		page.spans().stream().sorted(Comparator.comparingInt(span -> -span.length()))
				.forEach(span -> style(span, address));
		text.setRedraw(true);
		int place = anchors.getOrDefault(anchor, 0);
		text.setCaretOffset(Math.min(place, text.getCharCount()));
		if (place == 0) {
			text.setTopPixel(0);
		} else {
			text.setTopIndex(text.getLineAtOffset(text.getCaretOffset()));
		}
	}

	private void layOut(Page page) {
		Map<Integer, int[]> stops = new HashMap<>();
		for (int i = 0; i < text.getLineCount() && i < page.lines().size(); i++) {
			Line line = page.lines().get(i);
			if (line.table() >= 0) {
				int[] tabs = stops.computeIfAbsent(line.table(), table -> tabs(page, table));
				if (tabs.length > 0) {
					text.setLineTabStops(i, 1, tabs);
					text.setLineWrapIndent(i, 1, tabs[tabs.length - 1]);
				}
			} else if (line.bullet()) {
				int start = line.indent() * STEP;
				text.setLineIndent(i, 1, start - STEP / 2);
				text.setLineTabStops(i, 1, new int[] { STEP });
				text.setLineWrapIndent(i, 1, start + STEP / 2);
			} else if (line.indent() > 0) {
				text.setLineIndent(i, 1, line.indent() * STEP);
				text.setLineWrapIndent(i, 1, line.indent() * STEP);
			}
		}
	}

	/** Where the columns of a table begin but the first: what they have on one line, up to a limit. */
	private int[] tabs(Page page, int table) {
		List<Integer> widths = new ArrayList<>();
		GC gc = new GC(text);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (int i = 0; i < text.getLineCount() && i < page.lines().size(); i++) {
			if (page.lines().get(i).table() == table) {
				String[] cells = text.getLine(i).split("\t", -1);
				for (int column = 0; column < cells.length - 1; column++) {
					int width = Math.min(WIDEST_CELL, gc.textExtent(cells[column]).x + STEP);
					if (column < widths.size()) {
						widths.set(column, Math.max(widths.get(column), width));
					} else {
						widths.add(width);
					}
				}
			}
		}
		gc.dispose();
		int[] stops = new int[widths.size()];
		for (int column = 0, place = 0; column < stops.length; column++) {
			place += widths.get(column);
			stops[column] = place;
		}
		return stops;
	}

	private void style(Span span, String address) {
		StyleRange range = new StyleRange();
		range.start = span.start();
		range.length = span.length();
		switch (span.look()) {
		case STRONG -> range.fontStyle = SWT.BOLD;
		case EMPHASIS -> range.fontStyle = SWT.ITALIC;
		case CODE -> range.font = JFaceResources.getTextFont();
		case HEADING -> range.font = heading(Integer.parseInt(span.value()));
		case LINK -> {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_LINK;
			range.data = span.value();
		}
		case PICTURE -> {
			Optional<Image> picture = picture(Topics.resolve(address, span.value()));
			if (picture.isEmpty()) {
				return;
			}
			Image image = picture.get();
			Point size = size(image.getBounds());
			range.metrics = new GlyphMetrics(size.y, 0, size.x);
			range.data = image;
		}
		}
		text.setStyleRange(range);
	}

	/** As large as there is room across. */
	private Point size(Rectangle picture) {
		int room = Math.max(200, text.getClientArea().width - 2 * MARGIN - STEP);
		int width = Math.min(room, picture.width);
		return new Point(width, picture.height * width / picture.width);
	}

	private Optional<Image> picture(String address) {
		return Topics.open(address).flatMap(bytes -> {
			try {
				Image image = new Image(text.getDisplay(), new ByteArrayInputStream(bytes));
				pictures.add(image);
				return Optional.of(image);
			} catch (SWTException e) {
				return Optional.empty(); // its words stand below
			}
		});
	}

	private Font heading(int level) {
		return headings.computeIfAbsent(level, each -> {
			FontData[] data = text.getFont().getFontData();
			for (FontData one : data) {
				one.setHeight(one.getHeight() * HEADINGS[each - 1] / 100);
				one.setStyle(SWT.BOLD);
			}
			return new Font(text.getDisplay(), data);
		});
	}

	private void dropPictures() {
		pictures.forEach(Image::dispose);
		pictures.clear();
	}

	private Optional<String> at(MouseEvent event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : link(offset);
	}

	private Optional<String> link(int offset) {
		return links.stream().filter(span -> offset >= span.start() && offset < span.start() + span.length())
				.map(Span::value).findFirst();
	}
}
