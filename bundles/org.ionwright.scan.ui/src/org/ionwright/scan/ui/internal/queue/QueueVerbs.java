package org.ionwright.scan.ui.internal.queue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.ui.internal.Icon;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;

/** Run, pause, skip, stop after this, abort; they follow the state of the queue. UI thread. */
final class QueueVerbs extends Composite {

	private final Button run;
	private final Button pause;
	private final Button skip;
	private final Button stop;
	private final Button abort;

	QueueVerbs(Composite parent, ControlDesk desk, Runnable skipper) {
		super(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.fill = true;
		setLayout(layout);
		run = button(Icon.START, Messages.Queue_run, Messages.Queue_runTip, desk.queue()::start);
		pause = button(Icon.PAUSE, Messages.Queue_pause, Messages.Queue_pauseTip, desk.queue()::pause);
		skip = button(Icon.SKIP, Messages.Queue_skip, Messages.Queue_skipTip, skipper);
		stop = button(Icon.STOP, Messages.Queue_stop, Messages.Queue_stopTip, desk.queue()::stopAfterRun);
		abort = button(Icon.ABORT, Messages.Control_abort, Messages.Queue_abortTip, desk::abort);
	}

	private Button button(Icon icon, String text, String tip, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.setImage(icon.image(button));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** True when the button with the focus cannot be pressed any more: the focus must not go to the next one by itself. */
	boolean show(DeskState state) {
		Optional<Button> pressed = Stream.of(run, pause, skip, stop, abort).filter(Button::isFocusControl).findFirst();
		boolean resumes = state.queue().canResume();
		String label = resumes ? Messages.Control_resume : Messages.Queue_run;
		if (!run.getText().equals(label)) {
			run.setText(label);
			run.setToolTipText(resumes ? Messages.Queue_resumeTip : Messages.Queue_runTip);
			run.requestLayout();
		}
		run.setEnabled(state.canStartQueue() || resumes);
		pause.setEnabled(state.queue().canPause());
		skip.setEnabled(Stream.of(QueueEntryState.RUNNING, QueueEntryState.WAITING)
				.anyMatch(open -> state.queue().rows().stream().anyMatch(row -> row.item().state() == open)));
		stop.setEnabled(state.queue().canStopAfter());
		abort.setEnabled(state.canAbort());
		return pressed.filter(button -> !button.isEnabled()).isPresent();
	}
}
