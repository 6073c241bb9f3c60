package org.ionwright.twin.wire.internal.rga;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;
import org.ionwright.twin.wire.internal.rga.RgaSettings.Setting;

/**
 * SRS RGA100, 200 and 300 (operating manual, chapter 6): two letters and a parameter without space, CR; answers are text
 * LF CR, currents 4 bytes. What checks hardware answers with the STATUS byte when it is over; what comes meanwhile waits.
 * Any byte during a scan ends it.
 */
public final class RgaHead implements Protocol {

	private static final int LONGEST = 13;
	private static final int WAITING_BYTES = 64;
	private static final Set<String> QUERIES = Set.of("ID", "AP", "HP", "MO", "ER", "EC", "EF", "EM", "EQ", "ED", "EP");

	private final int heaviest;
	private final RgaSettings settings;
	private final RgaErrors errors = new RgaErrors();
	private final RgaMeasurement measurement;
	private final StringBuilder line = new StringBuilder();
	private final StringBuilder waiting = new StringBuilder();
	private final RgaActivity activity;

	/**
	 * @param heaviest
	 *            100, 200 or 300
	 */
	public RgaHead(int heaviest, Wiring wiring, long seed) {
		this.heaviest = heaviest;
		settings = new RgaSettings(heaviest);
		measurement = new RgaMeasurement(settings, errors, wiring, seed);
		activity = new RgaActivity(measurement);
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (measurement.protectFilament(seconds)) {
			activity.darken();
		}
		while (activity.checkIsOver(seconds)) {
			say(errors.status(), out);
			String held = waiting.toString();
			waiting.setLength(0);
			for (char c : held.toCharArray()) {
				take(c, seconds, out);
			}
		}
		activity.sendUntil(seconds, out);
		for (byte b : input) {
			take((char) (b & 0x7f), seconds, out);
		}
		return out.toByteArray();
	}

	@Override
	public double nextSeconds() {
		return activity.nextSeconds();
	}

	@Override
	public void hangUp(double seconds) {
		activity.measure(null);
		line.setLength(0);
		waiting.setLength(0);
	}

	private void take(char c, double seconds, ByteArrayOutputStream out) {
		if (activity.interrupt()) {
			out.reset();
		}
		if (activity.checking()) {
			if (waiting.length() < WAITING_BYTES) {
				waiting.append(c);
			} else {
				errors.communication(RgaErrors.INPUT_OVERWRITTEN);
			}
		} else if (c == '\r') {
			String command = line.toString().toUpperCase(Locale.ROOT);
			line.setLength(0);
			if (!command.isEmpty()) {
				execute(command, seconds, out);
			}
		} else if (c != '\n') {
			line.append(c);
			if (line.length() > LONGEST) {
				line.setLength(0);
				errors.communication(RgaErrors.TOO_LONG);
			}
		}
	}

	private void execute(String command, double seconds, ByteArrayOutputStream out) {
		String name = command.substring(0, Math.min(2, command.length()));
		String parameter = command.substring(name.length());
		Setting setting = settings.named(name);
		boolean good;
		if (QUERIES.contains(name)) {
			good = parameter.equals("?");
			if (good) {
				say(query(name), out);
			}
		} else if (setting != null) {
			good = setting(name, setting, parameter, seconds, out);
		} else {
			good = switch (name) {
			case "IN" -> initialise(parameter, seconds);
			case "DG" -> degas(parameter, seconds);
			case "CA" -> calibrate(parameter, 4, seconds);
			case "CL" -> calibrate(parameter, 20, seconds);
			case "SC", "HS" -> trigger(name.equals("HS"), parameter, seconds);
			case "MR" -> single(parameter, seconds);
			case "ML" -> lock(parameter);
			case "TP" -> total(parameter, seconds);
			default -> {
				errors.communication(RgaErrors.BAD_COMMAND);
				yield true;
			}
			};
		}
		if (!good) {
			errors.communication(RgaErrors.BAD_PARAMETER);
		}
	}

	private Object query(String name) {
		return switch (name) {
		case "ID" -> "SRSRGA" + heaviest + "VER0.24SN" + (17000 + heaviest);
		case "AP" -> measurement.points(false);
		case "HP" -> measurement.points(true);
		case "MO" -> 1;
		default -> errors.read(name.charAt(1));
		};
	}

	private boolean setting(String name, Setting setting, String parameter, double seconds,
			ByteArrayOutputStream out) {
		if (parameter.equals("?")) {
			say(settings.text(name), out);
			return true;
		}
		OptionalDouble asked = settings.asked(name, parameter);
		if (asked.isEmpty()) {
			return false;
		}
		double value = asked.getAsDouble();
		if (name.equals("MI") && value > settings.get("MF") || name.equals("MF") && value < settings.get("MI")) {
			errors.communication(RgaErrors.CONFLICT);
			return true;
		}
		if (name.equals("HV") && value > 0 && value < 10) {
			return false;
		}
		double duration = measurement.set(name, value, seconds);
		if (setting.status()) {
			activity.check(duration, seconds);
		}
		return true;
	}

	private boolean initialise(String parameter, double seconds) {
		switch (parameter) {
		case "0" -> errors.clearCommunication();
		case "1" -> settings.reset();
		case "2" -> measurement.standBy();
		default -> {
			return false;
		}
		}
		activity.check(0.3, seconds);
		return true;
	}

	private boolean degas(String parameter, double seconds) {
		OptionalDouble minutes = parameter.equals("*") ? OptionalDouble.of(3) : Texts.number(parameter);
		double value = minutes.orElse(-1);
		if (!(value >= 0 && value <= 20 && value == Math.rint(value))) {
			return false;
		}
		if (value > 0 && measurement.emits(1, seconds)) {
			activity.degas(value, seconds);
		} else {
			activity.check(0.3, seconds);
		}
		return true;
	}

	private boolean calibrate(String parameter, double duration, double seconds) {
		if (!parameter.isEmpty()) {
			return false;
		}
		activity.check(duration, seconds);
		return true;
	}

	private boolean trigger(boolean bars, String parameter, double seconds) {
		OptionalDouble count = parameter.isEmpty() || parameter.equals("*") ? OptionalDouble.of(-1)
				: Texts.number(parameter).stream().filter(n -> n >= 0 && n <= 255 && n == Math.rint(n)).findAny();
		if (count.isEmpty()) {
			return false;
		}
		activity.scans(bars, (int) count.getAsDouble(), seconds);
		return true;
	}

	private boolean single(String parameter, double seconds) {
		OptionalDouble mass = Texts.number(parameter);
		double value = mass.orElse(-1);
		if (!(value >= 0 && value <= heaviest && value == Math.rint(value))) {
			return false;
		}
		activity.measure(value == 0 ? null : measurement.peak(value, seconds));
		return true;
	}

	private boolean lock(String parameter) {
		double value = Texts.number(parameter).orElse(-1);
		return value >= 0 && value <= heaviest;
	}

	private boolean total(String parameter, double seconds) {
		switch (parameter) {
		case "?" -> activity.measure(measurement.total(seconds));
		case "0" -> measurement.enableTotal(false);
		case "1" -> measurement.enableTotal(true);
		default -> {
			return false;
		}
		}
		return true;
	}

	private static void say(Object answer, ByteArrayOutputStream out) {
		out.writeBytes(Texts.bytes(answer + "\n\r"));
	}
}
