package org.ionwright.model.validation.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.model.Role;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.validation.MethodCase;

/** What the paths in a method lead to. */
final class ParameterPaths {

	private ParameterPaths() {
	}

	/** Empty for a setting that names nothing. */
	static String of(MethodSetting setting) {
		return text(setting.getParameter());
	}

	static String text(@Nullable String path) {
		return path == null ? "" : path;
	}

	/** The quantity of the instrument at a path, if there is an instrument. */
	static Optional<Quantity> quantity(MethodCase subject, String path) {
		return subject.instrument().flatMap(instrument -> ModelPaths.resolve(instrument, path))
				.flatMap(ModelValue::quantity);
	}

	/** What forms call the value at a path; the path itself where it leads nowhere. */
	static String label(MethodCase subject, String path) {
		return quantity(subject, path).map(Quantity::label).filter(label -> !label.isEmpty()).orElse(path);
	}

	/** The same within a sentence, without the word that tells a set-point from its reading. */
	static String inSentence(MethodCase subject, String path) {
		String label = label(subject, path).replaceFirst(" set$", "");
		boolean word = !label.equals(path) && label.length() > 1 && Character.isLowerCase(label.charAt(1));
		return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
	}

	/** What a value is, for people. */
	static String role(ModelValue value) {
		return value.quantity().map(quantity -> role(quantity.role())).orElse("no number");
	}

	private static String role(Role role) {
		return switch (role) {
		case FACT -> "a fact of the instrument";
		case LIMIT -> "a limit of the instrument";
		case READBACK -> "only read back";
		case SETTING -> "a setting";
		};
	}
}
