package org.ionwright.model.internal;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.model.Quantities;
import org.ionwright.model.UnitTable;

/**
 * Takes finite decimal numbers only, alone or with a unit such as {@code 5e-6 torr}, nothing twice, and no reference to anything outside the file. What EMF calls with
 * is not annotated.
 */
@NonNullByDefault({})
final class StrictHandler extends SAXXMIHandler {

	private static final Pattern NUMBER = Pattern
			.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?)(?:\\s+(\\S+))?");

	StrictHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (feature instanceof EAttribute attribute && value instanceof String text
				&& attribute.getEAttributeType().getInstanceClass() == double.class) {
			OptionalDouble number = number(attribute, text.strip());
			if (number.isPresent()) {
				super.setFeatureValue(object, feature, Double.toString(number.getAsDouble()), position);
			} else {
				error(new IllegalValueException(object, feature, text, null, getLocation(), getLineNumber(),
						getColumnNumber()));
			}
			return;
		}
		if (value instanceof EObject && !feature.isMany() && object.eIsSet(feature)) {
			error(new XMIException("a second " + feature.getName() + " in one " + object.eClass().getName(),
					getLocation(), getLineNumber(), getColumnNumber()));
			return;
		}
		super.setFeatureValue(object, feature, value, position);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String uriLiteral) {
		error(new XMIException("refers to '" + uriLiteral + "'; a model file must not refer to others", getLocation(),
				getLineNumber(), getColumnNumber()));
	}

	@Override
	protected void handleXSISchemaLocation(String schemaLocations) {
		// packages come from this program, never from where a file says
	}

	@Override
	protected void handleXSINoNamespaceSchemaLocation(String location) {
		// as above
	}

	/** In the unit of the model; the text is so already, or names another unit of the same kind. */
	private static OptionalDouble number(EAttribute attribute, String text) {
		Matcher form = NUMBER.matcher(text);
		if (!form.matches()) {
			return OptionalDouble.empty();
		}
		double number = Double.parseDouble(form.group(1));
		if (form.group(2) != null) {
			number = Quantities.of(attribute).flatMap(quantity -> UnitTable.find(form.group(2))
					.filter(unit -> unit.ucum().equals(quantity.unit())))
					.map(unit -> Double.parseDouble(form.group(1)) * unit.factor() + unit.offset()).orElse(Double.NaN);
		}
		return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
	}
}
