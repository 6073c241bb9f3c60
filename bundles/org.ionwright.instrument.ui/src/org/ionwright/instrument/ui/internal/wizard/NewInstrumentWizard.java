package org.ionwright.instrument.ui.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ionwright.instrument.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;

/** A new instrument, a copy of a preset with its simulated devices, opened when it is made. */
public final class NewInstrumentWizard extends BasicNewResourceWizard {

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		super.init(workbench, selection);
		setWindowTitle(Messages.Wizard_title);
	}

	@Override
	public void addPages() {
		addPage(new PresetPage(getSelection()));
	}

	@Override
	public boolean performFinish() {
		IFile file = getPages()[0] instanceof PresetPage page ? page.createNewFile() : null;
		if (file == null) {
			return false;
		}
		selectAndReveal(file);
		IWorkbenchWindow window = getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			try {
				IDE.openEditor(window.getActivePage(), file);
			} catch (PartInitException e) {
				LogEntry.part(NLS.bind(Messages.New_notOpened, file.getFullPath(), e.getMessage()))
						.error(NewInstrumentWizard.class, e);
			}
		}
		return true;
	}
}
