package org.ionwright.method.ui.internal.preflight;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.bench.PlaceWords;
import org.ionwright.method.ui.internal.bench.Services;
import org.ionwright.method.ui.internal.panel.Asker;
import org.ionwright.method.ui.internal.panel.Page;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.FindingsTable;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Validator;
import org.ionwright.scan.ScanEngine;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.TableColumns;

/** Whether a run could start, how long it takes, and each segment in numbers. Lines lead to their segment, findings to their field. */
public final class PreflightPage extends Composite implements Page {

	/** Marks findings that are not about the method. */
	private static final String INSTRUMENT = "instrument: ";

	private static final int LEAST_WIDTH = 60;

	private final ModelDocument<AcquisitionMethod> document;
	private final Bench bench;
	private final StatusLamp verdict;
	private final Table table;
	private final PointsTable points;
	private final FindingsTable findings;
	private final Asker<Preflight> asker;
	private List<Preflight.Line> lines = List.of();
	private int chosen;

	/**
	 * @param go
	 *            goes to the part or field of a path
	 */
	public PreflightPage(Composite parent, ModelDocument<AcquisitionMethod> document, Bench bench, Executor background,
			Consumer<String> go) {
		super(parent, SWT.NONE);
		this.document = document;
		this.bench = bench;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		verdict = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(verdict);
		SashForm halves = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		SashForm numbers = new SashForm(halves, SWT.VERTICAL | SWT.SMOOTH);
		Composite frame = new Composite(numbers, SWT.NONE);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		table = new Table(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.Preflight_segments);
		for (String head : List.of(Messages.Preflight_segment, Messages.Preflight_cycle, Messages.Preflight_scans,
				Messages.Preflight_length, Messages.Preflight_points, Messages.Preflight_dead)) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(head);
			column.pack();
			layout.setColumnData(column, new ColumnWeightData(1, Math.max(LEAST_WIDTH, column.getWidth())));
		}
		table.addListener(SWT.Selection, event -> {
			int index = table.getSelectionIndex();
			if (index >= 0) {
				go.accept(lines.get(index).path());
			}
		});
		points = new PointsTable(numbers);
		numbers.setWeights(2, 3);
		findings = new FindingsTable(halves, false, finding -> {
		}, finding -> {
			if (!finding.where().startsWith(INSTRUMENT)) {
				go.accept(finding.where());
			}
		}, fix -> {
		});
		MethodHints hints = new MethodHints(bench);
		findings.callPlaces(path -> path.startsWith(INSTRUMENT) ? path : PlaceWords.of(document.root(), path, hints));
		halves.setWeights(2, 1);
		asker = new Asker<>(this, background, this::question, this::show);
		Paper.under(this);
	}

	@Override
	public void show(Optional<MethodSegment> segment) {
		chosen = segment.map(document.root().getSegments()::indexOf).orElse(0);
		asker.stale();
	}

	private Optional<Asker.Question<Preflight>> question() {
		AcquisitionMethod method = EcoreUtil.copy(document.root());
		MassSpectrometer instrument = bench.instrument();
		Optional<ScanEngine> engine = Services.present(ScanEngine.class);
		Optional<Path> folder = bench.folder();
		int segment = chosen;
		verdict.setStatus(Lamp.BUSY, Messages.Preflight_checking, "");
		return Optional.of(wanted -> Preflight.of(method, instrument, folder, engine, segment));
	}

	private void show(Preflight preflight) {
		boolean forbidden = Validator.hasErrors(preflight.findings()) || Validator.hasErrors(preflight.ofInstrument());
		verdict.setStatus(forbidden ? Lamp.FAULT : Lamp.OK,
				forbidden ? Messages.Preflight_forbidden : Messages.Preflight_allowed,
				NLS.bind(Messages.Preflight_lasts, NumberText.duration(preflight.seconds())));
		lines = preflight.lines();
		table.removeAll();
		for (Preflight.Line line : lines) {
			new TableItem(table, SWT.NONE).setText(new String[] { line.name(),
					NumberText.significant(line.cycleSeconds(), 4) + " s", String.valueOf(line.scans()),
					NumberText.duration(line.seconds()),
					Double.isNaN(line.pointsPerPeak()) ? NumberText.NONE
							: NumberText.significant(line.pointsPerPeak(), 3),
					NumberText.significant(100 * line.deadShare(), 3) + " %" });
		}
		points.show(preflight.points(), preflight.firstBeyond());
		findings.show(Stream.concat(preflight.findings().stream(), preflight.ofInstrument().stream()
				.map(finding -> new Finding(finding.severity(), finding.code(), INSTRUMENT + finding.where(),
						finding.message())))
				.toList());
	}

	/** For tests. */
	String said() {
		return verdict.text();
	}

	Table table() {
		return table;
	}

	Table points() {
		return points.table();
	}
}
