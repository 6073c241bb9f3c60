package org.ionwright.operate.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.device.Access;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.StatusLamp;

/** All interlocks with their readings, and why a parameter cannot be raised. */
public final class InterlocksPanel extends Composite {

	private final OperationDesk desk;
	private final InstrumentBar bar;
	private final StatusLamp summary;
	private final Button worstFirst;
	private final RowTable<InterlockStatus> table;
	private final Combo parameter;
	private final StatusLamp answer;
	private final Label lines;
	private List<LiveParameter> offered = List.of();
	private List<String> names = List.of();

	public InterlocksPanel(Composite parent, OperationDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(this);
		bar = new InstrumentBar(this, desk, 2);
		summary = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		worstFirst = new Button(this, SWT.CHECK);
		worstFirst.setText(Messages.Interlocks_worstFirst);
		worstFirst.addListener(SWT.Selection, event -> show());
		table = new RowTable<>(this, Messages.Interlocks_table, Optional.of(lock -> Words.lamp(lock.condition())),
				InterlockStatus::name, InterlocksPanel::tip,
				List.of(new RowTable.Column<>(Messages.Interlocks_name, 5, 225, InterlockStatus::name),
						new RowTable.Column<>(Messages.Interlocks_condition, 2, 100,
								lock -> Words.word(lock.condition())),
						new RowTable.Column<>(Messages.Interlocks_reading, 6, 140, InterlockStatus::text),
						new RowTable.Column<>(Messages.Interlocks_blocks, 4, 80, lock -> Words.list(lock.blocks())),
						new RowTable.Column<>(Messages.Interlocks_trips, 4, 80, lock -> Words.list(lock.trips())),
						new RowTable.Column<>(Messages.Interlocks_hardware, 1, 84,
								lock -> lock.hardware() ? Messages.Interlocks_yes : "")));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(300, 160).applyTo(table);
		Composite why = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(why);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(why);
		new Label(why, SWT.NONE).setText(Messages.Interlocks_why);
		parameter = new Combo(why, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(parameter, Messages.Interlocks_whyName);
		parameter.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(parameter);
		parameter.addListener(SWT.Selection, event -> answer());
		answer = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(answer);
		answer.setVisible(false);
		lines = Blocks.words(this, 2);
		LatestWins<Boolean> latest = new LatestWins<>(this, changed -> show());
		Runnable listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		show();
	}

	@Override
	public boolean setFocus() {
		return table.table().setFocus();
	}

	private void show() {
		bar.update(desk.instruments());
		List<InterlockStatus> locks = desk.instrument().map(LiveInstrument::operation).map(Operation::interlocks)
				.orElse(List.of());
		List<InterlockStatus> against = locks.stream().filter(InterlocksPanel::standsInTheWay).toList();
		Condition worst = against.stream().map(InterlockStatus::condition).max(Comparator.naturalOrder())
				.orElse(Condition.MET);
		summary.setStatus(locks.isEmpty() ? Lamp.OFF : Words.lamp(worst),
				desk.instrument().isEmpty() ? Messages.Operation_none
						: against.isEmpty() ? Messages.Interlocks_allMet
								: NLS.bind(Messages.Interlocks_someNot, against.size(), locks.size()),
				"");
		table.show(worstFirst.getSelection()
				? locks.stream().sorted(Comparator.comparing(InterlockStatus::condition).reversed()).toList()
				: locks);
		offer();
		answer();
	}

	/** Not what keeps the vent valve shut alone: it is never met while the instrument is pumped, as it should be. */
	private static boolean standsInTheWay(InterlockStatus lock) {
		return lock.condition() == Condition.TRIPPED || lock.condition().compareTo(Condition.RECOVERING) >= 0
				&& !lock.blocks().equals(Set.of(Guarded.VENT_VALVE));
	}

	/** Keeps the parameter that was chosen. */
	private void offer() {
		List<LiveParameter> next = desk.instrument().map(LiveInstrument::parameters).orElse(List.of()).stream()
				.filter(each -> each.access() != Access.READ_ONLY).toList();
		List<String> texts = next.stream().map(each -> each.label() + "  (" + each.path() + ")").toList();
		if (!texts.equals(names)) {
			String before = parameter.getText();
			parameter.setItems(texts.toArray(String[]::new));
			if (texts.contains(before)) {
				parameter.select(texts.indexOf(before));
			}
			names = texts;
		}
		offered = next;
		parameter.setEnabled(!next.isEmpty());
	}

	private void answer() {
		int index = parameter.getSelectionIndex();
		Optional<LiveInstrument> instrument = desk.instrument();
		boolean chosen = index >= 0 && index < offered.size() && instrument.isPresent();
		List<String> reasons = chosen
				? instrument.orElseThrow().operation().whyNot(offered.get(index).path())
				: List.of();
		if (chosen) {
			answer.setStatus(reasons.isEmpty() ? Lamp.OK : Lamp.FAULT,
					NLS.bind(reasons.isEmpty() ? Messages.Interlocks_may : Messages.Interlocks_mayNot,
							offered.get(index).label()),
					"");
		}
		Blocks.present(answer, chosen);
		Blocks.say(lines, reasons.isEmpty() ? "" : "\u2022 " + String.join("\n\u2022 ", reasons));
	}

	private static String tip(InterlockStatus lock) {
		StringBuilder text = new StringBuilder(lock.name()).append(": ").append(Words.word(lock.condition()));
		line(text, Messages.Interlocks_reading, lock.text());
		line(text, Messages.Interlocks_blocks, Words.list(lock.blocks()));
		line(text, Messages.Interlocks_trips, Words.list(lock.trips()));
		line(text, Messages.Interlocks_hardware, lock.hardware() ? Messages.Interlocks_yes : Messages.Interlocks_no);
		line(text, Messages.Interlocks_source, lock.source());
		return text.toString();
	}

	private static void line(StringBuilder text, String what, String value) {
		if (!value.isEmpty()) {
			text.append('\n').append(what).append(": ").append(value);
		}
	}
}
