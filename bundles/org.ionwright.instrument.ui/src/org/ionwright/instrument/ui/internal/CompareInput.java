package org.ionwright.instrument.ui.internal;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.ionwright.ui.common.UiIcon;

/** Two files to be compared; not kept when the workbench closes. */
record CompareInput(Path left, Path right) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return UiIcon.INSTRUMENT.descriptor();
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.Compare_title, name(left), name(right));
	}

	static String name(Path file) {
		return String.valueOf(Objects.requireNonNullElse(file.getFileName(), file));
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return left + "\n" + right;
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
