package org.ionwright.scan.ui.internal.readings;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.RangeTip;

/** A parameter in the table; the newest values of it are put in from outside. UI thread. */
final class ParameterRow {

	private static final String DIFFERS = "\u2260 ";
	private static final String REFUSED = "\u2717 ";
	private static final String UNCERTAIN = "? ";

	private final DeviceRow parent;
	private LiveParameter parameter;
	private String refusal = "";

	ParameterRow(DeviceRow parent, LiveParameter parameter) {
		this.parent = parent;
		this.parameter = parameter;
	}

	DeviceRow parent() {
		return parent;
	}

	String label() {
		return parent.label(parameter);
	}

	LiveParameter parameter() {
		return parameter;
	}

	/** Takes the newest values; true when the table shows something else with them. */
	boolean update(LiveParameter newest) {
		String before = set() + '|' + actual() + stale();
		parameter = newest;
		return !before.equals(set() + '|' + actual() + stale());
	}

	boolean writable() {
		return parameter.access() == Access.READ_WRITE;
	}

	/** Why the last value was not taken; empty when it was. */
	String refusal() {
		return refusal;
	}

	void refused(String why) {
		refusal = why;
	}

	String set() {
		if (!writable()) {
			return "";
		}
		return (refusal.isEmpty() ? "" : REFUSED) + Numbers.text(parameter.setPoint(), parameter);
	}

	String actual() {
		if (parameter.quality() == Quality.NONE) {
			return NumberText.NONE;
		}
		String mark = deviates() ? DIFFERS : parameter.quality() == Quality.UNCERTAIN ? UNCERTAIN : "";
		return mark + Numbers.text(parameter.readback(), parameter);
	}

	String unit() {
		return Numbers.unit(parameter);
	}

	/** By how much a readback differs from the set-point; empty where one of them is missing, and for states. */
	String deviation() {
		double difference = parameter.readback() - parameter.setPoint();
		if (!writable() || !Double.isFinite(difference) || !parameter.states().isEmpty()
				|| parameter.quality() == Quality.NONE) {
			return "";
		}
		return Numbers.difference(difference, parameter);
	}

	/** What the gate lets through: {@code 0 to 150}; empty for what cannot be set. */
	String limits() {
		return writable() && parameter.states().isEmpty()
				? NLS.bind(Messages.Readings_range, Numbers.limit(parameter.minimum(), parameter),
						Numbers.limit(parameter.maximum(), parameter))
				: "";
	}

	boolean stale() {
		return parameter.quality() == Quality.STALE || parameter.quality() == Quality.NONE;
	}

	/** Whether a good readback is further from the set-point than it may be. */
	boolean deviates() {
		return parameter.quality() == Quality.GOOD && Double.isFinite(parameter.setPoint()) && !parameter.arrived();
	}

	/** {@code Cone voltage: set 40.0 V, actual 40.1 V, difference +0.10 V, limits 0 to 150 V}; what there is of it. */
	String details() {
		String actual = NLS.bind(Messages.Readings_detailActual, label(),
				NumberText.join(Numbers.text(parameter.readback(), parameter), unit()));
		if (!writable()) {
			return actual;
		}
		String both = NLS.bind(Messages.Readings_detailSet, actual,
				NumberText.join(Numbers.text(parameter.setPoint(), parameter), unit()));
		return deviation().isEmpty() ? both
				: NLS.bind(Messages.Readings_detailAll, new Object[] { both, NumberText.join(deviation(), unit()),
						NumberText.join(limits(), unit()) });
	}

	/** Limits, rate, age and what is wrong, one line each. */
	String tip(Instant now) {
		StringBuilder tip = new StringBuilder(label()).append("  (").append(parameter.path()).append(')');
		if (writable()) {
			line(tip, unit().isEmpty() && parameter.states().isEmpty()
					? RangeTip.line(parameter.display(parameter.minimum()), parameter.display(parameter.maximum()), "")
					: NLS.bind(Messages.Readings_limits, Numbers.text(parameter.minimum(), parameter),
							Numbers.withUnit(parameter.maximum(), parameter)));
			if (Double.isFinite(parameter.ratePerSecond())) {
				line(tip, NLS.bind(Messages.Readings_rate, NumberText.join(NumberText
						.significant(parameter.ratePerSecond() / parameter.displayFactor(), 3), unit())));
			}
			line(tip, Messages.Readings_howToSet);
		}
		if (deviates()) {
			line(tip, NLS.bind(Messages.Readings_differs, NumberText.join(
					NumberText.significant(parameter.tolerance() / parameter.displayFactor(), 2), unit())));
		}
		if (stale() && Double.isFinite(parameter.readback())) {
			line(tip, NLS.bind(Messages.Readings_stale,
					NumberText.duration(Duration.between(parameter.time(), now).toMillis() / 1e3)));
		}
		if (!refusal.isEmpty()) {
			line(tip, refusal);
		}
		return tip.toString();
	}

	private static void line(StringBuilder tip, String text) {
		tip.append('\n').append(text);
	}
}
