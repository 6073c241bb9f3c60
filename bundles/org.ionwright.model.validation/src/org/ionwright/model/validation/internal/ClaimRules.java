package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__DECLARED_VARIANTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;

/** A dependent claim stands on one of the claims it names; and what an instrument satisfies without saying so. */
public final class ClaimRules {

	private ClaimRules() {
	}

	/**
	 * @param others
	 *            the rules that say what is satisfied
	 */
	public static List<Rule<MassSpectrometer>> all(List<Rule<MassSpectrometer>> others) {
		return List.of(closure("S1.24", "000"), closure("S3.24", "002"), new CheckedRule<>("M.CLAIMS",
				"which claims hold that are not declared", (instrument, report) -> also(instrument, others, report)));
	}

	private static Rule<MassSpectrometer> closure(String code, String seed) {
		return new CheckedRule<>(code, "declared claims of seed " + seed + " stand on declared claims",
				(instrument, report) -> ClaimTable.rows()
						.forEach((claim, row) -> closed(instrument, claim, row.needs(), seed, report)));
	}

	private static void closed(MassSpectrometer instrument, ClaimReference claim, List<Integer> needs, String seed,
			Report report) {
		if (claim.seed().equals(seed) && !needs.isEmpty() && declares(instrument, claim)
				&& needs.stream().noneMatch(need -> declares(instrument, new ClaimReference(seed, need)))) {
			report.error(instrument, MASS_SPECTROMETER__DECLARED_VARIANTS, "Variant claim " + claim.claim()
					+ " needs variant claim " + String.join(" or ", needs.stream().map(String::valueOf).toList())
					+ " (seed " + seed + "); declare it too.",
					needs.stream().map(need -> new ClaimReference(seed, need))
							.map(need -> Fix.add("Declare " + need.text(), instrument,
									MASS_SPECTROMETER__DECLARED_VARIANTS, need.variant()))
							.toArray(Fix[]::new));
		}
	}

	private static boolean declares(MassSpectrometer instrument, ClaimReference claim) {
		return instrument.getDeclaredVariants().contains(claim.variant());
	}

	private static void also(MassSpectrometer instrument, List<Rule<MassSpectrometer>> rules, Report report) {
		Set<ClaimReference> satisfied = SatisfiedClaims.of(instrument, rules);
		for (String seed : List.of("000", "001", "002")) {
			List<String> claims = satisfied.stream()
					.filter(claim -> claim.seed().equals(seed) && !declares(instrument, claim))
					.map(claim -> String.valueOf(claim.claim())).collect(Collectors.toCollection(ArrayList::new));
			if (!claims.isEmpty()) {
				String last = claims.removeLast();
				report.info(instrument, MASS_SPECTROMETER__DECLARED_VARIANTS,
						"The instrument also satisfies claim" + (claims.isEmpty() ? " " : "s ")
								+ (claims.isEmpty() ? "" : String.join(", ", claims) + " and ") + last + " (seed "
								+ seed
								+ "), not declared.");
			}
		}
	}
}
