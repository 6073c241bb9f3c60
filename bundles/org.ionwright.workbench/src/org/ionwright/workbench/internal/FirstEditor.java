package org.ionwright.workbench.internal;

import java.net.URI;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.ionwright.ui.common.UiThread;

/**
 * Opens the editor for runs with nothing in it behind the start of our own product, and closes it before anything is painted: the
 * workbench takes longer for the first editor of a session than for later ones, and the opening of a large file should not be where
 * that is felt. UI thread.
 */
public final class FirstEditor {

	private static final String EDITOR = "org.ionwright.spectrum.ui.editor";
	/** After so many the virtual machine has translated most of what it will. */
	private static final int ROUNDS = 3;

	private FirstEditor() {
	}

	/** Goes on in later turns, and gives up as soon as somebody has opened an editor. */
	public static void rehearse(IWorkbench workbench) {
		if (workbench.getEditorRegistry().findEditor(EDITOR) != null) {
			play(workbench, ROUNDS);
		}
	}

	private static void play(IWorkbench workbench, int rounds) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || rounds == 0 || !isReady(page)) {
			return;
		}
		try {
			// Not activated, so that the page in front and the focus stay where they are.
			IEditorPart editor = page.openEditor(new Nothing(), EDITOR, false);
			page.closeEditor(editor, false);
		} catch (PartInitException e) {
			// Whoever opens a run is told.
			return;
		}
		UiThread.later(workbench.getDisplay(), () -> play(workbench, rounds - 1));
	}

	/** Whether nobody has an editor open, and the area of editors is seen: it is not while the welcome page is in front. */
	private static boolean isReady(IWorkbenchPage page) {
		IWorkbenchWindow window = page.getWorkbenchWindow();
		MUIElement area = window.getService(EModelService.class).find(IPageLayout.ID_EDITOR_AREA,
				window.getService(MWindow.class));
		return page.getEditorReferences().length == 0 && page.isEditorAreaVisible() && area != null
				&& !area.getTags().contains(IPresentationEngine.MINIMIZED);
	}

	/** Nothing that could be read, kept or found again. */
	private static final class Nothing extends PlatformObject implements IURIEditorInput {

		@Override
		public @Nullable URI getURI() {
			return null;
		}

		@Override
		public boolean exists() {
			return false;
		}

		@Override
		public @Nullable ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return "";
		}

		@Override
		public @Nullable IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "";
		}
	}
}
