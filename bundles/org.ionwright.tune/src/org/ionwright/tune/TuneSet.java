package org.ionwright.tune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.internal.Sheet;
import org.ionwright.tune.internal.WholeFile;

/**
 * Named values of tuning for one polarity.
 *
 * @param name
 *            1 to 60 letters, digits, blanks, dots, hyphens and underscores; also the name of its file
 * @param shipped
 *            whether it came with the instrument and must not be changed
 * @param values
 *            by path of the parameter, or {@link Knob#PEAK_WIDTH} and {@link Knob#FIRST_STAGE_WINDOW}
 */
public record TuneSet(String name, Polarity polarity, boolean shipped, Map<String, Value> values) {

	private static final String KIND = "ionwright-tune-set 1";
	private static final String NAME = "[\\p{L}\\p{N}]([\\p{L}\\p{N} ._-]{0,58}[\\p{L}\\p{N}_-])?";
	private static final String PATH = "[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,200}";

	/**
	 * @param unit
	 *            UCUM code
	 */
	public record Value(double value, String unit) {
	}

	public TuneSet {
		if (!name.matches(NAME)) {
			throw new IllegalArgumentException("'" + Sheet.oneLine(name)
					+ "' is no name of a tune set; take 1 to 60 letters, digits, blanks, dots, hyphens and underscores, "
					+ "a letter or digit first");
		}
		if (polarity == Polarity.UNKNOWN) {
			throw new IllegalArgumentException("tune set " + name + " has no polarity; it is positive or negative");
		}
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		if (values.isEmpty()) {
			throw new IllegalArgumentException("tune set " + name + " has no value");
		}
		values.forEach((path, value) -> {
			if (!path.matches(PATH) || !Double.isFinite(value.value()) || value.unit().isBlank()) {
				throw new IllegalArgumentException("tune set " + name + ": '" + Sheet.oneLine(path) + "' has the value "
						+ value.value() + " with unit '" + Sheet.oneLine(value.unit())
						+ "'; a path, a finite number and a unit are meant");
			}
		});
	}

	/** With other values, under another name if wanted; never shipped. */
	public TuneSet changed(String otherName, Map<String, Value> others) {
		Map<String, Value> all = new LinkedHashMap<>(values);
		all.putAll(others);
		return new TuneSet(otherName, polarity, false, all);
	}

	/** As a file, readable by people. */
	public String text() {
		StringBuilder text = new StringBuilder(KIND).append('\n').append(Sheet.line("name", name))
				.append(Sheet.line("polarity", Sheet.word(polarity)))
				.append(Sheet.line("shipped", shipped ? "yes" : "no")).append("table\tparameter\tvalue\tunit\n");
		values.forEach((path, value) -> text.append(path).append('\t').append(value.value()).append('\t')
				.append(value.unit()).append('\n'));
		return text.append("end\n").toString();
	}

	/** @throws IllegalArgumentException in one line that names source, line and what was expected */
	public static TuneSet parse(String source, String text) {
		Sheet sheet = Sheet.parse(source, KIND, text);
		Map<String, Value> values = new LinkedHashMap<>();
		for (Sheet.Row row : sheet.rows()) {
			List<String> cells = new ArrayList<>(row.cells());
			if (cells.size() != 3) {
				throw sheet.wrong(row.line(), cells.size() + " cells; expected parameter, value and unit");
			}
			Value value = new Value(sheet.number(row.line(), cells.get(0), cells.get(1)), cells.get(2));
			if (values.put(cells.get(0), value) != null) {
				throw sheet.wrong(row.line(), cells.get(0) + " stands twice");
			}
		}
		try {
			return new TuneSet(sheet.text("name"), sheet.choice("polarity", Polarity.class), sheet.flag("shipped"),
					values);
		} catch (IllegalArgumentException e) {
			String message = String.valueOf(e.getMessage());
			throw message.startsWith(source) ? e : new IllegalArgumentException(source + ": " + message, e);
		}
	}

	/** @throws IOException when there is no such file or it is no tune set, naming file and line */
	public static TuneSet read(Path file) throws IOException {
		try {
			return parse(file.toString(), WholeFile.read(file));
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
