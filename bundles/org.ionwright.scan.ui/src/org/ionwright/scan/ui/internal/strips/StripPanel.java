package org.ionwright.scan.ui.internal.strips;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.record.StripReading;
import org.ionwright.scan.ui.internal.record.StripRecorder;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;

/**
 * Readings over the last minutes or hours, one chart for each unit. The past is there from the beginning, since all readings are
 * recorded while no chart shows them. Drawn once a second while it can be seen; paused, the recording goes on.
 */
public final class StripPanel extends Composite {

	private static final int TICK_MILLIS = 1000;
	private static final List<Integer> MINUTES = List.of(1, 5, 10, 30, 60, 240, 1440);
	private static final int FIRST_MINUTES = 10;
	private static final int[] WEIGHTS = { 40, 60 };
	private static final int MARGIN = 4;
	private static final int DIGITS = 4;
	/** Older readings are not the value of now. */
	private static final Duration FRESH = Duration.ofSeconds(30);

	private final ControlDesk desk;
	private final StripRecorder recorder;
	private final SashForm sash;
	private final StripChoice choice;
	private final StripCharts charts;
	private final Combo span;
	private final Button pause;
	private final Button list;
	private Instant until = Instant.EPOCH;

	public StripPanel(Composite parent, ControlDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		recorder = desk.recorder();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite bar = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, MARGIN).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.Strip_last);
		span = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(span, Messages.Strip_spanName);
		span.setItems(Messages.Strip_spans.split("\\|"));
		span.select(MINUTES.indexOf(FIRST_MINUTES));
		span.addListener(SWT.Selection, event -> draw());
		pause = toggle(bar, Messages.Strip_pause, Messages.Strip_pauseTip);
		pause.addListener(SWT.Selection, event -> draw());
		list = toggle(bar, Messages.Strip_choose, Messages.Strip_chooseTip);
		list.setSelection(true);
		list.addListener(SWT.Selection, event -> showList());
		sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		choice = new StripChoice(sash, desk.charted(), this::chosen);
		charts = new StripCharts(sash, recorder);
		sash.setWeights(WEIGHTS);
		draw();
		tick();
	}

	private static Button toggle(Composite bar, String text, String tip) {
		Button button = new Button(bar, SWT.TOGGLE);
		button.setText(text);
		button.setToolTipText(tip);
		return button;
	}

	@Override
	public boolean setFocus() {
		Control first = list.isDisposed() || list.getSelection() ? choice.table() : span;
		// asked as well while it is being disposed with the focus in it
		return !first.isDisposed() && first.setFocus();
	}

	private void chosen() {
		desk.rememberCharted(choice.paths());
		draw();
	}

	private void showList() {
		sash.setMaximizedControl(list.getSelection() ? null : charts);
	}

	private void tick() {
		getDisplay().timerExec(TICK_MILLIS, () -> {
			if (!isDisposed()) {
				if (isVisible()) {
					draw();
				}
				tick();
			}
		});
	}

	private void draw() {
		if (!pause.getSelection() || until.equals(Instant.EPOCH)) {
			until = recorder.now();
		}
		List<StripReading> readings = recorder.readings();
		Instant fresh = recorder.now().minus(FRESH);
		choice.show(readings, reading -> value(reading, fresh));
		charts.show(choice.chosen(), until, Duration.ofMinutes(MINUTES.get(Math.max(0, span.getSelectionIndex()))),
				desk.state().simulated(), readings.isEmpty() ? Messages.Strip_connect : Messages.Strip_invite);
	}

	private String value(StripReading reading, Instant fresh) {
		double value = recorder.newest(reading.path(), fresh);
		return !Double.isFinite(value) ? NumberText.NONE
				: reading.word(value)
						.orElseGet(() -> NumberText.join(NumberText.significant(value, DIGITS), reading.unit()));
	}

	/** For tests. */
	StripChoice choice() {
		return choice;
	}

	StripCharts charts() {
		return charts;
	}

	/** Draws at once. */
	void now() {
		draw();
	}
}
