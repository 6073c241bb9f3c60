package org.ionwright.scan.ui.internal.readings;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Parts with their parameters. */
final class RowContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof Rows rows ? rows.devices().toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return parent instanceof DeviceRow row ? row.parameters().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof ParameterRow row ? row.parent() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof DeviceRow row && !row.parameters().isEmpty();
	}
}
