package org.ionwright.scan.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** Makes the selected instrument or method file the active one. */
public final class UseFileHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
			IPath location = file == null ? null : file.getLocation();
			if (file != null && location != null) {
				DeskTracker.find().ifPresent(desk -> use(desk, location.toPath(), file.getFileExtension()));
			}
		}
		return null;
	}

	private static void use(ControlDesk desk, Path file, @Nullable String extension) {
		WorkbenchLink.link(desk);
		if ("method".equals(extension)) {
			desk.useMethod(file);
		} else {
			desk.useInstrument(file);
		}
	}
}
