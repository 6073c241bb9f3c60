package org.ionwright.model.validation.internal;

import java.util.Arrays;
import java.util.Optional;

import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassSpectrometer;

/**
 * A claim of a seed, as messages cite it. Seed 002 is a reissue: its claims are meant without the words in brackets and with
 * those in italics, such as "RF coupler" in claim 7 and claim 8 without "at least".
 *
 * @param seed
 *            {@code 000}, {@code 001} or {@code 002}
 */
record ClaimReference(String seed, int claim) implements Comparable<ClaimReference> {

	static ClaimReference of(ClaimVariant variant) {
		String name = variant.getName();
		return new ClaimReference(name.substring(4, 7), Integer.parseInt(name.substring(name.indexOf("CLAIM") + 5)));
	}

	static ClaimReference of002(int claim) {
		return new ClaimReference("002", claim);
	}

	ClaimVariant variant() {
		return ClaimVariant.valueOf("SEED" + seed + "_CLAIM" + claim);
	}

	/** For instance {@code seed 002, claim 7}. */
	String text() {
		return "seed " + seed + ", claim " + claim;
	}

	/** The first of these claims of seed 002 that an instrument declares. */
	static Optional<ClaimReference> declared(MassSpectrometer instrument, int... claims) {
		return Arrays.stream(claims).mapToObj(ClaimReference::of002)
				.filter(reference -> instrument.getDeclaredVariants().contains(reference.variant())).findFirst();
	}

	@Override
	public int compareTo(ClaimReference other) {
		return seed.equals(other.seed) ? Integer.compare(claim, other.claim) : seed.compareTo(other.seed);
	}
}
