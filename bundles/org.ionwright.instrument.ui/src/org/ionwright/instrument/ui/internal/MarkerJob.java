package org.ionwright.instrument.ui.internal;

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
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Validator;

/** Checks a file as it is on disk and marks it with what was found. */
final class MarkerJob extends WorkspaceJob {

	private final IFile file;

	MarkerJob(IFile file) {
		super(NLS.bind(Messages.Markers_job, file.getName()));
		this.file = file;
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
			List<Finding> findings = Validator.instrument(ModelFiles.loadInstrument(path));
			FindingMarkers.replace(file, findings);
		} catch (ModelFileException e) {
			FindingMarkers.unreadable(file, String.valueOf(e.getMessage()), e.line());
		}
		return Status.OK_STATUS;
	}
}
