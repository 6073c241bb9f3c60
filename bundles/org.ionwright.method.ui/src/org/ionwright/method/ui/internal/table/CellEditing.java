package org.ionwright.method.ui.internal.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;

/** Editing of one column: what is typed is read when the cell is left; a refused text stays in the cell. */
final class CellEditing extends EditingSupport {

	/** What the table does with texts. */
	interface Cells {

		boolean editable();

		String text(EObject part, Column column);

		void typed(EObject part, Column column, String text);

		List<String> choices(EObject part, Column column);

		/** Unit and limits of a number; empty for what is none. */
		Optional<String> range(EObject part, Column column);
	}

	private final TableViewer viewer;
	private final Column column;
	private final Cells cells;

	CellEditing(TableViewer viewer, Column column, Cells cells) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.cells = cells;
	}

	@Override
	protected CellEditor getCellEditor(@Nullable Object element) {
		List<String> choices = element instanceof EObject part ? cells.choices(part, column) : List.of();
		if (choices.isEmpty()) {
			return new TextCellEditor(viewer.getTable());
		}
		ComboBoxCellEditor combo = new ComboBoxCellEditor(viewer.getTable(), choices.toArray(new String[0]),
				SWT.DROP_DOWN);
		combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		if (combo.getControl() instanceof CCombo box) {
			box.setVisibleItemCount(12);
		}
		return combo;
	}

	@Override
	protected boolean canEdit(@Nullable Object element) {
		return cells.editable() && !column.ofUnit();
	}

	@Override
	protected Object getValue(@Nullable Object element) {
		return element instanceof EObject part ? cells.text(part, column) : "";
	}

	@Override
	protected void initializeCellEditorValue(@Nullable CellEditor editor, @Nullable ViewerCell cell) {
		Object element = cell == null ? null : cell.getElement();
		if (editor != null && editor.getControl() instanceof CCombo box) {
			box.setText(String.valueOf(getValue(element)));
		} else if (editor != null) {
			editor.setValue(getValue(element));
			if (element instanceof EObject part) {
				cells.range(part, column).ifPresent(editor.getControl()::setToolTipText);
			}
		}
	}

	@Override
	protected void saveCellEditorValue(@Nullable CellEditor editor, @Nullable ViewerCell cell) {
		if (editor != null && cell != null) {
			String text = editor.getControl() instanceof CCombo box ? box.getText()
					: String.valueOf(editor.getValue());
			setValue(cell.getElement(), text);
		}
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		if (element instanceof EObject part && value instanceof String text) {
			cells.typed(part, column, text);
		}
	}
}
