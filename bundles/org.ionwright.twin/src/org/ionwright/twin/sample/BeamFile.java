package org.ionwright.twin.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.DelimitedTable;

/**
 * Reads a beam from a table. The header names {@code mz} (or {@code m/z}, {@code m_z}) for lines, {@code mz_from} and
 * {@code mz_to} for continua; {@code rate} (or {@code ions}, {@code ions_per_s}, {@code intensity}) in ions/s, or
 * {@code current} in A ({@code current_nA} and the like) with {@code charge} (or {@code z}), for a beam is counted in
 * ions; charge is 1 where a rate stands without it. Two columns of numbers without header are m/z and ions/s. Other
 * columns are for people.
 */
public final class BeamFile {

	private static final String[] MZ = { "mz", "m/z", "m_z" };
	private static final String[] FROM = { "mz_from", "m/z_from", "m_z_from" };
	private static final String[] TO = { "mz_to", "m/z_to", "m_z_to" };
	private static final String[] RATE = { "rate", "ions", "ions_per_s", "ions/s", "intensity", "rate_per_s",
			"rate_cps",
			"cps", "ion_rate", "count_rate", "counts" };
	private static final String[] CHARGE = { "charge", "z" };
	private static final Map<String, Double> CURRENTS = Map.of("current", 1.0, "current_a", 1.0, "current_ma", 1e-3,
			"current_ua", 1e-6, "current_na", 1e-9, "current_pa", 1e-12, "current_fa", 1e-15);
	private static final double HIGHEST_MZ = 1e7;
	private static final double HIGHEST_RATE = 1e25;

	private final Map<String, Integer> columns;
	private final List<IonSpecies> lines = new ArrayList<>();
	private final List<BeamSegment> continuum = new ArrayList<>();

	private BeamFile(Map<String, Integer> columns) {
		this.columns = columns;
	}

	/** @throws IllegalArgumentException naming file, line, column, what stands there and what to write */
	public static IonBeam read(Path file) {
		return beam(DelimitedTable.read(file));
	}

	/**
	 * @param name
	 *            of the source, for messages
	 * @throws IllegalArgumentException
	 *             as {@link #read}
	 */
	public static IonBeam parse(String name, String text) {
		return beam(DelimitedTable.parse(name, text));
	}

	private static IonBeam beam(DelimitedTable table) {
		DelimitedTable.Row first = table.rows().getFirst();
		boolean bare = first.isNumbers();
		if (bare && first.cells().size() != 2) {
			throw new IllegalArgumentException(first.where() + ": " + first.cells().size()
					+ " numbers without header; write a header such as mz,rate,charge");
		}
		BeamFile file = new BeamFile(bare ? Map.of("mz", 0, "rate", 1) : table.columns());
		if (!bare) {
			file.checkHeader(first);
		}
		for (DelimitedTable.Row row : table.rows().subList(bare ? 0 : 1, table.rows().size())) {
			file.add(row);
		}
		return new IonBeam(file.lines, file.continuum);
	}

	private void checkHeader(DelimitedTable.Row header) {
		boolean masses = column(MZ) >= 0 || column(FROM) >= 0 && column(TO) >= 0;
		boolean currents = columns.keySet().stream().anyMatch(CURRENTS::containsKey);
		if (!masses || column(RATE) < 0 && !currents) {
			throw new IllegalArgumentException(header.where() + ": the header " + header.cells()
					+ " needs mz (or mz_from and mz_to) and rate (or current_A and charge); add them");
		}
		if (column(RATE) < 0 && column(CHARGE) < 0) {
			throw new IllegalArgumentException(header.where()
					+ ": current is given without charge, so the ions cannot be counted; add a column charge");
		}
	}

	private void add(DelimitedTable.Row row) {
		int charge = row.text(column(CHARGE)).isEmpty() ? 1 : (int) row.number(column(CHARGE), "charge", -1000, 1000);
		if (charge == 0 || !row.text(column(CHARGE)).isEmpty()
				&& charge != row.number(column(CHARGE), "charge", -1000, 1000)) {
			throw new IllegalArgumentException(row.where() + ": charge is '" + row.text(column(CHARGE))
					+ "'; write a whole number from -1000 to 1000, not 0");
		}
		double rate = rate(row, charge);
		boolean line = !row.text(column(MZ)).isEmpty();
		if (line == !row.text(column(FROM)).isEmpty()) {
			throw new IllegalArgumentException(row.where() + (line ? ": both mz and mz_from; leave one empty"
					: ": neither mz nor mz_from; give one of them"));
		}
		if (line) {
			lines.add(new IonSpecies(row.number(column(MZ), "mz", 1e-3, HIGHEST_MZ), charge, rate));
			return;
		}
		double from = row.number(column(FROM), "mz_from", 0, HIGHEST_MZ);
		double to = row.number(column(TO), "mz_to", 0, HIGHEST_MZ);
		if (to <= from) {
			throw new IllegalArgumentException(row.where() + ": mz_to " + to + " is not above mz_from " + from
					+ "; swap them");
		}
		continuum.add(new BeamSegment(from, to, charge, rate));
	}

	private double rate(DelimitedTable.Row row, int charge) {
		List<String> currents = columns.keySet().stream()
				.filter(name -> CURRENTS.containsKey(name) && !row.text(columns.getOrDefault(name, -1)).isEmpty())
				.toList();
		boolean counted = !row.text(column(RATE)).isEmpty();
		if (currents.size() + (counted ? 1 : 0) != 1) {
			throw new IllegalArgumentException(row.where() + ": " + (currents.isEmpty() ? "no rate and no current"
					: "more than one of rate and current") + "; give one of them");
		}
		if (counted) {
			return row.number(column(RATE), "rate", 0, HIGHEST_RATE);
		}
		if (row.text(column(CHARGE)).isEmpty()) {
			throw new IllegalArgumentException(
					row.where() + ": current without charge, so the ions cannot be counted; give the charge");
		}
		String name = currents.getFirst();
		double current = row.number(columns.getOrDefault(name, -1), name, -1e6, 1e6) * CURRENTS.getOrDefault(name, 1.0);
		// negative ions may be given with either sign of their current
		return Math.abs(current / charge) / PhysicalConstants.ELEMENTARY_CHARGE;
	}

	private int column(String[] names) {
		for (String name : names) {
			if (columns.containsKey(name)) {
				return columns.getOrDefault(name, -1);
			}
		}
		return -1;
	}
}
