package org.ionwright.model;

import java.util.Optional;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the PSI-MS annotations of the Ecore files: of attributes, of classes that are stations of the ion path, of
 * literals.
 */
public final class CvTerms {

	/** Source of the annotation. */
	public static final String SOURCE = "http://www.ionwright.org/cv";

	private CvTerms() {
	}

	/** @return empty when the vocabulary has no term that fits exactly; classes do not inherit terms */
	public static Optional<ModelTerm> of(ENamedElement element) {
		@Nullable
		EAnnotation annotation = element.getEAnnotation(SOURCE);
		if (annotation == null) {
			return Optional.empty();
		}
		EMap<String, String> details = annotation.getDetails();
		return Optional.of(new ModelTerm(text(details, "accession"), text(details, "name"),
				text(details, "unitAccession"), text(details, "unitName")));
	}

	/** The term of an enum value such as {@code DetectorKind.PHOTOMULTIPLIER}, given the enum of the package. */
	public static Optional<ModelTerm> of(EEnum type, Enumerator literal) {
		return Optional.ofNullable(type.getEEnumLiteral(literal.getName())).flatMap(CvTerms::of);
	}

	/** The term of the class or of the nearest class above it that has one. */
	public static Optional<ModelTerm> ofClassOrParent(EClass type) {
		return of(type).or(() -> type.getESuperTypes().stream().flatMap(parent -> ofClassOrParent(parent).stream())
				.findFirst());
	}

	private static String text(EMap<String, String> details, String key) {
		@Nullable
		String value = details.get(key);
		return value == null ? "" : value;
	}
}
