package org.ionwright.scan.ui.internal.readings;

import java.time.Instant;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;

/** The set-point as text in the cell; Enter applies, Escape and leaving the cell do not. */
final class SetEditing extends EditingSupport {

	private final CellEditor editor;
	private final BiConsumer<ParameterRow, String> apply;
	private String before = "";

	SetEditing(TreeViewer viewer, BiConsumer<ParameterRow, String> apply) {
		super(viewer);
		this.apply = apply;
		this.editor = new TextCellEditor(viewer.getTree()) {
			@Override
			protected void focusLost() {
				if (isActivated()) {
					fireCancelEditor();
				}
			}
		};
	}

	@Override
	protected CellEditor getCellEditor(@Nullable Object element) {
		if (element instanceof ParameterRow row && editor.getControl() != null) {
			editor.getControl().setToolTipText(row.tip(Instant.now()));
		}
		return editor;
	}

	@Override
	protected boolean canEdit(@Nullable Object element) {
		return element instanceof ParameterRow row && row.writable();
	}

	@Override
	protected Object getValue(@Nullable Object element) {
		before = element instanceof ParameterRow row && Double.isFinite(row.parameter().setPoint())
				? Numbers.text(row.parameter().setPoint(), row.parameter())
				: "";
		return before;
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		if (element instanceof ParameterRow row && value instanceof String text && !text.isBlank()
				&& !text.equals(before)) {
			apply.accept(row, text);
		}
	}
}
