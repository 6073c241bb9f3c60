package org.ionwright.model.validation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;

/** What holds for every number and every part, whatever it means: read from the annotations of the model. */
public final class RangeRules {

	private static final String NUMBERS = "every number is finite and in the range the model states";
	private static final String PARTS = "every part that is needed is there";

	/** Missing parts that a rule of the seeds reports in its own words. */
	private static final Set<EStructuralFeature> REPORTED_ELSEWHERE = Set.of(
			InstrumentPackage.Literals.ION_SOURCE__IONISER, InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__ENTRANCE,
			InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__EXIT,
			InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__EXHAUST,
			InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY,
			InstrumentPackage.Literals.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER,
			InstrumentPackage.Literals.PINHOLE_INTERFACE__PINHOLE,
			InstrumentPackage.Literals.MASS_SPECTROMETER__ANALYSER,
			InstrumentPackage.Literals.TANDEM_MASS_FILTER__STAGES,
			MethodPackage.Literals.ACQUISITION_METHOD__SEGMENTS);

	private RangeRules() {
	}

	public static List<Rule<MassSpectrometer>> instrument() {
		return List.of(new CheckedRule<>("M.PARTS", PARTS, RangeRules::parts),
				new CheckedRule<>("M.RANGE", NUMBERS, RangeRules::numbers));
	}

	public static List<Rule<MethodCase>> method() {
		return List.of(new CheckedRule<>("M.PARTS", PARTS, (subject, report) -> parts(subject.method(), report)),
				new CheckedRule<>("M.RANGE", NUMBERS, (subject, report) -> numbers(subject.method(), report)));
	}

	public static List<Rule<SampleQueue>> queue() {
		return List.of(new CheckedRule<>("M.RANGE", NUMBERS, RangeRules::numbers));
	}

	private static void parts(EObject root, Report report) {
		tree(root).forEach(part -> {
			for (EReference reference : part.eClass().getEAllContainments()) {
				if (reference.isRequired() && !part.eIsSet(reference) && !REPORTED_ELSEWHERE.contains(reference)) {
					report.error(part, reference,
							"is missing; add one of type " + reference.getEReferenceType().getName());
				}
			}
		});
	}

	private static void numbers(EObject root, Report report) {
		tree(root).forEach(part -> {
			for (EAttribute attribute : part.eClass().getEAllAttributes()) {
				Optional<Quantity> quantity = Quantities.of(attribute);
				if (quantity.isPresent() && quantity.get().role() != Role.READBACK) {
					Ranges.check(quantity.get(), ((Number) part.eGet(attribute)).doubleValue())
							.ifPresent(finding -> report.add(finding.severity(),
									ModelPaths.pathOf(part, attribute), finding.message()));
				}
			}
		});
	}

	private static Stream<EObject> tree(EObject root) {
		Iterable<EObject> below = root::eAllContents;
		return Stream.concat(Stream.of(root), StreamSupport.stream(below.spliterator(), false));
	}
}
