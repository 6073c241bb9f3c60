package org.ionwright.twin.wire.internal.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.ionwright.twin.wire.internal.LineProtocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Alicat mass flow controllers on one line, by unit letter. A lone letter is answered with the data frame: pressure psia,
 * temperature °C, volume flow and mass flow l/min at 25 °C and 14.696 psia, set point, gas. What a unit does not
 * understand or cannot do is answered with a question mark; other letters are not answered.
 */
public final class Alicat extends LineProtocol {

	private static final int LONGEST = 64;
	private static final double LITRES_PER_MINUTE = 60_000;
	private static final double PASCAL_PER_PSI = 6894.757;
	/** Without a pressure to read: the room. */
	private static final double ROOM_PRESSURE = 14.7;
	private static final double STANDARD_PRESSURE = 14.696;
	private static final double TEMPERATURE = 25;
	private static final int NITROGEN = 8;
	private static final int LOOP_VARIABLE = 122;
	private static final int GAS_REGISTER = 46;
	private static final List<String> GASES = List.of("Air", "Ar", "CH4", "CO", "CO2", "C2H6", "H2", "He", "N2", "N2O",
			"Ne", "O2");

	private final Wiring wiring;
	private final Map<Character, Unit> units = new TreeMap<>();

	private static final class Unit {

		private int gas = NITROGEN;
		private int loopVariable = 37;
		private boolean held;
		private double setPoint = Double.NaN;
	}

	public Alicat(Wiring wiring) {
		super(LONGEST, "\r");
		this.wiring = wiring;
		wiring.addresses("alicat").stream().filter(letter -> letter.matches("[A-Z]"))
				.forEach(letter -> units.put(letter.charAt(0), new Unit()));
	}

	@Override
	protected String answer(String text, double seconds) {
		String command = text.strip().toUpperCase(Locale.ROOT);
		Unit unit = command.isEmpty() ? null : units.get(command.charAt(0));
		if (unit == null) {
			return "";
		}
		char letter = command.charAt(0);
		return command(letter, unit, command.substring(1), seconds) + "\r";
	}

	private String command(char letter, Unit unit, String command, double seconds) {
		if (command.isEmpty()) {
			return frame(letter, unit, seconds);
		}
		if (command.equals("??D*")) {
			return description(letter);
		}
		if (command.equals("VE")) {
			return letter + "   8v17.0-R23 Nov 24 2024,14:21:58";
		}
		if (command.startsWith("$$")) {
			return special(letter, unit, command.substring(2), seconds);
		}
		if (command.matches("[RW].*")) {
			String answer = register(letter, unit, command);
			return answer.isEmpty() ? "?" : answer;
		}
		boolean good = switch (command.charAt(0)) {
		case 'S' -> setPoint(letter, unit, command.substring(1), seconds);
		case 'G' -> gas(unit, command.substring(1));
		default -> false;
		};
		return good ? frame(letter, unit, seconds) : "?";
	}

	private String special(char letter, Unit unit, String command, double seconds) {
		switch (command) {
		case "H", "HC" -> {
			unit.setPoint = target(letter, unit, seconds);
			unit.held = true;
			if (command.equals("HC")) {
				wiring.set(terminal(letter), 0, seconds);
			}
			return frame(letter, unit, seconds);
		}
		case "C" -> {
			unit.held = false;
			wiring.set(terminal(letter), target(letter, unit, seconds) / LITRES_PER_MINUTE, seconds);
			return frame(letter, unit, seconds);
		}
		case "V", "P", "T" -> {
			// tare and totaliser: nothing of the twin drifts here
			return frame(letter, unit, seconds);
		}
		default -> {
			String answer = register(letter, unit, command);
			return answer.isEmpty() ? "?" : answer;
		}
		}
	}

	/** R122, W122=37, R46, W46=8; empty when there is no such register or value. */
	private static String register(char letter, Unit unit, String command) {
		if (!command.matches("[RW][0-9=]+")) {
			return "";
		}
		String[] parts = command.substring(1).split("=", -1);
		OptionalInt number = Texts.whole(parts[0]);
		boolean write = command.startsWith("W");
		if (number.isEmpty() || parts.length != (write ? 2 : 1)) {
			return "";
		}
		int register = number.getAsInt();
		OptionalInt value = write ? Texts.whole(parts[1]) : OptionalInt.of(0);
		if (register == GAS_REGISTER) {
			if (write && !gas(unit, parts[1])) {
				return "";
			}
			return letter + "   046 = " + unit.gas;
		}
		if (register == LOOP_VARIABLE) {
			if (write && !List.of(34, 36, 37, 38, 39).contains(value.orElse(0))) {
				return "";
			}
			unit.loopVariable = write ? value.orElse(0) : unit.loopVariable;
			return letter + "   122 = " + unit.loopVariable;
		}
		return "";
	}

	private boolean setPoint(char letter, Unit unit, String text, double seconds) {
		OptionalDouble value = Texts.number(text.strip());
		if (value.isEmpty()
				|| !unit.held && !wiring.set(terminal(letter), value.getAsDouble() / LITRES_PER_MINUTE, seconds)) {
			return false;
		}
		unit.setPoint = value.getAsDouble();
		return true;
	}

	private static boolean gas(Unit unit, String text) {
		OptionalInt number = Texts.whole(text.strip());
		boolean good = number.orElse(-1) >= 0 && number.orElse(-1) < GASES.size();
		unit.gas = good ? number.orElse(0) : unit.gas;
		return good;
	}

	private String frame(char letter, Unit unit, double seconds) {
		double mass = wiring.read(terminal(letter), seconds) * LITRES_PER_MINUTE;
		double pascal = wiring.read("alicat." + letter + ".pressure", seconds);
		double pressure = pascal > 0 ? pascal / PASCAL_PER_PSI : ROOM_PRESSURE;
		double volume = mass * STANDARD_PRESSURE / pressure;
		return Texts.format("%c %+07.2f %+07.2f %+07.3f %+07.3f %+07.3f %s%s", letter, pressure, TEMPERATURE, volume,
				mass, target(letter, unit, seconds), GASES.get(unit.gas), unit.held ? " HLD" : "");
	}

	private double target(char letter, Unit unit, double seconds) {
		return Double.isNaN(unit.setPoint) ? wiring.commanded(terminal(letter), seconds) * LITRES_PER_MINUTE
				: unit.setPoint;
	}

	private static String terminal(char letter) {
		return "alicat." + letter + ".flow";
	}

	private static String description(char letter) {
		String[] columns = { "ID_ NAME______________________ TYPE_______ WIDTH NOTES_______________",
				"700 Unit ID                    string          1",
				"002 Abs Press                  s decimal     7/2 010 02 PSIA",
				"003 Flow Temp                  s decimal     7/2 002 02 `C",
				"004 Volu Flow                  s decimal     7/3 007 03 LPM",
				"005 Mass Flow                  s decimal     7/3 007 03 SLPM",
				"037 Mass Flow Setpt            s decimal     7/3 007 03 SLPM",
				"703 Gas                        string          6" };
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < columns.length; i++) {
			text.append(i == 0 ? "" : "\r").append(Texts.format("%c D%02d %s", letter, i, columns[i]));
		}
		// an empty line ends the table
		return text.append('\r').toString();
	}
}
