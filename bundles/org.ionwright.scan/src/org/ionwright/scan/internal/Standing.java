package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.scan.PlannedSetting;

/** Whether an instrument is as a run left it. */
final class Standing {

	/**
	 * @param setting
	 *            what is to stand
	 * @param words
	 *            what stands instead
	 */
	record Other(PlannedSetting setting, String words) {
	}

	private final LiveInstrument instrument;
	private final Changes changes;

	Standing(LiveInstrument instrument, Changes changes) {
		this.instrument = instrument;
		this.changes = changes;
	}

	/** Why nothing can be scanned now, in words. */
	Optional<String> hindrance() {
		InstrumentStatus status = instrument.status();
		if (status.state() != InstrumentState.READY) {
			return Optional.of(instrument.name() + " is not ready: " + status.text());
		}
		List<Trip> trips = instrument.operation().trips();
		if (!trips.isEmpty()) {
			return Optional.of("interlock " + trips.getFirst().interlock() + " has tripped (" + trips.getFirst().cause()
					+ "); re-arm it first");
		}
		return changes.wanted().keySet().stream().filter(path -> instrument.parameter(path).isEmpty()).findFirst()
				.map(path -> path + " is offered by no device any more; connect it");
	}

	/** Settings that are not as the run set them, in the order it set them. */
	List<Other> others() {
		List<Other> others = new ArrayList<>();
		for (Map.Entry<String, Double> wanted : changes.wanted().entrySet()) {
			Optional<LiveParameter> row = instrument.parameter(wanted.getKey());
			double now = row.map(LiveParameter::setPoint).orElse(Double.NaN);
			if (row.isPresent() && now != wanted.getValue()) {
				String stands = Double.isNaN(now) ? "was lost with its device"
						: "was changed to " + row.get().text(now);
				others.add(new Other(new PlannedSetting(wanted.getKey(), wanted.getValue()),
						row.get().label() + " " + stands + ", set again to " + row.get().text(wanted.getValue())));
			}
		}
		return others;
	}
}
