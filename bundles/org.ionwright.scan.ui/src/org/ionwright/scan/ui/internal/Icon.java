package org.ionwright.scan.ui.internal;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of this bundle, in {@code icons} by their names in small letters. */
public enum Icon {
	START, PAUSE, SKIP, STOP, ABORT, CONNECT, DISCONNECT;

	/** Lives as long as the control. */
	public Image image(Control owner) {
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), owner);
		return Objects.requireNonNull(images.create(descriptor()));
	}

	private ImageDescriptor descriptor() {
		return ImageDescriptor
				.createFromURL(Icon.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT) + ".png"));
	}
}
