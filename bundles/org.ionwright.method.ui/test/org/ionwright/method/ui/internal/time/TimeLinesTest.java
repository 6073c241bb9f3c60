package org.ionwright.method.ui.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.TimedEvent;
import org.junit.jupiter.api.Test;

class TimeLinesTest {

	private static final String CONE = "ionSource.coneVoltage";

	private final AcquisitionMethod method = DemoModels.method();

	private TimeLine line() {
		return TimeLines.of(method, new MethodHints(new Bench(null)));
	}

	private TimeLine.Row row(String name) {
		return line().rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
	}

	private static TimedEvent event(double time, double value, double ramp) {
		TimedEvent event = MethodFactory.eINSTANCE.createTimedEvent();
		event.setParameter(CONE);
		event.setTime(time);
		event.setValue(value);
		event.setRampTime(ramp);
		return event;
	}

	/** 30 scans of 10001 points at 500 m/z a second in steps of 0.1. */
	private static final double ONCE = 30 * 10001 * 0.1 / 500;

	@Test
	void theDemoMethodTakesAMinute() {
		assertEquals(ONCE, line().seconds(), 1e-9);
		assertEquals(1, line().passes());
		assertEquals(2 + method.getSettings().size(), line().rows().size());
		assertEquals("segments[0]", line().rows().getFirst().spans().getFirst().path());
	}

	@Test
	void segmentsFollowOneAnotherWithTheirRepeats() {
		method.getSegments().getFirst().setRepeats(2);
		method.getSegments().add(EcoreUtil.copy(method.getSegments().getFirst()));
		method.setRepeats(3);
		TimeLine line = line();
		assertEquals(4 * ONCE, line.seconds(), 1e-9);
		assertEquals(3, line.passes());
		assertEquals(2 * ONCE, line.rows().getFirst().spans().get(1).from(), 1e-9);
	}

	@Test
	void eventsChangeTheirParameterInEachRepeat() {
		MethodSegment segment = method.getSegments().getFirst();
		segment.setRepeats(2);
		segment.getEvents().add(event(10, 60, 5));
		method.getEvents().add(event(1, 50, 0));
		List<TimeLine.Span> spans = row("Cone voltage").spans();
		assertEquals(List.of(0.0, 1.0, 10.0, 10 + ONCE), spans.stream().map(TimeLine.Span::from).toList());
		assertEquals(List.of(0.0, 0.5, 1.0, 1.0), spans.stream().map(TimeLine.Span::level).toList());
		assertEquals(5, spans.get(2).ramp());
		assertEquals(0.5, spans.get(2).before());
		assertEquals("events[0]", spans.get(1).path());
		assertEquals(ModelPaths.pathOf(segment.getEvents().getFirst()), spans.get(2).path());
		assertEquals(2 * ONCE, spans.getLast().to(), 1e-9);
	}

	@Test
	void whatIsImpossibleTakesNoTimeAndBreaksNothing() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setSpeed(0);
		assertEquals(0, line().seconds());
		scan.setSpeed(Double.NaN);
		method.getSegments().getFirst().getEvents().add(event(-1, Double.NaN, -1));
		method.getEvents().add(event(Double.NaN, 1, 1));
		assertFalse(line().rows().isEmpty());
		method.getSegments().clear();
		assertTrue(line().rows().getFirst().spans().isEmpty());
	}
}
