package org.ionwright.instrument.ui.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Point;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingPanelTest {

	private static final String STAGE = "analyser.stages[0]";

	@TempDir
	private Path folder = Path.of("");
	private final Shell shell = new Shell(Display.getDefault());
	private final MassSpectrometer instrument = DemoModels.instrument();
	private final List<String> picked = new ArrayList<>();
	private final DirectEdits edits = new DirectEdits();
	private final DrawingPanel panel = new DrawingPanel(shell, part -> picked.add(ModelPaths.pathOf(part)), edits);

	/** Writes straight to the model and shows it again. */
	private final class DirectEdits implements Edits {

		private final List<String> log = new ArrayList<>();
		private @Nullable EObject part;
		private @Nullable EAttribute attribute;
		private double before;
		private boolean editable = true;

		@Override
		public boolean editable() {
			return editable;
		}

		@Override
		public void set(EObject changed, EAttribute feature, double value) {
			if (part == null) {
				part = changed;
				attribute = feature;
				before = (Double) changed.eGet(feature);
			}
			changed.eSet(feature, value);
			panel.show(instrument);
		}

		@Override
		public void finish() {
			log.add("finish");
			part = null;
		}

		@Override
		public void cancel() {
			log.add("cancel");
			EObject changed = part;
			EAttribute feature = attribute;
			if (changed != null && feature != null) {
				changed.eSet(feature, before);
			}
			part = null;
			panel.show(instrument);
		}
	}

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(1300, 850);
		shell.layout();
		panel.show(instrument);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aDragChangesTheValueByTheWayOfThePointer() {
		select(STAGE);
		Point from = place(STAGE + ".length");
		double pixelsPerMetre = panel.view().scale() * panel.scene().orElseThrow().scale();
		drag(from, from.plus(new Point(0.02 * pixelsPerMetre, 0)));
		assertEquals(0.07, length(), 1.5 / pixelsPerMetre);
		assertEquals(Math.rint(length() * 1e6) / 1e6, length(), 1e-12, "snaps to the digits shown");
		assertEquals(List.of("finish"), edits.log);
		assertEquals(List.of(), picked, "a drag picks nothing");
	}

	@Test
	void escapeGivesADragUp() {
		select(STAGE);
		Point from = place(STAGE + ".length");
		mouse(SWT.MouseDown, from);
		mouse(SWT.MouseMove, from.plus(new Point(40, 0)));
		assertNotEquals(0.05, length());
		key(SWT.ESC, SWT.ESC);
		assertEquals(0.05, length());
		mouse(SWT.MouseUp, from.plus(new Point(40, 0)));
		assertEquals(List.of("cancel"), edits.log);
	}

	@Test
	void aDragKeepsToTheLimits() {
		select(STAGE);
		Point from = place(STAGE + ".length");
		drag(from, from.plus(new Point(-4000, 0)));
		assertEquals(0, length());
	}

	@Test
	void nothingIsDraggedInAModelThatIsNotToBeChanged() {
		edits.editable = false;
		select(STAGE);
		Point from = place(STAGE + ".length");
		drag(from, from.plus(new Point(40, 0)));
		assertEquals(0.05, length());
	}

	@Test
	void aClickPicksThePartAndTheEmptyPaperTheInstrument() {
		click(middleOfRod());
		assertEquals(List.of(STAGE), picked);
		click(panel.view().toScreen(new Point(1, 1)));
		assertEquals(List.of(STAGE, ""), picked);
	}

	@Test
	void selectionFromOutsideIsNotToldBack() {
		select("detector");
		assertEquals("detector", panel.selected());
		assertEquals(List.of(), picked);
	}

	@Test
	void theTextAtThePointerHasNameAndValue() {
		mouse(SWT.MouseMove, middleOfRod());
		assertTrue(String.valueOf(panel.getToolTipText()).startsWith("first stage: 50 mm"), panel.getToolTipText());
		mouse(SWT.MouseMove, panel.view().toScreen(new Point(1, 1)));
		assertEquals("", panel.getToolTipText() == null ? "" : panel.getToolTipText());
	}

	@Test
	void zoomKeepsThePlaceUnderThePointer() {
		Point pointer = new Point(200, 300);
		Point paper = panel.view().toPaper(200, 300);
		double before = panel.view().scale();
		panel.zoom(2, pointer);
		assertEquals(2 * before, panel.view().scale(), 1e-9);
		assertEquals(0, paper.distance(panel.view().toPaper(200, 300)), 1e-9);
		key(0, '0');
		assertEquals(before, panel.view().scale(), 1e-9);
		key(0, '+');
		assertEquals(before * DrawingPanel.STEP, panel.view().scale(), 1e-9);
		key(0, '-');
		assertEquals(before, panel.view().scale(), 1e-9);
	}

	@Test
	void aDragOfThePaperMovesItAndPicksNothing() {
		Point corner = panel.view().toScreen(new Point(1, 1));
		double left = panel.view().dx();
		drag(corner, corner.plus(new Point(30, 10)));
		assertEquals(left + 30, panel.view().dx(), 1e-9);
		assertEquals(List.of(), picked);
	}

	@Test
	void tabGoesThroughThePartsAndThenOn() {
		Event event = traverse(SWT.TRAVERSE_TAB_NEXT);
		assertFalse(event.doit);
		int stops = 1;
		while (!traverse(SWT.TRAVERSE_TAB_NEXT).doit) {
			stops++;
			assertTrue(stops < 200, "tab never leaves the drawing");
		}
		assertTrue(stops > 20, stops + " parts");
		assertEquals(stops, picked.stream().distinct().count());
	}

	@Test
	void arrowsMoveAHandleByOneStep() {
		select(STAGE);
		Handle handle = panel.handle();
		assertEquals(STAGE + ".length", handle.path());
		key(SWT.ARROW_RIGHT, 0);
		double step = length() - 0.05;
		assertTrue(step > 0 && step < 0.0011, "step " + step);
		key(SWT.ARROW_LEFT, 0);
		assertEquals(0.05, length(), 1e-12);
		assertEquals(List.of("finish", "finish"), edits.log);
		panel.nextHandle(1);
		assertNotEquals(handle.path(), panel.handle().path());
	}

	@Test
	void itIsPaintedInLightAndDark() {
		for (int background : new int[] { 0xffffff, 0x202428 }) {
			panel.setBackground(new org.eclipse.swt.graphics.Color(background >> 16 & 0xff, background >> 8 & 0xff,
					background & 0xff));
			select(STAGE);
			Image image = new Image(shell.getDisplay(), 1200, 700);
			GC gc = new GC(image);
			try {
				Event event = new Event();
				event.gc = gc;
				panel.notifyListeners(SWT.Paint, event);
				int[] pixels = new int[1200];
				java.util.Set<Integer> colours = new java.util.HashSet<>();
				for (int y = 0; y < 700; y += 7) {
					image.getImageData().getPixels(0, y, 1200, pixels, 0);
					for (int pixel : pixels) {
						colours.add(pixel);
					}
				}
				assertTrue(colours.size() > 20, colours.size() + " colours");
			} finally {
				gc.dispose();
				image.dispose();
			}
		}
	}

	@Test
	void itIsSavedAsSvgAndPng() throws Exception {
		DrawingExport.save(shell.getDisplay(), panel.scene().orElseThrow(), folder.resolve("a.svg"));
		DrawingExport.save(shell.getDisplay(), panel.scene().orElseThrow(), folder.resolve("a.PNG"));
		assertTrue(Files.readString(folder.resolve("a.svg")).startsWith("<?xml"));
		assertEquals("PNG", new String(Files.readAllBytes(folder.resolve("a.PNG")), 1, 3));
	}

	@Test
	void withoutAnInstrumentThereIsNothingToDo() {
		panel.show(null);
		click(new Point(100, 100));
		key(SWT.ARROW_RIGHT, 0);
		assertTrue(traverse(SWT.TRAVERSE_TAB_NEXT).doit);
		assertEquals(List.of(), picked);
	}

	private double length() {
		return ((TandemMassFilter) instrument.getAnalyser()).getStages().get(0).getLength();
	}

	private void select(String path) {
		panel.select(ModelPaths.object(instrument, path).orElseThrow());
	}

	private Point place(String path) {
		return panel.view().toScreen(panel.handles().stream().filter(handle -> handle.path().equals(path)).findFirst()
				.orElseThrow().place());
	}

	private Point middleOfRod() {
		Box box = panel.scene().orElseThrow().items().stream()
				.filter(item -> item instanceof org.ionwright.drawing.Area area && area.tag().path().equals(STAGE)
						&& area.material() == org.ionwright.drawing.Material.ROD)
				.findFirst().orElseThrow().bounds();
		return panel.view().toScreen(new Point(box.left() + box.width() / 4, box.top() + box.height() / 4));
	}

	private void click(Point place) {
		mouse(SWT.MouseDown, place);
		mouse(SWT.MouseUp, place);
	}

	private void drag(Point from, Point to) {
		mouse(SWT.MouseDown, from);
		mouse(SWT.MouseMove, from.middle(to));
		mouse(SWT.MouseMove, to);
		mouse(SWT.MouseUp, to);
	}

	private void mouse(int type, Point place) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = (int) Math.round(place.x());
		event.y = (int) Math.round(place.y());
		panel.notifyListeners(type, event);
	}

	private void key(int code, int character) {
		Event event = new Event();
		event.keyCode = code == 0 ? character : code;
		event.character = (char) character;
		panel.notifyListeners(SWT.KeyDown, event);
	}

	private Event traverse(int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		panel.notifyListeners(SWT.Traverse, event);
		return event;
	}
}
