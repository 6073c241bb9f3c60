package org.ionwright.model.ui.edit;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes parts with the defaults of the model and with the parts they cannot be without. */
final class NewParts {

	private NewParts() {
	}

	/** What can be made where a type is asked for: itself and all below it that are not abstract. */
	static List<EClass> kinds(EClass type) {
		return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(kind -> !kind.isAbstract() && !kind.isInterface() && type.isSuperTypeOf(kind)).toList();
	}

	/**
	 * A new part. Needed parts are made along when there is only one kind of them; needed references are set when only one
	 * part of the model fits.
	 *
	 * @param root
	 *            the model the part is for; not changed
	 */
	static EObject create(EClass kind, EObject root) {
		EObject part = EcoreUtil.create(kind);
		complete(part, root);
		return part;
	}

	/**
	 * A new part that takes the place of another: what both have under the same name is taken over, parts in it included.
	 */
	static EObject inPlaceOf(EObject old, EClass kind, EObject root) {
		EObject part = EcoreUtil.create(kind);
		EObject copy = EcoreUtil.copy(old);
		for (EStructuralFeature feature : copy.eClass().getEAllStructuralFeatures()) {
			EStructuralFeature same = kind.getEStructuralFeature(feature.getName());
			if (same != null && !feature.isTransient() && copy.eIsSet(feature) && same.isMany() == feature.isMany()
					&& takes(same.getEType(), feature.getEType())) {
				part.eSet(same, copy.eGet(feature));
			}
		}
		complete(part, root);
		return part;
	}

	private static boolean takes(EClassifier wider, EClassifier narrower) {
		return wider == narrower
				|| wider instanceof EClass above && narrower instanceof EClass below && above.isSuperTypeOf(below);
	}

	private static void complete(EObject part, EObject root) {
		for (EReference reference : part.eClass().getEAllReferences()) {
			if (!reference.isRequired() || part.eIsSet(reference)) {
				continue;
			}
			if (reference.isContainment()) {
				List<EClass> kinds = kinds(reference.getEReferenceType());
				if (kinds.size() == 1 || !reference.getEReferenceType().isAbstract()) {
					put(part, reference, create(kinds.get(0), root));
				}
			} else {
				List<EObject> fitting = Parts.all(root).filter(reference.getEReferenceType()::isInstance).toList();
				if (fitting.size() == 1) {
					put(part, reference, fitting.get(0));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject part, EReference reference, EObject value) {
		if (reference.isMany()) {
			((List<EObject>) part.eGet(reference)).add(value);
		} else {
			part.eSet(reference, value);
		}
	}
}
