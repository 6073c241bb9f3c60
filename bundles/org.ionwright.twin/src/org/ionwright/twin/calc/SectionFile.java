package org.ionwright.twin.calc;

import java.nio.file.Path;
import java.util.List;

import org.ionwright.twin.filter.TrainSection;

/** Sections of a train as rows of a CSV file; empty cells are 0. */
final class SectionFile {

	static final List<String> COLUMNS = List.of("length_mm", "cycles", "rf_start", "rf_end", "dc_start", "dc_end",
			"dx_mm", "dy_mm", "tilt_x_mrad", "tilt_y_mrad");

	private SectionFile() {
	}

	/**
	 * @throws IllegalArgumentException
	 *             when a row is no section, naming file, line and column
	 */
	static List<TrainSection> read(Path file) {
		List<Csv.Row> rows = Csv.read(file);
		if (rows.isEmpty()) {
			throw new IllegalArgumentException(file + " has no sections; its columns are " + String.join(",", COLUMNS));
		}
		return rows.stream().map(SectionFile::section).toList();
	}

	private static TrainSection section(Csv.Row row) {
		row.cells().keySet().stream().filter(name -> !COLUMNS.contains(name)).findFirst().ifPresent(name -> {
			throw new IllegalArgumentException(
					row.where() + ": no column " + name + "; there are " + String.join(",", COLUMNS));
		});
		double length = row.number("length_mm", Double.NaN);
		double cycles = row.number("cycles", Double.NaN);
		// a number besides a 0 is the one that is meant
		if (length == 0 && cycles > 0) {
			length = Double.NaN;
		} else if (cycles == 0 && length >= 0) {
			cycles = Double.NaN;
		}
		if (Double.isNaN(length) == Double.isNaN(cycles)) {
			throw new IllegalArgumentException(row.where()
					+ ": one of length_mm and cycles must be given, the other one empty");
		}
		try {
			return new TrainSection(length / 1e3, cycles, row.number("rf_start", 0), row.number("rf_end", 0),
					row.number("dc_start", 0), row.number("dc_end", 0), row.number("dx_mm", 0) / 1e3,
					row.number("dy_mm", 0) / 1e3, row.number("tilt_x_mrad", 0) / 1e3,
					row.number("tilt_y_mrad", 0) / 1e3);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
		}
	}
}
