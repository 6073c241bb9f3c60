package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.ACQUISITION_METHOD__REPEATS;
import static org.ionwright.model.method.MethodPackage.Literals.METHOD_SETTING__PARAMETER;
import static org.ionwright.model.method.MethodPackage.Literals.METHOD_SETTING__RAMP_TIME;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__AVERAGING;
import static org.ionwright.model.method.MethodPackage.Literals.TIMED_EVENT__TIME;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.TimedEvent;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.ScanTimes;

/** What a method does while it scans: changes at a time, repeats, averaging. */
public final class EventRules {

	private static final double LONGEST_RUN = 24 * 3600;

	private EventRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(
				new CheckedRule<>("M.EVENT", "timed events happen within their run or segment, and one after the other",
						EventRules::events),
				new CheckedRule<>("M.REPEAT", "averaging comes out even, and repeats come to an end",
						EventRules::repeats));
	}

	/** Those of the method, then those of its segments. */
	static List<List<TimedEvent>> lists(MethodCase subject) {
		return Stream.concat(Stream.<List<TimedEvent>>of(subject.method().getEvents()),
				subject.method().getSegments().stream().map(MethodSegment::getEvents)).toList();
	}

	private static void events(MethodCase subject, Report report) {
		check(subject.method().getEvents(), ScanTimes.method(subject.method()), "the run", report);
		for (MethodSegment segment : subject.method().getSegments()) {
			check(segment.getEvents(), ScanTimes.once(segment), "the segment", report);
		}
	}

	private static void check(List<TimedEvent> events, double seconds, String whole, Report report) {
		Map<String, TimedEvent> before = new HashMap<>();
		for (TimedEvent event : events.stream().sorted(Comparator.comparingDouble(TimedEvent::getTime)).toList()) {
			if (event.getTime() >= seconds) {
				report.warning(event, TIMED_EVENT__TIME, "The event at " + Text.number(event.getTime())
						+ " s never happens: " + whole + " takes " + Text.number(seconds)
						+ " s. Make it earlier, or scan longer.");
			} else if (event.getTime() + event.getRampTime() > seconds * (1 + 1e-9)) {
				report.warning(event, METHOD_SETTING__RAMP_TIME, "The ramp takes until "
						+ Text.number(event.getTime() + event.getRampTime()) + " s, but " + whole + " ends after "
						+ Text.number(seconds) + " s. Make it shorter, or scan longer.");
			}
			TimedEvent last = before.put(ParameterPaths.of(event), event);
			if (last != null && !ParameterPaths.of(event).isEmpty()) {
				overlap(last, event, report);
			}
		}
	}

	private static void overlap(TimedEvent first, TimedEvent second, Report report) {
		double end = first.getTime() + first.getRampTime();
		if (second.getTime() < end) {
			report.error(second, TIMED_EVENT__TIME, ParameterPaths.of(second) + " is changed at "
					+ Text.number(second.getTime()) + " s while its ramp from " + Text.number(first.getTime())
					+ " s goes on until " + Text.number(end) + " s. Wait for its end, or shorten the ramp.");
		} else if (second.getTime() == first.getTime()) {
			report.warning(second, METHOD_SETTING__PARAMETER, ParameterPaths.of(second) + " is changed twice at "
					+ Text.number(second.getTime()) + " s; the last value counts.");
		}
	}

	private static void repeats(MethodCase subject, Report report) {
		for (MethodSegment segment : subject.method().getSegments()) {
			Scan scan = segment.getScan();
			if (scan != null && scan.getAveraging() > 0 && scan.getScans() % scan.getAveraging() != 0) {
				report.warning(scan, SCAN__AVERAGING, scan.getScans() + " scans are no multiple of "
						+ scan.getAveraging() + ": the last spectrum is the mean of "
						+ scan.getScans() % scan.getAveraging() + " only.");
			}
		}
		double seconds = ScanTimes.method(subject.method());
		boolean repeated = subject.method().getRepeats() > 1
				|| subject.method().getSegments().stream().anyMatch(segment -> segment.getRepeats() > 1);
		if (repeated && seconds > LONGEST_RUN) {
			report.warning(subject.method(), ACQUISITION_METHOD__REPEATS, "With all repeats the run takes "
					+ Text.number(seconds / 3600, 3) + " hours; check the repeats of method and segments.");
		}
	}
}
