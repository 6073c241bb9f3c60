package org.ionwright.operate.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.StepStatus;
import org.ionwright.instrument.operation.StepStatus.Progress;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;

/** The steps of the sequence in progress, or of the last one. While one runs the time left is read again each second. */
final class StepBlock extends Composite {

	private static final int TABLE_HEIGHT = 150;
	private static final int SECOND_MILLIS = 1000;

	private record Row(int number, StepStatus step) {
	}

	private final StatusLamp head;
	private final Button cancel;
	private final Label text;
	private final RowTable<Row> table;
	private Optional<LiveInstrument> shown = Optional.empty();
	private boolean ticking;

	StepBlock(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(this);
		head = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		cancel = Blocks.button(this, Messages.Steps_cancel, Messages.Steps_cancelTip, this::cancel);
		text = Blocks.words(this, 2);
		table = new RowTable<>(this, Messages.Steps_name, Optional.of(row -> Words.lamp(row.step().progress())),
				Row::number,
				StepBlock::tip,
				List.of(new RowTable.Column<>(Messages.Steps_step, 4, 140, row -> Words.capital(row.step().name())),
						new RowTable.Column<>(Messages.Steps_left, 2, 98,
								row -> Words.left(row.step().remainingSeconds())),
						new RowTable.Column<>(Messages.Steps_progress, 2, 80, row -> Words.word(row.step().progress())),
						new RowTable.Column<>(Messages.Steps_text, 5, 100, row -> row.step().text())));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, TABLE_HEIGHT).applyTo(table);
	}

	void show(Optional<LiveInstrument> instrument) {
		shown = instrument;
		Optional<SequenceStatus> sequence = instrument.map(LiveInstrument::operation).flatMap(Operation::sequence);
		boolean runs = sequence.filter(status -> !status.over()).isPresent();
		head.setStatus(sequence.map(StepBlock::lamp).orElse(Lamp.OFF),
				sequence.map(StepBlock::word).orElse(Messages.Steps_none),
				"");
		text.setForeground(ThemeColors.of(text).muted());
		Blocks.say(text, sequence.map(StepBlock::waits).orElse(""));
		cancel.setEnabled(runs);
		List<StepStatus> steps = sequence.map(SequenceStatus::steps).orElse(List.of());
		table.show(IntStream.range(0, steps.size()).mapToObj(i -> new Row(i, steps.get(i))).toList());
		if (runs && !ticking) {
			ticking = true;
			getDisplay().timerExec(SECOND_MILLIS, this::tick);
		}
	}

	/** Ends the sequence in progress. */
	void cancel() {
		shown.ifPresent(instrument -> instrument.operation().cancel(Words.user()));
	}

	private void tick() {
		ticking = false;
		if (!isDisposed()) {
			show(shown);
		}
	}

	private static Lamp lamp(SequenceStatus status) {
		return !status.over() ? Lamp.BUSY : status.succeeded() ? Lamp.OK : Lamp.FAULT;
	}

	private static String word(SequenceStatus status) {
		long done = status.steps().stream()
				.filter(step -> step.progress() == Progress.DONE || step.progress() == Progress.SKIPPED).count();
		String word = status.over() ? status.succeeded() ? Messages.Steps_done : Messages.Steps_notDone
				: Messages.Steps_running;
		return NLS.bind(word, new Object[] { status.sequence().text(), done, status.steps().size() });
	}

	/** What it waits for and until when, or how it ended. */
	private static String waits(SequenceStatus status) {
		String left = status.steps().stream().map(StepStatus::remainingSeconds).filter(seconds -> !seconds.isNaN())
				.findFirst().map(Words::left).orElse("");
		return status.over() || left.isEmpty() ? status.text()
				: NLS.bind(Messages.Steps_waits, status.text(), left);
	}

	private static String tip(Row row) {
		StepStatus step = row.step();
		String left = Words.left(step.remainingSeconds());
		return Words.capital(step.name()) + ": " + Words.word(step.progress())
				+ (step.text().isEmpty() ? "" : "\n" + step.text())
				+ (left.isEmpty() ? "" : "\n" + NLS.bind(Messages.Steps_leftTip, left));
	}
}
