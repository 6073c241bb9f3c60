package org.ionwright.model.ui.editor;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;

/** The file behind an editor input, in the workspace or anywhere else. */
public final class InputFiles {

	private InputFiles() {
	}

	/** @return null when the file does not lie on a file system of this machine */
	public static @Nullable Path local(IEditorInput input) {
		URI uri = input instanceof IURIEditorInput file ? file.getURI() : null;
		try {
			return uri == null ? null : Path.of(uri);
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			// Said in the part: a file that lies elsewhere cannot be read here.
			return null;
		}
	}

	public static @Nullable IFile workspaceFile(IEditorInput input) {
		return input.getAdapter(IFile.class);
	}

	/** Lets the workspace see what was written. */
	public static void refresh(IEditorInput input) {
		IFile file = workspaceFile(input);
		if (file != null) {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				LogEntry.folder(NLS.bind(Messages.Editor_notRefreshed, file.getFullPath(), e.getMessage()))
						.warn(InputFiles.class, e);
			}
		}
	}
}
