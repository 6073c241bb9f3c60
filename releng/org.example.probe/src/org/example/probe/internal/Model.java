package org.example.probe.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IWorkbench;

/** The application model, asked as the dialogs of ChemClipse ask it: they list and open what is in it. On the thread of the windows. */
record Model(MApplication application, EModelService elements, EPartService parts) {

	private static final String STACK = "org.eclipse.chemclipse.rcp.app.ui.perspectivestack.main";

	static Model of(IWorkbench workbench) {
		return new Model(Objects.requireNonNull(workbench.getService(MApplication.class)),
				Objects.requireNonNull(workbench.getService(EModelService.class)),
				Objects.requireNonNull(workbench.getWorkbenchWindows()[0].getService(EPartService.class)));
	}

	boolean isOfChemClipse() {
		return elements.find(STACK, application) != null;
	}

	List<MPerspective> perspectives() {
		return elements.findElements(application, null, MPerspective.class);
	}

	List<MPart> views() {
		return elements.findElements(application, null, MPart.class);
	}

	MPerspective show(MPerspective perspective) {
		parts.switchPerspective(perspective);
		return perspective;
	}

	MPart show(MPart view) {
		if (!parts.getParts().contains(view)) {
			parts.createPart(view.getElementId());
		}
		parts.showPart(view, PartState.VISIBLE);
		return parts.showPart(view, PartState.ACTIVATE);
	}
}
