package org.ionwright.device;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the compatibility kit found out about a driver. A bundle carries one for each scheme that it serves at {@link #path}; the kit
 * writes it, people only read it. As text, fields with tabs between them:
 *
 * <pre>
 * # Ionwright kit report 1
 * scheme	tpg26x
 * driver	org.ionwright.driver.tpg26x 0.1.0
 * kit	1.0
 * time	2026-11-26T09:30:00Z
 * device	simulator
 * PASSED	[Tpg362] what was set is read back: channels[0].filter
 * LEFT_OUT	[Tpg362] safe state after it was set: emission	the simulator has no filament
 * </pre>
 *
 * @param driver
 *            name and version of the driver's bundle or class; people compare it with what is installed
 * @param kit
 *            version of the kit
 * @param time
 *            when the checks were done
 * @param device
 *            what they were done on: {@code simulator} or {@code device}
 */
public record KitReport(String scheme, String driver, String kit, Instant time, String device, List<Check> checks) {

	/** First line of each report. */
	public static final String HEADER = "# Ionwright kit report 1";

	/** How a check went. */
	public enum Result {
		PASSED, FAILED,
		/** The driver's author left it out; the text says why. */
		LEFT_OUT,
		/** The driver has no such capability, which is named instead of a check. */
		NOT_OFFERED
	}

	/**
	 * @param name
	 *            what was expected, for people, behind the name of the test in brackets: one for each model or wire
	 * @param text
	 *            why it failed or was left out; empty for others
	 */
	public record Check(String name, Result result, String text) {
	}

	public KitReport {
		checks = List.copyOf(checks);
	}

	/** Where a bundle has the report on a driver: {@code OSGI-INF/kit/tpg26x.txt}. */
	public static String path(String scheme) {
		return "OSGI-INF/kit/" + scheme + ".txt";
	}

	/** Whether all was tested that the driver offers, and nothing failed. */
	public boolean passed() {
		return count(Result.FAILED) == 0 && count(Result.PASSED) > 0;
	}

	public long count(Result result) {
		return checks.stream().filter(check -> check.result() == result).count();
	}

	/** One line for people: {@code 57 checks passed, 1 left out (simulator, 2026-11-26, kit 1.0)}. */
	public String summary() {
		long failed = count(Result.FAILED);
		long left = count(Result.LEFT_OUT);
		return count(Result.PASSED) + " checks passed" + (failed > 0 ? ", " + failed + " failed" : "")
				+ (left > 0 ? ", " + left + " left out" : "") + " (" + device + ", " + time.toString().substring(0, 10)
				+ ", kit " + kit + ")";
	}

	/** As {@link #parse} reads it. */
	public String text() {
		StringBuilder text = new StringBuilder(HEADER).append('\n');
		line(text, "scheme", scheme);
		line(text, "driver", driver);
		line(text, "kit", kit);
		line(text, "time", time.toString());
		line(text, "device", device);
		for (Check check : checks) {
			if (check.text().isEmpty()) {
				line(text, check.result().name(), check.name());
			} else {
				line(text, check.result().name(), check.name(), check.text());
			}
		}
		return text.toString();
	}

	/**
	 * @throws IllegalArgumentException
	 *             that names the line and what is wrong with it
	 */
	public static KitReport parse(String text) {
		List<String> lines = text.lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
			throw new IllegalArgumentException("line 1 is not '" + HEADER + "'");
		}
		Map<String, String> fields = new LinkedHashMap<>();
		List<Check> checks = new ArrayList<>();
		for (int number = 2; number <= lines.size(); number++) {
			String[] words = lines.get(number - 1).split("\t", -1);
			if (words.length < 2 || words.length > 3) {
				throw new IllegalArgumentException("line " + number + " has " + words.length + " fields, not 2 or 3");
			}
			String first = words[0];
			if (first.equals(first.toUpperCase(Locale.ROOT))) {
				checks.add(new Check(words[1], result(first, number), words.length == 3 ? words[2] : ""));
			} else {
				fields.put(first, words[1]);
			}
		}
		try {
			return new KitReport(field(fields, "scheme"), field(fields, "driver"), field(fields, "kit"),
					Instant.parse(field(fields, "time")), field(fields, "device"), checks);
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("the time is none: " + e.getMessage(), e);
		}
	}

	private static Result result(String word, int number) {
		for (Result result : Result.values()) {
			if (result.name().equals(word)) {
				return result;
			}
		}
		throw new IllegalArgumentException("line " + number + ": no check ends as " + word);
	}

	private static String field(Map<String, String> fields, String name) {
		String value = fields.get(name);
		if (value == null) {
			throw new IllegalArgumentException("it does not say '" + name + "'");
		}
		return value;
	}

	private static void line(StringBuilder text, String... words) {
		for (int i = 0; i < words.length; i++) {
			text.append(i == 0 ? "" : "\t").append(words[i].replaceAll("[\\t\\r\\n]+", " ").strip());
		}
		text.append('\n');
	}
}
