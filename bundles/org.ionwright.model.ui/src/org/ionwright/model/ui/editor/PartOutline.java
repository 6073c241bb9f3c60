package org.ionwright.model.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.SelectionSource;

/** The Outline of a model: its parts once more, in step with the tree of the editor. */
final class PartOutline extends Page implements IContentOutlinePage {

	private final Consumer<EObject> picked;
	private final SelectionSource selections = new SelectionSource();
	private @Nullable Composite frame;
	private @Nullable PartTree tree;
	private @Nullable EObject root;
	private Predicate<EObject> listed = part -> true;
	private List<Finding> findings = List.of();

	PartOutline(Consumer<EObject> picked) {
		this.picked = picked;
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite made = new Composite(Objects.requireNonNull(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(made);
		made.setLayout(new FillLayout());
		frame = made;
		build();
	}

	@Override
	public @Nullable Control getControl() {
		return frame;
	}

	/** Whether the view has let the page go. */
	boolean closed() {
		Composite place = frame;
		return place != null && place.isDisposed();
	}

	/** Another model, or none. */
	void show(@Nullable EObject next, Predicate<EObject> which) {
		if (next != root) {
			root = next;
			listed = which;
			findings = List.of();
			build();
		}
	}

	private void build() {
		Composite place = frame;
		EObject shown = root;
		if (place == null || place.isDisposed()) {
			return;
		}
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		tree = null;
		if (shown != null) {
			PartTree made = new PartTree(place, SWT.NONE, shown, listed, this::chosen);
			made.show(findings);
			tree = made;
		}
		place.layout();
	}

	private void chosen(EObject part) {
		selections.setSelection(new StructuredSelection(part));
		picked.accept(part);
	}

	void select(EObject part) {
		PartTree shown = shown();
		if (shown != null) {
			shown.select(part);
		}
	}

	void refresh() {
		PartTree shown = shown();
		if (shown != null) {
			shown.refresh();
		}
	}

	void assessed(List<Finding> next) {
		findings = next;
		PartTree shown = shown();
		if (shown != null) {
			shown.show(next);
		}
	}

	private @Nullable PartTree shown() {
		PartTree shown = tree;
		return shown == null || shown.tree().isDisposed() ? null : shown;
	}

	@Override
	public void setFocus() {
		PartTree shown = shown();
		if (shown != null) {
			shown.tree().setFocus();
		}
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		selections.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		selections.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return selections.getSelection();
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		selections.setSelection(selection);
	}
}
