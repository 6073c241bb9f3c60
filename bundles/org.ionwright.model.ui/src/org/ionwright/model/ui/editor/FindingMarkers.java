package org.ionwright.model.ui.editor;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;

/** Findings as markers on their file, for the Problems view. */
public final class FindingMarkers {

	/** Code of the rule. */
	public static final String CODE = "code";
	/** Path in the model. */
	public static final String WHERE = "where";

	private FindingMarkers() {
	}

	/** Replaces the markers of a file; in a workspace operation. */
	static void replace(IFile file, String type, List<Finding> findings) throws CoreException {
		file.deleteMarkers(type, true, IResource.DEPTH_ZERO);
		for (Finding finding : findings) {
			file.createMarker(type, Map.of(IMarker.MESSAGE, finding.code() + ": " + finding.message(),
					IMarker.SEVERITY, severity(finding.severity()), IMarker.LOCATION,
					finding.where().isEmpty() ? Messages.Findings_whole : finding.where(), CODE, finding.code(), WHERE,
					finding.where()));
		}
	}

	/** Adds what in a file cannot be understood. */
	static void unreadable(IFile file, String type, ModelFileException trouble) throws CoreException {
		int line = Math.max(1, trouble.line());
		file.createMarker(type, Map.of(IMarker.MESSAGE, String.valueOf(trouble.getMessage()), IMarker.SEVERITY,
				IMarker.SEVERITY_ERROR, IMarker.LOCATION, NLS.bind(Messages.Markers_line, line), IMarker.LINE_NUMBER,
				line));
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
