package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.junit.jupiter.api.Test;

/** The steps of the cheat sheets, in their order, in a real workbench with the twin. */
class CheatSheetsTest {

	private static final String SHEET = "org.ionwright.help.ui.sheet";
	private static final int TRIES = 5;

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	@Test
	void theFirstScanEndsWithARunInAFile() throws Exception {
		IWorkbenchPage page = page();
		IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("Other");
		Projects.createDemo(other, new NullProgressMonitor());
		IDE.openEditor(page, other.getFile("demo.method"));
		List<SheetFile.Step> steps = open(page, "firstScan", "first-scan.xml");
		assertEquals(List.of("Make a project", "Make a method of your own", "Say what to scan",
				"Take the method and the instrument", "Connect the instrument", "Start the run", "Look at the run"),
				steps.stream().map(SheetFile.Step::title).toList());

		answer(page, wizard -> type(wizard, "First"));
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("First");
		Ui.until("the project", () -> project.getFile("First.instrument").exists());
		Ui.until("the explorer to choose the project", () -> page.getWorkbenchWindow().getSelectionService()
				.getSelection("org.eclipse.ui.navigator.ProjectExplorer") instanceof IStructuredSelection chosen
				&& project.equals(chosen.getFirstElement()));

		answer(page, wizard -> {
			assertEquals(project.getFullPath(), ((WizardNewFileCreationPage) wizard).getContainerFullPath());
			((WizardNewFileCreationPage) wizard).setFileName("own.method");
		});
		assertEquals("org.ionwright.method.ui.editor", page.getActiveEditor().getSite().getId());

		shorten(page, project.getFile("own.method"));
		press(page, "Click when complete");

		press(page, "Do It");
		Ui.until("the instrument to be taken", () -> steps.get(4).isPossible());
		press(page, "Do It");
		Ui.until("ready to start", () -> steps.get(5).isPossible());
		press(page, "Do It");
		Ui.until("the run to begin", () -> !steps.get(5).isPossible());
		scan(steps.get(5), project);

		Path run = runs(project).getFirst();
		assertTrue(Files.size(run) > 1000, run.toString());
		Ui.until("the editor of the run", () -> page.getActiveEditor() != null
				&& page.getActiveEditor().getSite().getId().equals("org.ionwright.spectrum.ui.editor"));
		assertEquals(List.of(), ControlNames.findings(EveryPartTest.pane(page.getActiveEditor())));
		press(page, "Click when complete");
		assertTrue(texts(page).stream().anyMatch(text -> text.startsWith("That was the first scan")));
		Ui.until("disconnecting to be possible", () -> workbench.getService(ICommandService.class)
				.getCommand("org.ionwright.scan.ui.disconnect").isEnabled());
		execute("org.ionwright.scan.ui.disconnect");
		Ui.until("disconnected", () -> steps.get(4).isPossible());
		page.closeAllEditors(false);
	}

	@Test
	void aDriverProjectIsMadeAndTheViewsOpen() throws Exception {
		IWorkbenchPage page = page();
		List<SheetFile.Step> steps = open(page, "driver", "driver.xml");
		answer(page, wizard -> type(wizard, "com.acme.qms200"));
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("com.acme.qms200");
		Ui.until("the editor of the driver", () -> page.getActiveEditor() != null
				&& page.getActiveEditor().getTitle().equals("Qms200DriverFactory.java"));
		List<String> files = new ArrayList<>();
		project.accept(resource -> resource.getType() != IResource.FILE || files.add(resource.getName()));
		assertTrue(files.containsAll(List.of("pom.xml", "MANIFEST.MF", "build.properties", "Qms200DriverFactory.java",
				"Qms200DriverContractTest.java")), files.toString());
		assertNotNull(steps.get(3).parsed().getCommand().getHandler(), "Install New Software");
		press(page, "Click when complete");
		press(page, "Click when complete");
		press(page, "Skip");
		press(page, "Do It");
		assertNotNull(page.findView("org.ionwright.device.ui.devices"));
		press(page, "Do It");
		assertNotNull(page.findView("org.ionwright.device.ui.bench"));
		page.closeAllEditors(false);
	}

	private IWorkbenchPage page() throws Exception {
		return workbench.showPerspective("org.ionwright.workbench.perspective", workbench.getWorkbenchWindows()[0]);
	}

	/** Opens the sheet as the welcome page does. */
	private List<SheetFile.Step> open(IWorkbenchPage page, String id, String file) throws Exception {
		execute("org.ionwright.help.ui.openSheet(sheet=org.ionwright.help." + id + ")");
		assertNotNull(page.findView(SHEET));
		return SheetFile.steps(file);
	}

	/** Presses the button of the step that is open and answers the wizard that it brings. */
	private static void answer(IWorkbenchPage page, Consumer<IWizardPage> fill) throws Exception {
		Person person = new Person(fill);
		press(page, "Do It");
		assertTrue(person.hasAnswered());
	}

	/** With the keyboard in the view, as for a person. */
	private static void press(IWorkbenchPage page, String text) throws Exception {
		IViewPart sheet = page.showView(SHEET);
		Ui.all(EveryPartTest.pane(sheet), Button.class).filter(button -> button.getText().replace("&", "").equals(text))
				.findFirst().orElseThrow(() -> new AssertionError(text + " is not among " + texts(page)))
				.notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> texts(IWorkbenchPage page) {
		return Ui.all(EveryPartTest.pane(page.findView(SHEET)), Label.class).map(Label::getText).toList();
	}

	/** Into the first field. */
	private static void type(IWizardPage wizard, String name) {
		Control page = wizard.getControl();
		Ui.all(page, Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isEnabled()).findFirst()
				.orElseThrow().setText(name);
	}

	/** Two quick scans, because the twin of a workbench runs in real time. */
	private static void shorten(IWorkbenchPage page, IFile file) throws Exception {
		page.closeAllEditors(false);
		Path path = file.getLocation().toPath();
		AcquisitionMethod method = ModelFiles.loadMethod(path);
		if (method.getSegments().getFirst().getScan() instanceof FullScan scan) {
			scan.setScans(2);
			scan.setStart(600);
			scan.setEnd(620);
		}
		ModelFiles.save(method, path);
		file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		IDE.openEditor(page, file);
	}

	/** On a machine that others keep busy a reading may be stale, and the run is rightly stopped: then it is started again. */
	private void scan(SheetFile.Step start, IProject project) throws Exception {
		for (int i = 0; i < TRIES; i++) {
			Ui.until("the run to end", () -> start.isPossible() || !runs(project).isEmpty());
			if (!runs(project).isEmpty()) {
				return;
			}
			start.run();
			Ui.until("the run to begin", () -> !start.isPossible());
		}
		throw new AssertionError("no run of " + TRIES + " was stored");
	}

	private static List<Path> runs(IProject project) {
		Path folder = project.getFolder("runs").getLocation().toPath();
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".mzML")).toList();
		} catch (IOException e) {
			return List.of(); // looked at again
		}
	}

	private void execute(String command) throws Exception {
		workbench.getService(IHandlerService.class)
				.executeCommand(workbench.getService(ICommandService.class).deserialize(command), null);
	}
}
