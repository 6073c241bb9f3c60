package org.ionwright.driver.mks.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;

/** Finds out what a controller has, by questions only. What is refused, or remains without an answer, is not there. */
final class MksFinder {

	static final Pattern UNIT = Pattern.compile("(?i)torr|mbar|pascal|micron");
	private static final Pattern MODULES = Pattern.compile("[A-Z0-9]{2}(,[A-Z0-9]{2})*");
	private static final Pattern POWER = Pattern.compile("ON|OFF");
	private static final Pattern LETTER = Pattern.compile("[" + MksProtocol.ION_STATES + "]");
	private static final Pattern TEXT = Pattern.compile("[ -~]*");
	/** Of a question that may remain without an answer. */
	private static final Duration BRIEF = Duration.ofMillis(300);
	private static final int CHANNELS = 6;
	/** More than this without an answer, and it is asked only for what every one of the family knows. */
	private static final int MOST_SILENCES = 2;

	private final MksConversation talk;
	private int silences;

	MksFinder(MksConversation talk) {
		this.talk = talk;
	}

	/**
	 * @throws DeviceException
	 *             reason TIMEOUT when nobody answers at this address
	 */
	MksController find(MksSettings settings) throws DeviceException, InterruptedException {
		greet();
		List<String> modules = List.of(optional("MT", MODULES).orElse("").split(","));
		List<MksController.Gauge> gauges = new ArrayList<>();
		List<Integer> flows = new ArrayList<>();
		for (int channel = 1; channel <= CHANNELS; channel++) {
			int slot = (channel - 1) / 2;
			String module = slot < modules.size() ? modules.get(slot) : "";
			boolean second = channel % 2 == 0;
			if (module.equals("FC")) {
				flows.add(channel);
			} else if (!module.matches("NC|WC|NA") && !(second && module.matches("HC|.1"))) {
				gauge(channel, module, second).ifPresent(gauges::add);
			}
		}
		int relays = 0;
		while (relays < settings.relays() && optional("SP" + (relays + 1), TEXT).isPresent()) {
			relays++;
		}
		if (gauges.isEmpty() && flows.isEmpty()) {
			throw new DeviceException(DeviceReason.PROTOCOL,
					talk.where() + ": the controller has neither gauge nor flow controller in it");
		}
		return new MksController(identify(), gauges, relays, flows);
	}

	/** Asks who it is. */
	DeviceIdentity identify() throws DeviceException, InterruptedException {
		String model = optional("MD", Pattern.compile("937B|946|[0-9A-Z]{3,6}")).orElse("937B");
		String firmware = optional("FV6", TEXT).orElse("");
		DeviceIdentity identity = new DeviceIdentity("MKS", model, optional("SN", TEXT).orElse(""), firmware);
		checkAlive();
		return identity;
	}

	private void greet() throws DeviceException, InterruptedException {
		talk.wake();
		try {
			talk.ask("U", UNIT, BRIEF);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT && e.reason() != DeviceReason.PROTOCOL) {
				throw e;
			}
			talk.ask("U", UNIT);
		}
	}

	private Optional<MksController.Gauge> gauge(int channel, String module, boolean second)
			throws DeviceException, InterruptedException {
		Optional<String> pressure = optional("PR" + channel, TEXT);
		boolean cathode = module.equals("CC") || module.equals("HC");
		// a board for one cold cathode has nothing at its second place
		if (pressure.isEmpty() || cathode && second && pressure.get().startsWith("NOGAUGE")) {
			return Optional.empty();
		}
		boolean power = optional("CP" + channel, POWER).isPresent();
		boolean state = cathode && optional("T" + channel, LETTER).isPresent();
		boolean degas = module.equals("HC") && optional("DG" + channel, POWER).isPresent();
		return Optional.of(new MksController.Gauge(channel, module, power, state, degas));
	}

	/** Empty when it is refused, or remains without an answer twice. */
	private Optional<String> optional(String name, Pattern form) throws DeviceException, InterruptedException {
		for (int i = 0; i < 2 && silences < MOST_SILENCES; i++) {
			try {
				return talk.ask(name, form, BRIEF);
			} catch (DeviceException e) {
				if (e.reason() != DeviceReason.TIMEOUT) {
					throw e;
				}
				silences += i;
			}
		}
		return Optional.empty();
	}

	/** Tells a device that does not know a question from one that went away. */
	private void checkAlive() throws DeviceException, InterruptedException {
		if (silences > 0) {
			talk.ask("U", UNIT);
		}
	}
}
