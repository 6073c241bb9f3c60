package org.ionwright.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** Makes projects with an instrument, a method and a folder for runs. Blocks. */
final class Projects {

	static final String RUNS = "runs";

	private Projects() {
	}

	/** A project with the files of the demo under their own names. */
	static void createDemo(IProject project, IProgressMonitor monitor) throws CoreException {
		create(project, null, DemoModels::copyTo, monitor);
	}

	/** A project whose instrument and method are copies of the demo, named after the project. */
	static void create(IProject project, @Nullable IPath location, IProgressMonitor monitor) throws CoreException {
		String name = project.getName();
		create(project, location, folder -> {
			MassSpectrometer instrument = DemoModels.instrument();
			instrument.setName(name);
			ModelFiles.save(instrument, folder.resolve(name + '.' + ModelFiles.INSTRUMENT_EXTENSION));
			AcquisitionMethod method = DemoModels.method();
			method.setName(name);
			ModelFiles.save(method, folder.resolve(name + '.' + ModelFiles.METHOD_EXTENSION));
		}, monitor);
	}

	private static void create(IProject project, @Nullable IPath location, Filling filling, IProgressMonitor monitor)
			throws CoreException {
		ResourcesPlugin.getWorkspace().run(inside -> {
			IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
			description.setLocation(location);
			project.create(description, inside);
			project.open(inside);
			fill(project, filling);
			project.refreshLocal(IResource.DEPTH_INFINITE, inside);
			IFolder runs = project.getFolder(RUNS);
			if (!runs.exists()) {
				runs.create(true, true, inside);
			}
		}, project.getWorkspace().getRoot(), 0, monitor);
	}

	private static void fill(IProject project, Filling filling) throws CoreException {
		IPath location = project.getLocation();
		try {
			if (location != null) {
				filling.into(location.toPath());
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
		}
	}

	/** Puts files into the folder of a new project. */
	@FunctionalInterface
	private interface Filling {

		void into(Path folder) throws IOException;
	}
}
