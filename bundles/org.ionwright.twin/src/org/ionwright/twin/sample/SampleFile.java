package org.ionwright.twin.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.spectrum.formula.Adduct;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.Ion;
import org.ionwright.twin.internal.DelimitedTable;

/**
 * Reads a sample from a table with the columns {@code name}, {@code formula} (or {@code sequence} of a peptide),
 * {@code adduct} (H when empty), {@code charge} (that of the adduct), {@code response} (1) and a concentration with its unit in the
 * header, such as {@code concentration_uM} or {@code concentration_mg/L}. Other columns are for people.
 */
public final class SampleFile {

	/** mol/m3 for one of the unit. */
	private static final Map<String, Double> MOLAR = Map.ofEntries(Map.entry("m", 1e3), Map.entry("mm", 1.0),
			Map.entry("um", 1e-3), Map.entry("nm", 1e-6), Map.entry("pm", 1e-9), Map.entry("mol/l", 1e3),
			Map.entry("mmol/l", 1.0), Map.entry("umol/l", 1e-3), Map.entry("nmol/l", 1e-6), Map.entry("mol/m3", 1.0),
			Map.entry("mol_per_l", 1e3), Map.entry("mmol_per_l", 1.0), Map.entry("umol_per_l", 1e-3),
			Map.entry("nmol_per_l", 1e-6), Map.entry("mol_per_m3", 1.0));
	/** g/m3 for one of the unit. */
	private static final Map<String, Double> BY_MASS = Map.ofEntries(Map.entry("g/l", 1e3), Map.entry("mg/ml", 1e3),
			Map.entry("mg/l", 1.0), Map.entry("ug/ml", 1.0), Map.entry("ug/l", 1e-3), Map.entry("ng/ml", 1e-3),
			Map.entry("g_per_l", 1e3), Map.entry("mg_per_l", 1.0), Map.entry("ug_per_ml", 1.0),
			Map.entry("ug_per_l", 1e-3), Map.entry("ng_per_ml", 1e-3));
	private static final String CONCENTRATION = "concentration";

	private final Map<String, Integer> columns;
	private final String concentrationColumn;

	private SampleFile(Map<String, Integer> columns, String concentrationColumn) {
		this.columns = columns;
		this.concentrationColumn = concentrationColumn;
	}

	/** @throws IllegalArgumentException naming file, line, column, what stands there and what to write */
	public static List<Component> read(Path file) {
		return components(DelimitedTable.read(file));
	}

	/**
	 * @param name
	 *            of the source, for messages
	 * @throws IllegalArgumentException
	 *             as {@link #read}
	 */
	public static List<Component> parse(String name, String text) {
		return components(DelimitedTable.parse(name, text));
	}

	private static List<Component> components(DelimitedTable table) {
		Map<String, Integer> columns = table.columns();
		String where = table.rows().getFirst().where();
		List<String> concentrations = columns.keySet().stream().filter(name -> name.startsWith(CONCENTRATION)).toList();
		if (concentrations.size() != 1 || unit(concentrations.getFirst()).isEmpty()) {
			throw new IllegalArgumentException(where + ": the header " + table.rows().getFirst().cells()
					+ " needs one concentration with its unit; write concentration_uM, concentration_mM or concentration_mg/L");
		}
		if (!columns.containsKey("formula") && !columns.containsKey("sequence")) {
			throw new IllegalArgumentException(where + ": the header " + table.rows().getFirst().cells()
					+ " needs formula or sequence; add the column");
		}
		SampleFile file = new SampleFile(columns, concentrations.getFirst());
		List<Component> components = new ArrayList<>();
		for (DelimitedTable.Row row : table.rows().subList(1, table.rows().size())) {
			components.add(file.component(row));
		}
		if (components.isEmpty()) {
			throw new IllegalArgumentException(where + ": there is only a header; write a line for each substance");
		}
		return components;
	}

	/** Unit behind the word concentration; empty when it is none that is known. */
	private static Optional<String> unit(String column) {
		String unit = column.substring(CONCENTRATION.length()).replaceFirst("^_(in_)?", "");
		return MOLAR.containsKey(unit) || BY_MASS.containsKey(unit) ? Optional.of(unit) : Optional.empty();
	}

	private Component component(DelimitedTable.Row row) {
		String formulaText = text(row, "formula", "");
		String sequence = text(row, "sequence", "");
		if (formulaText.isEmpty() == sequence.isEmpty()) {
			throw new IllegalArgumentException(row.where() + ": give either a formula or a sequence");
		}
		double response = text(row, "response", "").isEmpty() ? 1
				: row.number(column("response"), "response", 0, 1e5);
		double amount = row.number(column(concentrationColumn), concentrationColumn, 0, 1e9);
		try {
			Formula formula = sequence.isEmpty() ? Formula.parse(formulaText) : Peptide.parse(sequence).formula();
			String unit = unit(concentrationColumn).orElse("");
			double concentration = MOLAR.containsKey(unit) ? amount * MOLAR.getOrDefault(unit, 0.0)
					: amount * BY_MASS.getOrDefault(unit, 0.0) / formula.averageMass();
			Adduct adduct = Adduct.parse(text(row, "adduct", formula.charge() == 0 ? "H" : "none"));
			int charge = charge(row, formula, adduct);
			// an ion that cannot be made is told here, with its line, and not when it is sprayed
			Ion.of(formula, adduct, charge);
			return new Component(text(row, "name", formulaText + sequence), formula,
					text(row, "adduct", formula.charge() == 0 ? "H" : "none"), Math.abs(charge), concentration,
					response);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
		}
	}

	/** With the sign of formula and adduct; as many as they bring where the cell is empty. */
	private int charge(DelimitedTable.Row row, Formula formula, Adduct adduct) {
		int brought = formula.charge() * adduct.molecules() + adduct.carried();
		if (text(row, "charge", "").isEmpty()) {
			return brought == 0 ? 1 : brought;
		}
		double given = Math.abs(row.number(column("charge"), "charge", -1000, 1000));
		if (given < 1 || given != Math.rint(given)) {
			throw new IllegalArgumentException("charge is '" + text(row, "charge", "")
					+ "'; write a whole number from 1 to 1000");
		}
		int charge = (int) given * (brought < 0 ? -1 : 1);
		adduct.doubt(charge - formula.charge() * adduct.molecules()).ifPresent(doubt -> {
			throw new IllegalArgumentException(doubt + "; write the charge that fits, or leave it empty");
		});
		return charge;
	}

	private String text(DelimitedTable.Row row, String column, String otherwise) {
		String cell = row.text(column(column));
		return cell.isEmpty() ? otherwise : cell;
	}

	private int column(String name) {
		return columns.getOrDefault(name, -1);
	}
}
