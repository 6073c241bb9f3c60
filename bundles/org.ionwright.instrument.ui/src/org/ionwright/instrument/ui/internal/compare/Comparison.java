package org.ionwright.instrument.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.ValueText;
import org.ionwright.model.ui.edit.Words;

/**
 * Finds what differs between two instruments. Parts belong together when they have the same place; in lists by name first,
 * then by number. Any thread.
 */
final class Comparison {

	private final List<Difference> differences = new ArrayList<>();

	private Comparison() {
	}

	/** In the order of the model. */
	static List<Difference> of(MassSpectrometer left, MassSpectrometer right) {
		Comparison comparison = new Comparison();
		comparison.compare(left, right);
		return List.copyOf(comparison.differences);
	}

	private void compare(EObject left, EObject right) {
		if (left.eClass() != right.eClass()) {
			add(left, "", Words.of(left.eClass()), Words.of(right.eClass()), Difference.Kind.OTHER_KIND);
		}
		List<EReference> inside = new ArrayList<>();
		for (EStructuralFeature feature : left.eClass().getEAllStructuralFeatures()) {
			EStructuralFeature same = right.eClass().getEStructuralFeature(feature.getName());
			if (feature.isTransient() || same == null) {
				continue;
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				inside.add(reference);
			} else if (!plain(left, feature).equals(plain(right, same))) {
				add(left, Words.of(feature), ValueText.of(left, feature), ValueText.of(right, same),
						Difference.Kind.VALUE);
			}
		}
		inside.forEach(reference -> contents(left, right, reference));
	}

	/** What is compared: references by path, so that equal instruments are equal. */
	private static Object plain(EObject part, EStructuralFeature feature) {
		Object value = part.eGet(feature);
		if (value instanceof List<?> list) {
			return list.stream().map(Comparison::plain).toList();
		}
		return plain(value);
	}

	private static Object plain(@Nullable Object value) {
		return value instanceof EObject target ? ModelPaths.pathOf(target) : value == null ? "" : value;
	}

	private void contents(EObject left, EObject right, EReference reference) {
		List<EObject> ours = children(left, reference);
		List<EObject> theirs = new ArrayList<>(children(right, reference));
		for (EObject our : ours) {
			EObject their = partner(our, ours, theirs);
			if (their == null) {
				add(our, "", Words.name(our), "", Difference.Kind.LEFT_ONLY);
			} else {
				theirs.remove(their);
				compare(our, their);
			}
		}
		theirs.forEach(their -> add(their, "", "", Words.name(their), Difference.Kind.RIGHT_ONLY));
	}

	private static @Nullable EObject partner(EObject our, List<EObject> ours, List<EObject> theirs) {
		for (EObject their : theirs) {
			if (ours.size() > 1 && Words.name(their).equals(Words.name(our))) {
				return their;
			}
		}
		for (EObject their : theirs) {
			boolean named = ours.stream().anyMatch(other -> Words.name(other).equals(Words.name(their)));
			if (ours.size() == 1 || !named) {
				return their;
			}
		}
		return null;
	}

	private static List<EObject> children(EObject part, EReference reference) {
		EStructuralFeature own = part.eClass().getEStructuralFeature(reference.getName());
		Object value = own == null ? null : part.eGet(own);
		return value instanceof List<?> list
				? list.stream().map(EObject.class::cast).map(child -> Objects.requireNonNull(child)).toList()
				: value instanceof EObject child ? List.of(child) : List.of();
	}

	private void add(EObject part, String value, String left, String right, Difference.Kind kind) {
		String path = ModelPaths.pathOf(part);
		differences.add(new Difference(group(part), path, value, left, right, kind));
	}

	/** The part below the instrument that a part is in. */
	private static String group(EObject part) {
		EObject top = part;
		while (top.eContainer() != null && top.eContainer().eContainer() != null) {
			top = top.eContainer();
		}
		return top.eContainer() == null ? Words.of(top.eClass()) : Words.of(top.eContainmentFeature());
	}
}
