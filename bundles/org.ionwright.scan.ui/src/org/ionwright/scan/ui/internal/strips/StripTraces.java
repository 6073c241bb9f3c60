package org.ionwright.scan.ui.internal.strips;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.scan.ui.internal.record.StripPoints;
import org.ionwright.scan.ui.internal.record.StripReading;
import org.ionwright.scan.ui.internal.record.StripRecorder;
import org.ionwright.ui.common.Trace;

/** What was recorded as traces over the time before a moment. */
final class StripTraces {

	private static final double MINUTE = 60_000;

	private StripTraces() {
	}

	/** Readings that stand in one chart: those of one unit, states apart; in the order of the first of each. */
	static Map<String, List<StripReading>> byUnit(List<StripReading> readings) {
		Map<String, List<StripReading>> groups = new LinkedHashMap<>();
		readings.forEach(each -> groups.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each));
		return groups;
	}

	/** In minutes before the moment, so that now is 0. */
	static Trace trace(StripRecorder recorder, StripReading reading, Instant now, Duration span) {
		StripPoints points = recorder.points(reading.path(), now.minus(span), now);
		double[] minutes = new double[points.millis().length];
		for (int i = 0; i < minutes.length; i++) {
			minutes[i] = Math.min(0, (points.millis()[i] - now.toEpochMilli()) / MINUTE);
		}
		return new Trace(reading.name(), minutes, points.values());
	}
}
