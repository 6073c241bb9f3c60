package org.ionwright.spectrum.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Files that are dropped on a control, from a file manager or another window. */
final class FileDrop extends DropTargetAdapter {

	private final Consumer<List<Path>> listener;

	FileDrop(Consumer<List<Path>> listener) {
		this.listener = listener;
	}

	/** From now on the listener hears of all files of a drop at once. */
	static void on(Control control, Consumer<List<Path>> listener) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new FileDrop(listener));
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		if (event != null && event.detail == DND.DROP_DEFAULT) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		dropped(event == null ? null : event.data);
	}

	/** What a drop brings; anything but names of files is left alone. */
	void dropped(@Nullable Object data) {
		if (data instanceof String[] names) {
			List<Path> files = files(names);
			if (!files.isEmpty()) {
				listener.accept(files);
			}
		}
	}

	/** Names that are no paths here are left out. */
	static List<Path> files(String... names) {
		List<Path> files = new ArrayList<>();
		for (String name : names) {
			try {
				files.add(Path.of(name));
			} catch (InvalidPathException e) {
				// From another kind of system; nothing here could open it.
				continue;
			}
		}
		return files;
	}
}
