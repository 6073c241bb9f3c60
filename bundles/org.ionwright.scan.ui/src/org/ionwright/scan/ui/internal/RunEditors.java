package org.ionwright.scan.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens the files of runs in their editor. UI thread. */
public final class RunEditors {

	private RunEditors() {
	}

	/** The file in the workspace; empty when it lies outside. */
	static Optional<IFile> inWorkspace(Path file) {
		IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
		return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
	}

	/** Opens the file; a failure goes to the Error Log. */
	public static void open(IWorkbenchPage page, Path file) {
		try {
			Optional<IFile> resource = inWorkspace(file);
			if (resource.isPresent() && resource.get().exists()) {
				IDE.openEditor(page, resource.get());
			} else {
				IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
			}
		} catch (PartInitException e) {
			ILog.of(RunEditors.class).error("The run " + file + " cannot be opened", e);
		}
	}
}
