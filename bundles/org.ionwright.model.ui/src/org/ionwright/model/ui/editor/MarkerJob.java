package org.ionwright.model.ui.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.OpenedModel;
import org.ionwright.model.ui.internal.Messages;

/** Checks a file as it is on disk and marks it with what was found. */
public final class MarkerJob extends WorkspaceJob {

	private final IFile file;
	private final ModelKind<?> kind;

	public MarkerJob(IFile file, ModelKind<?> kind) {
		super(NLS.bind(Messages.Markers_job, file.getName()));
		this.file = file;
		this.kind = kind;
		setRule(file.getWorkspace().getRuleFactory().markerRule(file));
		setSystem(true);
	}

	@Override
	public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
		IPath location = file.getLocation();
		if (!file.exists() || location == null) {
			return Status.OK_STATUS;
		}
		Path path = location.toPath();
		try {
			OpenedModel opened = ModelFiles.open(path);
			FindingMarkers.replace(file, kind.markers(), kind.check(opened.model(), file));
			for (ModelFileException trouble : opened.troubles()) {
				FindingMarkers.unreadable(file, kind.markers(), trouble);
			}
		} catch (ModelFileException e) {
			FindingMarkers.replace(file, kind.markers(), List.of());
			FindingMarkers.unreadable(file, kind.markers(), e);
		}
		return Status.OK_STATUS;
	}
}
