package org.ionwright.workbench.internal;

import org.eclipse.jface.resource.ImageDescriptor;

/** What the wizards share. */
final class Wizards {

	private Wizards() {
	}

	static ImageDescriptor banner() {
		return ImageDescriptor.createFromURL(Wizards.class.getResource("/icons/wizard.png"));
	}
}
