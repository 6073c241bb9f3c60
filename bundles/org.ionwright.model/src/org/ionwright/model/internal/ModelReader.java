package org.ionwright.model.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.OpenedModel;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.internal.migration.Migrations;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.SampleQueue;

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
		ModelResource resource = new ModelResource();
		load(resource, Migrations.current(name, content));
		if (!resource.getErrors().isEmpty()) {
			throw LoadTrouble.explain(name, resource.getErrors().get(0));
		}
		return root(resource, type);
	}

	/** What can be read, and what not; files of newer programs too. Fails only when there is no model to show. */
	public OpenedModel open(byte[] content) throws ModelFileException {
		List<ModelFileException> troubles = new ArrayList<>();
		byte[] current = Migrations.current(name, content);
		Migrations.newer(name, current).ifPresent(troubles::add);
		ModelResource resource = new ModelResource();
		load(resource, Migrations.asCurrent(current));
		resource.getErrors().forEach(error -> troubles.add(LoadTrouble.explain(name, error)));
		return new OpenedModel(root(resource, EObject.class), troubles);
	}

	/** Leaves in the errors of the resource what it could not understand of well-formed content. */
	private void load(ModelResource resource, byte[] content) throws ModelFileException {
		if (content.length == 0) {
			throw new ModelFileException(name, 0, 0, "the file is empty", null);
		}
		try {
			resource.load(new ByteArrayInputStream(content),
					Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES));
		} catch (IOException | RuntimeException e) {
			// EMF wraps what a damaged file leads to in all kinds of unchecked exceptions
			if (resource.getErrors().isEmpty() || resource.getContents().isEmpty() || LoadTrouble.isSyntax(e)) {
				throw LoadTrouble.explain(name, e);
			}
		}
	}

	private <T extends EObject> T root(Resource resource, Class<T> type) throws ModelFileException {
		List<EObject> contents = resource.getContents();
		if (contents.size() != 1) {
			throw new ModelFileException(name, 0, 0, "holds " + contents.size() + " models; expected one", null);
		}
		EObject root = contents.get(0);
		boolean known = root instanceof MassSpectrometer || root instanceof AcquisitionMethod
				|| type == SampleQueue.class;
		if (!known || !type.isInstance(root)) {
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
		if (type == SampleQueue.class) {
			return "a queue";
		}
		return type == EObject.class ? "an instrument or a method" : "a " + type.getSimpleName() + " alone";
	}
}
