package org.ionwright.model.ui.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.ModelWords;
import org.ionwright.model.Quantities;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.instrument.PointBinding;

/** Names of the model as people read them, made of the names in the Ecore where it says nothing better. Any thread. */
public final class Words {

	private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
	private static final Pattern CLAIM = Pattern.compile("SEED(\\d+)_CLAIM(\\d+)");
	private static final Pattern FIGURE = Pattern.compile("fig(\\d+)");
	private static final Set<String> CAPITALS = Set.of("hv", "rf", "dc", "ac", "lc", "peek", "ptfe");

	private Words() {
	}

	/** {@code Field radius}. */
	public static String of(EStructuralFeature feature) {
		Optional<Quantity> quantity = feature instanceof EAttribute attribute ? Quantities.of(attribute)
				: Optional.empty();
		return quantity.map(Quantity::label).orElseGet(() -> sentence(feature.getName()));
	}

	/** {@code Electrospray ioniser}. */
	public static String of(EClass type) {
		return sentence(type.getName());
	}

	/** {@code Rf only} is never said: abbreviations keep their capitals. */
	public static String of(Enumerator literal) {
		Matcher claim = CLAIM.matcher(literal.getName());
		if (claim.matches()) {
			return "Seed " + claim.group(1) + ", claim " + claim.group(2);
		}
		return words(literal.getName().toLowerCase(Locale.ROOT).split("_"));
	}

	/** What a part is called in the tree: its own name, else its role or its kind, with a number where there are several. */
	public static String name(EObject part) {
		if (part instanceof Part named && named.getName() instanceof String name && !name.isBlank()) {
			return name;
		}
		if (part instanceof MassSpectrometer root) {
			return root.getName() instanceof String name && !name.isBlank() ? name : of(part.eClass());
		}
		if (part instanceof DeviceBinding binding) {
			return binding.getPart() + " \u2192 " + binding.getDriver();
		}
		if (part instanceof PointBinding point) {
			return point.getParameter() + " \u2192 " + point.getDevice();
		}
		EStructuralFeature own = part.eClass().getEStructuralFeature("name");
		if (own != null && part.eGet(own) instanceof String name && !name.isBlank()) {
			return name;
		}
		EReference role = part.eContainmentFeature();
		if (role == null) {
			return of(part.eClass());
		}
		if (role.isMany()) {
			List<?> siblings = (List<?>) part.eContainer().eGet(role);
			return of(part.eClass()) + " " + (siblings.indexOf(part) + 1);
		}
		return role.getEReferenceType().isAbstract() ? of(part.eClass()) : of(role);
	}

	/**
	 * Numeral of the part in the drawings of its seed: its own, that of its role, or that of its kind. Empty for none, and
	 * for a kind that has several, because then nobody knows which.
	 */
	public static String numeral(EObject part) {
		if (part instanceof Part named && named.getSourceNumeral() instanceof String own && !own.isBlank()) {
			return own;
		}
		EReference role = part.eContainmentFeature();
		List<String> found = role == null ? List.of() : ModelWords.numerals(role);
		if (found.isEmpty()) {
			found = ModelWords.numerals(part.eClass());
		}
		return found.size() == 1 ? found.get(0) : "";
	}

	private static String sentence(String name) {
		return words(CAMEL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT).split(" "));
	}

	private static String words(String[] words) {
		StringBuilder text = new StringBuilder();
		for (String word : words) {
			Matcher figure = FIGURE.matcher(word);
			String said = figure.matches() ? "FIG " + figure.group(1)
					: CAPITALS.contains(word) || word.matches("\\d+[a-e]") ? word.toUpperCase(Locale.ROOT) : word;
			text.append(text.isEmpty() ? "" : " ").append(said);
		}
		return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
