package org.ionwright.scan.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.ui.common.LogEntry;

/** Makes the selected instrument, method or queue file the active one. */
public final class UseFileHandler extends AbstractHandler {

	private static final String QUEUE = "queue";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
			IPath location = file == null ? null : file.getLocation();
			if (file != null && location != null) {
				DeskTracker.find().ifPresent(desk -> use(desk, location.toPath(), file.getFileExtension()));
				if (QUEUE.equals(file.getFileExtension())) {
					showQueue(HandlerUtil.getActiveWorkbenchWindow(event));
				}
			}
		}
		return null;
	}

	private static void showQueue(@Nullable IWorkbenchWindow window) {
		if (window != null && window.getActivePage() != null) {
			try {
				window.getActivePage().showView("org.ionwright.scan.ui.queue");
			} catch (PartInitException e) {
				LogEntry.part(NLS.bind(Messages.Log_noView, "org.ionwright.scan.ui.queue", e.getMessage()))
						.error(UseFileHandler.class, e);
			}
		}
	}

	private static void use(ControlDesk desk, Path file, @Nullable String extension) {
		WorkbenchLink.link(desk);
		if (QUEUE.equals(extension)) {
			desk.queue().open(file);
		} else if ("method".equals(extension)) {
			desk.useMethod(file);
		} else {
			desk.useInstrument(file);
		}
	}
}
