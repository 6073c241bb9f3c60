package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.Trace;

/** What can be shown over the time of a run, and what of it is shown. One thread. */
final class TraceEntries {

	/** What a trace follows. */
	enum Kind {
		/** Of the whole spectrum. */
		CURRENT,
		/** Of a range of m/z, asked for by the user. */
		ION,
		/** Of the instrument. */
		READBACK
	}

	/** One trace; empty as long as it is being extracted. */
	static final class Entry {

		private final String name;
		private final Kind kind;
		private final Optional<MassRange> range;
		private Optional<Trace> trace;
		private boolean shown;

		private Entry(String name, Kind kind, Optional<MassRange> range, Optional<Trace> trace, boolean shown) {
			this.name = name;
			this.kind = kind;
			this.range = range;
			this.trace = trace;
			this.shown = shown;
		}

		String name() {
			return name;
		}

		Kind kind() {
			return kind;
		}

		boolean shown() {
			return shown;
		}

		boolean pending() {
			return trace.isEmpty();
		}
	}

	private final List<Entry> entries = new ArrayList<>();

	List<Entry> all() {
		return List.copyOf(entries);
	}

	/** Forgets everything but the ranges, which wait for the traces of the next run. */
	List<MassRange> clear() {
		List<MassRange> kept = ranges();
		entries.clear();
		return kept;
	}

	/** Replaces the traces of the file; those of ranges stay, and so does what was shown. */
	void show(RunTraceSet set) {
		List<Entry> before = List.copyOf(entries);
		entries.clear();
		boolean ionsOnly = set.currents().stream().allMatch(trace -> trace.x().length == 0);
		set.currents().forEach(trace -> entries.add(stored(trace, Kind.CURRENT, shown(before, trace.name(), true))));
		set.ions().forEach(trace -> entries.add(stored(trace, Kind.CURRENT, shown(before, trace.name(), ionsOnly))));
		before.stream().filter(entry -> entry.kind == Kind.ION).forEach(entries::add);
		set.readbacks().forEach(trace -> entries.add(stored(trace, Kind.READBACK, shown(before, trace.name(), false))));
	}

	private static Entry stored(Trace trace, Kind kind, boolean shown) {
		return new Entry(trace.name(), kind, Optional.empty(), Optional.of(trace), shown);
	}

	private static boolean shown(List<Entry> before, String name, boolean otherwise) {
		return before.stream().filter(entry -> entry.name.equals(name)).findFirst().map(Entry::shown).orElse(otherwise);
	}

	/** Takes up ranges that are not there yet, and gives these back: they are to be extracted. */
	List<MassRange> add(List<MassRange> ranges) {
		List<MassRange> fresh = new ArrayList<>();
		for (MassRange range : ranges) {
			if (!ranges().contains(range)) {
				fresh.add(range);
				long before = entries.stream().filter(entry -> entry.kind != Kind.READBACK).count();
				entries.add((int) before, new Entry("m/z " + RangeText.of(range), Kind.ION, Optional.of(range),
						Optional.empty(), true));
			}
		}
		return fresh;
	}

	void extracted(List<MassRange> ranges, List<Trace> traces) {
		for (Entry entry : entries) {
			int index = entry.range.map(ranges::indexOf).orElse(-1);
			if (index >= 0) {
				entry.trace = Optional.of(traces.get(index));
			}
		}
	}

	/** Those whose extraction failed go away. */
	void failed(List<MassRange> ranges) {
		entries.removeIf(entry -> entry.pending() && entry.range.filter(ranges::contains).isPresent());
	}

	/** Only ranges can be taken away. */
	boolean remove(Entry entry) {
		return entry.kind == Kind.ION && entries.remove(entry);
	}

	void setShown(Entry entry, boolean shown) {
		entry.shown = shown;
	}

	/** The ranges that are followed, in order. */
	List<MassRange> ranges() {
		return entries.stream().map(entry -> entry.range).flatMap(Optional::stream).toList();
	}

	/** The ion currents to draw. */
	List<Trace> currents() {
		return entries.stream().filter(entry -> entry.shown && entry.kind != Kind.READBACK)
				.map(entry -> entry.trace).flatMap(Optional::stream).toList();
	}

	List<Trace> readbacks() {
		return entries.stream().filter(entry -> entry.shown && entry.kind == Kind.READBACK)
				.map(entry -> entry.trace).flatMap(Optional::stream).toList();
	}
}
