package org.ionwright.drawing.internal;

import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.drawing.Text.Align;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.facts.PassBand;

/** The windows of the stages as bands on a common m/z axis. */
final class WindowsPanel {

	private static final double ROW = 8.5;
	private static final double NAME = 38;
	private static final int MOST = 4;

	private WindowsPanel() {
	}

	static void draw(Page page, MassSpectrometer instrument, double left, double top) {
		double right = Page.WIDTH - Page.RIM;
		if (!(instrument.getAnalyser() instanceof TandemMassFilter filter) || right - left < 90) {
			return;
		}
		List<StageWindows.Window> windows = StageWindows.of(filter);
		if (windows.isEmpty()) {
			return;
		}
		double mz = PassBand.shownMz(filter);
		double span = windows.stream().map(StageWindows.Window::band)
				.filter(band -> Double.isFinite(band.high())).mapToDouble(band -> band.high() - band.low()).max()
				.orElse(mz * 0.1) * 1.3;
		double axis = left + NAME;
		double scale = (right - axis - 2) / span;
		double low = mz - span / 2;
		page.text(new Point(left, top + 3), Align.LEFT, Page.NORMAL, Ink.STRONG,
				"Windows of the stages at m/z " + Numbers.number(mz), right - left);
		int shown = Math.min(windows.size(), MOST);
		double bottom = top + 6 + shown * ROW;
		for (int i = 0; i < shown; i++) {
			StageWindows.Window window = windows.get(i);
			double y = top + 6 + i * ROW;
			Tag tag = Labels.tag(window.stage(), "passes m/z " + range(window.band()));
			double from = axis + Math.clamp((window.band().low() - low) * scale, 0, span * scale);
			double to = axis + Math.clamp((window.band().high() - low) * scale, 0, span * scale);
			page.add(new Area(Frame.PAGE.box(from, y + 1, Math.max(to, from + 0.3), y + ROW - 1.5), Material.BAND,
					Double.NaN, Pen.COUPLING, tag));
			page.text(new Point(left, y + ROW * 0.42), Align.LEFT, Page.SMALL, Ink.STRONG,
					Labels.name(window.stage()), NAME - 2);
			page.text(new Point(left, y + ROW * 0.42 + 3), Align.LEFT, Page.SMALL, Ink.MUTED, range(window.band()),
					NAME - 2);
		}
		page.add(new Line(new Point(axis, bottom), new Point(right - 2, bottom), Pen.THIN, Tag.NONE));
		double middle = axis + (mz - low) * scale;
		page.add(new Line(new Point(middle, top + 6), new Point(middle, bottom + 1), Pen.AXIS, Tag.NONE));
		double step = Scales.bar(span / 4);
		double first = Math.ceil(low / step) * step;
		for (int i = 0; i < 12 && first + i * step <= low + span; i++) {
			double x = axis + (first + i * step - low) * scale;
			page.add(new Line(new Point(x, bottom), new Point(x, bottom + 0.8), Pen.THIN, Tag.NONE));
			page.text(new Point(Math.min(x, right - 6), bottom + 3.6), Align.MIDDLE, 2.2, Ink.MUTED,
					tick(first + i * step), Tag.NONE);
		}
	}

	private static String tick(double mz) {
		return new java.math.BigDecimal(mz).round(new java.math.MathContext(6)).stripTrailingZeros().toPlainString();
	}

	private static String range(PassBand band) {
		java.math.MathContext digits = new java.math.MathContext(5);
		String low = new java.math.BigDecimal(band.low()).round(digits).toPlainString();
		return Double.isFinite(band.high())
				? low + " to " + new java.math.BigDecimal(band.high()).round(digits).toPlainString()
				: "above " + low;
	}
}
