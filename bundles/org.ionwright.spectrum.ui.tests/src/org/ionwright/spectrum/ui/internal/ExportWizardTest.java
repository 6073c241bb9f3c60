package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class ExportWizardTest {

	@TempDir
	Path folder;
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private final FakeExport first = new FakeExport("one", FakeExport.FORM);
	private final FakeExport second = new FakeExport("two");
	private Shell shell;
	private RunPanel panel;
	private LoadedRun run;
	private WizardDialog dialog;
	private ExportWizard wizard;

	@BeforeEach
	void open() throws IOException {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, background);
		shell.setSize(1000, 700);
		shell.open();
		run = RunLoader.load(List.of(new FakeFormat()), Files.writeString(folder.resolve("a.mzML"), "x"),
				new NullProgressMonitor());
		panel.showRun(run);
		panel.showTraces(RunTraces.of(run, new NullProgressMonitor()));
		Pump.until("first scan", () -> panel.spectrum().title().startsWith("Scan 1 of 12"));
	}

	@AfterEach
	void close() {
		if (dialog != null) {
			dialog.close();
		}
		shell.dispose();
		background.shutdownNow();
	}

	private void show() {
		wizard = ExportWizard.of(panel, Objects.requireNonNull(panel.selection()), List.of(first, second));
		dialog = new WizardDialog(shell, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Pump.all();
	}

	private IStatus finish(boolean cancel) {
		NullProgressMonitor progress = new NullProgressMonitor();
		progress.setCanceled(cancel);
		IStatus status = wizard.job(() -> new FakeRun(folder.resolve("a.mzML"))).orElseThrow().run(progress);
		Pump.all();
		return status;
	}

	private Combo combo(int index) {
		return combos(dialog.getShell(), new java.util.ArrayList<>()).get(index);
	}

	private static List<Combo> combos(Composite in, List<Combo> found) {
		for (Control child : in.getChildren()) {
			if (child instanceof Combo combo) {
				found.add(combo);
			} else if (child instanceof Composite inner) {
				combos(inner, found);
			}
		}
		return found;
	}

	@Test
	void theSpectrumOnDisplaySaysHowItWasMade() throws IOException {
		panel.select(1, 2, 3);
		Pump.until("sum", () -> {
			DerivedSpectrum shown = panel.shown();
			return shown != null && shown.added() == 3;
		});
		show();
		assertEquals(ExportWhat.SHOWN, wizard.page().what());
		assertEquals(folder.resolve("a-export.one"), wizard.page().path().orElseThrow());
		combo(1).select(1);
		assertEquals(Status.OK_STATUS, finish(false));
		assertEquals("square", first.options().value(FakeExport.FORM));
		Spectrum spectrum = first.content().spectrum(0);
		assertEquals(Objects.requireNonNull(panel.shown()).intensities().length, spectrum.size());
		List<UserTerm> terms = spectrum.info().userTerms();
		assertTrue(terms.contains(UserTerm.text("derived from", "a.mzML")), terms.toString());
		assertTrue(terms.get(1).value().startsWith("sum ") && terms.get(1).value().endsWith("spectra=1-3"),
				terms.toString());
		assertTrue(first.content().simulated());
		assertTrue(panel.notice().text().contains("a-export.one: 1 spectra"), panel.notice().text());
	}

	@Test
	void scansRunOrChromatogramsAreExported() throws IOException {
		panel.select(4, 7);
		show();
		wizard.page().choose(ExportWhat.SELECTED);
		finish(false);
		assertEquals(List.of(4, 7), List.of(first.content().spectrum(0).info().index(),
				first.content().spectrum(1).info().index()));
		Files.delete(folder.resolve("a-export.one"));
		wizard.page().choose(ExportWhat.RUN);
		finish(false);
		assertEquals(FakeRun.SCANS, first.content().size());
		Files.delete(folder.resolve("a-export.one"));
		wizard.page().choose(ExportWhat.TRACES);
		finish(false);
		assertEquals("0 and 2", Files.readString(folder.resolve("a-export.one")));
	}

	@Test
	void theExtensionFollowsTheFormat() {
		show();
		combo(0).select(1);
		combo(0).notifyListeners(SWT.Selection, new Event());
		assertEquals(folder.resolve("a-export.two"), wizard.page().path().orElseThrow());
		assertEquals(1, combos(dialog.getShell(), new java.util.ArrayList<>()).size());
	}

	@Test
	void anExistingFileIsNotReplacedUnasked() throws IOException {
		Files.writeString(folder.resolve("a-export.one"), "mine");
		show();
		assertFalse(wizard.page().isPageComplete());
		assertTrue(wizard.page().getErrorMessage().startsWith("a-export.one exists"), wizard.page().getErrorMessage());
		finish(false);
		assertEquals("mine", Files.readString(folder.resolve("a-export.one")));
		assertTrue(panel.notice().text().startsWith("Export failed: "), panel.notice().text());
	}

	@Test
	void cancellingIsTold() {
		show();
		wizard.page().choose(ExportWhat.RUN);
		assertEquals(Status.CANCEL_STATUS, finish(true));
		assertFalse(Files.exists(folder.resolve("a-export.one")));
		assertTrue(panel.notice().text().endsWith("was cancelled; nothing was written"), panel.notice().text());
	}

	/** File, Export: what the editor on top shows is offered as in its own menu. */
	@Test
	void theWizardOfTheWorkbenchExportsWhatThePanelShows() {
		RunExportWizard outer = new RunExportWizard(() -> List.of(first, second), path -> true);
		outer.init(panel, Optional.empty());
		dialog = new WizardDialog(shell, outer);
		dialog.setBlockOnOpen(false);
		dialog.open();
		ExportPage page = (ExportPage) outer.getStartingPage();
		assertEquals(ExportWhat.SHOWN, page.what());
		assertTrue(outer.canFinish());
	}

	@Test
	void aRunThatIsNotOpenIsExportedWhole() throws IOException {
		RunExportWizard outer = new RunExportWizard(() -> List.of(first, second),
				path -> path.toString().endsWith(".mzML"));
		outer.init(null, Optional.empty());
		dialog = new WizardDialog(shell, outer);
		dialog.setBlockOnOpen(false);
		dialog.open();
		ExportSourcePage source = (ExportSourcePage) outer.getStartingPage();
		assertFalse(outer.canFinish());
		source.type(folder.resolve("b.mzML").toString());
		assertTrue(source.getErrorMessage().endsWith("b.mzML is no file"), source.getErrorMessage());
		source.type(Files.writeString(folder.resolve("c.txt"), "x").toString());
		assertEquals("No installed format reads c.txt", source.getErrorMessage());
		source.type(folder.resolve("a.mzML").toString());
		dialog.showPage(outer.getNextPage(source));
		assertTrue(outer.canFinish());
		FakeRun file = new FakeRun(folder.resolve("a.mzML"));
		assertTrue(outer.job(() -> file).orElseThrow().run(new NullProgressMonitor()).isOK());
		assertEquals(FakeRun.SCANS, first.content().size());
		assertTrue(Files.exists(folder.resolve("a-export.one")));
	}
}
