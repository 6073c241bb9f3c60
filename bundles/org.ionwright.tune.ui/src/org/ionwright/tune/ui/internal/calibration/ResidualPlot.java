package org.ionwright.tune.ui.internal.calibration;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.calibration.FittedLine;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;

/** Residuals of a calibration over m/z with the limits: dots count, crosses were left out, a tick at the bottom was not found. */
final class ResidualPlot extends Canvas {

	private static final int RADIUS = 4;
	private static final int PAD = 6;
	private static final double HEADROOM = 1.15;
	/** Farther outliers stand at the edge: they must not make the others a line. */
	private static final double FARTHEST = 4;

	private List<FittedLine> lines = List.of();
	private double limit = 0.1;
	private boolean simulated;

	ResidualPlot(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> hover(event.x, event.y));
		AccessibleName.give(this, this::spoken);
	}

	/**
	 * @param limit
	 *            up to which a residual is allowed, u
	 */
	void show(List<FittedLine> next, double allowed, boolean isSimulated) {
		if (!next.equals(lines) || allowed != limit || simulated != isSimulated) {
			lines = List.copyOf(next);
			limit = allowed;
			simulated = isSimulated;
			redraw();
		}
	}

	private List<FittedLine> found() {
		return lines.stream().filter(line -> line.line().isFound()).toList();
	}

	private String spoken() {
		double worst = found().stream().filter(FittedLine::used).mapToDouble(line -> Math.abs(line.residual())).max()
				.orElse(Double.NaN);
		return NLS.bind(Messages.Plot_name, new Object[] { found().size(), NumberText.fixed(worst, 3),
				NumberText.shortest(limit) });
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? 110 : hHint);
	}

	/** Where things are. */
	private record Frame(Rectangle area, double low, double high, double reach) {

		int x(double mz) {
			return area.x + (int) Math.round((mz - low) / (high - low) * area.width);
		}

		int y(double residual) {
			return area.y + (int) Math.round((1 - Math.clamp(residual / reach, -1, 1)) / 2 * area.height);
		}
	}

	private Frame frame(int left, int bottom) {
		Rectangle client = getClientArea();
		double low = lines.stream().mapToDouble(line -> line.line().expected()).min().orElse(0);
		double high = lines.stream().mapToDouble(line -> line.line().expected()).max().orElse(1);
		double room = Math.max(1, (high - low) * 0.03);
		double worst = found().stream().mapToDouble(line -> Math.abs(line.residual())).max().orElse(0);
		double reach = HEADROOM * Math.max(limit, Math.min(worst, FARTHEST * limit));
		return new Frame(new Rectangle(left, PAD, Math.max(1, client.width - left - PAD),
				Math.max(1, client.height - bottom - 2 * PAD)), low - room, high + room, reach);
	}

	private Frame frame(GC gc) {
		return frame(gc.textExtent("-0.1000").x + PAD, 2 * gc.getFontMetrics().getHeight());
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		gc.setAntialias(SWT.ON);
		if (lines.isEmpty()) {
			gc.setForeground(colors.muted());
			Point size = gc.textExtent(Messages.Plot_empty);
			gc.drawText(Messages.Plot_empty, (getClientArea().width - size.x) / 2,
					(getClientArea().height - size.y) / 2, true);
			return;
		}
		Frame frame = frame(gc);
		level(gc, colors, frame, 0, SWT.LINE_SOLID);
		level(gc, colors, frame, limit, SWT.LINE_DASH);
		level(gc, colors, frame, -limit, SWT.LINE_DASH);
		gc.setLineStyle(SWT.LINE_SOLID);
		axis(gc, colors, frame);
		for (FittedLine line : lines) {
			mark(gc, colors, frame, line);
		}
		if (simulated) {
			gc.setForeground(colors.lamp(Lamp.WARNING));
			Point size = gc.textExtent(Messages.Simulated_word);
			gc.drawText(Messages.Simulated_word, frame.area().x + frame.area().width - size.x,
					getClientArea().height - size.y - PAD / 2, true);
		}
	}

	private static void level(GC gc, ThemeColors colors, Frame frame, double value, int style) {
		gc.setLineStyle(style);
		gc.setForeground(value == 0 ? colors.muted() : colors.lamp(Lamp.WARNING));
		int y = frame.y(value);
		gc.drawLine(frame.area().x, y, frame.area().x + frame.area().width, y);
		gc.setForeground(colors.muted());
		String text = value == 0 ? "0" : NumberText.shortest(value);
		Point size = gc.textExtent(text);
		gc.drawText(text, frame.area().x - size.x - PAD / 2, y - size.y / 2, true);
	}

	private static void axis(GC gc, ThemeColors colors, Frame frame) {
		gc.setForeground(colors.muted());
		Rectangle area = frame.area();
		int bottom = area.y + area.height + PAD / 2;
		int height = gc.getFontMetrics().getHeight();
		double step = step((frame.high() - frame.low()) / Math.max(2, area.width / 70.0));
		for (double mz = Math.ceil(frame.low() / step) * step; mz <= frame.high(); mz += step) {
			String text = NumberText.shortest(mz);
			int x = frame.x(mz);
			gc.setForeground(colors.grid());
			gc.drawLine(x, area.y, x, area.y + area.height);
			gc.setForeground(colors.muted());
			Point size = gc.textExtent(text);
			if (x + size.x / 2 <= area.x + area.width + PAD) {
				gc.drawText(text, x - size.x / 2, bottom, true);
			}
		}
		if (gc.textExtent(Messages.Plot_axis + Messages.Simulated_word).x + PAD < area.width) {
			gc.drawText(Messages.Plot_axis, area.x, bottom + height, true);
		}
	}

	private static double step(double least) {
		double decade = Math.pow(10, Math.floor(Math.log10(least)));
		return least <= 2 * decade ? 2 * decade : least <= 5 * decade ? 5 * decade : 10 * decade;
	}

	private static void mark(GC gc, ThemeColors colors, Frame frame, FittedLine line) {
		int x = frame.x(line.line().expected());
		if (!line.line().isFound()) {
			gc.setForeground(colors.muted());
			int bottom = frame.area().y + frame.area().height;
			gc.drawLine(x, bottom - 2 * RADIUS, x, bottom);
			return;
		}
		int y = frame.y(line.residual());
		if (line.used()) {
			gc.setBackground(colors.accent());
			gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		} else {
			gc.setForeground(colors.lamp(Lamp.FAULT));
			gc.setLineWidth(2);
			gc.drawLine(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS);
			gc.drawLine(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS);
			gc.setLineWidth(1);
		}
	}

	private void hover(int x, int y) {
		GC gc = new GC(this);
		Frame frame;
		try {
			frame = frame(gc);
		} finally {
			gc.dispose();
		}
		List<String> near = new ArrayList<>();
		for (FittedLine line : lines) {
			boolean here = Math.abs(frame.x(line.line().expected()) - x) <= 2 * RADIUS
					&& (!line.line().isFound() || Math.abs(frame.y(line.residual()) - y) <= 2 * RADIUS);
			if (here) {
				near.add(IonText.tip(line));
			}
		}
		String text = String.join("\n", near);
		if (!text.equals(String.valueOf(getToolTipText()))) {
			setToolTipText(text);
		}
	}
}
