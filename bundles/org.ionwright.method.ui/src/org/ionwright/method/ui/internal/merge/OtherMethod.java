package org.ionwright.method.ui.internal.merge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.ui.edit.ModelDocument;

/**
 * The method on the other side of a comparison, which is written by each change at once. A file that somebody else changed meanwhile
 * is left as it is. Steps to undo are its own.
 */
final class OtherMethod {

	private final String name;
	private final @Nullable Path file;
	private final ModelDocument<AcquisitionMethod> document;
	/** As the file was when it was read or written last. */
	private byte[] known;

	/** @param file null for a method that is only looked at */
	OtherMethod(String name, AcquisitionMethod method, @Nullable Path file) throws ModelFileException {
		this.name = name;
		this.file = file;
		document = new ModelDocument<>(method, file != null);
		known = ModelFiles.format(method, name);
	}

	static OtherMethod read(Path file) throws ModelFileException {
		return new OtherMethod(String.valueOf(file.getFileName()), ModelFiles.loadMethod(file), file);
	}

	String name() {
		return name;
	}

	AcquisitionMethod method() {
		return document.root();
	}

	boolean writable() {
		return document.editable();
	}

	boolean canUndo() {
		return document.canUndo();
	}

	/** @return why the file was not written; then nothing is changed */
	Optional<String> give(List<Change> changes) {
		return write(() -> Merge.give(changes, document), document::undo);
	}

	/** @return why the file was not written; then nothing is changed */
	Optional<String> undo() {
		return write(document::undo, document::redo);
	}

	private Optional<String> write(Runnable change, Runnable back) {
		Path target = file;
		if (target == null) {
			return Optional.empty();
		}
		try {
			if (!Arrays.equals(known, ModelFiles.format(ModelFiles.loadMethod(target), name))) {
				return Optional.of(NLS.bind(Messages.Merge_changedThere, name));
			}
		} catch (ModelFileException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
		change.run();
		try {
			ModelFiles.save(document.root(), target);
			known = ModelFiles.format(document.root(), name);
			return Optional.empty();
		} catch (ModelFileException e) {
			back.run();
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}
}
