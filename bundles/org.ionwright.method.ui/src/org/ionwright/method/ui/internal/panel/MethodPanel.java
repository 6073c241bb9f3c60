package org.ionwright.method.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodCheck;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.bench.PlaceWords;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.Scan;
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
import org.ionwright.ui.common.Paper;

/** One method: its segments, the form of the chosen one, its tables, and the pages beside and below. Opens in a bare Shell. */
public final class MethodPanel extends Composite implements ModelPanel {

	private final ModelDocument<AcquisitionMethod> document;
	private final Bench bench;
	private final Display display;
	private final SegmentList segments;
	private final PartForm form;
	private final Tables tables;
	private final SashForm centre;
	private final FindingsTable findings;
	private final PartMenu menu;
	private final LiveAssessment<AcquisitionMethod, Assessment> live;
	private final List<Page> pages = new ArrayList<>();
	private final List<Consumer<EObject>> selectionListeners = new ArrayList<>();
	private final List<Consumer<Assessment>> assessmentListeners = new ArrayList<>();
	private Assessment assessment = Assessment.NONE;
	private EObject selected;
	private String shape = "";

	/**
	 * @param background
	 *            checks the method, one task after the other
	 */
	public MethodPanel(Composite parent, ModelDocument<AcquisitionMethod> document, Bench bench, Executor background) {
		super(parent, SWT.NONE);
		this.document = document;
		this.bench = bench;
		display = parent.getDisplay();
		selected = document.root();
		MethodHints hints = new MethodHints(bench);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new BenchBar(this, bench, this::otherInstrument));
		SashForm rows = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		SashForm columns = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		SashForm left = new SashForm(columns, SWT.HORIZONTAL | SWT.SMOOTH);
		segments = new SegmentList(left, document, this::picked, this::reveal);
		centre = new SashForm(left, SWT.VERTICAL | SWT.SMOOTH);
		form = new PartForm(centre, document, hints);
		tables = new Tables(centre, document, hints);
		centre.setWeights(3, 2);
		CTabFolder beside = new CTabFolder(columns, SWT.TOP | SWT.FLAT);
		CTabFolder below = new CTabFolder(rows, SWT.TOP | SWT.FLAT);
		findings = new FindingsTable(below, document.editable(), finding -> {
		}, finding -> go(finding.where()), document::apply);
		findings.callPlaces(path -> PlaceWords.of(document.root(), path, hints));
		tab(below, Messages.Page_findings, findings);
		left.setWeights(1, 2);
		columns.setWeights(6, 4);
		rows.setWeights(5, 2);
		new Pages(document, bench, background, this::go).fill(beside, below, pages);
		new Room(this, columns, left, beside, below);
		beside.setSelection(0);
		below.setSelection(0);
		Paper.under(this);
		menu = new PartMenu(document, PartClipboard.shared(), segments.tree()::selected, this::reveal,
				SegmentList::offered);
		menu.attach(segments.tree().tree());
		Runnable change = this::changed;
		document.onChange(change);
		live = new LiveAssessment<>(document, this::assess, background, this::later, this::assessed);
		addListener(SWT.Dispose, event -> {
			live.close();
			document.forget(change);
		});
		shape = shape();
		select(document.root().getSegments().isEmpty() ? document.root() : document.root().getSegments().getFirst());
	}

	static CTabItem tab(CTabFolder folder, String text, Control control) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(text);
		item.setControl(control);
		return item;
	}

	/** On the background thread. */
	private Assessment assess(AcquisitionMethod method) {
		MassSpectrometer instrument = bench.instrument();
		return new Assessment(MethodCheck.of(method, instrument, bench.folder()), List.of());
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

	private void otherInstrument() {
		form.refresh();
		tables.show(selected);
		live.check();
		showPages();
	}

	/** A person chose a part in the list. */
	private void picked(EObject part) {
		show(part);
		List.copyOf(selectionListeners).forEach(listener -> listener.accept(part));
	}

	/** Shows a part everywhere, as if it had been chosen. */
	private void reveal(EObject part) {
		select(part);
		List.copyOf(selectionListeners).forEach(listener -> listener.accept(selected));
	}

	@Override
	public void select(EObject part) {
		if (Parts.within(part, document.root())) {
			EObject listed = listedPart(part);
			segments.tree().select(listed);
			show(listed);
		}
	}

	/** The part itself, or the nearest above it that has a line of its own. */
	private EObject listedPart(EObject part) {
		EObject found = part;
		while (!listed(found) && found.eContainer() != null) {
			found = found.eContainer();
		}
		return found;
	}

	@Override
	public boolean listed(EObject part) {
		return SegmentList.listed(part) && (part.eContainer() == null || listed(part.eContainer()));
	}

	private void show(EObject part) {
		selected = part;
		form.show(part instanceof MethodSegment segment && segment.getScan() instanceof Scan scan
				? List.of(segment, scan)
				: List.of(part));
		centre.setMaximizedControl(tables.show(part) ? null : form);
		showPages();
	}

	private void showPages() {
		Optional<MethodSegment> segment = SegmentEdits.segment(selected);
		pages.forEach(page -> page.show(segment));
	}

	@Override
	public EObject selected() {
		return selected;
	}

	@Override
	public void go(String path) {
		Parts.Place place = Parts.find(document.root(), path);
		reveal(place.part());
		if (listed(place.part()) || place.part() instanceof Scan) {
			place.feature().ifPresent(feature -> form.focus(place.part(), feature));
		} else {
			tables.edit(place.part(), place.feature());
		}
	}

	private void changed() {
		String now = shape();
		boolean gone = EcoreUtil.getRootContainer(selected) != document.root();
		if (gone || !now.equals(shape)) {
			shape = now;
			segments.tree().refresh();
			select(gone ? document.root() : selected);
			form.refresh();
		} else {
			segments.tree().refresh();
			showPages();
		}
	}

	/** Changes when parts come, go or change places, and when a unit becomes another one. */
	private String shape() {
		StringBuilder text = new StringBuilder();
		Parts.all(document.root()).filter(part -> part.eClass() != Literals.METHOD_SETTING).forEach(part -> {
			text.append(System.identityHashCode(part)).append(' ');
			if (part instanceof MethodSetting setting) {
				text.append(setting.getParameter());
			} else if (part instanceof Condition condition) {
				text.append(condition.getReading());
			}
		});
		return text.toString();
	}

	private void assessed(Assessment next) {
		assessment = next;
		segments.tree().show(next.findings());
		form.showFindings(next.findings());
		tables.showFindings(next.findings());
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
		tables.flush();
	}

	@Override
	public PartTree tree() {
		return segments.tree();
	}

	@Override
	public PartMenu menu() {
		return menu;
	}

	PartForm form() {
		return form;
	}

	Tables tables() {
		return tables;
	}

	FindingsTable findings() {
		return findings;
	}

	@Override
	public boolean setFocus() {
		return !tree().tree().isDisposed() && tree().tree().setFocus();
	}
}
