package org.ionwright.model.validation.fixes;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.RuleCatalogue;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;

/** Tries values on a copy of the instrument and puts back what was there. */
final class Trial {

	private final MassSpectrometer copy;
	private final Finding finding;
	private final List<Rule<MassSpectrometer>> rules;
	private final long before;
	private final long errorsBefore;

	Trial(MassSpectrometer copy, Finding finding) {
		this.copy = copy;
		this.finding = finding;
		rules = RuleCatalogue.instrument().stream().filter(rule -> rule.code().equals(finding.code())).toList();
		before = weight(check());
		errorsBefore = errors();
	}

	/** Whether the finding goes with this value. */
	boolean mends(EObject part, EAttribute attribute, Object value) {
		Object old = part.eGet(attribute);
		part.eSet(attribute, value);
		try {
			return gone();
		} finally {
			part.eSet(attribute, old);
		}
	}

	/** Whether the finding goes with the fix and no error comes for it. */
	boolean harmless(Fix fix) {
		MassSpectrometer mended = EcoreUtil.copy(copy);
		fix.apply(mended);
		Trial after = new Trial(mended, finding);
		return after.errorsBefore <= errorsBefore
				&& (finding.severity() != Severity.ERROR || after.errorsBefore < errorsBefore) && after.absent()
				&& after.before < before;
	}

	private boolean gone() {
		return absent() && weight(check()) < before;
	}

	/** Several findings of a rule can be at one place; then its text tells them apart. */
	private boolean absent() {
		return check().stream().noneMatch(other -> other.severity() == finding.severity()
				&& other.where().equals(finding.where())
				&& (!other.where().endsWith("declaredVariants") || other.message().equals(finding.message())));
	}

	private List<Finding> check() {
		return rules.stream().flatMap(rule -> rule.check(copy).stream()).toList();
	}

	private static long weight(List<Finding> findings) {
		return findings.stream().filter(finding -> finding.severity() != Severity.INFO).count();
	}

	private long errors() {
		return Validator.instrument(copy).stream().filter(other -> other.severity() == Severity.ERROR).count();
	}
}
