package org.ionwright.method.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.panel.Page;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.ui.edit.EditSession;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.TypedNumber;

/**
 * The stability diagram of the chosen segment at a chosen m/z. Dragging a line or an end of a window sets peak width or first-stage
 * window, dragging a bar the mass offset of its stage; one drag, or one stretch of the same key, is one step to undo.
 */
public final class StabilityPage extends Composite implements Page, DiagramCanvas.Hand {

	private static final double LOWEST = 0.1;
	private static final double HIGHEST = 1e5;
	private static final int SCALE = 1000;
	private static final double FINE = 1.02;
	/** Mass offset of a key, u. */
	private static final double OFFSET = 0.01;

	private final ModelDocument<AcquisitionMethod> document;
	private final Bench bench;
	private final Text mzField;
	private final Scale mzScale;
	private final Label words;
	private final DiagramCanvas canvas;
	private @Nullable Scan scan;
	private @Nullable EditSession step;
	private String stepOf = "";
	private double mz;

	public StabilityPage(Composite parent, ModelDocument<AcquisitionMethod> document, Bench bench) {
		super(parent, SWT.NONE);
		this.document = document;
		this.bench = bench;
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(2, 2).applyTo(this);
		Composite tools = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(tools);
		new Label(tools, SWT.NONE).setText(Messages.Diagram_mz);
		mzField = new Text(tools, SWT.BORDER | SWT.SINGLE);
		AccessibleName.give(mzField, Messages.Diagram_chosen);
		mzField.setToolTipText(RangeTip.of(Messages.Diagram_chosen, LOWEST, HIGHEST, "m/z"));
		GridDataFactory.fillDefaults().hint(70, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(mzField);
		mzField.addListener(SWT.DefaultSelection, event -> typed());
		mzField.addListener(SWT.FocusOut, event -> typed());
		mzScale = new Scale(tools, SWT.HORIZONTAL);
		mzScale.setMaximum(SCALE);
		AccessibleName.give(mzScale, Messages.Diagram_chosen);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(mzScale);
		mzScale.addListener(SWT.Selection, event -> ends()
				.ifPresent(ends -> choose(ends.low() + (ends.high() - ends.low()) * mzScale.getSelection() / SCALE)));
		Button tip = new Button(tools, SWT.CHECK);
		tip.setText(Messages.Diagram_tip);
		tip.setToolTipText(Messages.Diagram_tipHelp);
		tip.setSelection(true);
		words = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
		canvas = new DiagramCanvas(this, this);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(canvas);
		tip.addListener(SWT.Selection, event -> canvas.setTip(tip.getSelection()));
		canvas.addListener(SWT.FocusOut, event -> finish());
		Paper.under(this);
	}

	@Override
	public void show(Optional<MethodSegment> segment) {
		Scan next = segment.isPresent() ? segment.get().getScan()
				: document.root().getSegments().isEmpty() ? null : document.root().getSegments().getFirst().getScan();
		boolean other = next != scan;
		scan = next;
		Optional<ScanEnds> ends = ends();
		if (other || mz <= 0) {
			mz = next instanceof SelectedIonMonitoring ions && !ions.getIons().isEmpty()
					? ions.getIons().getFirst().getMz()
					: ends.map(ScanEnds::middle).orElse(0.0);
		}
		refresh();
	}

	private Optional<ScanEnds> ends() {
		Scan shown = scan;
		return shown == null ? Optional.empty() : ScanEnds.of(shown);
	}

	/** Selects another m/z to look at; the method does not change. */
	void choose(double next) {
		if (next > 0 && Double.isFinite(next)) {
			mz = next;
			refresh();
		}
	}

	private void typed() {
		TypedNumber.of(mzField.getText()).filter(number -> number.unit().isEmpty() || number.unit().equals("m/z"))
				.map(TypedNumber::number).filter(number -> number != mz && number >= LOWEST && number <= HIGHEST)
				.ifPresent(this::choose);
		mzField.setText(NumberText.significant(mz, 7));
	}

	private void refresh() {
		StabilityState state = state();
		canvas.show(state);
		words.setText(state == null ? Messages.Diagram_none : state.words());
		mzField.setText(mz > 0 ? NumberText.significant(mz, 7) : "");
		ends().ifPresent(ends -> {
			mzScale.setSelection(
					(int) Math.round(SCALE * (mz - ends.low()) / Math.max(1e-9, ends.high() - ends.low())));
			mzScale.setToolTipText(RangeTip.of(Messages.Diagram_chosen, ends.low(), ends.high(), "m/z"));
		});
		layout();
	}

	@Nullable
	StabilityState state() {
		Scan shown = scan;
		return shown != null && mz > 0 && bench.instrument().getAnalyser() instanceof TandemMassFilter filter
				? StabilityState.of(filter, shown, mz)
				: null;
	}

	@Override
	public void edit(StageEdit edit) {
		edit(edit, "drag");
	}

	private void edit(StageEdit edit, String how) {
		Scan shown = scan;
		if (shown == null) {
			return;
		}
		EditSession session = step;
		if (session == null || !stepOf.equals(how)) {
			session = document.begin();
			step = session;
			stepOf = how;
		}
		session.set(shown, edit.attribute(), edit.value());
	}

	@Override
	public void finish() {
		EditSession session = step;
		step = null;
		if (session != null) {
			session.close();
		}
	}

	@Override
	public void cancel() {
		EditSession session = step;
		step = null;
		if (session != null) {
			session.cancel();
		}
	}

	@Override
	public void key(Event event) {
		StabilityState state = state();
		if (state == null) {
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		int last = state.lines().size() - 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
			if ((event.stateMask & SWT.MOD1) != 0) {
				higher(state, shift ? 0 : last, event.keyCode == SWT.ARROW_LEFT ? -OFFSET : OFFSET);
			} else {
				double by = shift ? 10 : 1;
				choose(event.keyCode == SWT.ARROW_LEFT ? Math.max(LOWEST, mz - by) : Math.min(HIGHEST, mz + by));
			}
		}
		case SWT.ARROW_UP -> wider(state, shift ? 0 : last, FINE);
		case SWT.ARROW_DOWN -> wider(state, shift ? 0 : last, 1 / FINE);
		default -> {
			if (event.character == 't') {
				canvas.setTip(!canvas.tip());
			}
		}
		}
	}

	private void higher(StabilityState state, int stage, double by) {
		StageEdit.higher(state.filter(), stage, state.scan(), by).ifPresent(edit -> edit(edit, "offset " + stage));
	}

	private void wider(StabilityState state, int stage, double factor) {
		StageEdit.wider(state.filter(), stage, state.scan(), factor).ifPresent(edit -> edit(edit, "key " + stage));
	}

	DiagramCanvas canvas() {
		return canvas;
	}
}
