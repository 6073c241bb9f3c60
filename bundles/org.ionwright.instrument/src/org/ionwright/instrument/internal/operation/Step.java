package org.ionwright.instrument.internal.operation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.ionwright.instrument.operation.Guarded;

/**
 * A step of a sequence: what is switched off at once, what is set through the gate, and what is waited for.
 *
 * @param limit
 *            longest wait for it
 * @param writes
 *            worked out when it begins; those whose parameter no device offers are left out
 * @param until
 *            asked again and again until it is over
 */
record Step(String name, Duration limit, Set<Guarded> off, Function<Readings, List<Write>> writes, Until until) {

	/**
	 * A parameter with the value it is to have.
	 *
	 * @param turn
	 *            0 first; those of the next turn are sent when those of the one before are set
	 */
	record Write(String path, double value, int turn) {

		Write(String path, double value) {
			this(path, value, 0);
		}
	}

	/**
	 * How far a wait is.
	 *
	 * @param text
	 *            worked out only when somebody reads it
	 */
	record Wait(Kind kind, Supplier<String> text) {

		enum Kind {
			/** Goes on. */
			WAITING, DONE,
			/** The instrument has nothing of the kind. */
			SKIPPED,
			/** It will not come. */
			FAILED
		}

		static Wait done(Supplier<String> text) {
			return new Wait(Kind.DONE, text);
		}

		static Wait waiting(Supplier<String> text) {
			return new Wait(Kind.WAITING, text);
		}

		static Wait skipped(Supplier<String> text) {
			return new Wait(Kind.SKIPPED, text);
		}

		static Wait failed(Supplier<String> text) {
			return new Wait(Kind.FAILED, text);
		}
	}

	/** What a step waits for. */
	interface Until {

		Wait look(Readings readings);
	}

	static Step off(String name, Set<Guarded> off, Duration limit) {
		return new Step(name, limit, EnumSet.copyOf(off), readings -> List.of(), readings -> {
			for (Guarded what : off) {
				if (readings.on(what)) {
					return Wait.waiting(() -> "waiting until " + what.text() + " is off");
				}
			}
			return Wait.done(() -> "off");
		});
	}

	static Step set(String name, Duration limit, Function<Readings, List<Write>> writes, Until until) {
		return new Step(name, limit, Set.of(), writes, until);
	}

	static Step check(String name, Duration limit, Until until) {
		return new Step(name, limit, Set.of(), readings -> List.of(), until);
	}
}
