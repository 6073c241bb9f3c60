package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.Trace;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class TraceEntriesTest {

	private final TraceEntries entries = new TraceEntries();

	private static Trace trace(String name, double... y) {
		double[] x = new double[y.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = i;
		}
		return new Trace(name, x, y);
	}

	@Test
	void aRangeWaitsForItsTraceAndIsThenShown() {
		entries.show(new RunTraceSet(List.of(trace("TIC", 1, 2)), List.of(), List.of(trace("p [Pa]", 3, 4))));
		MassRange range = new MassRange(100, 101);
		assertEquals(List.of(range), entries.add(List.of(range)));
		assertEquals(List.of(), entries.add(List.of(range)));
		assertTrue(entries.all().get(1).pending());
		assertEquals(1, entries.currents().size());
		entries.extracted(List.of(range), List.of(trace("m/z", 0, 8)));
		assertEquals(2, entries.currents().size());
		assertEquals(List.of(), entries.readbacks());
		entries.setShown(entries.all().get(2), true);
		assertEquals(1, entries.readbacks().size());
	}

	@Test
	void whatWasShownStaysShownWhenTheRunGrows() {
		entries.show(new RunTraceSet(List.of(trace("TIC", 1, 2), trace("base", 1, 1)), List.of(), List.of()));
		entries.setShown(entries.all().get(1), false);
		entries.add(List.of(new MassRange(1, 2)));
		entries.show(new RunTraceSet(List.of(trace("TIC", 1, 2, 3), trace("base", 1, 1, 1)), List.of(), List.of()));
		assertFalse(entries.all().get(1).shown());
		assertEquals(List.of(new MassRange(1, 2)), entries.ranges());
	}

	@Test
	void monitoredIonsAreShownWhereThereIsNothingElse() {
		entries.show(new RunTraceSet(List.of(trace("TIC")), List.of(trace("SIM 609.3", 1, 2)), List.of()));
		assertEquals(List.of("TIC", "SIM 609.3"), entries.currents().stream().map(Trace::name).toList());
		assertFalse(entries.remove(entries.all().getFirst()));
	}

	@Test
	void aRangeThatFailedGoesAway() {
		MassRange range = new MassRange(1, 2);
		entries.add(List.of(range));
		entries.failed(List.of(range));
		assertEquals(List.of(), entries.all());
	}
}
