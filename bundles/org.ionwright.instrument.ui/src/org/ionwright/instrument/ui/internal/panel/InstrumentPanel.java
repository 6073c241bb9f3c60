package org.ionwright.instrument.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.ionwright.instrument.ui.internal.drawing.DrawingPanel;
import org.ionwright.instrument.ui.internal.edit.DragEdits;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.Assessment;
import org.ionwright.model.ui.edit.LiveAssessment;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.PartClipboard;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.editor.FindingsTable;
import org.ionwright.model.ui.editor.ModelPanel;
import org.ionwright.model.ui.editor.PartMenu;
import org.ionwright.model.ui.editor.PartTree;
import org.ionwright.model.ui.form.PartForm;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.fixes.Fixes;
import org.ionwright.ui.common.Paper;

/** One instrument: its parts, the values of the selected one, what follows from them and what the rules say. */
public final class InstrumentPanel extends Composite implements ModelPanel {

	private final ModelDocument<MassSpectrometer> document;
	private final Executor background;
	private final Display display;
	private final PartTree tree;
	private final PartForm form;
	private final FactsTable facts;
	private final FindingsTable findings;
	private final DrawingPanel drawing;
	private final PartMenu menu;
	private final LiveAssessment<MassSpectrometer, Assessment> live;
	private final List<Consumer<EObject>> selectionListeners = new ArrayList<>();
	private final List<Consumer<Assessment>> assessmentListeners = new ArrayList<>();
	private Assessment assessment = Assessment.NONE;
	private EObject selected;
	private String shape = "";

	/**
	 * @param background
	 *            checks the instrument, one task after the other
	 */
	public InstrumentPanel(Composite parent, ModelDocument<MassSpectrometer> document, Executor background) {
		super(parent, SWT.NONE);
		this.document = document;
		this.background = background;
		display = parent.getDisplay();
		selected = document.root();
		GridLayoutFactory.fillDefaults().applyTo(this);
		SashForm halves = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		SashForm rows = new SashForm(halves, SWT.VERTICAL | SWT.SMOOTH);
		SashForm columns = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		tree = new PartTree(columns, SWT.NONE, document.root(), part -> true, this::picked);
		SashForm values = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
		form = new PartForm(values, document, new BindingHints());
		facts = new FactsTable(values, document.root());
		values.setWeights(3, 1);
		columns.setWeights(2, 3);
		findings = new FindingsTable(rows, document.editable(), this::findFixes, this::go, document::apply);
		rows.setWeights(4, 1);
		drawing = new DrawingPanel(halves, this::reveal, new DragEdits(document));
		drawing.show(document.root());
		halves.setWeights(1, 1);
		new Halves(this, halves, rows);
		Paper.under(facts);
		Paper.under(findings);
		menu = new PartMenu(document, PartClipboard.shared(), tree::selected, this::reveal, addition -> true);
		menu.attach(tree.tree());
		Runnable change = this::changed;
		document.onChange(change);
		live = new LiveAssessment<>(document, Assessment::of, background, this::later, this::assessed);
		addListener(SWT.Dispose, event -> {
			live.close();
			document.forget(change);
		});
		shape = shape();
		select(document.root());
	}

	/** Any thread. */
	private void later(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!isDisposed()) {
					task.run();
				}
			});
		}
	}

	/** Looks for what mends a finding, on a copy and on another thread. */
	private void findFixes(Finding finding) {
		MassSpectrometer copy = EcoreUtil.copy(document.root());
		background.execute(() -> {
			List<Fix> fixes = Fixes.of(finding, copy);
			later(() -> findings.offer(finding, fixes));
		});
	}

	/** A person chose a part in the tree. */
	private void picked(EObject part) {
		show(part);
		List.copyOf(selectionListeners).forEach(listener -> listener.accept(part));
	}

	/** Shows a part everywhere, as if it had been chosen. */
	public void reveal(EObject part) {
		select(part);
		List.copyOf(selectionListeners).forEach(listener -> listener.accept(part));
	}

	@Override
	public void select(EObject part) {
		if (Parts.within(part, document.root())) {
			tree.select(part);
			show(part);
		}
	}

	private void show(EObject part) {
		selected = part;
		form.show(part);
		facts.show(part);
		drawing.select(part);
	}

	@Override
	public EObject selected() {
		return selected;
	}

	/** Goes to the place a finding names. */
	public void go(Finding finding) {
		go(finding.where());
	}

	@Override
	public void go(String path) {
		Parts.Place place = Parts.find(document.root(), path);
		reveal(place.part());
		place.feature().ifPresent(feature -> form.focus(place.part(), feature));
	}

	private void changed() {
		tree.refresh();
		drawing.show(document.root());
		String now = shape();
		boolean gone = EcoreUtil.getRootContainer(selected) != document.root();
		if (gone || !now.equals(shape)) {
			shape = now;
			EObject part = gone ? document.root() : selected;
			select(part);
			form.refresh();
		}
	}

	/** Changes when parts come, go or change places. */
	private String shape() {
		StringBuilder text = new StringBuilder();
		Parts.all(document.root()).forEach(part -> text.append(System.identityHashCode(part)).append(' '));
		return text.toString();
	}

	private void assessed(Assessment next) {
		assessment = next;
		tree.show(next.findings());
		form.showFindings(next.findings());
		facts.show(next.facts());
		findings.show(next.findings());
		List.copyOf(assessmentListeners).forEach(listener -> listener.accept(next));
	}

	@Override
	public void onSelection(Consumer<EObject> listener) {
		selectionListeners.add(listener);
	}

	@Override
	public void onAssessment(Consumer<Assessment> listener) {
		assessmentListeners.add(listener);
	}

	@Override
	public Assessment assessment() {
		return assessment;
	}

	@Override
	public void flush() {
		form.flush();
	}

	/** How many typed texts are refused and therefore not in the model. */
	public int refused() {
		return form.refused();
	}

	@Override
	public PartTree tree() {
		return tree;
	}

	@Override
	public PartMenu menu() {
		return menu;
	}

	PartForm form() {
		return form;
	}

	FindingsTable findings() {
		return findings;
	}

	FactsTable facts() {
		return facts;
	}

	@Override
	public boolean setFocus() {
		// Asked by SWT too when a child that goes has the focus.
		return !tree.tree().isDisposed() && tree.tree().setFocus();
	}
}
