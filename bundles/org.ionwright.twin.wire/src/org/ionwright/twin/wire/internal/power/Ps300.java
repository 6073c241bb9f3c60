package org.ionwright.twin.wire.internal.power;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.twin.wire.internal.LineProtocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * SRS PS300 series (operating manuals of PS310 to PS350 and PS355 to PS375, chapters on remote operation); Keithley 2290 has the same
 * commands. A set point above the voltage limit, of the other sign, or what the supply cannot do is an execution error and changes
 * nothing. What the instrument takes less volts than the supply has stands behind a divider.
 */
public final class Ps300 extends LineProtocol {

	/** Four letters and what belongs to them; blanks were taken out, as they may stand anywhere. */
	private static final Pattern COMMAND = Pattern.compile("(\\*[A-Z]{3}|[A-Z]{4})(\\??)(.*)");
	static final int STABLE = 1;
	static final int CURRENT_TRIP = 1 << 2;
	static final int CURRENT_LIMITED = 1 << 3;
	static final int EVENT_SUMMARY = 1 << 5;
	static final int SERVICE_REQUEST = 1 << 6;
	static final int ON = 1 << 7;

	private static final int POWER_ON = 1 << 7;
	private static final int COMMAND_ERROR = 1 << 5;
	private static final int EXECUTION_ERROR = 1 << 4;
	private static final int LAST_EXECUTION_ERROR = 10;

	private final Ps300Model model;
	private final Wiring wiring;
	/** Volts of the supply for one of the instrument. */
	private final double divider;
	private final Map<String, Double> values = new HashMap<>();
	private boolean on;
	private boolean tripped;
	private int events = POWER_ON;
	private int lastError;
	private int eventMask;
	private int serviceMask;

	public Ps300(Ps300Model model, Wiring wiring) {
		super(model.buffer, "\n\r");
		this.model = model;
		this.wiring = wiring;
		double taken = wiring.maximum("ps350.voltage");
		divider = model.sign() * (taken > 0 ? Math.max(1, Math.abs(model.volts) / taken) : 1);
		reset();
	}

	private void reset() {
		values.putAll(Map.of("VSET", 0.0, "VLIM", model.volts, "ILIM", model.currentSign() * model.mostAmperes, "ITRP",
				model.currentSign() * model.mostAmperes, "TMOD", 0.0, "SMOD", 0.0));
	}

	@Override
	protected void proceed(double seconds, StringBuilder out) {
		if (wiring.says("ps350.tripped", seconds)) {
			tripped = true;
			on = false;
		}
		on |= !tripped && wiring.commanded("ps350.voltage", seconds) > 0;
		if (on && current(seconds) > Math.abs(value("ITRP"))) {
			tripped = true;
			switchOff(seconds);
		}
	}

	@Override
	protected String answer(String text, double seconds) {
		StringBuilder out = new StringBuilder();
		for (String command : text.split(";")) {
			String stripped = command.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
			if (!stripped.isEmpty()) {
				out.append(one(stripped, seconds));
			}
		}
		return out.toString();
	}

	@Override
	protected String tooLong(double seconds) {
		events |= COMMAND_ERROR;
		return "";
	}

	private String one(String command, double seconds) {
		Matcher parts = COMMAND.matcher(command);
		boolean known = parts.matches();
		boolean query = known && parts.group(2).equals("?");
		String result = query ? query(parts.group(1), parts.group(3), seconds) : "";
		if (known && !query) {
			act(parts.group(1), parts.group(3), seconds);
		} else if (result.isEmpty()) {
			events |= COMMAND_ERROR;
		}
		return result.isEmpty() ? "" : result + "\n";
	}

	private String query(String name, String argument, double seconds) {
		return switch (name) {
		case "*IDN" -> "StanfordResearchSystems," + model.model + ",98101,1.25";
		case "*STB" -> bits(status(seconds), argument);
		case "*ESR" -> {
			int read = events;
			events = argument.isEmpty() ? 0
					: events & ~(1 << Texts.whole(argument).stream().filter(n -> n >= 0 && n < 8).findAny().orElse(31));
			yield bits(read, argument);
		}
		case "*ESE" -> String.valueOf(eventMask);
		case "*SRE" -> String.valueOf(serviceMask);
		case "*OPC" -> "1";
		case "LERR" -> {
			int error = lastError;
			lastError = 0;
			yield String.valueOf(error);
		}
		case "VOUT" -> Texts.format("%.1f", volts(seconds));
		case "IOUT" -> Texts.format("%.4E", model.currentSign() * current(seconds) + 0.0);
		case "VSET", "VLIM" -> Texts.format("%.1f", value(name));
		case "ILIM", "ITRP" -> Texts.format("%.4E", value(name));
		case "TMOD", "SMOD" -> Texts.format("%.0f", value(name));
		default -> "";
		};
	}

	private void act(String name, String argument, double seconds) {
		switch (name) {
		case "VSET", "VLIM", "ILIM", "ITRP", "TMOD", "SMOD" -> {
			OptionalDouble number = Texts.number(argument);
			if (number.isEmpty()) {
				events |= COMMAND_ERROR;
			} else {
				executed(set(name, number.getAsDouble(), seconds));
			}
		}
		case "HVON" -> executed(switchOn(seconds));
		case "HVOF" -> switchOff(seconds);
		case "TCLR" -> {
			if (tripped) {
				switchOff(seconds);
			}
			tripped = false;
		}
		case "*CLS" -> {
			events = 0;
			lastError = 0;
		}
		case "*RST" -> {
			switchOff(seconds);
			tripped = false;
			reset();
		}
		case "*ESE", "*SRE" -> {
			OptionalInt mask = Texts.whole(argument).stream().filter(n -> n >= 0 && n < 256).findAny();
			if (mask.isEmpty()) {
				executed(false);
			} else if (name.equals("*ESE")) {
				eventMask = mask.getAsInt();
			} else {
				serviceMask = mask.getAsInt();
			}
		}
		default -> events |= COMMAND_ERROR;
		}
	}

	private void executed(boolean good) {
		if (!good) {
			events |= EXECUTION_ERROR;
			lastError = LAST_EXECUTION_ERROR;
		}
	}

	private boolean set(String name, double value, double seconds) {
		double up = value * model.sign();
		boolean good = switch (name) {
		case "VSET" -> up >= 0 && up <= Math.abs(value("VLIM")) && (up == 0 || up >= model.leastVolts());
		case "VLIM" -> up >= Math.abs(value("VSET")) && up <= Math.abs(model.volts);
		case "ILIM", "ITRP" -> value * model.currentSign() >= 0 && Math.abs(value) <= model.mostAmperes;
		default -> value == 0 || value == 1;
		};
		if (good && name.equals("VSET") && on) {
			good = wiring.set("ps350.voltage", value / divider, seconds);
		}
		if (good) {
			values.put(name, value);
		}
		return good;
	}

	private boolean switchOn(double seconds) {
		on = !tripped && wiring.set("ps350.voltage", value("VSET") / divider, seconds);
		return on;
	}

	private void switchOff(double seconds) {
		on = false;
		wiring.set("ps350.voltage", 0, seconds);
	}

	private int status(double seconds) {
		boolean stable = on && Math.abs(volts(seconds) - value("VSET")) < model.stableWithin();
		int byNow = (stable ? STABLE : 0) | (tripped ? CURRENT_TRIP : 0)
				| (on && current(seconds) > Math.abs(value("ILIM")) ? CURRENT_LIMITED : 0)
				| ((events & eventMask) != 0 ? EVENT_SUMMARY : 0) | (on ? ON : 0);
		return byNow | ((byNow & serviceMask) != 0 ? SERVICE_REQUEST : 0);
	}

	/** All bits, or the one asked for. */
	private static String bits(int all, String argument) {
		if (argument.isEmpty()) {
			return String.valueOf(all);
		}
		OptionalInt bit = Texts.whole(argument).stream().filter(n -> n >= 0 && n < 8).findAny();
		return bit.isEmpty() ? "" : String.valueOf(all >> bit.getAsInt() & 1);
	}

	private double value(String name) {
		return values.getOrDefault(name, Double.NaN);
	}

	private double volts(double seconds) {
		double volts = wiring.read("ps350.voltage", seconds);
		return Double.isNaN(volts) ? 0 : volts * divider + 0.0;
	}

	private double current(double seconds) {
		double current = wiring.read("ps350.current", seconds);
		return Double.isNaN(current) ? 0 : current;
	}
}
