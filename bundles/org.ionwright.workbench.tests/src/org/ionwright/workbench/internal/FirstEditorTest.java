package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class FirstEditorTest {

	private static final String EDITOR = "org.ionwright.spectrum.ui.editor";

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final List<String> told = new ArrayList<>();
	private final IPartListener2 listener = new IPartListener2() {

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			told.add("opened " + part.getId());
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			told.add("closed " + part.getId());
		}

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			told.add("activated " + part.getId());
		}
	};
	private IWorkbenchPage page;

	@BeforeEach
	void listen() {
		page = workbench.getActiveWorkbenchWindow().getActivePage();
		page.closeAllEditors(false);
		page.addPartListener(listener);
	}

	@AfterEach
	void leave() {
		page.removePartListener(listener);
		page.closeAllEditors(false);
	}

	/** All that was put off before comes first. */
	private void letItWork() {
		boolean[] over = { false };
		for (int i = 0; i < 10; i++) {
			over[0] = false;
			workbench.getDisplay().asyncExec(() -> over[0] = true);
			Ui.until("a turn", () -> over[0]);
		}
	}

	@Test
	void editorsComeAndGoAndNothingElseChanges() throws Exception {
		IWorkbenchPart before = page.showView(IPageLayout.ID_PROBLEM_VIEW);
		letItWork();
		told.clear();
		FirstEditor.rehearse(workbench);
		letItWork();
		List<String> once = List.of("opened " + EDITOR, "closed " + EDITOR);
		assertEquals(Collections.nCopies(3, once).stream().flatMap(List::stream).toList(), told);
		assertSame(before, page.getActivePart());
		assertEquals(0, page.getEditorReferences().length);
	}

	@Test
	void whoHasAnEditorOpenIsLeftAlone() throws Exception {
		assertNotNull(IDE.openEditor(page, Path.of("none.mzML").toUri(), EDITOR, true));
		letItWork();
		told.clear();
		FirstEditor.rehearse(workbench);
		letItWork();
		assertEquals(List.of(), told);
	}

	@Test
	void anAreaThatWasMinimizedStaysSo() {
		MUIElement area = page.getWorkbenchWindow().getService(EModelService.class).find(IPageLayout.ID_EDITOR_AREA,
				page.getWorkbenchWindow().getService(MWindow.class));
		area.getTags().add(IPresentationEngine.MINIMIZED);
		try {
			letItWork();
			told.clear();
			FirstEditor.rehearse(workbench);
			letItWork();
			assertEquals(List.of(), told);
			assertTrue(area.getTags().contains(IPresentationEngine.MINIMIZED));
		} finally {
			area.getTags().remove(IPresentationEngine.MINIMIZED);
		}
	}
}
