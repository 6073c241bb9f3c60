package org.ionwright.scan.ui.internal.control;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.RunState;
import org.ionwright.scan.Verb;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.ui.internal.Icon;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.QueueSheet;
import org.ionwright.scan.ui.internal.desk.RunFiles;
import org.ionwright.scan.ui.internal.queue.QueueWords;
import org.ionwright.scan.ui.internal.share.ShareText;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;

/** Start, stop, abort; how far the run is; the file it leaves. */
final class RunSection extends Section {

	private static final int BUTTON_HEIGHT = 34;
	/** So that a row can have two buttons or three. */
	private static final int BUTTON_COLUMNS = 6;

	private static final String VIEWS = "org.ionwright.scan.ui.";
	private static final String QUEUE = VIEWS + "queue";

	private final Button start;
	private final Button pause;
	private final Button skip;
	private final Button stop;
	private final Button abort;
	private final @Nullable Image pauseImage;
	private final Label refusal;
	private final StatusLamp lamp;
	private final Label text;
	private final RunClock clock;
	private final Link file;
	private final Link queue;
	private final Link more;
	private Optional<Path> linked = Optional.empty();

	RunSection(Composite parent, ControlDesk desk, Consumer<Path> open, Consumer<String> view) {
		super(parent, Messages.Control_run, 1);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(BUTTON_COLUMNS).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		start = button(buttons, 2, Icon.START, Messages.Control_start, Messages.Control_startTip, desk::start);
		pause = button(buttons, 2, Icon.PAUSE, Messages.Control_pause, Messages.Control_pauseTip, desk::pauseOrResume);
		skip = button(buttons, 2, Icon.SKIP, Messages.Control_skip, Messages.Control_skipTip, desk::skip);
		stop = button(buttons, 3, Icon.STOP, Messages.Control_stop, Messages.Control_stopTip, desk::stop);
		abort = button(buttons, 3, Icon.ABORT, Messages.Control_abort, Messages.Control_abortTip, desk::abort);
		pauseImage = pause.getImage();
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
		queue = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(queue);
		queue.addListener(SWT.Selection, event -> view.accept(QUEUE));
		more = new Link(this, SWT.WRAP);
		more.setToolTipText(Messages.Control_moreTip);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(more);
		more.addListener(SWT.Selection, event -> view.accept(VIEWS + event.text));
	}

	private static Button button(Composite parent, int columns, Icon icon, String label, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setImage(icon.image(button));
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(SWT.DEFAULT, BUTTON_HEIGHT)
				.applyTo(button);
		return button;
	}

	@Override
	void show(DeskState state) {
		start.setEnabled(state.canStart());
		showPause(state.allows(Verb.RESUME));
		pause.setEnabled(state.allows(Verb.PAUSE) || state.allows(Verb.RESUME));
		skip.setEnabled(state.allows(Verb.SKIP));
		stop.setEnabled(state.allows(Verb.STOP));
		abort.setEnabled(state.canAbort());
		refusal.setForeground(ThemeColors.of(refusal).lamp(Lamp.FAULT));
		say(refusal, state.refusal());
		Optional<RunProgress> progress = state.progress();
		lamp.setStatus(progress.map(now -> Words.lamp(now.state())).orElse(Lamp.OFF),
				progress.map(now -> Words.word(now.state())).orElse(Messages.Word_noRun),
				progress.filter(now -> now.state() == RunState.SCANNING).map(RunProgress::text).orElse(""));
		// while scans come one after the other there is little to say
		sayShort(text, progress.filter(now -> now.state() != RunState.SCANNING)
				.map(now -> Words.beyond(Words.word(now.state()), now.text()))
				.orElse(state.canStart() ? Messages.Control_pressStart : ""));
		present(clock, progress.isPresent());
		clock.show(progress);
		showFile(state);
		showQueue(state.queue());
		String words = NLS.bind(Messages.Control_more, ShareText.percent(state));
		if (!more.getText().equals(words)) {
			more.setText(words);
			more.requestLayout();
		}
	}

	private void showQueue(QueueSheet sheet) {
		String words = sheet.progress().map(now -> NLS.bind(Messages.Control_queueOpen,
				QueueWords.word(now.state()).toLowerCase(Locale.ROOT), QueueWords.count(now)))
				.orElse(Messages.Control_queueNone);
		if (!queue.getText().equals(words)) {
			queue.setText(words);
			queue.setToolTipText(sheet.progress().map(QueueProgress::text).orElse(Messages.Control_queueTip));
			queue.requestLayout();
		}
	}

	private void showPause(boolean paused) {
		String label = paused ? Messages.Control_resume : Messages.Control_pause;
		if (!pause.getText().equals(label)) {
			pause.setText(label);
			pause.setToolTipText(paused ? Messages.Control_resumeTip : Messages.Control_pauseTip);
			pause.setImage(paused ? start.getImage() : pauseImage);
		}
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
