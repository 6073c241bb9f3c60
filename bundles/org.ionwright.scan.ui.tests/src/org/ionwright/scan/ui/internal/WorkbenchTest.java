package org.ionwright.scan.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.ui.internal.control.ScanControlView;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.ionwright.scan.ui.internal.live.LiveSpectrumView;
import org.ionwright.scan.ui.internal.queue.QueueView;
import org.ionwright.scan.ui.internal.readings.ReadingsView;
import org.ionwright.scan.ui.internal.share.ShareView;
import org.ionwright.scan.ui.internal.strips.StripView;
import org.junit.jupiter.api.Test;

/** The real workbench with the real services and the twin. */
class WorkbenchTest {

	private static final String PERSPECTIVE = "org.ionwright.workbench.perspective";
	private static final int RUN_SECONDS = 90;
	private static final int RUNS = 5;

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	private IWorkbenchPage page() throws Exception {
		return workbench.showPerspective(PERSPECTIVE, workbench.getWorkbenchWindows()[0]);
	}

	@Test
	void thePerspectiveOpensWithAllItsViews() throws Exception {
		IWorkbenchPage page = page();
		assertInstanceOf(ScanControlView.class, page.findView("org.ionwright.scan.ui.control"));
		assertInstanceOf(ReadingsView.class, page.findView("org.ionwright.scan.ui.readings"));
		assertInstanceOf(LiveSpectrumView.class, page.showView("org.ionwright.scan.ui.live"));
		assertInstanceOf(QueueView.class, page.showView("org.ionwright.scan.ui.queue"));
		assertInstanceOf(StripView.class, page.showView("org.ionwright.scan.ui.strips"));
		assertInstanceOf(ShareView.class, page.showView("org.ionwright.scan.ui.share"));
		for (IViewReference view : page.getViewReferences()) {
			assertFalse(view.getView(true).getClass().getSimpleName().startsWith("Error"), view.getId());
		}
		Ui.until("the panels", () -> Ui.labels(page.getWorkbenchWindow().getShell()).contains("Method"));
	}

	@Test
	void everyCommandIsDefinedAndHandled() {
		ICommandService commands = workbench.getService(ICommandService.class);
		for (String name : new String[] { "connect", "disconnect", "start", "stop", "abort", "useInstrument",
				"useMethod", "useQueue", "startDemo", "queueStart", "queuePause", "queueStop" }) {
			var command = commands.getCommand("org.ionwright.scan.ui." + name);
			assertTrue(command.isDefined(), name);
			assertTrue(command.getHandler() != null, name);
		}
	}

	@Test
	void theWizardsMakeFilesThatCanBeRead() throws Exception {
		var registry = workbench.getNewWizardRegistry();
		for (String id : new String[] { "workbench.newProject", "workbench.newMethod",
				"instrument.ui.newInstrument" }) {
			var wizard = registry.findWizard("org.ionwright." + id);
			assertFalse(wizard == null, id);
			wizard.createWizard().dispose();
		}
	}

	@Test
	void aDemoRunOfTheTwinIsFinishedStoredAndOpened() throws Exception {
		IWorkbenchPage page = page();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Run of the Twin");
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		Path folder = project.getLocation().toPath();
		DemoModels.copyTo(folder);
		shorten(folder.resolve(DemoModels.METHOD_FILE));
		ICommandService commands = workbench.getService(ICommandService.class);
		workbench.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
				commands.getCommand("org.ionwright.scan.ui.startDemo"),
				Map.of("instrument", folder.resolve(DemoModels.INSTRUMENT_FILE).toString(), "method",
						folder.resolve(DemoModels.METHOD_FILE).toString())),
				null);
		ControlDesk desk = DeskTracker.find().orElseThrow();
		awaitRun(desk);
		assertEquals(RunState.FINISHED, desk.state().progress().orElseThrow().state(),
				() -> desk.state().progress().orElseThrow().text());
		Ui.until("the editor of the run", () -> page.getActiveEditor() != null
				&& page.getActiveEditor().getEditorInput() instanceof FileEditorInput);
		Path stored = desk.state().stored().orElseThrow();
		assertEquals(folder.resolve("runs"), stored.getParent());
		assertTrue(Files.size(stored) > 0);
		IFile opened = ((FileEditorInput) page.getActiveEditor().getEditorInput()).getFile();
		assertEquals(stored, opened.getLocation().toPath());
		assertEquals("org.ionwright.spectrum.ui.editor", page.getActiveEditor().getSite().getId());
		assertTrue(desk.state().simulated());
		desk.disconnect();
		Ui.until("disconnected", () -> desk.state().canConnect());
		page.closeAllEditors(false);
	}

	/** On a machine that others keep busy readings come late, and a run is rightly stopped when one is stale: then it is started again. */
	private static void awaitRun(ControlDesk desk) {
		Optional<ScanRun> stopped = Optional.empty();
		for (int tries = 1; tries <= RUNS; tries++) {
			Optional<ScanRun> before = stopped;
			Ui.until("a run that is over", RUN_SECONDS, () -> !desk.state().run().equals(before)
					&& desk.state().progress().map(now -> now.state().over()).orElse(false));
			if (tries == RUNS || !desk.state().progress().orElseThrow().text().contains("is stale")) {
				return;
			}
			stopped = desk.state().run();
			Ui.until("ready for a run", RUN_SECONDS, () -> desk.state().canStart());
			desk.start();
		}
	}

	/** Two quick scans, because the twin of a workbench runs in real time. */
	private static void shorten(Path file) throws Exception {
		AcquisitionMethod method = ModelFiles.loadMethod(file);
		if (method.getSegments().getFirst().getScan() instanceof FullScan scan) {
			scan.setScans(2);
			scan.setStart(600);
			scan.setEnd(620);
		}
		ModelFiles.save(method, file);
	}

	@Test
	void theDemoProjectIsMadeOnceAndNotAgainAfterItWasDeleted() throws Exception {
		Class<?> demo = Platform.getBundle("org.ionwright.workbench")
				.loadClass("org.ionwright.workbench.internal.DemoProject");
		var ensure = demo.getDeclaredMethod("ensure", IProgressMonitor.class);
		ensure.setAccessible(true);
		ensure.invoke(null, new NullProgressMonitor());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Ionwright Demo");
		assertTrue(project.getFile("demo.instrument").exists());
		assertTrue(project.getFile("demo.method").exists());
		assertTrue(project.getFolder("runs").exists());
		project.delete(true, new NullProgressMonitor());
		ensure.invoke(null, new NullProgressMonitor());
		assertFalse(project.exists());
	}
}
