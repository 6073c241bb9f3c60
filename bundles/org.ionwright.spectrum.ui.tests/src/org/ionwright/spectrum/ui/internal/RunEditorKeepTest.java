package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.ionwright.spectrum.run.RunFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What the editor leaves behind in the workspace: notes beside the run, findings in Problems. */
@NonNullByDefault({})
class RunEditorKeepTest {

	private final FakeFormat format = new FakeFormat();
	private IWorkbenchPage page;
	private IProject project;
	private ServiceRegistration<RunFormat> registration;

	@BeforeEach
	void workbench() throws Exception {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("kept");
		project.create(null);
		project.open(null);
		registration = FrameworkUtil.getBundle(RunEditor.class).getBundleContext().registerService(RunFormat.class,
				format, null);
	}

	@AfterEach
	void cleanUp() throws Exception {
		page.closeAllEditors(false);
		registration.unregister();
		project.delete(true, null);
	}

	private IFile file(String text) throws CoreException {
		IFile file = project.getFile("a.mzML");
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	private static RunPanel shown(IEditorPart part) {
		RunPanel panel = ((RunEditor) part).panel();
		assertTrue(panel != null);
		Pump.until("run", panel::showsRun);
		Pump.until("spectrum", () -> panel.spectrum().points() == 10_001);
		return panel;
	}

	@Test
	void notesAreSavedBesideTheRunAndThereAgain() throws Exception {
		IFile file = file("x");
		IEditorPart part = IDE.openEditor(page, file);
		RunPanel panel = shown(part);
		assertFalse(part.isDirty());
		panel.pages().notesPage().type("needle cleaned");
		assertTrue(part.isDirty());
		page.saveEditor(part, false);
		assertFalse(part.isDirty());
		Path notes = NotesFile.of(Path.of(file.getLocationURI()));
		Pump.until("notes", () -> Files.exists(notes));
		page.closeEditor(part, false);
		RunPanel again = shown(IDE.openEditor(page, file));
		assertEquals("needle cleaned", again.pages().notes().notes().getFirst().text());
	}

	@Test
	void findingsStandInProblemsAndLeadToTheScan() throws Exception {
		IFile file = file("odd");
		IEditorPart part = IDE.openEditor(page, file);
		RunPanel panel = shown(part);
		Pump.until("markers", () -> markers(file).length == 2);
		IMarker overload = Arrays.stream(markers(file)).filter(each -> each.getAttribute(RunProblems.SCAN, -1) == 4)
				.findAny().orElseThrow();
		assertEquals("scan 5", overload.getAttribute(IMarker.LOCATION, ""));
		IDE.gotoMarker(part, overload);
		Pump.until("scan", () -> panel.spectrum().title().startsWith("Scan 5 of 12"));
		Pump.until("findings", () -> panel.pages().findings().findings().size() == 2);
		page.closeEditor(part, false);
		shown(IDE.openEditor(page, file));
		Pump.until("replaced, not doubled", () -> markers(file).length == 2);
	}

	static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(RunProblems.TYPE, false, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
