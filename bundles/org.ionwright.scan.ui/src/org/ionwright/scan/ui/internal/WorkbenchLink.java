package org.ionwright.scan.ui.internal;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.RunOutlet;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.UiThread;

/** Shows runs in the workbench, and leaves the instrument safe when the workbench closes. */
final class WorkbenchLink implements RunOutlet, IWorkbenchListener {

	private static final int CLOSE_SECONDS = 8;

	private final IWorkbench workbench;
	private final ControlDesk desk;
	private final WorkspaceSetups setups;
	private final RunEditors editors = new RunEditors();

	private WorkbenchLink(IWorkbench workbench, ControlDesk desk) {
		this.workbench = workbench;
		this.desk = desk;
		this.setups = new WorkspaceSetups(desk);
	}

	/** Links the desk with the running workbench; once, however often it is asked. UI thread. */
	static void link(ControlDesk desk) {
		if (desk.claimLink()) {
			WorkbenchLink link = new WorkbenchLink(PlatformUI.getWorkbench(), desk);
			desk.setOutlet(link);
			link.workbench.addWorkbenchListener(link);
			ResourcesPlugin.getWorkspace().addResourceChangeListener(link.setups, IResourceChangeEvent.POST_CHANGE);
			link.setups.offer();
		}
	}

	@Override
	public void started(Path target) {
		later(page -> editors.started(page, target));
	}

	@Override
	public void stored(Path file) {
		// The workspace is saved while the workbench closes and must not change any more; it is refreshed at the next start.
		if (!workbench.isClosing()) {
			RunEditors.inWorkspace(file).ifPresent(WorkbenchLink::refresh);
			later(page -> editors.stored(page, file));
		}
	}

	@Override
	public void made(Path file) {
		RunEditors.inWorkspace(file).ifPresent(WorkbenchLink::refresh);
	}

	private static void refresh(IFile file) {
		try {
			file.getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			LogEntry.folder(NLS.bind(Messages.Log_notRefreshed, file.getFullPath(), e.getMessage()))
					.warn(WorkbenchLink.class, e);
		}
	}

	/** In the window that is used, when there is one; on the UI thread. */
	private void later(Consumer<IWorkbenchPage> action) {
		if (!workbench.isClosing()) {
			UiThread.later(workbench.getDisplay(), () -> {
				IWorkbenchWindow window = workbench.isClosing() ? null : workbench.getActiveWorkbenchWindow();
				if (window == null && !workbench.isClosing() && workbench.getWorkbenchWindowCount() > 0) {
					window = workbench.getWorkbenchWindows()[0];
				}
				if (window != null && window.getActivePage() != null) {
					action.accept(window.getActivePage());
				}
			});
		}
	}

	@Override
	public boolean preShutdown(@Nullable IWorkbench closing, boolean forced) {
		if (forced || !desk.state().occupied()) {
			return true;
		}
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return MessageDialog.openQuestion(window == null ? null : window.getShell(), Messages.Close_title,
				Messages.Close_question);
	}

	@Override
	public void postShutdown(@Nullable IWorkbench closed) {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(setups);
		CompletableFuture<Void> safe = desk.close();
		try {
			safe.get(CLOSE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
			new LogEntry(NLS.bind(Messages.Log_notSafe, CLOSE_SECONDS), Messages.Log_notSafeRemedy)
					.error(WorkbenchLink.class, e);
		}
	}
}
