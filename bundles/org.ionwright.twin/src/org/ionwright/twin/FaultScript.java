package org.ionwright.twin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.twin.calc.Csv;

/**
 * Faults in the order of a file or of a line.
 *
 * @param lines
 *            in the order written
 */
public record FaultScript(List<Line> lines) {

	/** {@code leak}, {@code leak:1e-3}, {@code leak:1e-3@60}, {@code vacuumSystem.chambers[1]/leak:1e-3@60}. */
	private static final Pattern INLINE = Pattern
			.compile("(?:([\\w.\\[\\]]+)/)?([a-z-]+)(?::([-+.\\deE]+))?(?:@([-+.\\deE]+))?");
	private static final Set<String> COLUMNS = Set.of("time_s", "target", "fault", "value");

	/**
	 * A fault at a time.
	 *
	 * @param where
	 *            file and line, for messages
	 * @param target
	 *            empty for the usual one
	 * @param value
	 *            NaN for the usual one
	 */
	public record Line(String where, double seconds, String target, String fault, double value) {
	}

	public FaultScript {
		lines = List.copyOf(lines);
	}

	/**
	 * Reads a file with the columns {@code time_s,target,fault,value}; empty cells of target and value mean the usual
	 * ones, value 0 mends.
	 *
	 * @throws IllegalArgumentException
	 *             when it cannot be read as that, naming file, line and remedy
	 */
	public static FaultScript of(Path file) {
		List<Line> lines = new ArrayList<>();
		for (Csv.Row row : Csv.read(file)) {
			row.cells().keySet().stream().filter(column -> !COLUMNS.contains(column)).findFirst()
					.ifPresent(column -> {
						throw new IllegalArgumentException(row.where() + ": column '" + column
								+ "' is not known; the columns are time_s,target,fault,value");
					});
			double seconds = row.number("time_s");
			if (seconds < 0) {
				throw new IllegalArgumentException(
						row.where() + ": time_s=" + seconds + " is before the start; take 0 or later");
			}
			String fault = row.cells().getOrDefault("fault", "").strip();
			if (fault.isEmpty()) {
				throw new IllegalArgumentException(row.where() + ": names no fault; put one in the column fault");
			}
			lines.add(new Line(row.where(), seconds, row.cells().getOrDefault("target", "").strip(), fault,
					row.number("value", Double.NaN)));
		}
		return new FaultScript(lines);
	}

	/**
	 * Reads faults from one text, separated by semicolons: {@code [target/]fault[:value][@seconds]}.
	 *
	 * @throws IllegalArgumentException
	 *             when it is none, with the form expected
	 */
	public static FaultScript parse(String text) {
		List<Line> lines = new ArrayList<>();
		for (String order : text.split(";", -1)) {
			Matcher parts = INLINE.matcher(order.strip());
			if (!parts.matches()) {
				throw new IllegalArgumentException("'" + order
						+ "' orders no fault; expected [target/]fault[:value][@seconds], such as leak:1e-3@60");
			}
			lines.add(new Line("'" + order + "'", number(order, parts.group(4), 0),
					parts.group(1) == null ? "" : parts.group(1), parts.group(2),
					number(order, parts.group(3), Double.NaN)));
		}
		return new FaultScript(lines);
	}

	private static double number(String order, String text, double otherwise) {
		if (text == null) {
			return otherwise;
		}
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + order + "': " + text + " is not a number", e);
		}
	}
}
