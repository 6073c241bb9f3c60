package org.ionwright.model.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;

/** The parts of a model with their numerals and a lamp for the worst finding in each part and below it. */
public final class PartTree {

	private static final int OPEN_LEVELS = 3;

	private final EObject root;
	private final Predicate<EObject> listed;
	private final TreeViewer viewer;
	private final Map<EObject, Lamp> lamps = new HashMap<>();
	private boolean quiet;

	/**
	 * @param listed
	 *            whether a part is shown; what is in it goes with it
	 * @param picked
	 *            told of parts a person selects, not of {@link #select}
	 */
	public PartTree(Composite parent, int style, EObject root, Predicate<EObject> listed, Consumer<EObject> picked) {
		this.root = root;
		this.listed = listed;
		viewer = new TreeViewer(parent, style | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
		viewer.setUseHashlookup(true);
		LampCells cells = new LampCells(viewer.getTree(), part -> lamps.getOrDefault(part, Lamp.OK));
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels(cells));
		viewer.setInput(List.of(root));
		viewer.expandToLevel(OPEN_LEVELS);
		AccessibleName.give(viewer.getTree(), NLS.bind(Messages.Tree_name, Words.of(root.eClass())));
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof EObject part) {
				picked.accept(part);
			}
		});
	}

	public Tree tree() {
		return viewer.getTree();
	}

	/** The selected part; the root when there is none. */
	public EObject selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof EObject part ? part : root;
	}

	public void select(EObject part) {
		quiet = true;
		try {
			viewer.setSelection(new StructuredSelection(part), true);
		} finally {
			quiet = false;
		}
	}

	public void open(EObject part) {
		viewer.expandToLevel(part, 1);
	}

	/** Shows names and parts as they are now. */
	public void refresh() {
		quiet = true;
		try {
			viewer.refresh();
		} finally {
			quiet = false;
		}
	}

	public void show(List<Finding> findings) {
		lamps.clear();
		for (Finding finding : findings) {
			for (EObject part = Parts.find(root, finding.where()).part(); part != null; part = part
					.eContainer()) {
				lamps.merge(part, Lamps.of(finding.severity()), Lamps::worse);
			}
		}
		viewer.getTree().redraw();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof List<?> roots ? roots.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(@Nullable Object parent) {
			return parent instanceof EObject part ? inside(part).toArray() : new Object[0];
		}

		private List<EObject> inside(EObject part) {
			return part.eContents().stream().filter(listed).toList();
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			return element instanceof EObject part ? part.eContainer() : null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return element instanceof EObject part && !inside(part).isEmpty();
		}
	}

	private static final class Labels extends StyledCellLabelProvider {

		private final LampCells cells;

		Labels(LampCells cells) {
			this.cells = cells;
		}

		@Override
		public void update(@Nullable ViewerCell cell) {
			if (cell != null && cell.getElement() instanceof EObject part) {
				StyledString text = new StyledString(Words.name(part));
				String numeral = Words.numeral(part);
				if (!numeral.isEmpty()) {
					text.append("  " + numeral, StyledString.QUALIFIER_STYLER);
				}
				cell.setText(text.getString());
				cell.setStyleRanges(text.getStyleRanges());
				cell.setImage(cells.place());
			}
			super.update(cell);
		}
	}
}
