package org.ionwright.method.ui.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.method.ui.internal.Pump;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.form.FieldHints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergePageTest {

	@TempDir
	Path folder = Path.of("");
	private final Shell shell = new Shell(Display.getDefault());
	private final AcquisitionMethod mine = DemoModels.method();
	private final AcquisitionMethod base = EcoreUtil.copy(mine);
	private final AcquisitionMethod theirs = EcoreUtil.copy(mine);
	private final ModelDocument<AcquisitionMethod> document = new ModelDocument<>(mine, true);
	private final MergePage page = page();

	private MergePage page() {
		shell.setLayout(new FillLayout());
		MergePage made = new MergePage(shell, document, FieldHints.NONE);
		shell.setSize(700, 300);
		shell.open();
		Pump.all();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static FullScan scan(AcquisitionMethod method) {
		return (FullScan) method.getSegments().getFirst().getScan();
	}

	/** A comparison writes the file of the other. */
	private void open(@Nullable AcquisitionMethod common) throws ModelFileException {
		Path file = folder.resolve("theirs.method");
		ModelFiles.save(theirs, file);
		page.open(OtherMethod.read(file), common);
	}

	private AcquisitionMethod there() throws ModelFileException {
		return ModelFiles.loadMethod(folder.resolve("theirs.method"));
	}

	@Test
	void whatIsCheckedCanBePutThereAndTakenBackThere() throws Exception {
		scan(theirs).setStep(0.2);
		theirs.getSettings().remove(1);
		mine.getSettings().move(0, 3);
		open(null);
		assertEquals("", page.table().getItem(0).getText(4), "no ancestor in a comparison");
		check();
		page.give().notifyListeners(SWT.Selection, new Event());
		assertTrue(EcoreUtil.equals(mine, there()), "the file is as this method: " + page.said());
		assertFalse(document.dirty());
		assertEquals(0, page.table().getItemCount());
		page.undo().notifyListeners(SWT.Selection, new Event());
		assertTrue(EcoreUtil.equals(theirs, there()), "the file is as it was");
		assertFalse(page.undo().isEnabled());
	}

	@Test
	void aFileThatSomebodyElseChangedIsNotWritten() throws Exception {
		scan(theirs).setStep(0.2);
		open(null);
		scan(theirs).setStep(0.3);
		ModelFiles.save(theirs, folder.resolve("theirs.method"));
		check();
		page.give().notifyListeners(SWT.Selection, new Event());
		assertEquals(0.3, scan(there()).getStep());
		assertTrue(page.said().contains("somebody else"), page.said());
	}

	private void check() {
		for (TableItem item : page.table().getItems()) {
			item.setChecked(true);
		}
		page.table().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aMergeTakesWhatChangedThereAndWaitsWithConflicts() throws Exception {
		scan(theirs).setStep(0.2);
		scan(theirs).setPeakWidth(0.5);
		scan(mine).setPeakWidth(0.6);
		open(base);
		assertEquals(2, page.table().getItemCount());
		page.take().notifyListeners(SWT.Selection, new Event());
		assertEquals(0.2, scan(mine).getStep());
		assertEquals(0.6, scan(mine).getPeakWidth());
		assertEquals(1, page.table().getItemCount());
		assertFalse(page.take().isEnabled(), "a conflict is nobody's but a person's to decide");
		document.undo();
		assertEquals(0.1, scan(mine).getStep());
	}

	@Test
	void aComparisonTakesOnlyWhatIsChecked() throws Exception {
		scan(theirs).setStep(0.2);
		scan(theirs).setPeakWidth(0.5);
		open(null);
		assertFalse(page.take().isEnabled());
		page.table().getItem(0).setChecked(true);
		page.table().notifyListeners(SWT.Selection, new Event());
		assertTrue(page.take().isEnabled());
		page.take().notifyListeners(SWT.Selection, new Event());
		assertEquals(1, page.table().getItemCount());
	}
}
