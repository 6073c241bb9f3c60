package org.ionwright.workbench.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Function;

import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;

/** Asks for folder and name. The page of the workbench sees to it that names are valid and nothing is overwritten. */
final class ModelFilePage extends WizardNewFileCreationPage {

	private final Function<String, EObject> model;

	/**
	 * @param model
	 *            makes the content from the name without its ending
	 */
	ModelFilePage(IStructuredSelection selection, String extension, Function<String, EObject> model) {
		super(extension, selection);
		this.model = model;
		setFileExtension(extension);
		setAllowExistingResources(false);
	}

	@Override
	protected InputStream getInitialContents() {
		String file = getFileName();
		String name = IPath.fromOSString(file).removeFileExtension().lastSegment();
		try {
			return new ByteArrayInputStream(ModelFiles.format(model.apply(name == null ? file : name), file));
		} catch (ModelFileException e) {
			throw new IllegalStateException("the demo model cannot be written: " + e.getMessage(), e);
		}
	}
}
