package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.PART__SOURCE_NUMERAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.validation.Rule;

/**
 * The register of numerals of the drawings. A part has the numeral it states, else that of the feature it is in, else the only one
 * of its class. What is many by nature, such as lenses 36, shares its numeral; a stated one must be its own.
 */
public final class NumeralRules {

	private static final String SEED = "http://www.ionwright.org/seed";
	private static final String NUMERALS = "numerals";

	private NumeralRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(new CheckedRule<>("S2.44", "numerals that name one part each (seed 001, all numerals)",
				NumeralRules::unique));
	}

	private static void unique(MassSpectrometer instrument, Report report) {
		Map<String, Part> stated = new HashMap<>();
		Map<String, Part> usual = new HashMap<>();
		List<Part> parts = new ArrayList<>();
		instrument.eAllContents().forEachRemaining(found -> {
			if (found instanceof Part part) {
				parts.add(part);
				if (stated(part).isEmpty()) {
					usual(part).ifPresent(numeral -> usual.putIfAbsent(numeral, part));
				}
			}
		});
		for (Part part : parts) {
			stated(part).ifPresent(numeral -> {
				@Nullable
				Part before = stated.putIfAbsent(numeral, part);
				@Nullable
				Part other = before == null ? usual.get(numeral) : before;
				if (other != null) {
					report.warning(part, PART__SOURCE_NUMERAL, "Duplicate numeral " + numeral + ": "
							+ ModelPaths.pathOf(other)
							+ " has it too (seed 001, all numerals); give one of them another.");
				}
			});
		}
	}

	private static Optional<String> stated(Part part) {
		return Optional.ofNullable(part.getSourceNumeral()).map(String::strip).filter(text -> !text.isEmpty());
	}

	private static Optional<String> usual(EObject part) {
		Optional<String> byPlace = annotated(part.eContainmentFeature());
		return byPlace.isPresent() ? byPlace : annotated(part.eClass());
	}

	private static Optional<String> annotated(@Nullable EModelElement element) {
		@Nullable
		String numerals = element == null ? null : EcoreUtil.getAnnotation(element, SEED, NUMERALS);
		return numerals == null || numerals.isEmpty() || numerals.indexOf(' ') >= 0 ? Optional.empty()
				: Optional.of(numerals);
	}
}
