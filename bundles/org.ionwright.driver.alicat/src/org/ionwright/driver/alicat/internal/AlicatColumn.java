package org.ionwright.driver.alicat.internal;

/**
 * A column of the data frame.
 *
 * @param unit
 *            as the unit labels it; empty when it does not say
 * @param most
 *            highest value as the unit says; NaN when it does not
 */
record AlicatColumn(Kind kind, String unit, double most) {

	/** What a column holds. */
	enum Kind {
		PRESSURE(true), TEMPERATURE(true), VOLUME_FLOW(true), MASS_FLOW(true), SET_POINT(true), TOTAL(true),
		/** A number that is not used here. */
		OTHER(true), GAS(false);

		private final boolean number;

		Kind(boolean number) {
			this.number = number;
		}

		boolean number() {
			return number;
		}
	}

	AlicatColumn(Kind kind) {
		this(kind, "", Double.NaN);
	}
}
