package org.ionwright.ui.common;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * The icons of Ionwright, 16 x 16 with a twin for high resolution, in colours that stand out on light and dark backgrounds.
 * Their sources are the SVG files beside them in {@code icons/}.
 */
public enum UiIcon {
	START, PAUSE, STOP, ABORT, CONNECT, DISCONNECT, PREVIOUS, NEXT, SUM, FULL_RANGE, ZOOM_BACK, LOGARITHMIC, STICKS,
	PROFILE, MAP, MODEL, EXPORT_PICTURE, RELOAD, RUN, INSTRUMENT, METHOD;

	/** For actions and parts; any thread. */
	public ImageDescriptor descriptor() {
		String path = "/icons/" + name().toLowerCase(Locale.ROOT) + ".png";
		URL url = Objects.requireNonNull(UiIcon.class.getResource(path), path);
		return ImageDescriptor.createFromURL(url);
	}

	/** An image that lives as long as the control; do not dispose it. UI thread. */
	public Image image(Control owner) {
		ResourceManager images = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
		return images.create(descriptor());
	}
}
