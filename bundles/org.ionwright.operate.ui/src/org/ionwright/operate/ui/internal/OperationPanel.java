package org.ionwright.operate.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;

/** State and why, what waits for a person, sequences and their steps; scrolls when there is no room. */
public final class OperationPanel extends ScrolledComposite {

	private static final int MARGIN = 10;

	private final OperationDesk desk;
	private final InstrumentBar bar;
	private final StatusLamp simulated;
	private final StatusLamp state;
	private final Label reason;
	private final TripBlock trips;
	private final SequenceBlock sequences;
	private final Label trouble;
	private final StepBlock steps;

	public OperationPanel(Composite parent, OperationDesk desk) {
		super(parent, SWT.V_SCROLL);
		this.desk = desk;
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		Composite body = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(body);
		setContent(body);
		bar = new InstrumentBar(body, desk, 1);
		simulated = new StatusLamp(body, SWT.BORDER);
		simulated.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		simulated.setStatus(Lamp.WARNING, Messages.Simulated_word, Messages.Simulated_tip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(simulated);
		simulated.setVisible(false);
		state = new StatusLamp(body, SWT.NONE);
		state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		reason = Blocks.words(body, 1);
		LatestWins<String> said = new LatestWins<>(this, this::say);
		trips = new TripBlock(body, said::offer);
		sequences = new SequenceBlock(body, said::offer, this::reveal);
		trouble = Blocks.words(body, 1);
		steps = new StepBlock(body);
		addListener(SWT.Resize, event -> measure());
		LatestWins<Boolean> latest = new LatestWins<>(this, changed -> show());
		Runnable listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		show();
	}

	/** One for each command of the view. */
	List<OperateAction> actions() {
		List<OperateAction> actions = new ArrayList<>();
		Map.of("pumpDown", OperatingSequence.PUMP_DOWN, "warmUp", OperatingSequence.WARM_UP, "operate",
				OperatingSequence.OPERATE, "standby", OperatingSequence.STANDBY, "clean", OperatingSequence.CLEAN,
				"vent",
				OperatingSequence.VENT)
				.forEach((command, sequence) -> actions.add(new OperateAction(command, () -> sequences.ask(sequence))));
		actions.add(new OperateAction("rearm", trips::rearm));
		actions.add(new OperateAction("cancel", steps::cancel));
		return actions;
	}

	@Override
	public boolean setFocus() {
		return sequences.setFocus();
	}

	private void show() {
		bar.update(desk.instruments());
		Optional<LiveInstrument> instrument = desk.instrument();
		Optional<OperationStatus> status = instrument.map(shown -> shown.operation().status());
		Blocks.present(simulated, status.filter(OperationStatus::simulated).isPresent());
		state.setStatus(status.map(now -> Words.lamp(now.state())).orElse(Lamp.OFF),
				status.map(now -> Words.capital(now.state().text())).orElse(Messages.Operation_none),
				instrument.map(LiveInstrument::name).orElse(""));
		reason.setForeground(ThemeColors.of(reason).muted());
		Blocks.say(reason, status.map(OperationStatus::reason).orElse(Messages.Operation_openOne));
		trips.show(instrument);
		sequences.show(instrument);
		steps.show(instrument);
	}

	/** After the layout that is due; the state when the control is gone again. */
	private void reveal(Control control) {
		getDisplay().asyncExec(() -> {
			if (!control.isDisposed()) {
				measure();
				if (control.getVisible()) {
					showControl(control);
				} else {
					setOrigin(0, 0);
				}
			}
		});
	}

	private void say(String text) {
		trouble.setForeground(ThemeColors.of(trouble).lamp(Lamp.FAULT));
		Blocks.say(trouble, text);
	}

	/** Scrolls over the height that the blocks need now. */
	void measure() {
		int width = getClientArea().width;
		if (width > 0) {
			sequences.fit(width - 2 * MARGIN);
			setMinSize(getContent().computeSize(width, SWT.DEFAULT));
		}
	}
}
