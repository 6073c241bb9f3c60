package org.ionwright.method.ui.internal.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.ui.common.ThemeColors;

/** Draws the plane, the lines of the stages and what they pass. For one paint event. */
final class DiagramPainter {

	static final int GRIP = 4;
	private static final int TICKS = 5;
	private static final int POINT = 3;

	private final GC gc;
	private final ThemeColors colors;

	DiagramPainter(GC gc, ThemeColors colors) {
		this.gc = gc;
		this.colors = colors;
	}

	void plane(PlaneView view) {
		Rectangle place = view.place();
		gc.setClipping(place);
		gc.setBackground(colors.band());
		List<StabilityBorders.Point> border = StabilityBorders.FIRST_REGION;
		int[] shape = new int[2 * border.size() + 2];
		for (int i = 0; i < border.size(); i++) {
			shape[2 * i] = view.x(border.get(i).q());
			shape[2 * i + 1] = view.y(border.get(i).a());
		}
		shape[2 * border.size()] = view.x(0);
		shape[2 * border.size() + 1] = view.y(0);
		gc.fillPolygon(shape);
		gc.setForeground(colors.muted());
		gc.drawPolyline(Arrays.copyOf(shape, 2 * border.size()));
		gc.setClipping((Rectangle) null);
		gc.setForeground(colors.grid());
		gc.drawRectangle(place);
		gc.setForeground(colors.foreground());
		for (int i = 0; i <= TICKS; i++) {
			double q = view.lowQ() + i * (view.highQ() - view.lowQ()) / TICKS;
			double a = view.lowA() + i * (view.highA() - view.lowA()) / TICKS;
			text(StabilityState.number(q, 3), view.x(q), place.y + place.height + 2, SWT.CENTER);
			String label = StabilityState.number(a, 3);
			text(label, place.x - 4, view.y(a) - gc.textExtent(label).y / 2, SWT.RIGHT);
		}
		text(Messages.Diagram_q, place.x + place.width, place.y + place.height - gc.textExtent("q").y - 2, SWT.RIGHT);
		text(Messages.Diagram_a, place.x + 4, place.y + 2, SWT.LEFT);
	}

	/** The working line of a stage, what of it is stable, and the selected ion on it. */
	void line(PlaneView view, StageLine line, int stage, double mz, boolean active) {
		Color color = colors.series(stage);
		gc.setClipping(view.place());
		gc.setForeground(color);
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(1);
		gc.setLineStyle(stage == 0 ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine(view.x(0), view.y(0), view.x(1), view.y(line.slope()));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(3);
		double low = Double.isInfinite(line.high()) ? 0 : line.line().lowQ();
		double high = line.line().highQ();
		gc.drawLine(view.x(low), view.y(low * line.slope()), view.x(high), view.y(high * line.slope()));
		gc.setLineWidth(1);
		gc.setBackground(color);
		gc.fillOval(view.x(line.q(mz)) - POINT, view.y(line.a(mz)) - POINT, 2 * POINT + 1, 2 * POINT + 1);
		grip(grip(view, line), color, active);
		gc.setClipping((Rectangle) null);
	}

	static Point grip(PlaneView view, StageLine line) {
		double q = view.gripQ(line.slope(), ScanLine.APEX_Q);
		return new Point(view.x(q), view.y(q * line.slope()));
	}

	private void grip(Point at, Color color, boolean active) {
		gc.setBackground(active ? color : colors.background());
		gc.setForeground(color);
		gc.fillRectangle(at.x - GRIP, at.y - GRIP, 2 * GRIP, 2 * GRIP);
		gc.drawRectangle(at.x - GRIP, at.y - GRIP, 2 * GRIP, 2 * GRIP);
	}

	/** The m/z axis with what each stage passes, one bar above the other. */
	void bands(BandView view, StabilityState state, int active) {
		Rectangle place = view.place();
		int bars = Math.max(1, state.lines().size());
		int height = Math.max(8, (place.height - 4) / bars - 4);
		for (int i = 0; i < state.lines().size(); i++) {
			Optional<StageLine> line = state.lines().get(i);
			if (line.isEmpty()) {
				continue;
			}
			int top = place.y + 2 + i * (height + 4);
			int left = view.x(line.get().low());
			int right = view.x(line.get().high());
			gc.setBackground(colors.series(i));
			gc.setAlpha(70);
			gc.fillRectangle(left, top, right - left, height);
			gc.setAlpha(255);
			int middle = (left + right) / 2;
			if (right - left > 6 * GRIP && StageEdit.offset(state.filter(), i, state.scan()).isPresent()) {
				gc.setForeground(colors.series(i));
				for (int x = middle - 2; x <= middle + 2; x += 2) {
					gc.drawLine(x, top + 3, x, top + height - 3);
				}
			}
			for (int x : new int[] { left, right }) {
				grip(new Point(x, top + height / 2), colors.series(i), i == active);
			}
			gc.setForeground(colors.foreground());
			text(state.name(i), place.x - 4, top + (height - gc.textExtent("x").y) / 2, SWT.RIGHT);
		}
		gc.setForeground(colors.foreground());
		gc.drawLine(view.x(state.mz()), place.y, view.x(state.mz()), place.y + place.height);
		gc.setForeground(colors.muted());
		gc.drawLine(place.x, place.y + place.height, place.x + place.width, place.y + place.height);
		gc.setForeground(colors.foreground());
		for (int i = 0; i <= 4; i++) {
			double mz = view.low() + i * (view.high() - view.low()) / 4;
			text(StabilityState.number(mz, 6), view.x(mz), place.y + place.height + 2,
					i == 0 ? SWT.LEFT : i == 4 ? SWT.RIGHT : SWT.CENTER);
		}
	}

	private void text(@Nullable String text, int x, int y, int side) {
		String shown = text == null ? "" : text;
		int width = gc.textExtent(shown).x;
		gc.drawText(shown, side == SWT.CENTER ? x - width / 2 : side == SWT.RIGHT ? x - width : x, y, true);
	}
}
