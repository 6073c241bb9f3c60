package org.ionwright.operate.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/**
 * Chooses one of several open instruments, for all views of operation at once; takes no room while there is only one. One that is not
 * shown and has tripped is named. The parent has a grid.
 */
final class InstrumentBar extends Composite {

	private final OperationDesk desk;
	private final Combo combo;
	private final Label others;
	private List<String> texts = List.of();
	/** In the order of the choices. */
	private List<LiveInstrument> open = List.of();

	/**
	 * @param columns
	 *            of the parent's grid
	 */
	InstrumentBar(Composite parent, OperationDesk desk, int columns) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		new Label(this, SWT.NONE).setText(Messages.Instruments_choose);
		combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(combo, Messages.Instruments_name);
		combo.setToolTipText(Messages.Instruments_tip);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			if (index >= 0 && index < open.size()) {
				desk.choose(open.get(index));
			}
		});
		others = Blocks.words(this, 2);
	}

	/** Shows what is open now. */
	void update(List<LiveInstrument> instruments) {
		List<OperationStatus> states = instruments.stream().map(each -> each.operation().status()).toList();
		int shown = desk.instrument().map(instruments::indexOf).orElse(-1);
		List<String> next = instruments.stream()
				.map(each -> NLS.bind(Messages.Instruments_item, each.name(),
						Words.capital(states.get(instruments.indexOf(each)).state().text())))
				.toList();
		if (!next.equals(texts)) {
			combo.setItems(next.toArray(String[]::new));
			texts = next;
		}
		open = instruments;
		if (combo.getSelectionIndex() != shown && shown >= 0) {
			combo.select(shown);
		}
		String tripped = instruments.stream().filter(each -> instruments.indexOf(each) != shown
				&& states.get(instruments.indexOf(each)).state() == OperatingState.TRIPPED)
				.map(each -> NLS.bind(Messages.Instruments_tripped, each.name(),
						states.get(instruments.indexOf(each)).reason()))
				.collect(Collectors.joining("\n"));
		others.setForeground(ThemeColors.of(others).lamp(Lamp.FAULT));
		Blocks.say(others, tripped);
		Blocks.present(this, instruments.size() > 1);
	}
}
