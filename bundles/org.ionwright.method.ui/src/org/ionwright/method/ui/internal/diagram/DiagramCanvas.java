package org.ionwright.method.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.ThemeColors;

/** Draws the state and tells of drags of its grips. Knows no document. */
final class DiagramCanvas extends Canvas {

	/** What is done by hand. */
	interface Hand {

		/** A new value for a stage; many in one drag. */
		void edit(StageEdit edit);

		/** The drag is over. */
		void finish();

		/** All is to be as before the drag. */
		void cancel();

		void key(Event event);
	}

	private static final int LEFT = 84;
	private static final int EDGE = 10;
	private static final int STRIP = 56;
	private static final int LABEL = 20;
	private static final int NEAR = 8;

	/** What of a stage is held: its line, an end of its bar, or the bar. */
	private enum Hold {
		LINE, END, BAR
	}

	/**
	 * A grip that is held.
	 *
	 * @param from
	 *            mass offset when a bar was taken less where that was, m/z; 0 for all else
	 */
	private record Grip(int stage, Hold hold, double from) {

		boolean ofBand() {
			return hold != Hold.LINE;
		}
	}

	private final Hand hand;
	private @Nullable StabilityState state;
	private @Nullable Grip held;
	private @Nullable Grip near;
	/** The axis of m/z stands still while an end of a band is dragged. */
	private @Nullable BandView frozen;
	private boolean tip = true;

	DiagramCanvas(Composite parent, Hand hand) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.hand = hand;
		AccessibleName.give(this, () -> {
			StabilityState shown = state;
			return Messages.Diagram_name + ". " + (shown == null ? Messages.Diagram_none : shown.words());
		});
		setToolTipText(Messages.Diagram_help);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::down);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, event -> up());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
	}

	/** Null for nothing to show. */
	void show(@Nullable StabilityState next) {
		state = next;
		redraw();
	}

	boolean tip() {
		return tip;
	}

	/** The tip of the region, or all of it. */
	void setTip(boolean on) {
		tip = on;
		redraw();
	}

	PlaneView plane() {
		Rectangle area = getClientArea();
		Rectangle place = new Rectangle(LEFT, EDGE, Math.max(40, area.width - LEFT - EDGE - LABEL),
				Math.max(40, area.height - 2 * EDGE - STRIP - 2 * LABEL));
		return tip ? PlaneView.tip(place) : PlaneView.whole(place);
	}

	BandView bands(StabilityState shown) {
		BandView kept = frozen;
		Rectangle area = getClientArea();
		return kept != null ? kept
				: BandView.round(shown.mz(), shown.widest(), new Rectangle(LEFT, area.height - STRIP - LABEL,
						Math.max(40, area.width - LEFT - EDGE - LABEL), STRIP - 4));
	}

	private void paint(GC gc) {
		ThemeColors colors = ThemeColors.of(this);
		DiagramPainter painter = new DiagramPainter(gc, colors);
		StabilityState shown = state;
		PlaneView view = plane();
		painter.plane(view);
		if (shown == null) {
			gc.setForeground(colors.muted());
			gc.drawText(Messages.Diagram_none, view.place().x + 8, view.place().y + 24, true);
			return;
		}
		Grip active = held == null ? near : held;
		for (int i = 0; i < shown.lines().size(); i++) {
			int stage = i;
			shown.lines().get(i).ifPresent(line -> painter.line(view, line, stage, shown.mz(),
					active != null && active.stage() == stage && !active.ofBand()));
		}
		painter.bands(bands(shown), shown, active != null && active.ofBand() ? active.stage() : -1);
		if (isFocusControl()) {
			gc.setForeground(colors.accent());
			gc.drawRectangle(1, 1, getClientArea().width - 3, getClientArea().height - 3);
		}
	}

	/** The grip at a place; null for none. The last stage lies on top. */
	private @Nullable Grip at(int x, int y) {
		StabilityState shown = state;
		if (shown == null) {
			return null;
		}
		BandView bands = bands(shown);
		boolean low = y > bands.place().y - 4;
		int bar = (bands.place().height - 4) / Math.max(1, shown.lines().size());
		for (int i = shown.lines().size() - 1; i >= 0; i--) {
			Optional<StageLine> line = shown.lines().get(i);
			if (line.isEmpty()) {
				continue;
			}
			boolean ofBar = y >= bands.place().y + i * bar && y < bands.place().y + (i + 1) * bar + 4;
			if (low && ofBar && onBar(bands, line.get(), x)) {
				Optional<EAttribute> offset = StageEdit.offset(shown.filter(), i, shown.scan());
				if (offset.isPresent()) {
					double now = ((Number) shown.scan().eGet(offset.get())).doubleValue();
					return new Grip(i, Hold.BAR, now - bands.mz(x));
				}
			}
			if (StageEdit.attribute(shown.filter(), i, shown.scan()).isEmpty()) {
				continue;
			}
			Point grip = DiagramPainter.grip(plane(), line.get());
			if (!low && Math.abs(grip.x - x) <= NEAR && Math.abs(grip.y - y) <= NEAR) {
				return new Grip(i, Hold.LINE, 0);
			}
			if (low && ofBar && (Math.abs(bands.x(line.get().low()) - x) <= NEAR
					|| Math.abs(bands.x(line.get().high()) - x) <= NEAR)) {
				return new Grip(i, Hold.END, 0);
			}
		}
		return null;
	}

	/** The middle of a bar, its ends left free. */
	private static boolean onBar(BandView bands, StageLine line, int x) {
		int left = bands.x(line.low());
		int right = bands.x(line.high());
		int end = Math.min(NEAR, (right - left) / 4);
		return Double.isFinite(line.high()) && x > left + end && x < right - end;
	}

	private void down(Event event) {
		setFocus();
		StabilityState shown = state;
		if (event.button == 1 && shown != null) {
			held = at(event.x, event.y);
			Grip grip = held;
			frozen = grip != null && grip.ofBand() ? bands(shown) : null;
			redraw();
		}
	}

	private void move(Event event) {
		StabilityState shown = state;
		Grip grip = held;
		if (shown == null || grip == null) {
			Grip over = at(event.x, event.y);
			Grip last = near;
			boolean same = over == null || last == null ? over == last
					: over.stage() == last.stage() && over.hold() == last.hold();
			if (!same) {
				near = over;
				Cursor cursor = over == null ? null
						: getDisplay().getSystemCursor(over.hold() == Hold.BAR ? SWT.CURSOR_HAND
								: over.ofBand() ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS);
				setCursor(cursor);
				redraw();
			}
			return;
		}
		edit(shown, grip, event.x, event.y).ifPresent(hand::edit);
	}

	private Optional<StageEdit> edit(StabilityState shown, Grip grip, int x, int y) {
		if (grip.hold() == Hold.BAR) {
			return StageEdit.offset(shown.filter(), grip.stage(), shown.scan())
					.map(attribute -> StageEdit.moved(attribute, grip.from() + bands(shown).mz(x)));
		}
		if (grip.ofBand()) {
			Optional<StageLine> line = shown.lines().get(grip.stage());
			double centre = line.map(one -> Double.isInfinite(one.high()) ? shown.mz() : (one.low() + one.high()) / 2)
					.orElse(shown.mz());
			double share = 2 * Math.abs(bands(shown).mz(x) - centre) / centre;
			return share > 0 && share <= 1
					? StageEdit.ofShare(shown.filter(), grip.stage(), shown.scan(), share, shown.mz())
					: Optional.empty();
		}
		PlaneView view = plane();
		double q = Math.max(1e-3, view.q(x));
		return StageEdit.ofSlope(shown.filter(), grip.stage(), shown.scan(), view.a(y) / q, shown.mz());
	}

	private void up() {
		if (held != null) {
			held = null;
			frozen = null;
			hand.finish();
			redraw();
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && held != null) {
			held = null;
			frozen = null;
			hand.cancel();
			redraw();
		} else {
			hand.key(event);
		}
	}
}
