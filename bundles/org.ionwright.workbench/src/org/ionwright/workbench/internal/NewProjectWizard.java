package org.ionwright.workbench.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A project with instrument, method and a folder for runs. */
public final class NewProjectWizard extends BasicNewResourceWizard {

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		super.init(workbench, selection);
		setWindowTitle(Messages.NewProject_title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(Wizards.banner());
	}

	@Override
	public void addPages() {
		page.setTitle(Messages.NewProject_title);
		page.setDescription(Messages.NewProject_description);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		@Nullable
		IPath location = page.useDefaults() ? null : page.getLocationPath();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					Projects.create(project, location, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof CoreException cause) {
				ErrorDialog.openError(getShell(), Messages.NewProject_title, null, cause.getStatus());
			}
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		selectAndReveal(project);
		return true;
	}
}
