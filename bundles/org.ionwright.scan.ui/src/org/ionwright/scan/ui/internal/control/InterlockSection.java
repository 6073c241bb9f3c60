package org.ionwright.scan.ui.internal.control;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.OperationSheet;
import org.ionwright.ui.common.Lamp;

/** The interlocks that have tripped or block something, with their readings; below the verbs, which keep their place. */
final class InterlockSection extends Section {

	private static final int MOST = 5;

	private final Label list;

	InterlockSection(Composite parent) {
		super(parent, Messages.Control_interlocksAll, 1);
		list = words(1);
	}

	@Override
	void show(DeskState state) {
		OperationSheet sheet = state.operation();
		say(list, list(sheet));
		list.setToolTipText(sheet.against().stream().map(InterlockSection::line).collect(Collectors.joining("\n")));
		present(this, state.status().filter(now -> StateSection.told(now.state())).isPresent()
				&& !sheet.against().isEmpty());
	}

	static Lamp lamp(OperationSheet sheet) {
		return !sheet.trips().isEmpty() ? Lamp.FAULT
				: !sheet.against().isEmpty() ? Lamp.WARNING : sheet.interlocks() == 0 ? Lamp.OFF : Lamp.OK;
	}

	/** The worst first, as many as there is room for. */
	private static String list(OperationSheet sheet) {
		List<String> lines = sheet.against().stream().map(lock -> sheet.trips().stream()
				.filter(trip -> trip.interlock().equals(lock.name())).findFirst().map(InterlockSection::line)
				.orElse(line(lock))).toList();
		String shown = lines.stream().limit(MOST).map(line -> "\u2022 " + line).collect(Collectors.joining("\n"));
		return lines.size() <= MOST ? shown
				: shown + '\n' + NLS.bind(Messages.Control_moreInterlocks, lines.size() - MOST);
	}

	private static String line(Trip trip) {
		return NLS.bind(trip.firstOut() ? Messages.Control_firstOut : Messages.Control_trip, trip.interlock(),
				trip.cause());
	}

	private static String line(InterlockStatus lock) {
		return lock.text().isEmpty() ? lock.name() : lock.name() + ": " + lock.text();
	}
}
