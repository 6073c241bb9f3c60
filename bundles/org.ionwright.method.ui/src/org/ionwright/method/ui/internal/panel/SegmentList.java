package org.ionwright.method.ui.internal.panel;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.table.TextTools;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.ui.edit.Addition;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.PartEdits;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.editor.PartTree;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.ToolTexts;

/** The segments of a method with their events and conditions: add, double, remove, move, by buttons, keys and dragging. */
final class SegmentList extends Composite {

	private final PartTree tree;
	private final SegmentEdits edits;
	private final PartEdits parts;
	private final Consumer<EObject> reveal;
	private @Nullable EObject dragged;

	/**
	 * @param picked
	 *            told of parts a person selects
	 * @param reveal
	 *            shows a part after a step that made it or took the selected one away
	 */
	SegmentList(Composite parent, ModelDocument<AcquisitionMethod> document, Consumer<EObject> picked,
			Consumer<EObject> reveal) {
		super(parent, SWT.NONE);
		this.reveal = reveal;
		edits = new SegmentEdits(document);
		parts = new PartEdits(document);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		ToolBar adds = bar();
		TextTools.add(adds, Messages.Segments_fullScan, Messages.Segments_fullScanHelp,
				() -> reveal.accept(edits.add(Literals.FULL_SCAN, selected())));
		TextTools.add(adds, Messages.Segments_ions, Messages.Segments_ionsHelp,
				() -> reveal.accept(edits.add(Literals.SELECTED_ION_MONITORING, selected())));
		ToolBar bar = bar();
		TextTools.add(bar, Messages.Segments_double, Messages.Segments_doubleHelp, this::duplicate);
		TextTools.add(bar, Messages.Segments_remove, Messages.Segments_removeHelp, this::remove);
		TextTools.add(bar, "\u2191", Messages.Segments_upHelp, () -> move(-1));
		TextTools.add(bar, "\u2193", Messages.Segments_downHelp, () -> move(1));
		tree = new PartTree(this, SWT.NONE, document.root(), SegmentList::listed, picked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.tree());
		tree.tree().addListener(SWT.KeyDown, this::pressed);
		if (document.editable()) {
			drag(tree.tree());
		} else {
			adds.setEnabled(false);
			bar.setEnabled(false);
		}
	}

	/** Settings, scans and ions stand in form and tables. */
	static boolean listed(EObject part) {
		return part.eClass() != Literals.METHOD_SETTING && !(part instanceof Scan) && !(part instanceof MonitoredIon);
	}

	/** Settings have their table; an event among the settings, which the model would allow, has no time there. */
	static boolean offered(Addition addition) {
		return addition.role().getEReferenceType() != Literals.METHOD_SETTING;
	}

	private ToolBar bar() {
		ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.WRAP);
		AccessibleName.give(bar, Messages.Segments_tools);
		ToolTexts.follow(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return bar;
	}

	private EObject selected() {
		return tree.selected();
	}

	private void duplicate() {
		edits.duplicate(selected()).ifPresent(reveal);
	}

	private void remove() {
		EObject part = selected();
		if (parts.canRemove(part)) {
			EObject owner = part.eContainer();
			parts.remove(part);
			reveal.accept(owner);
		}
	}

	private void move(int by) {
		EObject part = selected();
		if (parts.canMove(part, by)) {
			parts.move(part, by);
			reveal.accept(part);
		}
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.DEL) {
			remove();
		} else if (event.keyCode == SWT.INSERT) {
			duplicate();
		} else if ((event.stateMask & SWT.ALT) != 0
				&& (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
			event.doit = false;
		}
	}

	private void drag(Tree control) {
		DragSource source = new DragSource(control, DND.DROP_MOVE);
		source.setTransfer(TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(@Nullable DragSourceEvent event) {
				dragged = selected();
				if (event != null) {
					event.doit = selected().eContainer() != null;
				}
			}

			@Override
			public void dragSetData(@Nullable DragSourceEvent event) {
				if (event != null) {
					event.data = Words.name(selected());
				}
			}

			@Override
			public void dragFinished(@Nullable DragSourceEvent event) {
				dragged = null;
			}
		});
		DropTarget target = new DropTarget(control, DND.DROP_MOVE);
		target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(@Nullable DropTargetEvent event) {
				if (event != null) {
					event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
				}
			}

			@Override
			public void drop(@Nullable DropTargetEvent event) {
				EObject part = dragged;
				if (event != null && part != null && event.item != null
						&& event.item.getData() instanceof EObject other) {
					edits.moveTo(part, other);
					reveal.accept(part);
				}
			}
		});
	}

	PartTree tree() {
		return tree;
	}
}
