package org.ionwright.instrument.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares two selected files; with one of them, or from the editor, asks for the other. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		List<Path> files = new ArrayList<>(selected(HandlerUtil.getCurrentStructuredSelection(event)));
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (files.isEmpty() && editor instanceof InstrumentEditor instrument
				&& instrument.path() instanceof Path path) {
			files.add(path);
		}
		if (window == null || files.isEmpty()) {
			return null;
		}
		if (files.size() == 1) {
			FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
			dialog.setText(Messages.Compare_with);
			dialog.setFilterPath(String.valueOf(files.get(0).getParent()));
			dialog.setFilterExtensions(new String[] { "*.instrument", "*" });
			if (dialog.open() instanceof String other) {
				files.add(Path.of(other));
			}
		}
		if (files.size() > 1) {
			try {
				window.getActivePage().openEditor(new CompareInput(files.get(0), files.get(1)), CompareEditor.ID);
			} catch (PartInitException e) {
				throw new ExecutionException(String.valueOf(e.getMessage()), e);
			}
		}
		return null;
	}

	private static List<Path> selected(IStructuredSelection selection) {
		List<Path> files = new ArrayList<>();
		for (Object element : selection) {
			IFile file = Adapters.adapt(element, IFile.class);
			IPath location = file == null ? null : file.getLocation();
			if (location != null && "instrument".equals(location.getFileExtension())) {
				files.add(location.toPath());
			}
		}
		return files;
	}
}
