package org.ionwright.model.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.method.MethodPackage;
import org.xml.sax.SAXParseException;

/** Puts what the XML parser and EMF say of a bad file into words for the person who has the file. */
final class LoadTrouble {

	private static final Pattern OUR_URI = Pattern.compile("http://www\\.ionwright\\.org/(instrument|method)/(\\d+)");

	/** What EMF puts behind its messages; we say it in front. */
	private static final Pattern PLACE = Pattern.compile("\\s*\\([^()]*, \\d+, \\d+\\)$");

	private LoadTrouble() {
	}

	/** Whether the content is not even well-formed. */
	static boolean isSyntax(Throwable trouble) {
		for (Throwable at = trouble; at != null; at = at.getCause()) {
			if (at instanceof SAXParseException) {
				return true;
			}
		}
		return false;
	}

	/** One of the errors that a resource collects while it goes on reading. */
	static ModelFileException explain(String file, Resource.Diagnostic trouble) {
		return trouble instanceof XMIException content ? explain(file, (Throwable) content)
				: new ModelFileException(file, trouble.getLine(), trouble.getColumn(), trouble.getMessage(), null);
	}

	static ModelFileException explain(String file, Throwable trouble) {
		for (Throwable at = trouble; at != null; at = at.getCause()) {
			if (at instanceof SAXParseException syntax) {
				return new ModelFileException(file, syntax.getLineNumber(), syntax.getColumnNumber(), syntax(syntax),
						trouble);
			}
			if (at instanceof XMIException content) {
				return new ModelFileException(file, content.getLine(), content.getColumn(), content(content), trouble);
			}
		}
		return new ModelFileException(file, 0, 0, "is damaged or no model file: " + message(trouble), trouble);
	}

	private static String syntax(SAXParseException e) {
		String text = message(e);
		if (text.contains("DOCTYPE")) {
			return "holds a document type declaration; model files have none, remove it";
		}
		return "is not well-formed XML, perhaps cut off: " + text;
	}

	private static String content(XMIException e) {
		if (e instanceof PackageNotFoundException missing) {
			return unknownPackage(missing.uri());
		}
		if (e instanceof FeatureNotFoundException unknown) {
			return "unknown attribute or element '" + unknown.getName() + "'" + in(unknown.getObject());
		}
		if (e instanceof ClassNotFoundException unknown) {
			return "unknown or abstract type '" + unknown.getName() + "'";
		}
		if (e instanceof IllegalValueException illegal) {
			return illegalValue(illegal.getFeature(), illegal.getValue(), illegal.getObject());
		}
		if (e instanceof UnresolvedReferenceException dangling) {
			return "refers to '" + dangling.getReference() + "', which is not in the file";
		}
		return PLACE.matcher(message(e)).replaceFirst("");
	}

	private static String unknownPackage(@Nullable String uri) {
		Matcher ours = OUR_URI.matcher(String.valueOf(uri));
		if (!ours.matches()) {
			return "is no instrument and no method: unknown namespace '" + uri + "'";
		}
		String known = ours.group(1).equals("method") ? MethodPackage.eNS_URI : InstrumentPackage.eNS_URI;
		return "was written in format " + ours.group(1) + "/" + ours.group(2) + "; this program reads "
				+ known.substring(known.lastIndexOf('/', known.lastIndexOf('/') - 1) + 1)
				+ ", a newer program is needed";
	}

	private static String illegalValue(EStructuralFeature feature, @Nullable Object value, @Nullable EObject owner) {
		String start = feature.getName() + in(owner) + " is '" + value + "'; expected ";
		if (feature instanceof EAttribute attribute) {
			if (attribute.getEAttributeType() instanceof EEnum type) {
				return start + "one of " + String.join(", ",
						type.getELiterals().stream().map(literal -> literal.getLiteral()).toList());
			}
			Class<?> type = attribute.getEAttributeType().getInstanceClass();
			return start + (type == double.class ? "a finite decimal number, alone or with a unit of its kind"
					: type == int.class ? "a whole number" : "a " + attribute.getEAttributeType().getName());
		}
		@Nullable
		Object type = feature.getEType();
		return feature.getName() + in(owner) + " cannot hold "
				+ (value instanceof EObject part ? part.eClass().getName() : "'" + value + "'") + "; expected a "
				+ (type instanceof EClass known ? known.getName() : "part");
	}

	private static String in(@Nullable EObject owner) {
		return owner == null ? "" : " of " + owner.eClass().getName();
	}

	private static String message(Throwable e) {
		@Nullable
		String text = e.getMessage();
		return text == null ? e.getClass().getSimpleName() : text;
	}
}
