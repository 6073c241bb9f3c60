package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.instrument.CallLatency;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.ThemeColors;

/** How long the calls to a device took, as bars over time in ms; the slowest 5 % in the colour of the second trace. UI thread. */
final class LatencyChart extends Canvas {

	private static final int MARGIN = 6;
	private static final int NARROWEST_LABEL = 34;

	private CallLatency latency = CallLatency.NONE;

	LatencyChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		AccessibleName.give(this, this::words);
	}

	void show(CallLatency next) {
		if (!next.equals(latency)) {
			latency = next;
			setToolTipText(words());
			redraw();
		}
	}

	String words() {
		return latency.histogram().isEmpty() ? Messages.Bench_noCalls
				: NLS.bind(Messages.Bench_latency, new Object[] { calls(), Texts.millis(latency.median()),
						Texts.millis(latency.most()), Texts.millis(latency.last()) });
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 220 : wHint, hHint == SWT.DEFAULT ? 120 : hHint);
	}

	private long calls() {
		return latency.histogram().stream().mapToLong(CallLatency.Bin::calls).sum();
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		Rectangle area = getClientArea();
		int line = gc.getFontMetrics().getHeight();
		gc.setForeground(colors.muted());
		String[] head = words().split("; ");
		for (int i = 0; i < head.length; i++) {
			gc.drawText(head[i], MARGIN, MARGIN + i * line, true);
		}
		List<CallLatency.Bin> bins = latency.histogram();
		if (bins.isEmpty()) {
			return;
		}
		int top = MARGIN + head.length * line + 4;
		int bottom = area.height - MARGIN - line;
		int left = MARGIN;
		int right = area.width - MARGIN;
		long highest = Math.max(1, bins.stream().mapToLong(CallLatency.Bin::calls).max().orElse(1));
		double width = (right - left) / (double) bins.size();
		int labelled = left - NARROWEST_LABEL;
		for (int i = 0; i < bins.size(); i++) {
			CallLatency.Bin bin = bins.get(i);
			int x = left + (int) Math.round(i * width);
			int wide = Math.max(1, left + (int) Math.round((i + 1) * width) - x - 1);
			int height = (int) Math.ceil((bottom - top) * (bin.calls() / (double) highest));
			gc.setBackground(bin.upTo().compareTo(latency.most()) > 0 ? colors.second() : colors.accent());
			gc.fillRectangle(x, bottom - height, wide, height);
			String label = millis(bin);
			int end = x + wide;
			int extent = gc.textExtent(label).x;
			if (end - extent >= labelled + MARGIN && end - extent >= left) {
				gc.drawText(label, end - extent, bottom + 1, true);
				labelled = end;
			}
		}
		gc.drawLine(left, bottom, right, bottom);
	}

	private static String millis(CallLatency.Bin bin) {
		double millis = bin.upTo().toNanos() / 1e6;
		return millis < 1 ? String.format(Locale.ROOT, "%.2f", millis) : Texts.millis(bin.upTo());
	}
}
