package org.ionwright.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One value of a model and where it is kept. Reads and writes go to the model, on the caller's thread.
 *
 * @param path
 *            from the root the value was looked up from
 * @param index
 *            place in an attribute of several values; -1 for all others
 */
public record ModelValue(String path, EObject owner, EAttribute attribute, int index) {

	/** What the model says of the number; empty for text, enums and booleans. */
	public Optional<Quantity> quantity() {
		return Quantities.of(attribute);
	}

	/** {@link Double} or {@link String}; empty when the model has no value here. */
	public Optional<Object> get() {
		return plain(index < 0 ? owner.eGet(attribute) : ((List<?>) owner.eGet(attribute)).get(index));
	}

	/**
	 * @param value
	 *            {@link Number} or {@link String}; enums and booleans are given as text
	 * @throws IllegalArgumentException
	 *             when the attribute does not take it; names path, value and what is expected. Ranges are not checked
	 *             here
	 */
	@SuppressWarnings("unchecked")
	public void set(Object value) {
		Object converted = converted(value);
		if (index < 0) {
			owner.eSet(attribute, converted);
		} else {
			((List<Object>) owner.eGet(attribute)).set(index, converted);
		}
	}

	/** The value of an attribute as a sheet shows it. */
	static Optional<Object> plain(@Nullable Object value) {
		if (value instanceof Number number) {
			return Optional.of(number.doubleValue());
		}
		if (value instanceof Enumerator literal) {
			return Optional.of(literal.getLiteral());
		}
		return value == null ? Optional.empty() : Optional.of(value.toString());
	}

	private Object converted(Object value) {
		EDataType type = attribute.getEAttributeType();
		Class<?> wanted = type.getInstanceClass();
		if (value instanceof Number number) {
			if (wanted == double.class && Double.isFinite(number.doubleValue())) {
				return number.doubleValue();
			}
			if (wanted == int.class && number.intValue() == number.doubleValue()) {
				return number.intValue();
			}
			throw refused(value,
					wanted == double.class ? "a finite number" : wanted == int.class ? "a whole number" : "text");
		}
		if (wanted == double.class || wanted == int.class) {
			throw refused(value, "a number");
		}
		try {
			@Nullable
			Object created = EcoreUtil.createFromString(type, value.toString());
			if (created != null) {
				return created;
			}
		} catch (RuntimeException e) {
			throw (IllegalArgumentException) refused(value, "a " + type.getName()).initCause(e);
		}
		throw refused(value, "a " + type.getName());
	}

	private IllegalArgumentException refused(Object value, String expected) {
		return new IllegalArgumentException(path + " does not take '" + value + "'; expected " + expected);
	}
}
