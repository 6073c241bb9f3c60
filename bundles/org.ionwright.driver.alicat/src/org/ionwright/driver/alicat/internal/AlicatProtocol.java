package org.ionwright.driver.alicat.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.transport.Bytes;

/**
 * Lines of an Alicat. Each starts with the letter of the unit and ends with CR. Sources: numat/alicat driver; Alicat Serial Primer; data
 * frame descriptions of firmware 4v to 10v in public drivers.
 */
final class AlicatProtocol {

	static final String END = "\r";
	static final String LAYOUT = "??D*";
	static final String MAKE = "??M*";
	static final String FIRMWARE = "VE";
	static final String NOT_UNDERSTOOD = "?";

	/** By number in register 46. */
	static final List<String> GASES = List.of("air", "Ar", "CH4", "CO", "CO2", "C2H6", "H2", "He", "N2", "N2O", "Ne",
			"O2",
			"C3H8", "n-C4H10", "C2H2", "C2H4", "i-C4H10", "Kr", "Xe", "SF6", "C-25", "C-10", "C-8", "C-2", "C-75",
			"A-75",
			"A-25", "A1025", "Star29", "P-5");
	private static final int GAS_BITS = 0x1ff;

	/** Values of register 122, in the order of {@link #LOOP_WORDS}. */
	static final List<Integer> LOOPS = List.of(37, 36, 34, 38, 39);
	static final List<String> LOOP_WORDS = List.of("mass flow", "volume flow", "absolute pressure", "gauge pressure",
			"differential pressure");

	private static final Pattern ROW = Pattern.compile(
			"[A-Z] +D\\d\\d +\\d{2,3} +(\\S.*?) +(?:string|text|s decimal|decimal|signed) +\\S+(?: +\\d+ +\\d+ +(\\S+))? *");
	private static final Pattern OLD_ROW = Pattern
			.compile("[A-Z] +D\\d\\d +(\\S.*?) +(?:char|string|signed|decimal) +(\\S+) +(\\S+) +(\\S+) *");
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.(\\d{0,6}))?");
	private static final Pattern FLAG = Pattern.compile("[A-Z0-9]{3}");
	private static final Pattern REGISTER = Pattern.compile("[A-Z] +\\d+ *= *(\\d{1,9})");

	/**
	 * A data frame.
	 *
	 * @param numbers
	 *            as text, in the order of the columns
	 * @param gas
	 *            name as shown; empty when there is no such column
	 * @param flags
	 *            such as MOV or HLD
	 */
	record Frame(List<String> numbers, String gas, List<String> flags) {

		boolean has(String flag) {
			return flags.contains(flag);
		}
	}

	private AlicatProtocol() {
	}

	/**
	 * Columns of the data frame behind the letter.
	 *
	 * @param lines
	 *            answer to {@link #LAYOUT}; what is no row is skipped
	 */
	static List<AlicatColumn> layout(List<String> lines) {
		List<AlicatColumn> columns = new ArrayList<>();
		for (String line : lines) {
			Matcher row = ROW.matcher(line);
			Matcher old = OLD_ROW.matcher(line);
			if (row.matches()) {
				add(columns, row.group(1), row.group(2), Double.NaN);
			} else if (old.matches()) {
				String most = old.group(3);
				add(columns, old.group(1), old.group(4),
						most != null && NUMBER.matcher(most).matches() ? Double.parseDouble(most) : Double.NaN);
			}
		}
		return columns;
	}

	private static void add(List<AlicatColumn> columns, @Nullable String label,
			@Nullable String unit, double most) {
		String name = label == null ? "" : label.toLowerCase(Locale.ROOT);
		// flags are there only while they are true; the letter and the heading are no columns
		if (!name.isEmpty() && !name.startsWith("*") && !name.equals("error") && !name.equals("status")
				&& !name.contains("unit id") && !name.contains("identifier") && !name.startsWith("name_")) {
			columns.add(new AlicatColumn(kind(name), unit == null || unit.equals("na") ? "" : unit, most));
		}
	}

	private static AlicatColumn.Kind kind(String name) {
		return name.contains("setp") || name.contains("set p") ? AlicatColumn.Kind.SET_POINT
				: name.contains("tot") ? AlicatColumn.Kind.TOTAL
						: name.contains("gauge") || name.contains("diff") || name.contains("valve")
								? AlicatColumn.Kind.OTHER
								: name.contains("mass") ? AlicatColumn.Kind.MASS_FLOW
										: name.contains("vol") ? AlicatColumn.Kind.VOLUME_FLOW
												: name.contains("press") ? AlicatColumn.Kind.PRESSURE
														: name.contains("temp") ? AlicatColumn.Kind.TEMPERATURE
																: name.contains("gas") ? AlicatColumn.Kind.GAS
																		: AlicatColumn.Kind.OTHER;
	}

	/**
	 * Columns of a unit that does not describe them, by how many numbers it gives: pressure, temperature, volume flow, mass flow,
	 * set point of a controller, totaliser. Empty when that fits nothing.
	 */
	static List<AlicatColumn> layout(int numbers, boolean controller) {
		List<AlicatColumn> columns = new ArrayList<>(List.of(new AlicatColumn(AlicatColumn.Kind.PRESSURE),
				new AlicatColumn(AlicatColumn.Kind.TEMPERATURE), new AlicatColumn(AlicatColumn.Kind.VOLUME_FLOW),
				new AlicatColumn(AlicatColumn.Kind.MASS_FLOW)));
		if (controller) {
			columns.add(new AlicatColumn(AlicatColumn.Kind.SET_POINT));
		}
		if (numbers == columns.size() + 1) {
			columns.add(new AlicatColumn(AlicatColumn.Kind.TOTAL));
		}
		columns.add(new AlicatColumn(AlicatColumn.Kind.GAS));
		return numbers == columns.size() - 1 ? columns : List.of();
	}

	/** A data frame of one unit; empty for anything else. */
	static Optional<Frame> frame(String line, char unit) {
		String[] words = line.strip().split(" +");
		if (words.length < 2 || !words[0].equals(String.valueOf(unit))) {
			return Optional.empty();
		}
		List<String> numbers = new ArrayList<>();
		int at = 1;
		while (at < words.length && NUMBER.matcher(words[at]).matches()) {
			numbers.add(words[at++]);
		}
		String gas = at < words.length ? words[at++] : "";
		List<String> flags = new ArrayList<>();
		while (at < words.length && FLAG.matcher(words[at]).matches()) {
			flags.add(words[at++]);
		}
		return at == words.length && !numbers.isEmpty() ? Optional.of(new Frame(numbers, gas, flags))
				: Optional.empty();
	}

	/** Digits behind the point of a number in a frame. */
	static int decimals(String number) {
		Matcher matcher = NUMBER.matcher(number);
		String digits = matcher.matches() ? matcher.group(1) : null;
		return digits == null ? 0 : digits.length();
	}

	/** Smallest number that a column cannot show. */
	static double beyond(String number) {
		return Math.pow(10, number.replaceFirst("^[+-]", "").replaceFirst("\\..*", "").length());
	}

	/** A set point in the digits of its column. */
	static String setPoint(double value, int decimals) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
		return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
	}

	/** The value in an answer such as {@code A   122 = 37}. */
	static OptionalInt register(String line, char unit) {
		Matcher matcher = REGISTER.matcher(line.strip());
		String value = matcher.matches() && line.strip().charAt(0) == unit ? matcher.group(1) : null;
		return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
	}

	/** The number of a gas: the other bits of register 46 are something else. */
	static int gas(int register) {
		return register & GAS_BITS;
	}

	/** What stands behind a label in the answer to {@link #MAKE}; empty when it is not there. */
	static String made(List<String> lines, String label) {
		return lines.stream().filter(line -> line.contains(label))
				.map(line -> line.substring(line.indexOf(label) + label.length()).strip()).findFirst().orElse("");
	}

	/** One line for people. */
	static String explain(String text, boolean sent) {
		String line = Bytes.show(text.strip());
		if (!line.matches("[A-Z].*")) {
			return line.equals(NOT_UNDERSTOOD) ? "not understood" : "";
		}
		String unit = "unit " + line.charAt(0);
		String rest = line.substring(1).strip();
		if (!sent) {
			return frame(line, line.charAt(0)).isPresent() ? unit + " reads " + rest : unit + " answers " + rest;
		}
		return unit + ": " + switch (rest) {
		case "" -> "what do you read?";
		case LAYOUT -> "which columns do you have?";
		case MAKE -> "who are you?";
		case FIRMWARE -> "which firmware?";
		case "$$H" -> "hold the valve";
		case "$$C" -> "let the valve go";
		case "$$V" -> "tare the flow";
		case "$$T" -> "reset the total";
		default -> rest.matches("S[-+\\d.]+") ? "set point " + rest.substring(1) : rest;
		};
	}
}
