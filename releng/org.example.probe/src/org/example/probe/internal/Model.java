package org.example.probe.internal;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/** Tells what of ours is in the model of the application before anything was opened. On the thread of the windows. */
record Model(Report report, String ours) {

	void tell(MApplication application) {
		for (MWindow window : application.getChildren()) {
			window.getSharedElements().forEach(element -> tell("shared", element));
			window.getChildren().forEach(this::perspectives);
		}
	}

	private void perspectives(MUIElement element) {
		if (element instanceof MPerspective) {
			tell("stacked", element);
		} else if (element instanceof MElementContainer<?> container) {
			container.getChildren().forEach(this::perspectives);
		}
	}

	private void tell(String kind, MUIElement element) {
		String id = element.getElementId();
		if (id != null && id.startsWith(ours)) {
			report.add(kind, id);
		}
	}
}
