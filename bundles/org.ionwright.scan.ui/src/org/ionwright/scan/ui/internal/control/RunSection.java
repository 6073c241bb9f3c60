package org.ionwright.scan.ui.internal.control;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ui.internal.Icon;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.RunFiles;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;

/** Start, stop, abort; how far the run is; the file it leaves. */
final class RunSection extends Section {

	private static final int BUTTON_HEIGHT = 38;

	private final Button start;
	private final Button stop;
	private final Button abort;
	private final Label refusal;
	private final StatusLamp lamp;
	private final Label text;
	private final RunClock clock;
	private final Link file;
	private Optional<Path> linked = Optional.empty();

	RunSection(Composite parent, ControlDesk desk, Consumer<Path> open) {
		super(parent, Messages.Control_run, 1);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		start = button(buttons, Icon.START, Messages.Control_start, Messages.Control_startTip, desk::start);
		stop = button(buttons, Icon.STOP, Messages.Control_stop, Messages.Control_stopTip, desk::stop);
		abort = button(buttons, Icon.ABORT, Messages.Control_abort, Messages.Control_abortTip, desk::abort);
		refusal = words(1);
		lamp = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lamp);
		text = words(1);
		clock = new RunClock(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(clock);
		file = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(file);
		present(file, false);
		file.addListener(SWT.Selection, event -> linked.ifPresent(open));
	}

	private static Button button(Composite parent, Icon icon, String label, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setImage(icon.image(button));
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, BUTTON_HEIGHT).applyTo(button);
		return button;
	}

	@Override
	void show(DeskState state) {
		start.setEnabled(state.canStart());
		stop.setEnabled(state.canStop());
		abort.setEnabled(state.canAbort());
		refusal.setForeground(ThemeColors.of(refusal).lamp(Lamp.FAULT));
		say(refusal, state.refusal());
		Optional<RunProgress> progress = state.progress();
		lamp.setStatus(progress.map(now -> Words.lamp(now.state())).orElse(Lamp.OFF),
				progress.map(now -> Words.word(now.state())).orElse(Messages.Word_noRun), "");
		sayShort(text, progress.map(now -> Words.beyond(Words.word(now.state()), now.text()))
				.orElse(state.canStart() ? Messages.Control_pressStart : ""));
		present(clock, progress.isPresent());
		clock.show(progress);
		showFile(state);
	}

	private void showFile(DeskState state) {
		linked = state.stored();
		String said = linked.map(path -> NLS.bind(Messages.Control_stored, RunFiles.name(path)))
				.or(() -> state.target().filter(path -> !lost(state))
						.map(path -> NLS.bind(Messages.Control_writing, RunFiles.name(path))))
				.orElse("");
		if (!file.getText().equals(said)) {
			file.setText(said);
			file.setToolTipText(linked.or(state::target).map(Path::toString).orElse(""));
			present(file, !said.isEmpty());
		}
	}

	/** Whether the run is over and left no file. */
	private static boolean lost(DeskState state) {
		return state.stored().isEmpty() && state.progress().map(now -> now.state() == RunState.FAILED).orElse(true);
	}
}
