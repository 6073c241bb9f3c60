package org.ionwright.model.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelPaths;

/** Makes the bytes of a file from a model. The same model gives the same bytes everywhere. */
public final class ModelWriter {

	private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			Resource.OPTION_LINE_DELIMITER, "\n", XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true,
			XMLResource.OPTION_LINE_WIDTH, 1);

	private final String name;

	/**
	 * @param name
	 *            of the file, for messages
	 */
	public ModelWriter(String name) {
		this.name = name;
	}

	/** The model may be in another resource; it is not touched. */
	public byte[] write(EObject model) throws ModelFileException {
		refuseWhatCannotBeRead(model);
		ModelResource resource = new ModelResource();
		resource.getContents().add(EcoreUtil.copy(model));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, OPTIONS);
		} catch (IOException | RuntimeException e) {
			// EMF reports characters that XML cannot hold as unchecked exceptions
			throw new ModelFileException(name, 0, 0, "cannot be written: " + e.getMessage(), e);
		}
		return bytes.toByteArray();
	}

	private void refuseWhatCannotBeRead(EObject model) throws ModelFileException {
		for (Map.Entry<String, Object> value : ModelPaths.flatten(model).entrySet()) {
			if (value.getValue() instanceof Double number && !Double.isFinite(number)) {
				throw new ModelFileException(name, 0, 0,
						"cannot be written: " + value.getKey() + " is " + number + "; give it a number first", null);
			}
		}
	}
}
