package org.ionwright.twin.detector;

/** Refuses what is out of range in the words of this package. */
final class Checks {

	private Checks() {
	}

	/** @throws IllegalArgumentException unless the value is a number from least to most */
	static double within(String name, double value, double least, double most) {
		if (!(value >= least && value <= most)) {
			throw new IllegalArgumentException(name + " is " + value + "; it must be from " + least + " to " + most);
		}
		return value;
	}
}
