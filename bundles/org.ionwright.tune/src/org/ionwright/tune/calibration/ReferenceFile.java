package org.ionwright.tune.calibration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.formula.Formula;

/**
 * A reference list of a user's own as a table: a header with the columns {@code name}, {@code formula}, {@code charge} and
 * {@code mz} in any order, of which {@code formula} or {@code mz} must be there, then a line for each ion. Cells are parted by
 * comma, semicolon or tab, as in the header; lines that are empty or begin with # say nothing. The formula is that of
 * the whole ion; where it stands, the m/z is computed from it, and an m/z beside it must agree. The charge may stand at the
 * end of the formula or in its column; without it the ion has one positive charge.
 */
public final class ReferenceFile {

	private static final Set<String> COLUMNS = Set.of("name", "formula", "charge", "mz");
	private static final int MOST_LINES = 10_000;
	private static final long MOST_BYTES = 1 << 20;
	/** Above it m/z and formula do not mean the same ion, u. */
	private static final double AGREEMENT = 0.01;

	private final String separator;
	private final Map<String, Integer> columns = new HashMap<>();

	private ReferenceFile(String separator) {
		this.separator = separator;
	}

	/**
	 * Reads a file; the list is named like it, without the extension.
	 *
	 * @throws IOException
	 *             when the file cannot be read or is no such table, in one line that names file, line and what was expected
	 */
	public static ReferenceList read(Path file) throws IOException {
		String source = file.toString();
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(
					source + " has " + Files.size(file) + " bytes; a reference list has up to " + MOST_BYTES);
		}
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new IOException(source + " is no text in UTF-8; save it as CSV with that encoding", e);
		}
		String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
		try {
			return parse(name.isBlank() ? "reference list" : name.strip(), source, text);
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/**
	 * @param name
	 *            of the list
	 * @param source
	 *            for messages
	 * @throws IllegalArgumentException
	 *             as {@link #read}
	 */
	public static ReferenceList parse(String name, String source, String text) {
		String[] lines = text.replaceFirst("^\uFEFF", "").split("\r\n|\n|\r", -1);
		if (lines.length > MOST_LINES) {
			throw new IllegalArgumentException(
					source + " has " + lines.length + " lines; a reference list has up to " + MOST_LINES);
		}
		ReferenceFile table = null;
		List<ReferenceIon> ions = new ArrayList<>();
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i];
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String where = source + ", line " + (i + 1);
			try {
				if (table == null) {
					table = header(line);
				} else {
					ReferenceIon ion = table.ion(line);
					if (!ions.isEmpty() && ions.getFirst().negative() != ion.negative()) {
						throw new IllegalArgumentException(ion.name() + " has charge " + ion.charge()
								+ ", the ions before have the other sign; make a file for each polarity");
					}
					ions.add(ion);
				}
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
			}
		}
		if (ions.isEmpty()) {
			throw new IllegalArgumentException(source + " has no ion; write a header such as name,formula,charge,mz "
					+ "and below it a line for each ion");
		}
		try {
			return new ReferenceList(name, ions.getFirst().negative() ? Polarity.NEGATIVE : Polarity.POSITIVE, ions);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
		}
	}

	private static ReferenceFile header(String line) {
		String separator = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
		ReferenceFile table = new ReferenceFile(separator);
		String[] names = table.cells(line);
		for (int i = 0; i < names.length; i++) {
			String name = names[i].toLowerCase(Locale.ROOT).replace("m/z", "mz");
			if (!COLUMNS.contains(name)) {
				throw new IllegalArgumentException(
						"the header has '" + cut(names[i]) + "'; its columns are name, formula, charge and mz");
			}
			if (table.columns.put(name, i) != null) {
				throw new IllegalArgumentException("the header has " + name + " twice; remove one");
			}
		}
		if (!table.columns.containsKey("mz") && !table.columns.containsKey("formula")) {
			throw new IllegalArgumentException("the header has neither formula nor mz; add one of them");
		}
		return table;
	}

	private String[] cells(String line) {
		String[] cells = line.split(separator, -1);
		for (int i = 0; i < cells.length; i++) {
			cells[i] = cells[i].strip().replaceFirst("^\"(.*)\"$", "$1").strip();
		}
		return cells;
	}

	private ReferenceIon ion(String line) {
		String[] cells = cells(line);
		if (cells.length > columns.size()) {
			throw new IllegalArgumentException(cells.length + " cells, but the header has " + columns.size());
		}
		String formulaText = cell(cells, "formula");
		String massText = cell(cells, "mz");
		int written = charge(cell(cells, "charge"));
		if (formulaText.isEmpty()) {
			if (massText.isEmpty()) {
				throw new IllegalArgumentException("neither formula nor mz; give one of them");
			}
			double mz = mass(massText);
			return new ReferenceIon(named(cell(cells, "name"), "m/z " + massText), Optional.empty(),
					written == 0 ? 1 : written, mz);
		}
		Formula formula = Formula.parse(formulaText);
		if (written != 0 && formula.charge() != 0 && written != formula.charge()) {
			throw new IllegalArgumentException(
					"the formula has charge " + formula.charge() + ", the column says " + written + "; correct one");
		}
		int charge = written != 0 ? written : formula.charge() != 0 ? formula.charge() : 1;
		ReferenceIon ion = ReferenceIon.of(named(cell(cells, "name"), formulaText), formula.withCharge(charge));
		if (!massText.isEmpty() && !(Math.abs(mass(massText) - ion.mz()) <= AGREEMENT)) {
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "mz is %s, but the formula makes %.4f; correct or remove one",
							cut(massText), ion.mz()));
		}
		return ion;
	}

	private String cell(String[] cells, String column) {
		int index = columns.getOrDefault(column, -1);
		return index >= 0 && index < cells.length ? cells[index] : "";
	}

	private static String named(String name, String otherwise) {
		return name.isEmpty() ? otherwise : name;
	}

	private static int charge(String text) {
		if (text.isEmpty()) {
			return 0;
		}
		// people write 2+ as well as +2
		String number = text.replaceFirst("^(\\d{1,4})([+-])$", "$2$1").replaceFirst("^([+-])$", "$11");
		if (!number.matches("[+-]?0*[1-9]\\d{0,3}")) {
			throw new IllegalArgumentException(
					"charge is '" + cut(text) + "'; write a whole number with its sign such as 1 or -1");
		}
		return Integer.parseInt(number);
	}

	private static double mass(String text) {
		if (!text.matches("\\d{1,7}(\\.\\d{0,12})?")) {
			throw new IllegalArgumentException(
					"mz is '" + cut(text) + "'; write a number above 0 with a decimal point such as 322.7777");
		}
		return Double.parseDouble(text);
	}

	private static String cut(String text) {
		return text.length() > 40 ? text.substring(0, 40) + "..." : text;
	}
}
