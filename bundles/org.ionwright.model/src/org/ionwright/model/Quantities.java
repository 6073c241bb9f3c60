package org.ionwright.model;

import java.util.Optional;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the quantity annotations of the Ecore files, the one place where units and ranges stand. */
public final class Quantities {

	/** Source of the annotation. */
	public static final String SOURCE = "http://www.ionwright.org/quantity";

	private Quantities() {
	}

	/**
	 * @return empty for text, enums and booleans
	 * @throws IllegalArgumentException
	 *             when the annotation is not complete, which is a mistake in the Ecore file; names attribute and key
	 */
	public static Optional<Quantity> of(EAttribute attribute) {
		@Nullable
		EAnnotation annotation = attribute.getEAnnotation(SOURCE);
		return annotation == null ? Optional.empty()
				: Optional.of(new Reader(attribute, annotation.getDetails()).read());
	}

	private record Reader(EAttribute attribute, EMap<String, String> details) {

		Quantity read() {
			double minimum = number("hardwareMin");
			double maximum = number("hardwareMax");
			return new Quantity(text("label"), text("unit"), Role.valueOf(text("role")), minimum, maximum,
					number("userMin", minimum), number("userMax", maximum),
					number("ratePerSecond", Double.POSITIVE_INFINITY), number("safeValue", Double.NaN),
					text("displayUnit"), number("displayFactor"), number("displayOffset", 0),
					(int) number("digits"));
		}

		private String text(String key) {
			if (!details.containsKey(key)) {
				throw new IllegalArgumentException(attribute.getEContainingClass().getName() + "." + attribute.getName()
						+ " has no " + key + " in its annotation " + SOURCE);
			}
			return details.get(key);
		}

		private double number(String key) {
			return Double.parseDouble(text(key));
		}

		private double number(String key, double otherwise) {
			return details.containsKey(key) ? number(key) : otherwise;
		}
	}
}
