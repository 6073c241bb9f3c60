package org.ionwright.instrument.ui.internal.drawing;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ionwright.drawing.Drawing;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Palette;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Scene;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.ThemeColors;

/**
 * The section through an instrument, to scale. Parts are picked by mouse or tab key; the handles of the picked part are
 * dragged or moved by arrows. The scene is made when it is painted, so any number of {@link #show} calls cost one drawing.
 * UI thread.
 */
public final class DrawingPanel extends Canvas {

	static final double STEP = 1.25;

	private final DrawingSelection selection;
	private final Edits edits;
	private @Nullable MassSpectrometer instrument;
	private @Nullable Scene scene;
	private @Nullable PartStops stops;
	/** Null while the whole paper is shown. */
	private @Nullable Viewport view;
	private String selected = "";
	private int handle;

	public DrawingPanel(Composite parent, DrawingSelection selection, Edits edits) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.selection = selection;
		this.edits = edits;
		Paper.under(this);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		DrawingPointer pointer = new DrawingPointer(this, edits);
		new DrawingKeys(this, edits, pointer);
		DrawingMenu.on(this);
		AccessibleName.give(this, this::spoken);
	}

	/** Shows the instrument as it is now; null for none. Zoom and selection stay. */
	public void show(@Nullable MassSpectrometer shown) {
		instrument = shown;
		scene = null;
		stops = null;
		redraw();
	}

	/** Marks a part, or none. The {@link DrawingSelection} is not told. */
	public void select(@Nullable EObject part) {
		mark(part == null ? "" : ModelPaths.pathOf(part));
	}

	/** The whole paper. */
	public void fit() {
		view = null;
		redraw();
	}

	/** About the middle of the window. */
	public void zoom(double factor) {
		zoom(factor, new Point(getClientArea().width / 2.0, getClientArea().height / 2.0));
	}

	/** Asks for an SVG or PNG file. */
	public void export() {
		scene().ifPresent(it -> DrawingExport.ask(this, it));
	}

	void zoom(double factor, Point at) {
		view = view().zoomed(factor, at);
		redraw();
	}

	void pan(double x, double y) {
		view = view().panned(x, y);
		redraw();
	}

	Optional<MassSpectrometer> instrument() {
		MassSpectrometer shown = instrument;
		return shown == null ? Optional.empty() : Optional.of(shown);
	}

	/** Of the instrument as it was shown last. */
	Optional<Scene> scene() {
		Scene known = scene;
		MassSpectrometer shown = instrument;
		if (known == null && shown != null) {
			known = Drawing.of(shown);
			scene = known;
		}
		return known == null ? Optional.empty() : Optional.of(known);
	}

	PartStops stops() {
		PartStops known = stops;
		if (known == null) {
			known = new PartStops(scene().orElseGet(() -> new Scene("", 1, 1, 1, List.of(), List.of())));
			stops = known;
		}
		return known;
	}

	Viewport view() {
		Viewport known = view;
		Rectangle area = getClientArea();
		return known != null ? known
				: Viewport.fit(scene().map(Scene::width).orElse(1.0), scene().map(Scene::height).orElse(1.0),
						area.width,
						area.height);
	}

	String selected() {
		return selected;
	}

	/** Of the selected part. */
	List<Handle> handles() {
		return stops().handles(selected);
	}

	/** The one that the arrow keys move; there is one. */
	Handle handle() {
		List<Handle> all = handles();
		return all.get(Math.floorMod(handle, all.size()));
	}

	void nextHandle(int step) {
		handle += step;
		redraw();
	}

	/** A person picks what is at a path. */
	void pick(String path) {
		mark(path);
		instrument().flatMap(root -> ModelPaths.object(root, path)).ifPresent(selection::picked);
	}

	private void mark(String path) {
		if (!path.equals(selected)) {
			selected = path;
			handle = 0;
			getAccessible().selectionChanged();
			getAccessible().setFocus(ACC.CHILDID_SELF);
			redraw();
		}
	}

	/** Shows a text at the pointer; none for the empty text. */
	void tell(String text) {
		String next = text.replace("&", "&&");
		if (!next.equals(getToolTipText() == null ? "" : getToolTipText())) {
			setToolTipText(next.isEmpty() ? null : next);
		}
	}

	private String spoken() {
		String title = scene().map(Scene::title).orElse(Messages.DrawingPanel_empty);
		String part = stops().name(selected);
		return part.isEmpty() ? NLS.bind(Messages.DrawingPanel_name, title)
				: NLS.bind(Messages.DrawingPanel_partName, title, part);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		ThemeColors colors = ThemeColors.of(this);
		gc.setBackground(colors.background());
		gc.fillRectangle(area);
		Optional<Scene> shown = scene();
		if (shown.isEmpty()) {
			gc.setForeground(colors.muted());
			gc.drawText(Messages.DrawingPanel_empty, 12, 12, true);
			return;
		}
		try (ScenePainter painter = new ScenePainter(gc, colors.dark() ? Palette.DARK : Palette.LIGHT,
				colors.background(), view(), area)) {
			painter.paint(shown.get().items());
		}
		gc.setLineAttributes(new LineAttributes(1));
		if (!selected.isEmpty()) {
			SelectionMarks marks = new SelectionMarks(gc, view(), colors);
			marks.part(shown.get().items(), selected);
			if (edits.editable() && !handles().isEmpty()) {
				marks.handles(handles(), isFocusControl() ? handle() : null);
			}
		}
	}
}
