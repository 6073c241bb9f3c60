package org.ionwright.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the Ecore files say of their elements in a sentence. The generated code leaves these texts out, so they are read
 * from the files once, when first asked for. Any thread.
 */
public final class ModelWords {

	private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";
	private static final String SEED = "http://www.ionwright.org/seed";

	private ModelWords() {
	}

	/** A sentence about a class, attribute, reference, enum or literal; empty when the model has none. */
	public static String about(ENamedElement element) {
		return Texts.ALL.getOrDefault(key(element), "");
	}

	/** Numbers of the element in the drawings of its seed; empty for none. */
	public static List<String> numerals(EModelElement element) {
		return seed(element, "numerals");
	}

	/** Claims that name the element, as {@code seed/claim}; empty for none. */
	public static List<String> claims(EModelElement element) {
		return seed(element, "claims");
	}

	private static List<String> seed(EModelElement element, String what) {
		@Nullable
		EAnnotation annotation = element.getEAnnotation(SEED);
		@Nullable
		String text = annotation == null ? null : annotation.getDetails().get(what);
		return text == null || text.isBlank() ? List.of() : List.of(text.trim().split("\\s+"));
	}

	private static String key(ENamedElement element) {
		String name = element.getName();
		return element.eContainer() instanceof ENamedElement owner ? key(owner) + "." + name : name;
	}

	/** Read when first needed. */
	private static final class Texts {

		private static final Map<String, String> ALL = new HashMap<>();

		static {
			read("/model/instrument.ecore");
			read("/model/method.ecore");
		}

		private Texts() {
		}

		private static void read(String file) {
			Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("ionwright:" + file));
			try (InputStream stream = ModelWords.class.getResourceAsStream(file)) {
				if (stream == null) {
					throw new IOException("not in the bundle");
				}
				resource.load(stream, Map.of());
			} catch (IOException e) {
				throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
			}
			for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				if (all.next() instanceof ENamedElement element
						&& element.getEAnnotation(DOCUMENTATION) instanceof EAnnotation annotation
						&& annotation.getDetails().get("documentation") instanceof String text) {
					ALL.put(key(element), text);
				}
			}
		}
	}
}
