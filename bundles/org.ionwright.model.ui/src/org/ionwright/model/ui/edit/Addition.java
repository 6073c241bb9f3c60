package org.ionwright.model.ui.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A part that the model allows at a place.
 *
 * @param role
 *            where it goes in its owner
 * @param kind
 *            what it is
 */
public record Addition(EObject owner, EReference role, EClass kind) {

	/** Everything that can be added to a part as it is now, in the order of the model. */
	public static List<Addition> to(EObject owner) {
		List<Addition> found = new ArrayList<>();
		for (EReference role : owner.eClass().getEAllContainments()) {
			boolean room = role.isMany() ? role.getUpperBound() < 0
					|| ((List<?>) owner.eGet(role)).size() < role.getUpperBound() : owner.eGet(role) == null;
			if (room && role.isChangeable()) {
				NewParts.kinds(role.getEReferenceType()).forEach(kind -> found.add(new Addition(owner, role, kind)));
			}
		}
		return found;
	}

	/** What else could be in the place of a part: the other ionisers, the other interfaces. */
	public static List<Addition> insteadOf(EObject part) {
		EReference role = part.eContainmentFeature();
		return role == null ? List.of()
				: NewParts.kinds(role.getEReferenceType()).stream().filter(kind -> kind != part.eClass())
						.map(kind -> new Addition(part.eContainer(), role, kind)).toList();
	}

	/** Role and kind where they differ: {@code Interface: Pinhole interface}. */
	public String label() {
		String kindText = Words.of(kind);
		String roleText = Words.of(role);
		boolean several = NewParts.kinds(role.getEReferenceType()).size() > 1;
		if (!several) {
			return role.isMany() ? kindText : roleText;
		}
		return roleText + ": " + kindText;
	}
}
