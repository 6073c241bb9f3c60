package org.ionwright.model.ui.form;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.model.Quantity;
import org.ionwright.model.ui.form.UnitChoices.Choices;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.DisplayUnit;

/**
 * Two ends typed as one text, {@code 50..1050} or {@code 50..1050 m/z}.
 *
 * @param low
 *            in the unit of the attribute; NaN when refused
 * @param high
 *            as {@code low}
 * @param refusal
 *            empty when the text is taken
 */
record RangeEntry(double low, double high, String refusal) {

	private static final String BETWEEN = "..";

	/** Null for a text that is no range. */
	static @Nullable RangeEntry read(String text, Quantity first, Optional<Quantity> last, Choices choices,
			DisplayUnit shown) {
		int place = text.indexOf(BETWEEN);
		if (place <= 0 || last.isEmpty()) {
			return null;
		}
		QuantityEntry low = QuantityEntry.read(text.substring(0, place), first, choices, shown, false);
		QuantityEntry high = QuantityEntry.read(text.substring(place + BETWEEN.length()), last.get(), choices, shown,
				false);
		String refusal = low.refusal().isEmpty() ? high.refusal() : low.refusal();
		if (refusal.isEmpty() && low.value() >= high.value()) {
			refusal = NLS.bind(Messages.Entry_range, text.strip());
		}
		return new RangeEntry(low.value(), high.value(), refusal);
	}
}
