package org.ionwright.scan.ui.internal.queue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.control.FileCombo;
import org.ionwright.scan.ui.internal.control.SimulatedBanner;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.NewSample;
import org.ionwright.scan.ui.internal.desk.QueueDesk;
import org.ionwright.scan.ui.internal.desk.QueueRow;
import org.ionwright.scan.ui.internal.desk.QueueSheet;
import org.ionwright.scan.ui.internal.desk.SampleField;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.StatusLamp;

/** The samples of a queue file, what is being done of them, and what a person can ask of it. */
public final class QueuePanel extends Composite {

	private static final int MARGIN = 6;
	private static final int TABLE_HEIGHT = 80;
	/** Points for the name of a file. */
	private static final int NAME_LEAST = 140;
	private static final int WIDE_COLUMNS = 4;
	private static final int NARROW_COLUMNS = 3;

	private final ControlDesk desk;
	private final QueueDesk queue;
	private final Consumer<Path> open;
	private final SimulatedBanner banner;
	private final NoticeBar notice;
	private final FileCombo file;
	private final QueueVerbs verbs;
	private final StatusLamp lamp;
	private final Label count;
	private final Button standby;
	private final QueueTable table;
	private final SampleForm form;
	private final SampleEditing editing;
	private final SampleBar bar;
	private String said = "";
	private String cell = "";

	/**
	 * @param open
	 *            called with the file of a run that the person wants to see, UI thread
	 */
	public QueuePanel(Composite parent, ControlDesk desk, Consumer<Path> open) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.queue = desk.queue();
		this.open = open;
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(this);
		notice = new NoticeBar(this);
		Composite top = row(WIDE_COLUMNS);
		file = new FileCombo(top, Messages.Queue_name, Messages.Queue_choose, queue::open);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file.control());
		button(top, Messages.Queue_new, Messages.Queue_newTip, () -> ask(SWT.SAVE));
		button(top, Messages.Queue_open, Messages.Queue_openTip, () -> ask(SWT.OPEN));
		verbs = new QueueVerbs(top, desk, this::skip);
		GridDataFactory.fillDefaults().applyTo(verbs);
		addListener(SWT.Resize, event -> arrange(top));
		Composite state = row(4);
		lamp = new StatusLamp(state, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(lamp);
		count = new Label(state, SWT.RIGHT);
		standby = new Button(state, SWT.CHECK);
		standby.setText(Messages.Queue_standby);
		standby.addListener(SWT.Selection, event -> queue.setStandby(standby.getSelection()));
		banner = new SimulatedBanner(state);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(banner);
		table = new QueueTable(this);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table);
		editing = new SampleEditing(table, desk, this::cell);
		new QueueMenu(table, this::act, () -> desk.state().queue().canBringBack());
		new SampleDrag(table, queue);
		table.table().addListener(SWT.MouseDoubleClick, event -> {
			if (!editing.begin(event.x, event.y)) {
				act(QueueMenu.Action.OPEN);
			}
		});
		Composite below = row(2);
		form = new SampleForm(below, desk);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		bar = new SampleBar(below, this::act);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar.control());
		table.table().addListener(SWT.Selection, event -> arm());
		LatestWins<DeskState> latest = new LatestWins<>(this, this::show);
		Consumer<DeskState> listener = latest::offer;
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		show(desk.state());
	}

	/** The verbs beside the file where there is room, else below it. */
	private void arrange(Composite top) {
		int needed = NAME_LEAST + 2 * MARGIN;
		for (Control each : top.getChildren()) {
			needed += each == file.control() ? 0 : each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + MARGIN;
		}
		boolean wide = getClientArea().width >= needed;
		if (top.getLayout() instanceof GridLayout layout && verbs.getLayoutData() instanceof GridData data) {
			layout.numColumns = wide ? WIDE_COLUMNS : NARROW_COLUMNS;
			data.horizontalSpan = wide ? 1 : NARROW_COLUMNS;
			layout();
		}
	}

	private Composite row(int columns) {
		Composite row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static void button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
	}

	@Override
	public boolean setFocus() {
		Control first = desk.state().queue().open() ? table.table() : file.control();
		// asked as well while it is being disposed with the focus in it; a choice of nothing takes no focus
		return !first.isDisposed() && (first.setFocus() || super.setFocus());
	}

	private void ask(int style) {
		FileDialog dialog = new FileDialog(getShell(), style);
		dialog.setFilterExtensions(new String[] { "*." + ModelFiles.QUEUE_EXTENSION });
		folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		if (style == SWT.SAVE) {
			dialog.setFileName("samples." + ModelFiles.QUEUE_EXTENSION);
		}
		String chosen = dialog.open();
		if (chosen != null && style == SWT.SAVE) {
			String end = '.' + ModelFiles.QUEUE_EXTENSION;
			queue.create(Path.of(chosen.endsWith(end) ? chosen : chosen + end));
		} else if (chosen != null) {
			queue.open(Path.of(chosen));
		}
	}

	/** Where the queue is, else the method. */
	private Optional<Path> folder() {
		DeskState state = desk.state();
		return state.queue().file().or(() -> state.method().file()).map(Path::getParent);
	}

	private void show(DeskState state) {
		QueueSheet sheet = state.queue();
		banner.present(state.simulated());
		file.show(state.files().queues(), sheet.file());
		file.control().setEnabled(!sheet.going());
		if (verbs.show(state)) {
			setFocus();
		}
		say(cell.isEmpty() ? sheet.refusal() : cell);
		String word = sheet.progress().map(now -> QueueWords.word(now.state())).orElse(Messages.Queue_notOpen);
		String text = sheet.progress().map(QueueProgress::text).orElse(why(sheet));
		lamp.setStatus(sheet.progress().map(now -> QueueWords.lamp(now.state())).orElse(problem(sheet)), word,
				text.equalsIgnoreCase(word) ? "" : text);
		String counted = sheet.progress().map(QueueWords::count).orElse("");
		if (!count.getText().equals(counted)) {
			count.setText(counted);
			count.requestLayout();
		}
		standby.setSelection(sheet.ending().standby());
		standby.setEnabled(sheet.open() && !sheet.going());
		standby.setToolTipText(sheet.open() ? QueueWords.ending(sheet.ending()) : "");
		table.show(sheet.rows());
		editing.follow();
		arm();
		form.show(state);
	}

	/** Why what is typed into a cell cannot be taken. */
	private void cell(String refusal) {
		cell = refusal;
		say(refusal.isEmpty() ? desk.state().queue().refusal() : refusal);
	}

	private void arm() {
		bar.show(table.selected(), desk.state().queue().canBringBack());
	}

	private static Lamp problem(QueueSheet sheet) {
		return sheet.problem().isEmpty() ? Lamp.OFF : Lamp.WARNING;
	}

	private static String why(QueueSheet sheet) {
		return sheet.file().isEmpty() ? Messages.Queue_choose : sheet.problem();
	}

	/** A refusal stands until the next thing that is asked for. */
	private void say(String refusal) {
		if (!refusal.equals(said)) {
			said = refusal;
			if (refusal.isEmpty()) {
				notice.clear();
			} else {
				notice.show(Lamp.FAULT, refusal);
			}
		}
	}

	/** Those that are selected and wait or are run; without any, the one that is run. */
	private void skip() {
		List<Integer> chosen = ids(table.selected(), QueueEntryState.WAITING, QueueEntryState.RUNNING);
		List<Integer> skipped = chosen.isEmpty() ? ids(table.rows(), QueueEntryState.RUNNING) : chosen;
		if (skipped.isEmpty()) {
			notice.show(Lamp.OFF, Messages.Queue_skipNone);
		} else {
			queue.skip(skipped);
		}
	}

	private static List<Integer> ids(List<QueueRow> rows, QueueEntryState... states) {
		return rows.stream().filter(row -> List.of(states).contains(row.item().state())).map(row -> row.item().id())
				.toList();
	}

	private void act(QueueMenu.Action action) {
		List<QueueRow> selected = table.selected();
		if (selected.isEmpty() && action != QueueMenu.Action.PASTE && action != QueueMenu.Action.BACK) {
			return;
		}
		switch (action) {
		case OPEN -> openRun(selected.getFirst());
		case UP -> selected.forEach(row -> queue.move(row.item().id(), -1));
		case DOWN -> selected.reversed().forEach(row -> queue.move(row.item().id(), 1));
		case SKIP -> skip();
		case AGAIN -> queue.again(
				ids(selected, QueueEntryState.DONE, QueueEntryState.FAILED, QueueEntryState.SKIPPED));
		case COPY -> SampleClipboard.put(this, SampleList.format(selected));
		case PASTE -> paste(SampleClipboard.get(this));
		case EDIT -> editing.begin(table.rows().indexOf(selected.getFirst()), Optional.of(SampleField.NAME));
		case BACK -> queue.bringBack();
		case REMOVE -> queue.remove(selected.stream().map(row -> row.item().id()).toList());
		}
	}

	private void paste(String text) {
		List<NewSample> samples = desk.state().queue().file().map(path -> SampleList.parse(text, path, form.method()))
				.orElse(List.of());
		if (samples.isEmpty()) {
			notice.show(Lamp.OFF, Messages.Queue_nothingPasted);
		} else {
			queue.add(samples);
		}
	}

	private void openRun(QueueRow row) {
		if (row.item().state() == QueueEntryState.RUNNING || Files.exists(row.output())) {
			open.accept(row.output());
		} else {
			notice.show(Lamp.OFF, NLS.bind(Messages.Queue_noRun, row.item().sampleName(), row.output()));
		}
	}

	/** For tests. */
	QueueTable table() {
		return table;
	}

	/** As a key of the table does. */
	void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		table.table().notifyListeners(SWT.KeyDown, event);
	}

	String noticeText() {
		return notice.text();
	}

	String stateText() {
		return lamp.text() + '\n' + count.getText();
	}
}
