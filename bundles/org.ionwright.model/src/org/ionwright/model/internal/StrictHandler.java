package org.ionwright.model.internal;

import java.util.Map;
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

/**
 * Takes finite decimal numbers only, nothing twice, and no reference to anything outside the file. What EMF calls with
 * is not annotated.
 */
@NonNullByDefault({})
final class StrictHandler extends SAXXMIHandler {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

	StrictHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (feature instanceof EAttribute attribute && value instanceof String text && !acceptable(attribute, text)) {
			error(new IllegalValueException(object, feature, text, null, getLocation(), getLineNumber(),
					getColumnNumber()));
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

	private static boolean acceptable(EAttribute attribute, String text) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		return type != double.class
				|| NUMBER.matcher(text.strip()).matches() && Double.isFinite(Double.parseDouble(text.strip()));
	}
}
