package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;

/**
 * Which claims an instrument satisfies, declared or not: those whose own rules hold, as if they were declared, and that stand
 * on one that is satisfied.
 */
final class SatisfiedClaims {

	/** Rules of what a claim says that speak in warnings; other warnings are advice. */
	private static final Set<String> STRICT = Set.of("S1.09", "S1.14", "S1.18", "S1.22", "S2.01", "S2.02", "S2.02b",
			"S2.06", "S3.06", "S3.07", "S3.08", "S3.12", "S3.14", "S3.22");
	private static final ClaimReference PLURALITY = ClaimReference.of002(25);

	private final Map<ClaimReference, Boolean> known = new TreeMap<>();
	private final Set<String> broken;
	private final Set<String> brokenOfPlurality;
	private final MassSpectrometer instrument;

	private SatisfiedClaims(MassSpectrometer instrument, List<Rule<MassSpectrometer>> rules) {
		this.instrument = instrument;
		MassSpectrometer copy = EcoreUtil.copy(instrument);
		broken = broken(copy, rules, variant -> variant != ClaimVariant.SEED002_CLAIM25);
		Set<String> own = ClaimTable.rows().getOrDefault(PLURALITY, new ClaimTable.Row(List.of(), Set.of())).rules();
		brokenOfPlurality = broken(copy, rules.stream().filter(rule -> own.contains(rule.code())).toList(),
				variant -> variant == ClaimVariant.SEED002_CLAIM25);
	}

	/**
	 * By seed and number.
	 *
	 * @param rules
	 *            of the catalogue
	 */
	static SortedSet<ClaimReference> of(MassSpectrometer instrument, List<Rule<MassSpectrometer>> rules) {
		SatisfiedClaims claims = new SatisfiedClaims(instrument, rules);
		return ClaimTable.rows().keySet().stream().filter(claims::holds)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> broken(MassSpectrometer copy, List<Rule<MassSpectrometer>> rules,
			Predicate<ClaimVariant> declared) {
		copy.getDeclaredVariants().clear();
		copy.getDeclaredVariants().addAll(ClaimVariant.VALUES.stream().filter(declared).toList());
		Set<String> asked = ClaimTable.rows().values().stream().flatMap(row -> row.rules().stream())
				.collect(Collectors.toSet());
		return rules.stream().filter(rule -> asked.contains(rule.code()))
				.flatMap(rule -> rule.check(copy).stream()).filter(SatisfiedClaims::breaks).map(Finding::code)
				.collect(Collectors.toSet());
	}

	private static boolean breaks(Finding finding) {
		return finding.severity() == Severity.ERROR
				|| finding.severity() == Severity.WARNING && STRICT.contains(finding.code());
	}

	private boolean holds(ClaimReference claim) {
		Boolean found = known.get(claim);
		if (found != null) {
			return found;
		}
		ClaimTable.Row row = ClaimTable.rows().getOrDefault(claim, new ClaimTable.Row(List.of(), Set.of()));
		Set<String> against = claim.equals(PLURALITY) ? brokenOfPlurality : broken;
		boolean holds = subject(claim.seed()) && row.rules().stream().noneMatch(against::contains)
				&& (row.needs().isEmpty()
						|| row.needs().stream().anyMatch(need -> holds(new ClaimReference(claim.seed(), need))));
		known.put(claim, holds);
		return holds;
	}

	/** Whether the instrument has what the seed is about; most rules have nothing to say without. */
	private boolean subject(String seed) {
		return switch (seed) {
		case "000" -> instrument.getIonSource() != null
				&& instrument.getIonSource().getInterface() instanceof BentInterfaceChamber;
		case "001" -> instrument.getIonSource() != null
				&& instrument.getIonSource().getInterface() instanceof PinholeInterface
				&& instrument.getIonSource().getIoniser() instanceof SmallChamberElectrosprayIoniser;
		default -> instrument.getAnalyser() instanceof TandemMassFilter;
		};
	}
}
