package org.ionwright.device.ui.internal.driver;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.ionwright.device.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.WizardJob;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A project with a driver of one's own: what {@code ionwright new-driver} makes, as a project of the workspace. */
public final class NewDriverWizard extends BasicNewResourceWizard {

	private static final String TEMPLATE = "(" + Command.NAME + "=new-driver)";
	private static final String DRIVER = "DriverFactory.java";

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("driver");

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		super.init(workbench, selection);
		setWindowTitle(Messages.NewDriver_title);
	}

	@Override
	public void addPages() {
		page.setTitle(Messages.NewDriver_title);
		page.setDescription(Messages.NewDriver_description);
		page.setInitialProjectName("com.acme.qms200");
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		Path folder = page.getLocationPath().append(page.useDefaults() ? project.getName() : "").toPath();
		@Nullable
		IPath location = page.useDefaults() ? null : page.getLocationPath();
		IWorkbenchWindow window = getWorkbench().getActiveWorkbenchWindow();
		new WizardJob(NLS.bind(Messages.NewDriver_job, project.getName()),
				monitor -> make(project, folder, location, monitor), Messages.NewDriver_remedy,
				() -> open(project, window)).schedule();
		return true;
	}

	private static void make(IProject project, Path folder, @Nullable IPath location, IProgressMonitor monitor)
			throws CoreException {
		PrintWriter silent = new PrintWriter(Writer.nullWriter());
		try {
			template().run(List.of(project.getName(), folder.toString()), silent, silent);
		} catch (CommandException e) {
			throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CoreException(Status.CANCEL_STATUS);
		}
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocation(location);
		project.create(description, monitor);
		project.open(monitor);
	}

	private static Command template() throws CoreException {
		BundleContext context = FrameworkUtil.getBundle(NewDriverWizard.class).getBundleContext();
		try {
			Collection<ServiceReference<Command>> found = context.getServiceReferences(Command.class, TEMPLATE);
			@Nullable
			Command command = found.isEmpty() ? null : context.getService(found.iterator().next());
			if (command == null) {
				throw new CoreException(Status.error(Messages.NewDriver_noTemplate));
			}
			return command;
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void open(IProject project, @Nullable IWorkbenchWindow window) {
		if (window == null || window.getActivePage() == null) {
			return;
		}
		selectAndReveal(project, window);
		try {
			Optional<IFile> driver = driver(project);
			if (driver.isPresent()) {
				IDE.openEditor(window.getActivePage(), driver.get());
			}
		} catch (CoreException e) {
			LogEntry.part(NLS.bind(Messages.NewDriver_notOpened, project.getName(), e.getMessage()))
					.error(NewDriverWizard.class, e);
		}
	}

	private static Optional<IFile> driver(IProject project) throws CoreException {
		Deque<IResource> open = new ArrayDeque<>(List.of(project));
		while (!open.isEmpty()) {
			IResource next = open.pop();
			if (next instanceof IFile file && file.getName().endsWith(DRIVER)) {
				return Optional.of(file);
			}
			if (next instanceof IContainer folder) {
				open.addAll(Arrays.asList(folder.members()));
			}
		}
		return Optional.empty();
	}
}
