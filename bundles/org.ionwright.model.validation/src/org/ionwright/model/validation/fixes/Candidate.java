package org.ionwright.model.validation.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.Quantities;
import org.ionwright.model.validation.Fix;

/**
 * A value that may mend a finding.
 *
 * @param preferred
 *            tried before others, such as a right angle; none for the nearest that helps
 */
record Candidate(EObject part, EAttribute attribute, List<?> preferred) {

	Optional<Fix> mend(Trial trial) {
		if (attribute.isMany()) {
			return added(trial);
		}
		for (Object value : preferred) {
			if (trial.mends(part, attribute, value)) {
				return Optional.of(Fix.set(part, attribute, value));
			}
		}
		if (attribute.getEAttributeType().getInstanceClass() == double.class) {
			return Quantities.of(attribute)
					.flatMap(quantity -> new NearestValue(trial, part, attribute, quantity).find())
					.map(value -> Fix.set(part, attribute, value));
		}
		return others().filter(value -> trial.mends(part, attribute, value)).findFirst()
				.map(value -> Fix.set(part, attribute, value));
	}

	/** The other values of an enum or a switch. */
	private Stream<Object> others() {
		Object now = part.eGet(attribute);
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return type.getELiterals().stream().<Object>map(EEnumLiteral::getInstance).filter(value -> value != now);
		}
		return now instanceof Boolean set ? Stream.of(!set) : Stream.empty();
	}

	private Optional<Fix> added(Trial trial) {
		if (!(attribute.getEAttributeType() instanceof EEnum type) || !(part.eGet(attribute) instanceof List<?> now)) {
			return Optional.empty();
		}
		return type.getELiterals().stream().map(EEnumLiteral::getInstance).filter(value -> !now.contains(value))
				.map(value -> Fix.add("Declare " + words(value) + " too", part, attribute, value))
				.filter(trial::harmless).findFirst();
	}

	private static String words(Enumerator value) {
		return value.getName().replaceFirst("^SEED(\\d+)_CLAIM(\\d+)$", "claim $2 of seed $1");
	}
}
