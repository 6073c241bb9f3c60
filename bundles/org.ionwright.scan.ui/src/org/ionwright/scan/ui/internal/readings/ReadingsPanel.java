package org.ionwright.scan.ui.internal.readings;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.Paced;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.ThemeColors;

/** Set-points and readbacks of the active instrument; what is typed goes through the gate of the instrument. */
public final class ReadingsPanel extends Composite implements InstrumentListener {

	private static final int MARGIN = 6;

	private final Rows rows = new Rows();
	private final ReadingsTree tree;
	private final Label details;
	private final MessageLine message;
	private final Paced refresh;
	private Optional<LiveInstrument> instrument = Optional.empty();
	private String hint = "";

	public ReadingsPanel(Composite parent, ControlDesk desk) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		tree = new ReadingsTree(this, rows, this::apply);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		details = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 2).hint(1, SWT.DEFAULT).exclude(true)
				.applyTo(details);
		details.setVisible(false);
		tree.viewer().addSelectionChangedListener(event -> showDetails());
		message = new MessageLine(this);
		refresh = new Paced(this, () -> {
			tree.show(rows.update(instrument));
			showDetails();
		});
		LatestWins<DeskState> latest = new LatestWins<>(this, this::show);
		Consumer<DeskState> listener = latest::offer;
		desk.addListener(listener);
		addDisposeListener(event -> {
			desk.removeListener(listener);
			follow(Optional.empty());
		});
		show(desk.state());
	}

	@Override
	public boolean setFocus() {
		return tree.viewer().getTree().setFocus();
	}

	@Override
	public void statusChanged() {
		refresh.ask();
	}

	@Override
	public void readingsChanged() {
		refresh.ask();
	}

	private void show(DeskState state) {
		follow(state.instrument().content());
		tree.show(rows.update(instrument));
		String next = hint(state);
		if (!next.equals(hint)) {
			hint = next;
			sayHint();
		}
	}

	/** All of the selected row side by side, however narrow the columns are. */
	private void showDetails() {
		String text = tree.viewer().getStructuredSelection().getFirstElement() instanceof ParameterRow row
				? row.details()
				: "";
		details.setForeground(ThemeColors.of(details).muted());
		if (!details.getText().equals(text)) {
			details.setText(text);
			details.setVisible(!text.isEmpty());
			if (details.getLayoutData() instanceof GridData data) {
				data.exclude = text.isEmpty();
			}
			details.requestLayout();
		}
	}

	private void follow(Optional<LiveInstrument> next) {
		if (!next.equals(instrument)) {
			instrument.ifPresent(live -> live.removeListener(this));
			instrument = next;
			instrument.ifPresent(live -> live.addListener(this));
		}
	}

	private void sayHint() {
		if (hint.isEmpty()) {
			message.clear();
		} else {
			message.say(Lamp.OFF, Messages.Readings_waiting, hint);
		}
	}

	private static String hint(DeskState state) {
		if (state.instrument().content().isPresent()) {
			return state.canConnect() ? Messages.Readings_connectFirst : "";
		}
		if (!state.missing().isEmpty()) {
			return String.join("\n", state.missing());
		}
		return state.instrument().problem().isEmpty() ? Messages.Control_chooseInstrument
				: state.instrument().problem();
	}

	/** Sends what was typed for a row through the gate. UI thread; the answer comes later. */
	void apply(ParameterRow row, String text) {
		try {
			double value = QuantityText.parse(text, row.parameter());
			instrument.ifPresent(live -> live.set(row.parameter().path(), value)
					.whenComplete((done, error) -> answered(row, text, error)));
		} catch (QuantityException e) {
			answer(row, text, e.text());
		}
	}

	private void answered(ParameterRow row, String text, @Nullable Throwable error) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					answer(row, text, error == null ? "" : why(error));
				}
			});
		}
	}

	private void answer(ParameterRow row, String text, String refusal) {
		row.refused(refusal);
		if (refusal.isEmpty()) {
			sayHint();
		} else {
			message.say(Lamp.FAULT, NLS.bind(Messages.Readings_refused, row.label(), text.strip()),
					refusal);
		}
		tree.viewer().update(row, null);
		refresh.ask();
	}

	private static String why(Throwable error) {
		Throwable cause = error;
		for (Throwable next = cause.getCause(); next != null
				&& cause instanceof java.util.concurrent.CompletionException; next = cause.getCause()) {
			cause = next;
		}
		String text = cause.getMessage();
		return text == null || text.isEmpty() ? cause.toString() : text;
	}

	/** For tests. */
	ReadingsTree tree() {
		return tree;
	}

	String detailsText() {
		return details.getText();
	}

	String messageText() {
		return message.text();
	}

	Rows rows() {
		return rows;
	}
}
