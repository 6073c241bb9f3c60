package org.ionwright.scan.ui.internal.queue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.control.FileCombo;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.NewSample;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.RangeTip;

/** What is put into the queue next: name, method, position, how often. Enter in a field adds it. UI thread. */
final class SampleForm extends Composite {

	private static final int MOST_TIMES = 100;
	private static final int NAME_WIDTH = 110;
	private static final int POSITION_WIDTH = 60;

	private final ControlDesk desk;
	private final Text name;
	private final FileCombo method;
	private final Text position;
	private final Spinner times;
	private final Button add;
	private Optional<Path> chosen = Optional.empty();

	SampleForm(Composite parent, ControlDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(this);
		name = text(Messages.Queue_sample, NAME_WIDTH);
		GridDataFactory.fillDefaults().grab(true, false).hint(NAME_WIDTH, SWT.DEFAULT).applyTo(name);
		method = new FileCombo(this, Messages.Queue_method, Messages.Control_chooseMethod, file -> {
			chosen = Optional.of(file);
			enable();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(NAME_WIDTH, SWT.DEFAULT).applyTo(method.control());
		position = text(Messages.Queue_position, POSITION_WIDTH);
		new Label(this, SWT.NONE).setText(Messages.Queue_times);
		times = new Spinner(this, SWT.BORDER);
		times.setValues(1, 1, MOST_TIMES, 0, 1, 10);
		times.setToolTipText(Messages.Queue_timesTip + "\n" + RangeTip.whole(1, MOST_TIMES));
		AccessibleName.give(times, Messages.Queue_times);
		add = new Button(this, SWT.PUSH);
		add.setText(Messages.Queue_add);
		add.setToolTipText(Messages.Queue_addTip);
		add.addListener(SWT.Selection, event -> add());
		name.addListener(SWT.Modify, event -> enable());
		enable();
	}

	private Text text(String title, int width) {
		Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
		AccessibleName.give(text, title);
		text.setMessage(title);
		text.setToolTipText(title);
		text.addListener(SWT.DefaultSelection, event -> add());
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** The method of the scan control is offered first. */
	void show(DeskState state) {
		List<Path> methods = state.files().methods();
		chosen = chosen.or(() -> state.method().file());
		method.show(methods, chosen);
		enable();
	}

	/** The method that is chosen here. */
	Optional<Path> method() {
		return chosen;
	}

	private void enable() {
		boolean open = desk.state().queue().open();
		for (var control : List.of(name, method.control(), position, times)) {
			control.setEnabled(open);
		}
		add.setEnabled(open && !name.getText().isBlank() && chosen.isPresent());
	}

	private void add() {
		if (add.isEnabled()) {
			chosen.ifPresent(file -> desk.queue().add(Collections.nCopies(times.getSelection(),
					new NewSample(name.getText().strip(), file, position.getText().strip(), ""))));
			name.selectAll();
			name.setFocus();
		}
	}
}
