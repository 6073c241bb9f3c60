package org.ionwright.workbench.internal;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ionwright.ui.common.WizardJob;

/** A project with instrument, method and a folder for runs. */
public final class NewProjectWizard extends BasicNewResourceWizard {

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		super.init(workbench, selection);
		setWindowTitle(Messages.NewProject_title);
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
		IWorkbenchWindow window = getWorkbench().getActiveWorkbenchWindow();
		new WizardJob(NLS.bind(Messages.NewProject_job, project.getName()),
				monitor -> Projects.create(project, location, monitor), Messages.NewProject_remedy,
				() -> selectAndReveal(project, window)).schedule();
		return true;
	}
}
