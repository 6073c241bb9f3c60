package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__DECLARED_VARIANTS;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Rule;

/** A dependent claim stands on one of the claims it names. */
public final class ClaimRules {

	private static final Map<Integer, List<Integer>> SEED_000 = Map.of(2, List.of(1), 3, List.of(1, 2), 4, List.of(1),
			5,
			List.of(3), 6, List.of(3, 5), 7, List.of(1, 2, 3, 4, 5, 6), 8, List.of(7));

	private static final Map<Integer, List<Integer>> SEED_002 = Map.ofEntries(on(2, 1), on(3, 1), on(4, 1), on(5, 4),
			on(6, 4), on(7, 4), on(8, 1), on(9, 8), on(10, 1), on(11, 10), on(12, 1), on(14, 13), on(15, 13),
			on(16, 13),
			on(17, 16), on(19, 18), on(20, 18), on(21, 18), on(22, 18), on(23, 22), on(24, 22));

	private ClaimRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				new CheckedRule<>("S1.24", "declared claims of seed 000 stand on declared claims",
						(instrument, report) -> check(instrument, report, "000", SEED_000)),
				new CheckedRule<>("S3.24", "declared claims of seed 002 stand on declared claims",
						(instrument, report) -> check(instrument, report, "002", SEED_002)));
	}

	private static Map.Entry<Integer, List<Integer>> on(int claim, int needed) {
		return Map.entry(claim, List.of(needed));
	}

	private static void check(MassSpectrometer instrument, Report report, String seed,
			Map<Integer, List<Integer>> needs) {
		Set<ClaimVariant> declared = Set.copyOf(instrument.getDeclaredVariants());
		needs.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
			if (declared.contains(variant(seed, entry.getKey()))
					&& entry.getValue().stream().noneMatch(claim -> declared.contains(variant(seed, claim)))) {
				String alternatives = String.join(" or ", entry.getValue().stream().map(String::valueOf).toList());
				report.error(instrument, MASS_SPECTROMETER__DECLARED_VARIANTS,
						"Variant claim " + entry.getKey() + " needs variant claim " + alternatives + " (seed " + seed
								+ "); declare it too.");
			}
		});
	}

	private static ClaimVariant variant(String seed, int claim) {
		return ClaimVariant.valueOf("SEED" + seed + "_CLAIM" + claim);
	}
}
