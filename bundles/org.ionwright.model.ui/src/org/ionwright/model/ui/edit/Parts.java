package org.ionwright.model.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.ModelPaths;

/** Ways through the tree of parts. */
public final class Parts {

	/**
	 * A place that a finding names.
	 *
	 * @param feature
	 *            empty when the part as a whole is meant
	 */
	public record Place(EObject part, Optional<EStructuralFeature> feature) {
	}

	private Parts() {
	}

	/** A part and all below it, each before its own parts. */
	public static Stream<EObject> all(EObject root) {
		Iterable<EObject> below = root::eAllContents;
		return Stream.concat(Stream.of(root), StreamSupport.stream(below.spliterator(), false));
	}

	/** What a reference of the part may point at. */
	public static List<EObject> fitting(EObject part, EReference reference) {
		return all(EcoreUtil.getRootContainer(part)).filter(reference.getEReferenceType()::isInstance)
				.filter(candidate -> candidate != part).toList();
	}

	/** The place of a path; of the nearest part above it when the path itself leads nowhere. */
	public static Place find(EObject root, String path) {
		Optional<EObject> whole = ModelPaths.object(root, path);
		if (whole.isPresent()) {
			return new Place(whole.get(), Optional.empty());
		}
		int dot = path.lastIndexOf('.');
		String parent = dot < 0 ? "" : path.substring(0, dot);
		Optional<EObject> owner = ModelPaths.object(root, parent);
		if (owner.isPresent()) {
			String step = path.substring(dot + 1).replaceFirst("\\[\\d+]$", "");
			return new Place(owner.get(),
					Optional.ofNullable(owner.get().eClass().getEStructuralFeature(step)));
		}
		return parent.isEmpty() ? new Place(root, Optional.empty()) : find(root, parent);
	}

	/** Whether {@code part} is {@code above} or somewhere in it. */
	public static boolean within(EObject part, EObject above) {
		return part == above || EcoreUtil.isAncestor(above, part);
	}
}
