package org.ionwright.model.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** Makes a model from the bytes of a file, or says in one line why not. */
public final class ModelReader {

	/** Without document types there are no entities: none from outside, and none that grow. */
	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false);

	private final String name;

	/**
	 * @param name
	 *            of the file, for messages
	 */
	public ModelReader(String name) {
		this.name = name;
	}

	/** Always a whole model of the wanted type. */
	public <T extends EObject> T read(byte[] content, Class<T> type) throws ModelFileException {
		if (content.length == 0) {
			throw new ModelFileException(name, 0, 0, "the file is empty", null);
		}
		ModelResource resource = new ModelResource();
		try {
			resource.load(new ByteArrayInputStream(content),
					Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES));
		} catch (IOException | RuntimeException e) {
			// EMF wraps what a damaged file leads to in all kinds of unchecked exceptions
			throw LoadTrouble.explain(name, e);
		}
		return root(resource, type);
	}

	private <T extends EObject> T root(Resource resource, Class<T> type) throws ModelFileException {
		if (!resource.getErrors().isEmpty()) {
			Resource.Diagnostic first = resource.getErrors().get(0);
			throw new ModelFileException(name, first.getLine(), first.getColumn(), first.getMessage(), null);
		}
		List<EObject> contents = resource.getContents();
		if (contents.size() != 1) {
			throw new ModelFileException(name, 0, 0, "holds " + contents.size() + " models; expected one", null);
		}
		EObject root = contents.get(0);
		if (!(root instanceof MassSpectrometer) && !(root instanceof AcquisitionMethod) || !type.isInstance(root)) {
			throw new ModelFileException(name, 0, 0, "holds " + kind(root.eClass().getInstanceClass()) + "; expected "
					+ kind(type), null);
		}
		resource.getContents().clear();
		return type.cast(root);
	}

	private static String kind(Class<?> type) {
		if (type == MassSpectrometer.class) {
			return "an instrument";
		}
		if (type == AcquisitionMethod.class) {
			return "a method";
		}
		return type == EObject.class ? "an instrument or a method" : "a " + type.getSimpleName() + " alone";
	}
}
