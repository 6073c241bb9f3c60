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
import org.ionwright.instrument.ui.internal.edit.Assessment;
import org.ionwright.instrument.ui.internal.edit.DragEdits;
import org.ionwright.instrument.ui.internal.edit.InstrumentDocument;
import org.ionwright.instrument.ui.internal.edit.LiveAssessment;
import org.ionwright.instrument.ui.internal.edit.PartClipboard;
import org.ionwright.instrument.ui.internal.edit.Parts;
import org.ionwright.instrument.ui.internal.form.PartForm;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.fixes.Fixes;
import org.ionwright.ui.common.Paper;

/** One instrument: its parts, the values of the selected one, what follows from them and what the rules say. */
public final class InstrumentPanel extends Composite {

	private final InstrumentDocument document;
	private final Executor background;
	private final Display display;
	private final PartTree tree;
	private final PartForm form;
	private final FactsTable facts;
	private final FindingsTable findings;
	private final DrawingPanel drawing;
	private final PartMenu menu;
	private final LiveAssessment live;
	private final List<Consumer<EObject>> selectionListeners = new ArrayList<>();
	private final List<Consumer<Assessment>> assessmentListeners = new ArrayList<>();
	private Assessment assessment = Assessment.NONE;
	private EObject selected;
	private String shape = "";

	/**
	 * @param background
	 *            checks the instrument, one task after the other
	 */
	public InstrumentPanel(Composite parent, InstrumentDocument document, Executor background) {
		super(parent, SWT.NONE);
		this.document = document;
		this.background = background;
		display = parent.getDisplay();
		selected = document.instrument();
		GridLayoutFactory.fillDefaults().applyTo(this);
		SashForm halves = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		SashForm rows = new SashForm(halves, SWT.VERTICAL | SWT.SMOOTH);
		SashForm columns = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		tree = new PartTree(columns, SWT.NONE, document.instrument(), this::picked);
		SashForm values = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
		form = new PartForm(values, document);
		facts = new FactsTable(values, document.instrument());
		values.setWeights(3, 1);
		columns.setWeights(2, 3);
		findings = new FindingsTable(rows, document.editable(), this::findFixes, this::go, document::apply);
		rows.setWeights(4, 1);
		drawing = new DrawingPanel(halves, this::reveal, new DragEdits(document));
		drawing.show(document.instrument());
		halves.setWeights(1, 1);
		new Halves(this, halves, rows);
		Paper.under(facts);
		Paper.under(findings);
		menu = new PartMenu(document, PartClipboard.shared(), tree::selected, this::reveal);
		menu.attach(tree.tree());
		Runnable change = this::changed;
		document.onChange(change);
		live = new LiveAssessment(document, background, this::later, this::assessed);
		addListener(SWT.Dispose, event -> {
			live.close();
			document.forget(change);
		});
		shape = shape();
		select(document.instrument());
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
		MassSpectrometer copy = EcoreUtil.copy(document.instrument());
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

	/** Shows a part everywhere and tells nobody. */
	public void select(EObject part) {
		if (Parts.within(part, document.instrument())) {
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

	public EObject selected() {
		return selected;
	}

	/** Goes to the place a finding names. */
	public void go(Finding finding) {
		go(finding.where());
	}

	/** Goes to the part of a path, and to its field when the path names one. */
	public void go(String path) {
		Parts.Place place = Parts.find(document.instrument(), path);
		reveal(place.part());
		place.feature().ifPresent(form::focus);
	}

	private void changed() {
		tree.refresh();
		drawing.show(document.instrument());
		String now = shape();
		boolean gone = EcoreUtil.getRootContainer(selected) != document.instrument();
		if (gone || !now.equals(shape)) {
			shape = now;
			EObject part = gone ? document.instrument() : selected;
			select(part);
			form.refresh();
		}
	}

	/** Changes when parts come, go or change places. */
	private String shape() {
		StringBuilder text = new StringBuilder();
		Parts.all(document.instrument()).forEach(part -> text.append(System.identityHashCode(part)).append(' '));
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

	/** Told of parts that a person selects. */
	public void onSelection(Consumer<EObject> listener) {
		selectionListeners.add(listener);
	}

	/** Told of each new check. */
	public void onAssessment(Consumer<Assessment> listener) {
		assessmentListeners.add(listener);
	}

	/** As of the last check; a little behind the document while a check is under way. */
	public Assessment assessment() {
		return assessment;
	}

	/** Brings what is being typed to the model. */
	public void flush() {
		form.flush();
	}

	/** How many typed texts are refused and therefore not in the model. */
	public int refused() {
		return form.refused();
	}

	public PartTree tree() {
		return tree;
	}

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
