package org.ionwright.method.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.ui.form.FieldHints;
import org.ionwright.model.ui.form.ValueEntry;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.TypedNumber;

/**
 * Reads lines of a spreadsheet as parts of a list. The first line may name the columns, with units in brackets; without names the
 * order is that of the table, or numbers first. A decimal comma is refused in words: it is never taken for two columns.
 */
public final class RowReader {

	/**
	 * A line that was read.
	 *
	 * @param line
	 *            number in the text, from 1
	 * @param text
	 *            as it stands there
	 * @param part
	 *            empty when there is a problem
	 * @param problem
	 *            what is wrong and what would be right; empty for none
	 */
	public record Row(int line, String text, Optional<EObject> part, String problem) {
	}

	/** A column of the text: what it is, and the unit its head names. */
	private record Place(@Nullable Column column, String unit) {
	}

	private static final Pattern HEAD = Pattern.compile("([^(\\[]*)(?:[(\\[]([^)\\]]*)[)\\]])?.*");
	private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");

	private final EClass kind;
	private final List<Column> columns;
	private final FieldHints hints;
	/** Without it a line says nothing. */
	private final EAttribute needed;

	public RowReader(EClass kind, List<Column> columns, EAttribute needed, FieldHints hints) {
		this.kind = kind;
		this.columns = List.copyOf(columns);
		this.needed = needed;
		this.hints = hints;
	}

	/** A row for each line that is neither empty nor the head. Never fails. */
	public List<Row> read(TableText text) {
		if (text.lines().isEmpty()) {
			return List.of();
		}
		TableText.Line first = text.lines().getFirst();
		boolean headed = headed(first);
		List<Place> places = headed ? places(first) : guessed(first);
		return text.lines().stream().skip(headed ? 1 : 0).map(line -> row(line, text.separator(), places, headed))
				.toList();
	}

	private boolean headed(TableText.Line line) {
		return line.cells().stream().noneMatch(cell -> TypedNumber.of(cell).isPresent())
				&& line.cells().stream().anyMatch(cell -> column(name(cell)) != null);
	}

	private List<Place> places(TableText.Line head) {
		return head.cells().stream().map(cell -> new Place(column(name(cell)), unit(cell))).toList();
	}

	private List<Place> guessed(TableText.Line line) {
		List<Column> order = new ArrayList<>(columns);
		boolean number = !TypedNumber.of(line.cells().getFirst()).isEmpty();
		if (number) {
			order.sort((a, b) -> Boolean.compare(text(a), text(b)));
		}
		return order.stream().map(column -> new Place(column, "")).toList();
	}

	private static boolean text(Column column) {
		return column.attribute().getEAttributeType().getInstanceClass() == String.class;
	}

	private Row row(TableText.Line line, char separator, List<Place> places, boolean headed) {
		List<String> cells = line.cells();
		String text = line.text(separator);
		if (separator == ',' && perhapsDecimals(cells, places, headed)) {
			return new Row(line.number(), text, Optional.empty(), NLS.bind(Messages.Rows_comma, text,
					text.replaceFirst(",", ".")));
		}
		if (cells.size() > places.size() && cells.subList(places.size(), cells.size()).stream()
				.anyMatch(cell -> !cell.isEmpty())) {
			return new Row(line.number(), text, Optional.empty(),
					NLS.bind(Messages.Rows_cells, cells.size(), places.size()));
		}
		EObject part = EcoreUtil.create(kind);
		List<String> problems = new ArrayList<>();
		boolean found = false;
		// a unit may depend on a text beside it
		for (boolean texts : new boolean[] { true, false }) {
			for (int i = 0; i < Math.min(cells.size(), places.size()); i++) {
				Column column = places.get(i).column();
				if (column != null && !column.ofUnit() && text(column) == texts && !cells.get(i).isEmpty()) {
					found |= column.attribute() == needed;
					take(part, column, whole(cells, places, i, column), problems);
				}
			}
		}
		if (!found && problems.isEmpty()) {
			problems.add(NLS.bind(Messages.Rows_missing, head(needed)));
		}
		return problems.isEmpty() ? new Row(line.number(), text, Optional.of(part), "")
				: new Row(line.number(), text, Optional.empty(), String.join("; ", problems));
	}

	/** Two numbers where the comma may be a decimal sign, or more numbers than columns. */
	private boolean perhapsDecimals(List<String> cells, List<Place> places, boolean headed) {
		long whole = cells.stream().filter(cell -> DIGITS.matcher(cell).matches()).count();
		return whole >= 2 && (headed ? cells.size() > places.size() : whole == cells.size());
	}

	/** The cell with its unit: its own, that of the column of units, or that of the head. */
	private String whole(List<String> cells, List<Place> places, int index, Column column) {
		String cell = cells.get(index);
		if (TypedNumber.of(cell).filter(number -> number.unit().isEmpty()).isEmpty() || text(column)) {
			return cell;
		}
		for (int i = 0; i < Math.min(cells.size(), places.size()); i++) {
			Column other = places.get(i).column();
			if (other != null && other.ofUnit() && other.attribute() == column.attribute()) {
				return cell + " " + cells.get(i);
			}
		}
		String unit = places.get(index).unit();
		return unit.equals(column.unit()) || unit.isEmpty() ? cell : cell + " " + unit;
	}

	private void take(EObject part, Column column, String cell, List<String> problems) {
		ValueEntry entry = ValueEntry.read(part, column.attribute(), hints, cell);
		if (entry.refusal().isEmpty()) {
			part.eSet(column.attribute(), entry.value());
		} else {
			problems.add(entry.refusal());
		}
	}

	/** A value with its unit, for people. */
	String shown(EObject part, Column column) {
		String unit = ValueEntry.unit(part, column.attribute(), hints);
		return NumberText.join(ValueEntry.shown(part, column.attribute(), hints), unit);
	}

	private @Nullable Column column(String name) {
		for (Column column : columns) {
			if (column.called(name)) {
				return column;
			}
		}
		return null;
	}

	private String head(EAttribute attribute) {
		return columns.stream().filter(column -> column.attribute() == attribute && !column.ofUnit())
				.map(Column::head).findFirst().orElse(attribute.getName());
	}

	private static String name(String cell) {
		Matcher head = HEAD.matcher(cell);
		return head.matches() ? head.group(1).strip().toLowerCase(Locale.ROOT) : cell;
	}

	private static String unit(String cell) {
		Matcher head = HEAD.matcher(cell);
		return head.matches() && head.group(2) != null ? head.group(2).strip() : "";
	}
}
