package org.ionwright.workbench.internal;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ionwright.ui.common.LogEntry;

/** A new file with a copy of a demo model, opened when it is made. */
abstract class NewModelFileWizard extends BasicNewResourceWizard {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	private final String title;
	private final String description;

	NewModelFileWizard(String title, String description) {
		this.title = title;
		this.description = description;
	}

	/** The page that asks for the name and gives the content. */
	abstract ModelFilePage page(IStructuredSelection selection);

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		super.init(workbench, place(workbench, selection));
		setWindowTitle(title);
		setDefaultPageImageDescriptor(Wizards.banner());
	}

	/** What a person has selected, there or in the explorer, goes before the file of the editor that happens to be open. */
	private static IStructuredSelection place(@Nullable IWorkbench workbench,
			@Nullable IStructuredSelection selection) {
		@Nullable
		IWorkbenchWindow window = workbench == null ? null : workbench.getActiveWorkbenchWindow();
		IStructuredSelection explored = window != null
				&& window.getSelectionService().getSelection(EXPLORER) instanceof IStructuredSelection found
						? found
						: StructuredSelection.EMPTY;
		boolean resource = selection != null && Adapters.adapt(selection.getFirstElement(), IResource.class) != null;
		boolean byHand = window != null && selection != null
				&& selection.equals(window.getSelectionService().getSelection());
		return selection != null && resource && (byHand || explored.isEmpty()) ? selection : explored;
	}

	@Override
	public void addPages() {
		ModelFilePage page = page(getSelection());
		page.setTitle(title);
		page.setDescription(description);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = getPages()[0] instanceof ModelFilePage page ? page.createNewFile() : null;
		if (file == null) {
			return false;
		}
		selectAndReveal(file);
		IWorkbenchWindow window = getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			try {
				IDE.openEditor(window.getActivePage(), file);
			} catch (PartInitException e) {
				LogEntry.part(NLS.bind(Messages.Log_notOpened, file.getFullPath(), e.getMessage()))
						.error(NewModelFileWizard.class, e);
			}
		}
		return true;
	}
}
