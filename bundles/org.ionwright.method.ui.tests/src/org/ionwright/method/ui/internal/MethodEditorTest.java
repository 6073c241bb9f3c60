package org.ionwright.method.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor in a real workbench: it is the first one for methods, saves, and marks what is wrong. */
class MethodEditorTest {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("method editor test");
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

	private static IMarker marker(IFile file, String code) {
		try {
			for (IMarker marker : file.findMarkers(MethodEditor.KIND.markers(), true, IResource.DEPTH_ZERO)) {
				if (code.equals(marker.getAttribute(FindingMarkers.CODE, ""))) {
					return marker;
				}
			}
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		throw new AssertionError("no marker " + code);
	}

	private static boolean marked(IFile file, String code) {
		try {
			return marker(file, code).exists();
		} catch (AssertionError e) {
			return false;
		}
	}

	@Test
	void aMethodIsOpenedChangedSavedAndMarked() throws Exception {
		IFile file = project.getFile("x.method");
		file.create(new ByteArrayInputStream(ModelFiles.format(DemoModels.method(), "x")), true,
				new NullProgressMonitor());
		MethodEditor editor = assertInstanceOf(MethodEditor.class, IDE.openEditor(page, file));
		ModelDocument<AcquisitionMethod> document = Objects.requireNonNull(editor.document());
		assertFalse(editor.isDirty());
		document.set(document.root().getSegments().getFirst().getScan(), Literals.FULL_SCAN__END, 9e4);
		assertTrue(editor.isDirty());
		assertTrue(page.saveEditor(editor, false));
		assertFalse(editor.isDirty());
		assertEquals(9e4, ((FullScan) ModelFiles.loadMethod(file.getLocation().toPath()).getSegments().getFirst()
				.getScan()).getEnd());
		Pump.until("a marker", () -> marked(file, "S3.11"));
		IMarker marker = marker(file, "S3.11");
		Objects.requireNonNull(editor.getAdapter(IGotoMarker.class)).gotoMarker(marker);
		document.undo();
		assertTrue(editor.isDirty());
		assertTrue(page.saveEditor(editor, false));
		Pump.until("no marker", () -> !marked(file, "S3.11"));
	}
}
