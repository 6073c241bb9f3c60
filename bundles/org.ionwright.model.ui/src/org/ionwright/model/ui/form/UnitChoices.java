package org.ionwright.model.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.Quantity;
import org.ionwright.model.UnitTable;
import org.ionwright.model.instrument.Interlock;
import org.ionwright.ui.common.DisplayUnit;
import org.ionwright.ui.common.ScreenSettings;

/** The units a quantity can be shown and typed in: the model's own first, then what laboratories use for its dimension. */
final class UnitChoices {

	/**
	 * @param ucum
	 *            unit of the stored value
	 * @param units
	 *            one or more; the first is the model's own
	 */
	record Choices(String ucum, List<DisplayUnit> units) {

		/** The unit to begin with: the one a person prefers where it is a choice, otherwise the model's own. */
		DisplayUnit wanted() {
			return ScreenSettings.current().unit(ucum, units.getFirst().symbol())
					.flatMap(wanted -> units.stream().filter(unit -> unit.symbol().equals(wanted.symbol())).findFirst())
					.orElse(units.getFirst());
		}
	}

	private UnitChoices() {
	}

	static Choices of(EObject part, EAttribute attribute, Quantity quantity) {
		String ucum = part instanceof Interlock interlock ? condition(interlock) : quantity.unit();
		List<DisplayUnit> units = new ArrayList<>();
		if (!(part instanceof Interlock)) {
			units.add(own(quantity));
		}
		for (String symbol : symbols(ucum, quantity)) {
			if (units.stream().noneMatch(unit -> unit.symbol().equals(symbol))) {
				units.add(symbol.isEmpty() ? DisplayUnit.NONE : known(symbol));
			}
		}
		return new Choices(ucum, List.copyOf(units));
	}

	private static DisplayUnit own(Quantity quantity) {
		return new DisplayUnit(quantity.displayUnit(), 1 / quantity.displayFactor(),
				-quantity.displayOffset() / quantity.displayFactor());
	}

	private static DisplayUnit known(String symbol) {
		UnitTable.Unit unit = UnitTable.find(symbol)
				.orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
		return new DisplayUnit(symbol, 1 / unit.factor(), -unit.offset() / unit.factor());
	}

	private static List<String> symbols(String ucum, Quantity quantity) {
		return switch (ucum) {
		case "Pa" -> List.of("mbar", "torr", "Pa", "kPa");
		case "m" -> List.of("mm", "\u00b5m", "m");
		case "V" -> List.of("V", "kV");
		case "K" -> List.of("\u00b0C", "K");
		case "A" -> List.of("\u00b5A", "mA", "A");
		case "rad" -> List.of("\u00b0", "rad");
		case "Hz" -> List.of("MHz", "kHz", "Hz");
		case "s" -> List.of("s", "ms", "\u00b5s", "ns");
		case "F" -> List.of("pF", "nF");
		case "Ohm" -> List.of("\u03a9", "M\u03a9", "G\u03a9");
		case "m3" -> List.of("cm\u00b3", "mL", "L");
		case "m3/s" -> flows(quantity.displayUnit());
		case "V/m" -> List.of("kV/mm", "V/m");
		case "kg/mol" -> List.of("g/mol", "kg/mol");
		case "mol/m3" -> List.of("\u00b5mol/L", "mmol/L", "nmol/L");
		case "W" -> List.of("W", "mW");
		case "1" -> quantity.displayUnit().isEmpty() && quantity.hardwareMin() >= 0 && quantity.hardwareMax() <= 1
				? List.of("", "%")
				: List.of();
		default -> List.of();
		};
	}

	/** Liquids, gases and pumps go by different units. */
	private static List<String> flows(String own) {
		return switch (own) {
		case "L/s" -> List.of("L/s", "m\u00b3/h", "L/min");
		case "\u00b5L/min" -> List.of("\u00b5L/min", "mL/min", "\u00b5L/h");
		default -> List.of("L/h", "L/min", "mL/min");
		};
	}

	/** Unit of the threshold by what is watched. */
	private static String condition(Interlock interlock) {
		return switch (interlock.getCondition()) {
		case GAS_SUPPLY, EXHAUST, INTERFACE_PRESSURE, BACKING, ANALYSER_PRESSURE, CHAMBER_PRESSURE -> "Pa";
		case TEMPERATURE -> "K";
		case CAPILLARY_CURRENT -> "A";
		case COUNT_RATE -> "1/s";
		case STALE_READING -> "s";
		case SOURCE_ENCLOSURE, RF_LOCK, LIQUID_LEAK -> "1";
		};
	}
}
