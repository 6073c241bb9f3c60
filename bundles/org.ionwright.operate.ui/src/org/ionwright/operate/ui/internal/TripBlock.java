package org.ionwright.operate.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;

/** What waits for the decision of a person: latched trips, and what an earlier session left on. Hidden while nothing does. */
final class TripBlock extends Composite {

	private static final int TABLE_HEIGHT = 92;

	/** A trip and what its interlock reads now. */
	private record Row(Trip trip, String now) {
	}

	private final Consumer<String> trouble;
	private final StatusLamp head;
	private final Label left;
	private final RowTable<Row> table;
	private final Button safe;
	private final Button rearm;
	private final Label stays;
	private Optional<LiveInstrument> shown = Optional.empty();

	/**
	 * @param trouble
	 *            told what did not work, on any thread
	 */
	TripBlock(Composite parent, Consumer<String> trouble) {
		super(parent, SWT.NONE);
		this.trouble = trouble;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		head = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		left = Blocks.words(this, 2);
		table = new RowTable<>(this, Messages.Trips_name,
				Optional.of(row -> row.trip().firstOut() ? Lamp.FAULT : Lamp.WARNING),
				row -> row.trip().interlock(), TripBlock::tip,
				List.of(new RowTable.Column<>(Messages.Trips_interlock, 4, 130, TripBlock::name),
						new RowTable.Column<>(Messages.Trips_cause, 4, 110, row -> row.trip().cause()),
						new RowTable.Column<>(Messages.Trips_now, 4, 90, Row::now)));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, TABLE_HEIGHT).exclude(true)
				.applyTo(table);
		table.setVisible(false);
		safe = Blocks.button(this, Messages.Trips_safe, Messages.Trips_safeTip, this::safeState);
		rearm = Blocks.button(this, Messages.Trips_rearm, Messages.Trips_rearmTip, this::rearm);
		GridDataFactory.fillDefaults().exclude(true).applyTo(safe);
		safe.setVisible(false);
		stays = Blocks.words(this, 2);
	}

	void show(Optional<LiveInstrument> instrument) {
		if (!instrument.equals(shown)) {
			shown = instrument;
			Blocks.say(stays, "");
		}
		Optional<Operation> operation = instrument.map(LiveInstrument::operation);
		List<Trip> trips = operation.map(Operation::trips).orElse(List.of());
		List<String> leftOn = operation.map(Operation::leftOn).orElse(List.of());
		List<InterlockStatus> locks = trips.isEmpty() ? List.of()
				: operation.map(Operation::interlocks).orElse(List.of());
		table.show(trips.stream().map(trip -> new Row(trip, locks.stream()
				.filter(lock -> lock.name().equals(trip.interlock())).map(InterlockStatus::text).findFirst()
				.orElse("")))
				.toList());
		head.setStatus(trips.isEmpty() ? Lamp.WARNING : Lamp.FAULT,
				trips.isEmpty() ? Messages.Trips_leftHead : NLS.bind(Messages.Trips_head, trips.size()), "");
		Blocks.say(left, leftOn.isEmpty() ? "" : NLS.bind(Messages.Trips_left, String.join("\n\u2022 ", leftOn)));
		Blocks.present(safe, !leftOn.isEmpty());
		Blocks.present(table, !trips.isEmpty());
		rearm.setText(trips.isEmpty() ? Messages.Trips_keep : Messages.Trips_rearm);
		if (trips.isEmpty() && leftOn.isEmpty()) {
			Blocks.say(stays, "");
		}
		Blocks.present(this, !trips.isEmpty() || !leftOn.isEmpty());
	}

	/** Asks for the trips to be taken back, and says what stands against it. */
	void rearm() {
		shown.ifPresent(instrument -> {
			List<String> against = instrument.operation().rearm(Words.user());
			Blocks.say(stays,
					against.isEmpty() ? "" : NLS.bind(Messages.Trips_stays, String.join("\n\u2022 ", against)));
		});
	}

	private void safeState() {
		shown.ifPresent(instrument -> instrument.safeState().whenComplete((done, failure) -> {
			if (failure != null) {
				trouble.accept(NLS.bind(Messages.Trips_notSafe, Words.failure(failure)));
			}
		}));
	}

	private static String name(Row row) {
		return row.trip().firstOut() ? NLS.bind(Messages.Trips_first, row.trip().interlock()) : row.trip().interlock();
	}

	private static String tip(Row row) {
		return NLS.bind(Messages.Trips_tip,
				new Object[] { name(row), row.trip().cause(), Words.moment(row.trip().time()),
						Words.list(row.trip().off()), row.now() });
	}
}
