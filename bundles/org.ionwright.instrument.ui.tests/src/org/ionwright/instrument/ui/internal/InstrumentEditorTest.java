package org.ionwright.instrument.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ionwright.instrument.ui.internal.panel.InstrumentPanel;
import org.ionwright.instrument.ui.internal.wizard.NewInstrumentWizard;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.InstrumentPackage.Literals;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.FindingMarkers;
import org.ionwright.model.ui.editor.PartProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor in a real workbench: opening, saving, markers, files that are not whole. */
class InstrumentEditorTest {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("editor test");
	private final IWorkbenchPage page = Objects
			.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());

	@BeforeEach
	void make() throws CoreException {
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@AfterEach
	void clean() throws CoreException {
		page.closeAllEditors(false);
		Pump.all();
		project.delete(true, new NullProgressMonitor());
	}

	private IFile file(byte[] content) throws CoreException {
		IFile file = project.getFile("x.instrument");
		file.create(new ByteArrayInputStream(content), true, new NullProgressMonitor());
		return file;
	}

	private InstrumentEditor open(IFile file) throws CoreException {
		return (InstrumentEditor) IDE.openEditor(page, file);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(InstrumentEditor.KIND.markers(), true, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static boolean marked(IFile file, String code) {
		for (IMarker marker : markers(file)) {
			if (code.equals(marker.getAttribute(FindingMarkers.CODE, ""))) {
				return true;
			}
		}
		return false;
	}

	@Test
	void thePerspectiveHasTheEditorAndWhatGoesWithIt() throws Exception {
		IPerspectiveDescriptor before = page.getPerspective();
		PlatformUI.getWorkbench().showPerspective("org.ionwright.instrument.ui.design", page.getWorkbenchWindow());
		try {
			assertTrue(page.isEditorAreaVisible());
			for (String view : List.of(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET,
					IPageLayout.ID_OUTLINE)) {
				assertTrue(page.findViewReference(view) != null, view);
			}
		} finally {
			if (before != null) {
				page.setPerspective(before);
			}
		}
	}

	@Test
	void theWizardMakesAnInstrumentOfAPresetAndOpensIt() {
		NewInstrumentWizard wizard = new NewInstrumentWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			assertFalse(wizard.canFinish(), "without a name");
			((WizardNewFileCreationPage) wizard.getPages()[0]).setFileName("mine");
			Pump.all();
			assertTrue(wizard.canFinish());
			assertTrue(wizard.performFinish());
		} finally {
			dialog.close();
		}
		assertTrue(project.getFile("mine.instrument").exists());
		InstrumentEditor editor = (InstrumentEditor) Objects.requireNonNull(page.getActiveEditor());
		assertEquals("mine", Objects.requireNonNull(editor.document()).root().getName());
	}

	@Test
	void outlineAndPropertiesGoWithTheEditor() throws Exception {
		InstrumentEditor editor = open(file(ModelFiles.format(DemoModels.instrument(), "x")));
		page.showView(IPageLayout.ID_OUTLINE);
		page.activate(editor);
		Pump.all();
		IContentOutlinePage outline = Objects.requireNonNull(editor.getAdapter(IContentOutlinePage.class));
		Tree tree = tree(Objects.requireNonNull(outline.getControl()));
		InstrumentPanel panel = Objects.requireNonNull(editor.panel());
		MassSpectrometer instrument = Objects.requireNonNull(editor.document()).root();
		TreeItem picked = tree.getItem(0).getItem(0);
		assertSame(instrument.getIonSource(), picked.getData());
		tree.setSelection(picked);
		tree.notifyListeners(SWT.Selection, new Event());
		Pump.all();
		assertSame(instrument.getIonSource(), panel.selected());
		assertEquals(new StructuredSelection(instrument.getIonSource()),
				Objects.requireNonNull(editor.getSite().getSelectionProvider()).getSelection());
		PartProperties properties = new PartProperties(instrument.getIonSource(), List.of());
		List<String> lines = Stream.of(properties.getPropertyDescriptors())
				.map(line -> line.getDisplayName() + "=" + properties.getPropertyValue(line.getId())).toList();
		assertTrue(lines.contains("Cone voltage=40\u2009V"), lines.toString());
	}

	private static Tree tree(Control control) {
		if (control instanceof Tree tree) {
			return tree;
		}
		for (Control child : ((Composite) control).getChildren()) {
			if (child instanceof Composite) {
				return tree(child);
			}
		}
		throw new AssertionError("no tree in " + control);
	}

	@Test
	void twoInstrumentsAreComparedInAnEditor(@TempDir Path folder) throws Exception {
		ModelFiles.save(Presets.all().get(0).instrument(), folder.resolve("a.instrument"));
		ModelFiles.save(Presets.all().get(1).instrument(), folder.resolve("b.instrument"));
		IEditorPart editor = page.openEditor(
				new CompareInput(folder.resolve("a.instrument"), folder.resolve("b.instrument")),
				"org.ionwright.instrument.ui.compare");
		assertInstanceOf(CompareEditor.class, editor);
	}

	@Test
	void aChangeIsDirtyUntilItIsSavedAndThenMarked() throws Exception {
		IFile file = file(ModelFiles.format(DemoModels.instrument(), "x"));
		InstrumentEditor editor = open(file);
		ModelDocument<MassSpectrometer> document = Objects.requireNonNull(editor.document());
		assertFalse(editor.isDirty());
		document.set(document.root().getIonSource(), Literals.ION_SOURCE__CONE_VOLTAGE, 1e4);
		assertTrue(editor.isDirty());
		assertTrue(page.saveEditor(editor, false));
		assertFalse(editor.isDirty());
		MassSpectrometer saved = ModelFiles.loadInstrument(file.getLocation().toPath());
		assertEquals(1e4, saved.getIonSource().getConeVoltage());
		Pump.until("a marker", () -> marked(file, "M.RANGE"));
		IMarker marker = markers(file)[0];
		for (IMarker one : markers(file)) {
			marker = "M.RANGE".equals(one.getAttribute(FindingMarkers.CODE, "")) ? one : marker;
		}
		IMarkerResolution[] fixes = new FixResolution().getResolutions(marker);
		assertTrue(fixes.length > 0);
		fixes[0].run(marker);
		assertEquals(150, document.root().getIonSource().getConeVoltage());
		assertTrue(editor.isDirty(), "a fix in an open editor is not yet saved");
		assertTrue(page.saveEditor(editor, false));
		Pump.until("no marker", () -> !marked(file, "M.RANGE"));
	}

	@Test
	void aFixWithoutEditorIsWritten() throws Exception {
		MassSpectrometer instrument = DemoModels.instrument();
		instrument.getIonSource().setConeVoltage(1e4);
		IFile file = file(ModelFiles.format(instrument, "x"));
		page.closeEditor(open(file), false);
		Pump.until("a marker", () -> marked(file, "M.RANGE"));
		for (IMarker marker : markers(file)) {
			if ("M.RANGE".equals(marker.getAttribute(FindingMarkers.CODE, ""))) {
				new FixResolution().getResolutions(marker)[0].run(marker);
			}
		}
		assertEquals(150, ModelFiles.loadInstrument(file.getLocation().toPath()).getIonSource().getConeVoltage());
		Pump.until("no marker", () -> !marked(file, "M.RANGE"));
	}

	@Test
	void whatIsNotUnderstoodIsReadOnlyAndNotSaved() throws Exception {
		String text = new String(ModelFiles.format(DemoModels.instrument(), "x"), StandardCharsets.UTF_8);
		byte[] strange = text.replace("serialNumber=", "shoeSize=\"44\" serialNumber=")
				.getBytes(StandardCharsets.UTF_8);
		IFile file = file(strange);
		InstrumentEditor editor = open(file);
		ModelDocument<MassSpectrometer> document = Objects.requireNonNull(editor.document());
		document.set(document.root().getIonSource(), Literals.ION_SOURCE__CONE_VOLTAGE, 50.0);
		assertFalse(editor.isDirty());
		editor.doSave(new NullProgressMonitor());
		assertTrue(new String(Files.readAllBytes(file.getLocation().toPath()), StandardCharsets.UTF_8)
				.contains("shoeSize"));
		Pump.until("a marker", () -> markers(file).length > 0);
	}

	@Test
	void whatIsNoXmlIsSaid() throws Exception {
		InstrumentEditor editor = open(file("nonsense".getBytes(StandardCharsets.UTF_8)));
		assertTrue(editor.panel() == null);
		assertFalse(editor.isDirty());
	}

	@Test
	void filesOutsideOfTheWorkspaceOpenToo(@TempDir Path folder) throws Exception {
		Path path = folder.resolve("far.instrument");
		ModelFiles.save(DemoModels.instrument(), path);
		IEditorPart editor = page.openEditor(new FileStoreEditorInput(EFS.getStore(path.toUri())), InstrumentEditor.ID);
		assertTrue(((InstrumentEditor) editor).panel() != null);
	}
}
