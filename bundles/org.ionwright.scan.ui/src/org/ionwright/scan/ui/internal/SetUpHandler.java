package org.ionwright.scan.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ionwright.ui.common.LogEntry;

/**
 * Makes the method in the active editor the active one, together with the instrument that lies beside it, and opens Scan Control. Where there are
 * several instruments beside it, that of the method's own name; where there is none, the instrument stays.
 */
public final class SetUpHandler extends AbstractHandler {

	private static final String CONTROL = "org.ionwright.scan.ui.control";
	private static final String INSTRUMENT = "instrument";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		@Nullable
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		@Nullable
		IFile method = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		if (editor == null || method == null) {
			return null;
		}
		try {
			IWorkbenchPage page = editor.getSite().getPage();
			page.saveEditor(editor, false);
			page.showView(CONTROL);
			DeskTracker.find().ifPresent(desk -> {
				WorkbenchLink.link(desk);
				beside(method).ifPresent(desk::useInstrument);
				path(method).ifPresent(desk::useMethod);
			});
		} catch (CoreException e) {
			LogEntry.part(NLS.bind(Messages.Log_notPrepared, method.getFullPath(), e.getMessage()))
					.error(SetUpHandler.class, e);
		}
		return null;
	}

	private static Optional<Path> beside(IFile method) {
		IContainer folder = method.getParent();
		try {
			IFile same = folder.getFile(IPath.fromOSString(method.getName()).removeFileExtension()
					.addFileExtension(INSTRUMENT));
			return same.exists() ? path(same)
					: Arrays.stream(folder.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
							.filter(file -> INSTRUMENT.equals(file.getFileExtension())).findFirst()
							.flatMap((IResource file) -> path(file));
		} catch (CoreException e) {
			return Optional.empty(); // a folder that cannot be read holds no instrument
		}
	}

	private static Optional<Path> path(IResource file) {
		@Nullable
		IPath location = file.getLocation();
		return location == null ? Optional.empty() : Optional.of(location.toPath());
	}
}
