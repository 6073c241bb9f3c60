package org.ionwright.model.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.ionwright.model.CvTerms;
import org.ionwright.model.ModelWords;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.DisplayUnit;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.RangeTip;

/** The tool tip of a field: what it is, its range and where that comes from. */
final class Help {

	private Help() {
	}

	static String of(EStructuralFeature feature, DisplayUnit unit) {
		return of(feature, feature instanceof EAttribute attribute ? Quantities.of(attribute) : Optional.empty(), unit);
	}

	static String of(EStructuralFeature feature, Optional<Quantity> known, DisplayUnit unit) {
		List<String> lines = new ArrayList<>();
		add(lines, ModelWords.about(feature));
		known.ifPresent(quantity -> range(quantity, unit, isWhole(feature), lines));
		if (feature instanceof EAttribute attribute) {
			CvTerms.of(attribute).ifPresent(
					term -> lines.add(NLS.bind(Messages.Help_term, term.accession(), term.name())));
		}
		List<String> numerals = ModelWords.numerals(feature);
		if (!numerals.isEmpty()) {
			lines.add(NLS.bind(Messages.Help_numeral, String.join(", ", numerals)));
		}
		for (String claim : ModelWords.claims(feature)) {
			lines.add(NLS.bind(Messages.Help_claim, claim.replaceFirst("/.*", ""), claim.replaceFirst(".*/", "")));
		}
		return String.join("\n", lines);
	}

	private static boolean isWhole(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == int.class;
	}

	private static void range(Quantity quantity, DisplayUnit unit, boolean whole, List<String> lines) {
		double low = unit.fromSi(quantity.hardwareMin());
		double high = unit.fromSi(quantity.hardwareMax());
		lines.add(whole ? RangeTip.whole(low, high) : RangeTip.line(low, high, unit.symbol()));
		if (quantity.userMin() > quantity.hardwareMin() || quantity.userMax() < quantity.hardwareMax()) {
			lines.add(NLS.bind(Messages.Help_userRange, QuantityEntry.text(quantity.userMin(), unit),
					QuantityEntry.text(quantity.userMax(), unit)));
		}
		if (Double.isFinite(quantity.ratePerSecond())) {
			lines.add(NLS.bind(Messages.Help_rate, NumberText.join(
					NumberText.typed(quantity.ratePerSecond() * Math.abs(unit.factor())), unit.symbol())));
		}
		if (Double.isFinite(quantity.safeValue())) {
			lines.add(NLS.bind(Messages.Help_safe, QuantityEntry.text(quantity.safeValue(), unit)));
		}
	}

	private static void add(List<String> lines, String text) {
		if (!text.isEmpty()) {
			lines.add(text);
		}
	}
}
