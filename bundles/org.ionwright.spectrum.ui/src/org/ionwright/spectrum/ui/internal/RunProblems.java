package org.ionwright.spectrum.ui.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ide.IGotoMarker;

/**
 * The findings of a run in the Problems view, for files of the workspace. They are there from the opening of the run to the end of
 * the session, and each opening replaces them. UI thread.
 */
final class RunProblems implements IGotoMarker {

	/** As in plugin.xml. */
	static final String TYPE = "org.ionwright.spectrum.ui.finding";
	/** Attribute of a marker: index of the first scan. */
	static final String SCAN = "scan";
	private static final int MOST = 500;

	private @Nullable RunPanel panel;
	private int wanted = -1;

	/** The run is on screen now; what is to be told of it is told. */
	void loaded(RunPanel shown, LoadedRun run) {
		panel = shown;
		mark(run);
		if (wanted >= 0) {
			shown.select(wanted);
			wanted = -1;
		}
	}

	/** A double-click in the Problems view; a run that is still being read goes there when it has come. */
	@Override
	public void gotoMarker(@Nullable IMarker marker) {
		int scan = marker == null ? -1 : marker.getAttribute(SCAN, -1);
		RunPanel shown = panel;
		if (scan < 0) {
			return;
		}
		if (shown == null || shown.isDisposed() || !shown.showsRun()) {
			wanted = scan;
		} else {
			shown.select(scan);
		}
	}

	/** Returns at once; the workspace may be busy. */
	private static void mark(LoadedRun run) {
		URI location = run.file().path().toUri();
		WorkspaceJob job = new WorkspaceJob(Messages.RunProblems_job) {
			@Override
			public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
				List<RunFinding> findings = RunFinding.of(run);
				for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(location)) {
					if (file.exists()) {
						replace(file, findings);
					}
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.setSystem(true);
		job.schedule();
	}

	private static void replace(IFile file, List<RunFinding> findings) throws CoreException {
		file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
		for (RunFinding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
			put(file, finding.warning(), finding.first(), finding.where(), finding.text());
		}
		if (findings.size() > MOST) {
			put(file, false, -1, "", NLS.bind(Messages.RunProblems_more, findings.size() - MOST));
		}
	}

	private static void put(IFile file, boolean warning, int scan, String where, String text) throws CoreException {
		file.createMarker(TYPE,
				Map.of(IMarker.SEVERITY, warning ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO, IMarker.MESSAGE,
						text, IMarker.LOCATION, where, SCAN, scan, IMarker.TRANSIENT, true));
	}
}
