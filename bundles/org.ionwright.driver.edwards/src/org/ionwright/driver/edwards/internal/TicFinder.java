package org.ionwright.driver.edwards.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;

/** Finds out what a TIC has, by questions only. */
final class TicFinder {

	static final String STATUS = "V902";
	static final String TURBO = "V904";
	static final String BACKING = "V910";
	/** Of a question that may remain without an answer. */
	private static final Duration BRIEF = Duration.ofMillis(300);
	private static final int GAUGE_FIELDS = 5;

	private final EdwardsConversation talk;
	private boolean mute;

	TicFinder(EdwardsConversation talk) {
		this.talk = talk;
	}

	/**
	 * @throws DeviceException
	 *             reason TIMEOUT when nothing answers, PROTOCOL when it has nothing that a TIC has
	 */
	TicController find() throws DeviceException, InterruptedException {
		greet();
		boolean turbo = has(TURBO, TicFinder::pump);
		boolean backing = has(BACKING, TicFinder::pump);
		List<TicController.Numbered> gauges = numbered(913, 1, TicFinder::gauge);
		List<TicController.Numbered> relays = numbered(916, 1, TicFinder::relay);
		// a TIC with six gauges; the numbers of its objects are from users, so what they answer must look like it
		List<TicController.Numbered> more = numbered(934, 4, TicFinder::gauge);
		if (more.isEmpty()) {
			gauges.addAll(numbered(940, 4, TicFinder::gauge));
		} else {
			gauges.addAll(more);
			relays.addAll(numbered(937, 4, TicFinder::relay));
		}
		boolean status = has(STATUS, data -> data.size() > 2);
		if (!turbo && !backing && gauges.isEmpty()) {
			throw new DeviceException(DeviceReason.PROTOCOL, talk.where()
					+ ": there are neither pumps nor gauges, so it is no TIC, or nothing is connected to it");
		}
		return new TicController(identify(), turbo, backing, gauges, relays, status);
	}

	/** Asks who it is: model, part number, serial number, software. */
	DeviceIdentity identify() throws DeviceException, InterruptedException {
		List<String> data = optional("S902").orElse(List.of("TIC"));
		checkAlive();
		return new DeviceIdentity("Edwards", data.get(0).isEmpty() ? "TIC" : data.get(0).strip(),
				data.size() > 2 ? data.get(2).strip() : "", data.size() > 3 ? data.get(3).strip() : "");
	}

	/** A turbo, a status or a gauge is what every TIC can be asked for, were it only to refuse. */
	private void greet() throws DeviceException, InterruptedException {
		try {
			talk.ask(TURBO, BRIEF);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT && e.reason() != DeviceReason.PROTOCOL) {
				throw e;
			}
			talk.ask(TURBO, EdwardsConversation.LIMIT);
		}
	}

	private List<TicController.Numbered> numbered(int object, int number, Predicate<List<String>> form)
			throws DeviceException, InterruptedException {
		List<TicController.Numbered> found = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			String name = "V" + (object + i);
			if (has(name, form)) {
				found.add(new TicController.Numbered(number + i, name));
			}
		}
		return found;
	}

	private boolean has(String object, Predicate<List<String>> form) throws DeviceException, InterruptedException {
		return optional(object).filter(form).isPresent();
	}

	/** Empty when it is refused, or remains without an answer twice, upon which no more is asked. */
	private Optional<List<String>> optional(String object) throws DeviceException, InterruptedException {
		for (int i = 0; i < 2 && !mute; i++) {
			try {
				return talk.ask(object, BRIEF);
			} catch (DeviceException e) {
				if (e.reason() != DeviceReason.TIMEOUT) {
					throw e;
				}
				mute = i > 0;
			}
		}
		return Optional.empty();
	}

	/** Tells a device that does not know a question from one that went away. */
	private void checkAlive() throws DeviceException, InterruptedException {
		if (mute) {
			talk.ask(TURBO, EdwardsConversation.LIMIT);
		}
	}

	private static boolean pump(List<String> data) {
		return data.size() == 3 && EdwardsProtocol.code(data.get(0), EdwardsProtocol.PUMP_STATES.size()) >= 0;
	}

	private static boolean relay(List<String> data) {
		return data.size() == 3 && EdwardsProtocol.code(data.get(0), EdwardsProtocol.RELAY_STATES.size()) >= 0;
	}

	private static boolean gauge(List<String> data) {
		return data.size() == GAUGE_FIELDS
				&& EdwardsProtocol.code(data.get(2), EdwardsProtocol.GAUGE_STATES.size()) >= 0;
	}
}
