package org.ionwright.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Names the values of a model tree by paths of feature names, with an index where there are several:
 * {@code analyser.stages[0].fieldRadius}. The root has the empty path.
 */
public final class ModelPaths {

	private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d{1,6})])?");

	private ModelPaths() {
	}

	/**
	 * All stored values below {@code root}: numbers as {@link Double}, text, enums and booleans as {@link String}.
	 * Values that only devices know and values that are not there are left out.
	 */
	public static SortedMap<String, Object> flatten(EObject root) {
		SortedMap<String, Object> values = sheet(root);
		values.keySet().removeIf(path -> resolve(root, path).isEmpty());
		return values;
	}

	/** As {@link #flatten}, with what a part refers to as the path of that, such as {@code exit.passage}. */
	public static SortedMap<String, Object> sheet(EObject root) {
		SortedMap<String, Object> values = new TreeMap<>();
		flatten(root, "", values);
		return values;
	}

	/** @return empty when the path leads nowhere or not to an attribute; quantities that only devices know are found */
	public static Optional<ModelValue> resolve(EObject root, String path) {
		int dot = path.lastIndexOf('.');
		Optional<EObject> owner = dot < 0 ? Optional.of(root) : object(root, path.substring(0, dot));
		return owner.flatMap(found -> value(found, path, path.substring(dot + 1)));
	}

	/**
	 * The part at {@code path}, {@code root} itself for the empty path; empty when the path does not lead to a part.
	 */
	public static Optional<EObject> object(EObject root, String path) {
		EObject place = root;
		if (!path.isEmpty()) {
			for (String step : path.split("\\.", -1)) {
				@Nullable
				EObject next = child(place, step);
				if (next == null) {
					return Optional.empty();
				}
				place = next;
			}
		}
		return Optional.of(place);
	}

	/** Path of a part from the root of its tree. */
	public static String pathOf(EObject part) {
		@Nullable
		EObject parent = part.eContainer();
		if (parent == null) {
			return "";
		}
		EReference feature = part.eContainmentFeature();
		String step = feature.isMany()
				? feature.getName() + "[" + ((List<?>) parent.eGet(feature)).indexOf(part) + "]"
				: feature.getName();
		return join(pathOf(parent), step);
	}

	/** Path of a feature of a part from the root of its tree. */
	public static String pathOf(EObject part, EStructuralFeature feature) {
		return join(pathOf(part), feature.getName());
	}

	private static void flatten(EObject part, String path, SortedMap<String, Object> values) {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			if (feature instanceof EReference reference && !reference.isContainment()) {
				pointer(part, reference, path, values);
				continue;
			}
			String name = join(path, feature.getName());
			if (part.eGet(feature) instanceof List<?> list) {
				for (int i = 0; i < list.size(); i++) {
					put(list.get(i), name + "[" + i + "]", values);
				}
			} else {
				put(part.eGet(feature), name, values);
			}
		}
	}

	/** What a part refers to, by its path. */
	private static void pointer(EObject part, EReference reference, String path, SortedMap<String, Object> values) {
		if (!reference.isMany() && part.eGet(reference) instanceof EObject target) {
			values.put(join(path, reference.getName()), pathOf(target));
		}
	}

	private static void put(@Nullable Object value, String path, SortedMap<String, Object> values) {
		if (value instanceof EObject part) {
			flatten(part, path, values);
		} else {
			ModelValue.plain(value).ifPresent(plain -> values.put(path, plain));
		}
	}

	private static @Nullable EObject child(EObject part, String step) {
		Matcher matcher = STEP.matcher(step);
		if (matcher.matches() && part.eClass().getEStructuralFeature(matcher.group(1)) instanceof EReference reference
				&& reference.isContainment() && reference.isMany() == (matcher.group(2) != null)) {
			if (!reference.isMany()) {
				return (EObject) part.eGet(reference);
			}
			List<?> list = (List<?>) part.eGet(reference);
			int index = Integer.parseInt(matcher.group(2));
			return index < list.size() ? (EObject) list.get(index) : null;
		}
		return null;
	}

	private static Optional<ModelValue> value(EObject owner, String path, String step) {
		Matcher matcher = STEP.matcher(step);
		if (matcher.matches() && owner.eClass().getEStructuralFeature(matcher.group(1)) instanceof EAttribute attribute
				&& attribute.isMany() == (matcher.group(2) != null)) {
			int index = attribute.isMany() ? Integer.parseInt(matcher.group(2)) : -1;
			if (index < 0 || index < ((List<?>) owner.eGet(attribute)).size()) {
				return Optional.of(new ModelValue(path, owner, attribute, index));
			}
		}
		return Optional.empty();
	}

	private static String join(String path, String step) {
		return path.isEmpty() ? step : path + "." + step;
	}
}
