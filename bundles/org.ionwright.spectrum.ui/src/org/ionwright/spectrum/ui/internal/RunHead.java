package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.ThemeColors;

/** The title of the run: the sample in large letters, instrument and start below. */
final class RunHead extends Canvas {

	private static final int MARGIN = 6;
	private static final String ELLIPSIS = "\u2026";
	/** Acquisition software often numbers samples, which names nothing. */
	private static final int SHORTEST_NAME = 3;

	private final Font large;
	private String title = "";
	private String detail = "";

	RunHead(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(getDisplay()), this);
		large = resources.create(FontDescriptor.createFrom(getFont()).increaseHeight(3).setStyle(SWT.BOLD));
		addPaintListener(event -> paint(event.gc));
		AccessibleName.give(this, () -> title + ", " + detail);
	}

	void show(LoadedRun run) {
		String sample = run.fact("sample", "name");
		title = sample.length() < SHORTEST_NAME ? run.fileName() : sample;
		List<String> parts = new ArrayList<>();
		for (String part : List.of(run.fact("instrument", "name"), run.fact("instrument", "model"),
				ScanText.moment(run.fact("run", "start")))) {
			if (!part.isEmpty() && !parts.contains(part)) {
				parts.add(part);
			}
		}
		if (parts.isEmpty()) {
			parts.add(String.valueOf(run.file().path().getParent()));
		}
		detail = String.join(" \u00b7 ", parts);
		setToolTipText(title + "\n" + detail + "\n" + run.file().path());
		redraw();
	}

	String title() {
		return title;
	}

	String detail() {
		return detail;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(large);
			int height = gc.getFontMetrics().getHeight();
			gc.setFont(getFont());
			height += gc.getFontMetrics().getHeight() + 2 * MARGIN;
			return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? height : hHint);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		gc.setFont(large);
		gc.setForeground(colors.foreground());
		gc.drawText(fitting(gc, title), MARGIN, MARGIN, true);
		int below = MARGIN + gc.getFontMetrics().getHeight();
		gc.setFont(getFont());
		gc.setForeground(colors.muted());
		gc.drawText(fitting(gc, detail), MARGIN, below, true);
	}

	/** The whole text stands in the tool tip. */
	private String fitting(GC gc, String text) {
		int room = getClientArea().width - 2 * MARGIN;
		if (gc.textExtent(text).x <= room) {
			return text;
		}
		int length = text.length();
		while (length > 0 && gc.textExtent(text.substring(0, length) + ELLIPSIS).x > room) {
			length--;
		}
		return text.substring(0, length) + ELLIPSIS;
	}
}
