package org.ionwright.workbench.internal;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;

/** A new acquisition method, a copy of the demo method. */
public final class NewMethodWizard extends NewModelFileWizard {

	public NewMethodWizard() {
		super(Messages.NewMethod_title, Messages.NewMethod_description);
	}

	@Override
	ModelFilePage page(IStructuredSelection selection) {
		return new ModelFilePage(selection, ModelFiles.METHOD_EXTENSION, name -> {
			AcquisitionMethod method = DemoModels.method();
			method.setName(name);
			return method;
		});
	}
}
