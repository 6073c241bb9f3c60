package org.ionwright.scan.ui.internal.queue;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.ui.internal.desk.QueueDesk;

/** Samples are put elsewhere with the mouse. UI thread. */
final class SampleDrag {

	private final QueueTable rows;
	private final Table table;
	private final QueueDesk queue;

	SampleDrag(QueueTable rows, QueueDesk queue) {
		this.rows = rows;
		this.table = rows.table();
		this.queue = queue;
		Transfer[] transfer = { LocalSelectionTransfer.getTransfer() };
		DragSource source = new DragSource(table, DND.DROP_MOVE);
		source.setTransfer(transfer);
		source.addDragListener(new Start());
		DropTarget target = new DropTarget(table, DND.DROP_MOVE);
		target.setTransfer(transfer);
		target.addDropListener(new Drop());
	}

	private List<Integer> movable() {
		return rows.selected().stream().filter(row -> row.item().state() != QueueEntryState.RUNNING)
				.map(row -> row.item().id()).toList();
	}

	private final class Start extends DragSourceAdapter {

		@Override
		public void dragStart(@Nullable DragSourceEvent event) {
			if (event != null) {
				event.doit = !movable().isEmpty();
			}
			// the table is known by it: samples of another one are not taken
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(table));
		}

		@Override
		public void dragFinished(@Nullable DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private final class Drop extends DropTargetAdapter {

		@Override
		public void dragOver(@Nullable DropTargetEvent event) {
			if (event != null) {
				event.feedback = DND.FEEDBACK_SCROLL
						| (lower(event) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE);
				event.detail = ours() ? DND.DROP_MOVE : DND.DROP_NONE;
			}
		}

		@Override
		public void drop(@Nullable DropTargetEvent event) {
			if (event != null && ours()) {
				int place = event.item instanceof TableItem item ? table.indexOf(item) + (lower(event) ? 1 : 0)
						: table.getItemCount();
				queue.moveTo(movable(), place);
			}
		}

		private boolean ours() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
					&& selection.getFirstElement() == table;
		}

		private boolean lower(DropTargetEvent event) {
			if (!(event.item instanceof TableItem item)) {
				return true;
			}
			Point at = table.toControl(event.x, event.y);
			Rectangle bounds = item.getBounds();
			return at.y > bounds.y + bounds.height / 2;
		}
	}
}
