package org.ionwright.tune.ui.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.PeakWatch;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.ui.common.TypedNumber;

/** What people type: numbers with their units, lists of masses. What is wrong is said in one line with what would be right. */
public final class Typed {

	/** The greatest m/z that can be typed. */
	public static final double HIGHEST_MZ = 1e5;
	/** The least. */
	public static final double LOWEST_MZ = 1;

	private Typed() {
	}

	/**
	 * @param unit
	 *            that may stand behind the number; empty for none
	 * @param what
	 *            names the field in the message
	 * @throws IllegalArgumentException
	 *             in one line
	 */
	public static double number(String text, String unit, String what) {
		TypedNumber typed = TypedNumber.of(text)
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Typed_noNumber, what, text.strip())));
		if (!typed.unit().isEmpty() && !typed.unit().equals(unit)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Typed_unit, new Object[] { what, text.strip(), unit }));
		}
		return typed.number();
	}

	/** As {@link #number}, within a range, ends included. */
	public static double number(String text, String unit, String what, double low, double high) {
		double value = number(text, unit, what);
		if (!(value >= low && value <= high)) {
			throw new IllegalArgumentException(NLS.bind(Messages.Typed_range, new Object[] { what, text.strip(),
					LiveParameter.number(low, 6), LiveParameter.number(high, 6), unit }));
		}
		return value;
	}

	/** m/z parted by blanks, commas or semicolons. */
	public static List<Double> masses(String text) {
		List<Double> masses = new ArrayList<>();
		for (String part : text.strip().split("[\\s,;]+")) {
			if (!part.isEmpty()) {
				masses.add(number(part, "", Messages.Typed_mass, LOWEST_MZ, HIGHEST_MZ));
			}
		}
		List<Double> distinct = masses.stream().distinct().toList();
		if (distinct.isEmpty() || distinct.size() > PeakWatch.MOST_MASSES) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Typed_masses, distinct.size(), PeakWatch.MOST_MASSES));
		}
		return distinct;
	}

	/** Speeds of scans in u/s; empty text for none. */
	public static List<Double> speeds(String text) {
		List<Double> speeds = new ArrayList<>();
		for (String part : text.replace("u/s", " ").strip().split("[\\s,;]+")) {
			if (!part.isEmpty()) {
				double speed = number(part, "", Messages.Typed_speed, -HIGHEST_MZ, HIGHEST_MZ);
				if (speed == 0) {
					throw new IllegalArgumentException(Messages.Typed_noSpeed);
				}
				speeds.add(speed);
			}
		}
		return speeds;
	}

	/** What one of the above says; empty when it says nothing. */
	public static Optional<String> problem(Runnable check) {
		try {
			check.run();
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}
}
