package org.ionwright.method.ui.internal.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ionwright.method.ui.internal.Pump;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.validation.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The body of the editor in a bare Shell. */
class MethodPanelTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final AcquisitionMethod method = method();
	private final AcquisitionMethod before = EcoreUtil.copy(method);
	private final ModelDocument<AcquisitionMethod> document = new ModelDocument<>(method, true);
	private final MethodPanel panel = panel();

	private static AcquisitionMethod method() {
		AcquisitionMethod made = DemoModels.method();
		MethodSegment segment = MethodFactory.eINSTANCE.createMethodSegment();
		segment.setName("ions");
		SelectedIonMonitoring scan = MethodFactory.eINSTANCE.createSelectedIonMonitoring();
		scan.getIons().add(MethodFactory.eINSTANCE.createMonitoredIon());
		segment.setScan(scan);
		segment.getEvents().add(MethodFactory.eINSTANCE.createTimedEvent());
		segment.getConditions().add(MethodFactory.eINSTANCE.createCondition());
		made.getFaultPolicies().add(MethodFactory.eINSTANCE.createFaultPolicy());
		made.getSegments().add(segment);
		return made;
	}

	private MethodPanel panel() {
		shell.setLayout(new FillLayout());
		MethodPanel made = new MethodPanel(shell, document, new Bench(null), Runnable::run);
		shell.setSize(1300, 800);
		shell.open();
		Pump.all();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static <C extends Control> List<C> all(Composite in, Class<C> type) {
		List<C> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	private void press(String tool) {
		for (ToolBar bar : all(panel, ToolBar.class)) {
			for (ToolItem item : bar.getItems()) {
				if (item.getText().equals(tool)) {
					item.notifyListeners(SWT.Selection, new Event());
					return;
				}
			}
		}
		throw new AssertionError("no button " + tool);
	}

	@Test
	void everyPartCanBeShownAndLookingChangesNothing() {
		Parts.all(method).forEach(part -> {
			panel.select(part);
			Pump.all();
			assertTrue(Parts.within(part, panel.selected()), part.toString());
		});
		assertFalse(document.dirty());
	}

	@Test
	void segmentsAreAddedDoubledMovedAndRemovedAndUndoBringsAllBack() {
		press("+ Full scan");
		press("+ Ions");
		press("Duplicate");
		assertEquals(5, method.getSegments().size());
		assertEquals(
				List.of("full scan", "full scan 2", "selected ion monitoring", "selected ion monitoring 2", "ions"),
				method.getSegments().stream().map(MethodSegment::getName).toList());
		press("\u2191");
		assertEquals("selected ion monitoring 2", method.getSegments().get(2).getName());
		assertSame(method.getSegments().get(2), panel.selected());
		press("Remove");
		assertEquals(4, method.getSegments().size());
		while (document.canUndo()) {
			document.undo();
		}
		assertTrue(EcoreUtil.equals(before, method));
	}

	private Text field(String shown) {
		return all(panel.form(), Text.class).stream().filter(text -> text.getText().equals(shown)).findFirst()
				.orElseThrow();
	}

	@Test
	void aRangeIsTypedAsOneTextAndIsOneStep() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		Text start = field("50");
		start.setText("100..900 m/z");
		start.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(100, scan.getStart());
		assertEquals(900, scan.getEnd());
		document.undo();
		assertEquals(50, scan.getStart());
		assertEquals(1050, scan.getEnd());
		start.setText("900..100");
		start.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(50, scan.getStart());
	}

	@Test
	void aFindingLeadsToItsFieldOrCell() {
		panel.go("settings[5].value");
		assertSame(method, panel.selected());
		panel.go("segments[0].scan.step");
		assertSame(method.getSegments().getFirst(), panel.selected());
		panel.go("segments[1].scan.ions[0].mz");
		assertSame(method.getSegments().get(1), panel.selected());
	}

	@Test
	void aWrongValueIsFoundAndUndoMendsIt() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		document.set(scan, Literals.FULL_SCAN__END, 5e4);
		Pump.until("an error", () -> panel.assessment().findings().stream()
				.anyMatch(finding -> finding.where().equals("segments[0].scan.end")));
		assertTrue(Validator.hasErrors(panel.assessment().findings()));
	}
}
