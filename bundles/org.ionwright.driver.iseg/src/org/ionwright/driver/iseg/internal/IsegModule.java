package org.ionwright.driver.iseg.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.ionwright.device.DeviceException;

/** What was found out about a module when it was opened, and the answers of one read. Nothing is set here. */
final class IsegModule {

	private static final int MOST_CHANNELS = 64;
	private static final int MOST_ERRORS = 20;

	private final IsegLine line;
	private final int count;
	private final boolean lists;
	private final List<IsegChannel> channels;
	private final boolean rampPerChannel;
	private final boolean rampForAll;
	private final boolean status;
	private final boolean kill;
	private final Map<String, List<String>> answers = new HashMap<>();

	IsegModule(IsegLine line, IsegSettings settings) throws DeviceException, InterruptedException {
		this.line = line;
		count = count();
		lists = count > 1 && split(line.ask(all(IsegProtocol.MEASURED_VOLTAGE))).size() == count;
		channels = channels(settings);
		rampPerChannel = IsegProtocol.value(ask(IsegProtocol.RAMP_UP + "?").getFirst(), "V/s").isPresent();
		rampForAll = !rampPerChannel && IsegProtocol.value(line.ask(IsegProtocol.RAMP_ALL + "?"), "%/s").isPresent();
		status = IsegProtocol.word(line.ask(IsegProtocol.MODULE_STATUS)).isPresent();
		kill = line.ask(IsegProtocol.KILL + "?").matches("[01]");
		forgetErrors();
	}

	List<IsegChannel> channels() {
		return channels;
	}

	boolean ramps() {
		return rampPerChannel || rampForAll;
	}

	boolean rampPerChannel() {
		return rampPerChannel;
	}

	boolean hasStatus() {
		return status;
	}

	boolean hasKill() {
		return kill;
	}

	/** From now on everything is asked anew. */
	void forget() {
		answers.clear();
	}

	/** A value of one channel; those of the others are asked with it and kept until {@link #forget}. */
	double value(String query, String unit, int channel) throws DeviceException, InterruptedException {
		String answer = answer(query, channel);
		OptionalDouble value = IsegProtocol.value(answer, unit);
		if (value.isEmpty()) {
			throw line.unexpected(query, answer, "a value in " + unit);
		}
		return value.getAsDouble();
	}

	/** As {@link #value}, for status words. */
	long word(String query, int channel) throws DeviceException, InterruptedException {
		String answer = answer(query, channel);
		OptionalLong word = IsegProtocol.word(answer);
		if (word.isEmpty()) {
			throw line.unexpected(query, answer, "a number");
		}
		return word.getAsLong();
	}

	private String answer(String query, int channel) throws DeviceException, InterruptedException {
		List<String> known = answers.get(query);
		if (known == null) {
			known = ask(query);
			answers.put(query, known);
		}
		return known.get(channel);
	}

	/** One answer a channel; all are empty when the module does not know the question. */
	private List<String> ask(String query) throws DeviceException, InterruptedException {
		if (lists) {
			String answer = line.ask(all(query));
			List<String> parts = answer.isEmpty() ? Collections.nCopies(count, "") : split(answer);
			if (parts.size() != count) {
				throw line.unexpected(all(query), answer, count + " values");
			}
			return parts;
		}
		List<String> parts = new ArrayList<>();
		for (int channel = 0; channel < count; channel++) {
			parts.add(line.ask(IsegProtocol.of(query, channel)));
		}
		return parts;
	}

	private String all(String query) {
		return IsegProtocol.of(query, IntStream.range(0, count).toArray());
	}

	private static List<String> split(String answer) {
		return Arrays.asList(answer.split(",", -1));
	}

	/** As the module says, or until a channel does not answer. */
	private int count() throws DeviceException, InterruptedException {
		String answer = line.ask(IsegProtocol.CHANNELS);
		OptionalLong said = IsegProtocol.word(answer);
		if (said.isPresent() && said.getAsLong() >= 1 && said.getAsLong() <= MOST_CHANNELS) {
			return (int) said.getAsLong();
		}
		int found = 0;
		while (found < MOST_CHANNELS
				&& IsegProtocol.value(line.ask(IsegProtocol.of(IsegProtocol.MEASURED_VOLTAGE, found)), "V")
						.isPresent()) {
			found++;
		}
		if (found == 0) {
			throw line.unexpected(IsegProtocol.CHANNELS, answer, "the number of channels");
		}
		return found;
	}

	private List<IsegChannel> channels(IsegSettings settings) throws DeviceException, InterruptedException {
		List<String> volts = ask(":READ:VOLT:NOM?");
		List<String> amperes = ask(":READ:CURR:NOM?");
		List<String> voltLimits = ask(":READ:VOLT:LIM?");
		List<String> ampereLimits = ask(":READ:CURR:LIM?");
		List<String> fastest = ask(":READ:RAMP:VOLT:MAX?");
		List<String> states = ask(IsegProtocol.STATUS);
		List<String> polarities = ask(IsegProtocol.POLARITY + "?");
		List<IsegChannel> found = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			double nominalVolts = nominal(volts.get(i), "V", i);
			double nominalAmperes = nominal(amperes.get(i), "A", i);
			Optional<Boolean> polarity = IsegProtocol.negative(polarities.get(i));
			boolean positive = (IsegProtocol.word(states.get(i)).orElse(IsegState.POSITIVE) & IsegState.POSITIVE) != 0;
			found.add(new IsegChannel(i, settings.role(i), nominalVolts,
					limit(voltLimits.get(i), "V", nominalVolts), limit(ampereLimits.get(i), "A", nominalAmperes),
					IsegProtocol.value(fastest.get(i), "V/s").orElse(Double.NaN), polarity.orElse(!positive),
					polarity.isPresent() && switchable(i)));
		}
		return List.copyOf(found);
	}

	private boolean switchable(int channel) throws DeviceException, InterruptedException {
		return split(line.ask(IsegProtocol.of(IsegProtocol.POLARITY + ":LIST?", channel))).stream()
				.map(IsegProtocol::negative).flatMap(Optional::stream).distinct().count() > 1;
	}

	private double nominal(String answer, String unit, int channel) throws DeviceException {
		double nominal = Math.abs(IsegProtocol.value(answer, unit).orElse(0));
		if (nominal == 0) {
			throw line.unexpected("nominal values of channel " + channel, answer, "a value in " + unit);
		}
		return nominal;
	}

	/** The limiter of the module, at most the nominal value; without one the nominal value. */
	private static double limit(String answer, String unit, double nominal) {
		return Math.min(Math.abs(IsegProtocol.limit(answer, unit, nominal).orElse(nominal)), nominal);
	}

	/** What was asked in vain above is no error of later commands. */
	private void forgetErrors() throws DeviceException, InterruptedException {
		for (int i = 0; i < MOST_ERRORS; i++) {
			String error = line.ask(IsegProtocol.ERROR);
			if (error.isEmpty() || error.startsWith("0")) {
				return;
			}
		}
	}
}
