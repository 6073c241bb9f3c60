package org.ionwright.method.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.method.ui.internal.Pump;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.form.FieldHints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CellTableTest {

	private static final List<Column> COLUMNS = List.of(
			new Column(Literals.METHOD_SETTING__PARAMETER, "Parameter", "", false, List.of()),
			new Column(Literals.METHOD_SETTING__VALUE, "Value", "", false, List.of()),
			new Column(Literals.METHOD_SETTING__VALUE, "Unit", "", true, List.of()));

	private final Shell shell = new Shell(Display.getDefault());
	private final AcquisitionMethod method = DemoModels.method();
	private final ModelDocument<AcquisitionMethod> document = new ModelDocument<>(method, true);
	private final FieldHints hints = new MethodHints(new Bench(null));
	private final CellTable table = table();
	private final RowEdits edits = new RowEdits(table, document, Literals.METHOD_SETTING,
			new RowReader(Literals.METHOD_SETTING, COLUMNS, Literals.METHOD_SETTING__PARAMETER, hints), "Settings");

	private CellTable table() {
		shell.setLayout(new FillLayout());
		CellTable made = new CellTable(shell, document, Literals.METHOD_SETTING, COLUMNS,
				Literals.METHOD_SETTING__PARAMETER, hints, "Settings");
		made.show(method, Literals.ACQUISITION_METHOD__SETTINGS);
		shell.setSize(600, 400);
		shell.open();
		Pump.all();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private MethodSetting cone() {
		return method.getSettings().stream()
				.filter(setting -> "ionSource.coneVoltage".equals(setting.getParameter())).findFirst().orElseThrow();
	}

	private String shown(MethodSetting setting, int column) {
		return table.table().getItem(method.getSettings().indexOf(setting)).getText(column);
	}

	@Test
	void valuesStandInTheUnitOfTheirParameter() {
		assertEquals("40", shown(cone(), 1));
		assertEquals("V", shown(cone(), 2));
		assertEquals("\u00b0C", shown(method.getSettings().get(2), 2));
	}

	@Test
	void aTypedUnitIsConverted() {
		table.typed(cone(), COLUMNS.get(1), "0.05 kV");
		assertEquals(50, cone().getValue());
		document.undo();
		assertEquals(40, cone().getValue());
	}

	@Test
	void aRefusedTextStaysInItsCellWithTheLimit() {
		table.typed(cone(), COLUMNS.get(1), "5 kV");
		assertEquals(40, cone().getValue());
		assertEquals("5 kV", shown(cone(), 1));
		assertTrue(table.said().contains("above the limit of"), table.said());
		table.typed(cone(), COLUMNS.get(1), "45,5");
		assertTrue(table.said().contains("decimal sign"), table.said());
		table.typed(cone(), COLUMNS.get(1), "45.5");
		assertEquals("45.5", shown(cone(), 1));
		assertEquals("", table.said());
	}

	@Test
	void copiedLinesArePastedBackAsOneStep() {
		int count = method.getSettings().size();
		String text = TableText.tabbed(table.cells(table.parts()));
		edits.paste(text);
		assertEquals(2 * count, method.getSettings().size());
		for (int i = 0; i < count; i++) {
			assertEquals(method.getSettings().get(i).getParameter(),
					method.getSettings().get(count + i).getParameter());
			assertEquals(method.getSettings().get(i).getValue(), method.getSettings().get(count + i).getValue(),
					1e-9 * Math.abs(method.getSettings().get(i).getValue()));
		}
		document.undo();
		assertEquals(count, method.getSettings().size());
		assertFalse(document.dirty());
	}

	@Test
	void oneRefusedLineKeepsAllOut() {
		edits.paste("ionSource.coneVoltage\t50\tV\nionSource.coneVoltage\t50,5\tV");
		assertFalse(document.dirty());
		assertTrue(table.said().contains("line 2"), table.said());
	}

	@Test
	void linesAreReplacedMovedAndRemoved() {
		edits.insert(List.of(EcoreUtil.copy(cone())), true);
		assertEquals(1, method.getSettings().size());
		document.undo();
		assertEquals("ionSource.coneVoltage", method.getSettings().get(5).getParameter());
		table.select(List.of(cone()));
		edits.move(-1);
		assertEquals("ionSource.coneVoltage", method.getSettings().get(4).getParameter());
		edits.remove();
		assertTrue(method.getSettings().stream()
				.noneMatch(setting -> "ionSource.coneVoltage".equals(setting.getParameter())));
	}
}
