package org.ionwright.instrument.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

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
import org.ionwright.instrument.ui.internal.panel.PartTree;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.SelectionSource;

/** The Outline of an instrument: its parts once more, in step with the tree of the editor. */
final class InstrumentOutline extends Page implements IContentOutlinePage {

	private final Consumer<EObject> picked;
	private final SelectionSource selections = new SelectionSource();
	private @Nullable Composite frame;
	private @Nullable PartTree tree;
	private @Nullable MassSpectrometer instrument;
	private List<Finding> findings = List.of();

	InstrumentOutline(Consumer<EObject> picked) {
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

	/** Another instrument, or none. */
	void show(@Nullable MassSpectrometer next) {
		if (next != instrument) {
			instrument = next;
			findings = List.of();
			build();
		}
	}

	private void build() {
		Composite place = frame;
		MassSpectrometer shown = instrument;
		if (place == null || place.isDisposed()) {
			return;
		}
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		tree = null;
		if (shown != null) {
			PartTree made = new PartTree(place, SWT.NONE, shown, this::chosen);
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
