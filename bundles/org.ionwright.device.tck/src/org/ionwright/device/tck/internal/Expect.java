package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/** What the checks say when something is not as expected. */
final class Expect {

	private static final List<DeviceReason> LINK = List.of(DeviceReason.LINK_LOST, DeviceReason.TIMEOUT,
			DeviceReason.PROTOCOL);

	private Expect() {
	}

	static void that(boolean condition, Supplier<String> otherwise) {
		if (!condition) {
			throw new AssertionError(otherwise.get());
		}
	}

	static void none(Collection<String> findings) {
		that(findings.isEmpty(), () -> String.join("; ", findings));
	}

	/** The call must fail for this reason, with words for people. */
	static DeviceException refused(String what, DeviceReason reason, Call.Action action) throws InterruptedException {
		try {
			action.run();
		} catch (DeviceException e) {
			that(e.reason() == reason,
					() -> what + " failed for reason " + e.reason() + ", expected " + reason + " (" + e.getMessage()
							+ ")");
			that(e.getMessage() != null && e.getMessage().length() > 10,
					() -> what + " failed without words for people: '" + e.getMessage() + "'");
			return e;
		}
		throw new AssertionError(what + " worked; expected a DeviceException with reason " + reason);
	}

	/** A failure of the link has one of three reasons. */
	static void linkReason(String what, DeviceException e) {
		reason(what, e, LINK);
	}

	static void reason(String what, DeviceException e, List<DeviceReason> allowed) {
		that(allowed.contains(e.reason()),
				() -> what + " failed for reason " + e.reason() + ", expected one of " + allowed + " (" + e.getMessage()
						+ ")");
	}

	/** Looks until it holds or the time is over. */
	static boolean within(Duration limit, Condition condition) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (true) {
			if (condition.holds()) {
				return true;
			}
			if (System.nanoTime() >= end) {
				return false;
			}
			LockSupport.parkNanos(10_000_000);
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
		}
	}

	/** Something that becomes true. */
	@FunctionalInterface
	interface Condition {

		boolean holds() throws DeviceException, InterruptedException;
	}

	static String number(double value) {
		return String.format(Locale.ROOT, "%.6g", value);
	}

	static String numbers(double[] values) {
		return Arrays.toString(values);
	}
}
