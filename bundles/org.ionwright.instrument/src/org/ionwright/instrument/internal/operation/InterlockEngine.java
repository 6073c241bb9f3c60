package org.ionwright.instrument.internal.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.Trip;

/** Interlocks with their memory. Not safe for use by several threads at once. */
final class InterlockEngine {

	/** What was switched off and is on again is switched off again after this time. */
	private static final Duration AGAIN = Duration.ofSeconds(1);
	/** A reading may be unknown this long before it trips (interlock matrix: stale after 2 s). */
	private static final Duration BLIND = Duration.ofSeconds(2);
	/** The same while devices are connected for the first time. */
	private static final Duration CONNECTING = Duration.ofSeconds(30);

	private static final class Memory {

		private boolean bad;
		/** How it was bad last. */
		private Condition kind = Condition.MET;
		private Instant since = Instant.MIN;
		private @Nullable Trip trip;
		private Instant enforced = Instant.MIN;

		Memory copy() {
			Memory copy = new Memory();
			copy.bad = bad;
			copy.kind = kind;
			copy.since = since;
			copy.trip = trip;
			copy.enforced = enforced;
			return copy;
		}
	}

	private final List<Rule> rules;
	private final List<Memory> memories = new ArrayList<>();

	InterlockEngine(List<Rule> rules) {
		this.rules = rules;
		rules.forEach(rule -> memories.add(new Memory()));
	}

	InterlockEngine copy() {
		InterlockEngine copy = new InterlockEngine(rules);
		copy.memories.clear();
		memories.forEach(memory -> copy.memories.add(memory.copy()));
		return copy;
	}

	/**
	 * Takes notice of new readings and switches off what must be off.
	 *
	 * @return what has tripped by them
	 */
	List<Trip> observe(Readings readings, Instant now, Hands hands) {
		List<Trip> fresh = List.of();
		if (!readings.wanted()) {
			// what is not connected is not looked after, and is no news when it is connected
			memories.forEach(memory -> memory.bad = false);
			return fresh;
		}
		Readings moment = readings.now();
		for (int i = 0; i < memories.size(); i++) {
			Rule rule = rules.get(i);
			Memory memory = memories.get(i);
			Condition condition = rule.watch().look(moment);
			boolean bad = bad(condition, memory);
			if (bad && (!memory.bad || condition != memory.kind && condition != Condition.RECOVERING)) {
				memory.since = now;
				memory.kind = condition;
			}
			memory.bad = bad;
			if (bad && memory.trip == null && settled(rule, condition, memory, moment, now)
					&& anyOn(rule.trips(), moment)) {
				Trip trip = new Trip(rule.name(), rule.watch().describe(moment), now, latched() + 1, rule.trips());
				memory.trip = trip;
				fresh = fresh.isEmpty() ? new ArrayList<>() : fresh;
				fresh.add(trip);
			}
		}
		enforce(readings, now, hands);
		return fresh;
	}

	private static boolean settled(Rule rule, Condition condition, Memory memory, Readings readings, Instant now) {
		if (condition != Condition.UNKNOWN) {
			return !now.isBefore(memory.since.plus(rule.settle()));
		}
		if (!rule.tripsBlind() || now.isBefore(memory.since.plus(BLIND))) {
			return false;
		}
		boolean connecting = readings.lost().isEmpty() && readings.missing().isPresent();
		return !connecting || !now.isBefore(memory.since.plus(CONNECTING));
	}

	private void enforce(Readings readings, Instant now, Hands hands) {
		for (int i = 0; i < memories.size(); i++) {
			Memory memory = memories.get(i);
			Trip trip = memory.trip;
			if (trip == null || memory.enforced != Instant.MIN && now.isBefore(memory.enforced.plus(AGAIN))) {
				continue;
			}
			for (Guarded what : rules.get(i).trips()) {
				if (readings.on(what)) {
					memory.enforced = now;
					hands.off(what, trip.interlock() + ": " + trip.cause());
				}
			}
		}
	}

	private static boolean anyOn(Set<Guarded> some, Readings readings) {
		for (Guarded what : some) {
			if (readings.on(what)) {
				return true;
			}
		}
		return false;
	}

	private static boolean bad(Condition condition, Memory memory) {
		return switch (condition) {
		case MET, NOT_WATCHED -> false;
		case RECOVERING -> memory.bad && memory.kind == Condition.NOT_MET;
		default -> true;
		};
	}

	/** Why something must not be raised, a line for each interlock. */
	List<String> blockers(Guarded what, Readings readings) {
		Readings moment = readings.now();
		List<String> lines = List.of();
		for (int i = 0; i < memories.size(); i++) {
			Rule rule = rules.get(i);
			Memory memory = memories.get(i);
			boolean latched = memory.trip != null && rule.trips().contains(what);
			if (latched || rule.blocks().contains(what) && bad(rule.watch().look(moment), memory)) {
				lines = lines.isEmpty() ? new ArrayList<>() : lines;
				lines.add(line(rule, memory, moment));
			}
		}
		return lines;
	}

	private static String line(Rule rule, Memory memory, Readings moment) {
		Trip trip = memory.trip;
		String now = rule.watch().describe(moment);
		if (trip != null) {
			return rule.name() + ": it has tripped, " + trip.cause()
					+ (bad(rule.watch().look(moment), memory) ? "; now " + now + "; see to that, then re-arm"
							: "; its condition is met again; re-arm it")
					+ " (" + rule.source() + ")";
		}
		return rule.name() + ": " + now + " (" + rule.source() + ")";
	}

	/** Latched trips, first-out first. */
	List<Trip> trips() {
		return memories.stream().map(memory -> memory.trip).filter(Objects::nonNull)
				.sorted(Comparator.comparingInt(Trip::order)).toList();
	}

	boolean tripped() {
		for (Memory memory : memories) {
			if (memory.trip != null) {
				return true;
			}
		}
		return false;
	}

	private int latched() {
		int count = 0;
		for (Memory memory : memories) {
			Trip trip = memory.trip;
			count = Math.max(count, trip == null ? 0 : trip.order());
		}
		return count;
	}

	/**
	 * Takes back latched trips whose conditions are met.
	 *
	 * @return why the others stay
	 */
	List<String> rearm(Readings readings) {
		Readings moment = readings.now();
		List<String> stay = new ArrayList<>();
		for (int i = 0; i < memories.size(); i++) {
			Memory memory = memories.get(i);
			if (memory.trip != null) {
				Condition condition = rules.get(i).watch().look(moment);
				if (condition == Condition.MET || condition == Condition.NOT_WATCHED) {
					memory.trip = null;
					memory.bad = false;
					memory.enforced = Instant.MIN;
				} else {
					stay.add(rules.get(i).name() + ": " + rules.get(i).watch().describe(moment)
							+ (condition == Condition.RECOVERING ? "; not far enough inside its limit yet" : ""));
				}
			}
		}
		return stay;
	}

	List<InterlockStatus> status(Readings readings) {
		Readings moment = readings.now();
		List<InterlockStatus> all = new ArrayList<>();
		for (int i = 0; i < memories.size(); i++) {
			Rule rule = rules.get(i);
			Trip trip = memories.get(i).trip;
			Condition condition = rule.watch().look(moment);
			all.add(new InterlockStatus(rule.name(), trip == null ? condition : Condition.TRIPPED,
					trip == null ? rule.watch().describe(moment)
							: trip.cause() + "; now " + rule.watch().describe(moment),
					rule.blocks(), rule.trips(), rule.hardware(), rule.source()));
		}
		return all;
	}

	/** What it remembers, as far as it decides what it does next. */
	String memory(Instant now) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < memories.size(); i++) {
			Memory memory = memories.get(i);
			boolean settled = !memory.bad || !now.isBefore(memory.since.plus(rules.get(i).settle()));
			text.append(memory.trip != null ? 'T' : !memory.bad ? '-' : settled ? 'B' : 'b')
					.append(memory.bad ? memory.kind.ordinal() : 0);
		}
		return text.toString();
	}
}
