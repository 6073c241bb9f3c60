package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.instrument.VacuumChamber;

/** Names, numerals and hover texts of parts. */
final class Labels {

	private static final String SEED = "http://www.ionwright.org/seed";

	private Labels() {
	}

	/** With a hover text of name, numeral and values, such as {@code pinhole (35 in seed 001): 100 µm}. */
	static Tag tag(EObject part, String... values) {
		Optional<String> own = ownNumeral(part);
		String numeral = own.map(n -> " (no. " + n + ")")
				.or(() -> seedNumeral(part).map(n -> " (" + n + " in seed 001)")).orElse("");
		return new Tag(ModelPaths.pathOf(part), name(part) + numeral + values(": ", values));
	}

	static Callout callout(EObject part, Point site, String... values) {
		String name = name(part);
		return new Callout(tag(part, values), ownNumeral(part).or(() -> seedNumeral(part)).orElse(""),
				name + values(", ", Stream.of(values).filter(value -> !name.contains(value)).toArray(String[]::new)),
				site);
	}

	private static String values(String separator, String... values) {
		String text = Stream.of(values).filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
		return text.isEmpty() ? "" : separator + text;
	}

	/** Its own name, or what the model calls its place: {@code inner cylinder}, {@code passage 2}. */
	static String name(EObject part) {
		if (part instanceof Part named && named.getName() != null && !named.getName().isBlank()) {
			String name = named.getName().strip();
			return part instanceof VacuumChamber && !name.contains("chamber") && !name.contains("line")
					? name + " chamber"
					: name;
		}
		EReference place = part.eContainmentFeature();
		if (place == null) {
			return words(part.eClass().getName());
		}
		if (!place.isMany()) {
			return switch (place.getName()) {
			case "exit", "entrance" -> words(place.getName()) + " aperture";
			case "hole" -> "conical hole";
			case "insert" -> "conical insert";
			case "heater" -> "heater coil";
			case "corona" -> "corona needle";
			case "reliefValve" -> "chamber valve";
			case "gasInlet" -> "leak valve";
			case "reentrantWall" -> "re-entrant wall";
			default -> words(place.getName());
			};
		}
		List<?> list = (List<?>) part.eContainer().eGet(place);
		String one = place.getName().equals("exhaust") ? "exhaust port" : words(part.eClass().getName());
		return list.size() > 1 ? one + " " + (list.indexOf(part) + 1) : one;
	}

	/** {@code innerCylinder} as {@code inner cylinder}. */
	static String words(String camel) {
		return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static Optional<String> ownNumeral(EObject part) {
		return part instanceof Part named && named.getSourceNumeral() != null && !named.getSourceNumeral().isBlank()
				? Optional.of(named.getSourceNumeral().strip())
				: Optional.empty();
	}

	/** The number in the drawings of seed 001. */
	static Optional<String> seedNumeral(EObject part) {
		Optional<String> pinhole = PinholeNumerals.of(part);
		if (pinhole.isPresent()) {
			return pinhole;
		}
		EReference place = part.eContainmentFeature();
		List<String> numerals = new ArrayList<>(numerals(place));
		numerals.addAll(numerals(part.eClass()));
		return numerals.size() == 1 || place != null && !numerals(place).isEmpty() ? Optional.of(numerals.get(0))
				: numerals.stream().distinct().count() == 1 ? Optional.of(numerals.get(0)) : Optional.empty();
	}

	private static List<String> numerals(@Nullable EModelElement element) {
		@Nullable
		EAnnotation annotation = element == null ? null : element.getEAnnotation(SEED);
		@Nullable
		String text = annotation == null ? null : annotation.getDetails().get("numerals");
		return text == null || text.isBlank() ? List.of() : List.of(text.trim().split("\\s+"));
	}
}
