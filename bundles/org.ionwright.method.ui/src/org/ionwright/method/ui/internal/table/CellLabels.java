package org.ionwright.method.ui.internal.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.ionwright.model.ModelWords;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.editor.Lamps;
import org.ionwright.model.ui.form.FieldHints;
import org.ionwright.model.ui.form.ValueEntry;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.ThemeColors;

/** Texts, colours and tool tips of the cells of a table. */
final class CellLabels {

	/** A finding and the cell it is about. */
	private record Placed(Finding finding, Parts.Place place) {
	}

	private final Table table;
	private final CellMemory memory;
	private final FieldHints hints;
	private List<Placed> placed = List.of();

	CellLabels(Table table, CellMemory memory, FieldHints hints) {
		this.table = table;
		this.memory = memory;
		this.hints = hints;
	}

	void show(EObject root, List<Finding> findings) {
		placed = findings.stream().map(finding -> new Placed(finding, Parts.find(root, finding.where()))).toList();
	}

	List<Finding> findings(EObject part) {
		return placed.stream().filter(one -> one.place().part() == part).map(Placed::finding).toList();
	}

	private List<Finding> findings(EObject part, Column column) {
		return placed.stream().filter(one -> one.place().part() == part
				&& one.place().feature().equals(Optional.of(column.attribute()))).map(Placed::finding).toList();
	}

	/** What stands in a cell: what was typed and refused, else the value. */
	String text(EObject part, Column column) {
		if (column.ofUnit()) {
			return ValueEntry.unit(part, column.attribute(), hints);
		}
		return memory.of(part, column.attribute()).map(CellMemory.Refused::text)
				.orElseGet(() -> ValueEntry.shown(part, column.attribute(), hints));
	}

	private String help(EObject part, Column column) {
		if (column.ofUnit()) {
			return "";
		}
		String said = findings(part, column).stream().map(finding -> finding.code() + ": " + finding.message())
				.collect(Collectors.joining("\n"));
		String refusal = memory.of(part, column.attribute()).map(CellMemory.Refused::why).orElse("");
		String range = range(part, column).orElseGet(() -> text(part, column));
		return List.of(refusal, said, range, ModelWords.about(column.attribute())).stream()
				.filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n"));
	}

	/** Name, unit and limits of a number; empty for what is none. */
	Optional<String> range(EObject part, Column column) {
		return hints.quantity(part, column.attribute()).map(known -> {
			double low = known.toDisplay(known.hardwareMin());
			double high = known.toDisplay(known.hardwareMax());
			boolean whole = column.attribute().getEAttributeType().getInstanceClass() == int.class;
			return known.label() + "\n"
					+ (whole ? RangeTip.whole(low, high) : RangeTip.line(low, high, known.displayUnit()));
		});
	}

	private @Nullable Color colour(EObject part, Column column) {
		if (column.ofUnit()) {
			return null;
		}
		Lamp lamp = memory.of(part, column.attribute()).isPresent() ? Lamp.FAULT
				: findings(part, column).stream().map(finding -> Lamps.of(finding.severity())).reduce(Lamps::worse)
						.orElse(Lamp.OK);
		return lamp == Lamp.OK ? null : ThemeColors.of(table).lamp(lamp);
	}

	/**
	 * @param image
	 *            before the text; null for none
	 */
	ColumnLabelProvider of(Column column, @Nullable Image image) {
		return new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return text(part(element), column);
			}

			@Override
			public @Nullable Image getImage(@Nullable Object element) {
				return image;
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				return colour(part(element), column);
			}

			@Override
			public @Nullable String getToolTipText(@Nullable Object element) {
				String help = help(part(element), column);
				return help.isEmpty() ? null : help;
			}
		};
	}

	private static EObject part(@Nullable Object element) {
		return (EObject) Objects.requireNonNull(element);
	}
}
