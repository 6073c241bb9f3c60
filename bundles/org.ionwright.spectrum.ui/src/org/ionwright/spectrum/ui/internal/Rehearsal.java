package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.ionwright.ui.common.UiThread;

/**
 * Makes a panel in a window that is never opened, part by part, and throws it away: what runs for the first time takes several times as
 * long as later, and the first opening of a file should not be where that is felt.
 */
final class Rehearsal {

	private Rehearsal() {
	}

	/** Finds out which editor would take a run, and what it would be given, and begins; goes on in later turns. UI thread. */
	static void begin(Display display) {
		try {
			IFileStore run = EFS.getLocalFileSystem().getStore(Path.of("rehearsal.mzML").toAbsolutePath().toUri());
			IDE.getEditorDescriptorForFileStore(run, false);
			ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(run.toURI());
			new FileStoreEditorInput(run).getToolTipText();
		} catch (PartInitException e) {
			// No editor wants it: then there is nothing that would be kept waiting.
			return;
		}
		UiThread.later(display, () -> panel(display));
	}

	private static void panel(Display display) {
		Shell hidden = new Shell(display);
		RunPanel panel = new RunPanel(hidden, ForkJoinPool.commonPool());
		panel.showWaiting("");
		panel.made().thenRun(() -> UiThread.later(display, hidden::dispose));
	}
}
