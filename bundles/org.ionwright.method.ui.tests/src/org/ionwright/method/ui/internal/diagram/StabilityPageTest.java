package org.ionwright.method.ui.internal.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.method.ui.internal.Pump;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Scan;
import org.ionwright.model.ui.edit.ModelDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StabilityPageTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final AcquisitionMethod method = DemoModels.method();
	private final Scan scan = method.getSegments().getFirst().getScan();
	private final ModelDocument<AcquisitionMethod> document = new ModelDocument<>(method, true);
	private final Bench bench = new Bench(null);
	private final StabilityPage page = page();

	private StabilityPage page() {
		shell.setLayout(new FillLayout());
		StabilityPage made = new StabilityPage(shell, document, bench);
		document.onChange(() -> made.show(Optional.of(method.getSegments().getFirst())));
		made.show(Optional.of(method.getSegments().getFirst()));
		shell.setSize(600, 600);
		shell.open();
		Pump.all();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private StabilityState state() {
		return Objects.requireNonNull(page.state());
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		page.canvas().notifyListeners(type, event);
		Pump.all();
	}

	private void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		page.canvas().notifyListeners(SWT.KeyDown, event);
	}

	private void drag(Point from, int dx, int dy) {
		mouse(SWT.MouseDown, from.x, from.y);
		for (int i = 1; i <= 4; i++) {
			mouse(SWT.MouseMove, from.x + dx * i / 4, from.y + dy * i / 4);
		}
	}

	private Point grip(int stage) {
		return DiagramPainter.grip(page.canvas().plane(), state().lines().get(stage).orElseThrow());
	}

	@Test
	void draggingTheLineOfTheFirstStageDownWidensItsWindowAsOneStep() {
		Point grip = grip(0);
		drag(grip, 0, 40);
		mouse(SWT.MouseUp, grip.x, grip.y + 40);
		assertTrue(scan.getFirstStageWindow() > 0.025, "" + scan.getFirstStageWindow());
		assertEquals(0.7, scan.getPeakWidth());
		document.undo();
		assertEquals(0.02, scan.getFirstStageWindow());
		assertFalse(document.canUndo());
	}

	@Test
	void draggingTheEndOfABarSetsThePeakWidth() {
		BandView bands = page.canvas().bands(state());
		StageLine last = state().lines().get(1).orElseThrow();
		int y = bands.place().y + bands.place().height * 3 / 4;
		int target = bands.x(550 + 2);
		int from = bands.x(last.high());
		drag(new Point(from, y), target - from, 0);
		mouse(SWT.MouseUp, target, y);
		assertEquals(4, scan.getPeakWidth(), 0.1);
		document.undo();
		assertEquals(0.7, scan.getPeakWidth());
	}

	/** The demo's first stage has its RF from a coupler and no offset; with a supply of its own it has one. */
	@Test
	void draggingABarSetsTheMassOffsetOfItsStageAsOneStep() {
		bar(1, 1.5);
		assertEquals(1.5, scan.getSecondStageOffset(), 0.1);
		assertEquals(0.7, scan.getPeakWidth());
		assertEquals(550 + scan.getSecondStageOffset(), middle(1), 1e-3);
		document.undo();
		assertEquals(0, scan.getSecondStageOffset());
		assertFalse(document.canUndo());
		bar(0, 1.5);
		assertEquals(0, scan.getFirstStageOffset());
		((TandemMassFilter) bench.instrument().getAnalyser()).getStages().getFirst().setDrive(StageDrive.OWN);
		bar(0, -2);
		assertEquals(-2, scan.getFirstStageOffset(), 0.1);
		assertEquals(550 + scan.getFirstStageOffset(), middle(0), 1e-3);
		key(SWT.ARROW_RIGHT, SWT.MOD1);
		key(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(0.02, scan.getSecondStageOffset(), 1e-9);
		document.undo();
		document.undo();
		assertFalse(document.canUndo());
	}

	private double middle(int stage) {
		StageLine line = state().lines().get(stage).orElseThrow();
		return (line.low() + line.high()) / 2;
	}

	private void bar(int stage, double mz) {
		BandView bands = page.canvas().bands(state());
		int y = bands.place().y + bands.place().height * (2 * stage + 1) / 4;
		int from = bands.x(middle(stage));
		int by = bands.x(middle(stage) + mz) - from;
		drag(new Point(from, y), by, 0);
		mouse(SWT.MouseUp, from + by, y);
	}

	@Test
	void escapeTakesADragBackAndLeavesNothingToRedo() {
		drag(grip(0), 0, 40);
		key(SWT.ESC, 0);
		assertEquals(0.02, scan.getFirstStageWindow());
		assertFalse(document.canUndo() || document.canRedo());
	}

	@Test
	void aStretchOfOneKeyIsOneStep() {
		key(SWT.ARROW_UP, 0);
		key(SWT.ARROW_UP, 0);
		key(SWT.ARROW_UP, SWT.SHIFT);
		assertEquals(0.7 * 1.02 * 1.02, scan.getPeakWidth(), 1e-3);
		assertEquals(0.0204, scan.getFirstStageWindow(), 1e-4);
		document.undo();
		assertEquals(0.02, scan.getFirstStageWindow());
		document.undo();
		assertEquals(0.7, scan.getPeakWidth());
		assertFalse(document.canUndo());
	}

	@Test
	void anotherMassIsLookedAtWithoutAChange() {
		key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(560, state().mz(), 1e-9);
		assertFalse(document.dirty());
		assertTrue(state().words().contains("560"), state().words());
	}
}
