package org.ionwright.workbench.internal;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ionwright.model.DemoModels;
import org.osgi.service.prefs.BackingStoreException;

/** The project that a newcomer finds. Made once per workspace: who deletes it does not get it back. */
final class DemoProject {

	static final String NAME = "Ionwright Demo";

	private static final String NODE = "org.ionwright.workbench";
	private static final String MADE = "demoProjectMade";

	private DemoProject() {
	}

	static IProject project() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
	}

	/** Makes the project unless this workspace had it once. */
	static void ensure(IProgressMonitor monitor) throws CoreException, BackingStoreException {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		if (node.getBoolean(MADE, false)) {
			return;
		}
		if (!project().exists()) {
			Projects.createDemo(project(), monitor);
		}
		node.putBoolean(MADE, true);
		node.flush();
	}

	static Optional<IFile> instrument() {
		return file(DemoModels.INSTRUMENT_FILE);
	}

	static Optional<IFile> method() {
		return file(DemoModels.METHOD_FILE);
	}

	private static Optional<IFile> file(String name) {
		IFile file = project().getFile(name);
		return file.exists() && file.getLocation() != null ? Optional.of(file) : Optional.empty();
	}
}
