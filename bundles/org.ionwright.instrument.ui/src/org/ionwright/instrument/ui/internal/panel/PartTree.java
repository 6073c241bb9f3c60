package org.ionwright.instrument.ui.internal.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.ionwright.instrument.ui.internal.Messages;
import org.ionwright.instrument.ui.internal.edit.Parts;
import org.ionwright.instrument.ui.internal.edit.Words;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;

/** The parts of an instrument with their numerals and a lamp for the worst finding in each part and below it. */
public final class PartTree {

	private static final int OPEN_LEVELS = 3;

	private final MassSpectrometer instrument;
	private final TreeViewer viewer;
	private final Map<EObject, Lamp> lamps = new HashMap<>();
	private boolean quiet;

	/**
	 * @param picked
	 *            told of parts a person selects, not of {@link #select}
	 */
	public PartTree(Composite parent, int style, MassSpectrometer instrument, Consumer<EObject> picked) {
		this.instrument = instrument;
		viewer = new TreeViewer(parent, style | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
		viewer.setUseHashlookup(true);
		LampCells cells = new LampCells(viewer.getTree(), part -> lamps.getOrDefault(part, Lamp.OK));
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels(cells));
		viewer.setInput(List.of(instrument));
		viewer.expandToLevel(OPEN_LEVELS);
		AccessibleName.give(viewer.getTree(), Messages.Tree_name);
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof EObject part) {
				picked.accept(part);
			}
		});
	}

	public Tree tree() {
		return viewer.getTree();
	}

	/** The selected part; the instrument when there is none. */
	public EObject selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof EObject part ? part : instrument;
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
			for (EObject part = Parts.find(instrument, finding.where()).part(); part != null; part = part
					.eContainer()) {
				lamps.merge(part, Lamps.of(finding.severity()), Lamps::worse);
			}
		}
		viewer.getTree().redraw();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof List<?> roots ? roots.toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(@Nullable Object parent) {
			return parent instanceof EObject part ? part.eContents().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			return element instanceof EObject part ? part.eContainer() : null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return element instanceof EObject part && !part.eContents().isEmpty();
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
