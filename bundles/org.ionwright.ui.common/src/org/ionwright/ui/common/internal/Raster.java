package org.ionwright.ui.common.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/** A picture of colours that is drawn again and again: brought to the screen once, not at each paint. UI thread, unless said. */
public final class Raster {

	private final ImageData data;
	private @Nullable Image image;

	public Raster(ImageData data) {
		this.data = data;
	}

	/**
	 * Brings the picture to the screen now, which takes some milliseconds for a large one. Any thread.
	 *
	 * @throws SWTException
	 *             when the device is gone
	 */
	public static Raster ready(ImageData data, Device device) {
		Raster made = new Raster(data);
		made.on(device);
		return made;
	}

	public ImageData data() {
		return data;
	}

	/** Belongs to this raster. */
	Image on(Device device) {
		Image present = image;
		if (present == null) {
			present = new Image(device, data);
			image = present;
		}
		return present;
	}

	/** Frees what the screen holds. */
	public void dispose() {
		Image present = image;
		if (present != null) {
			present.dispose();
			image = null;
		}
	}
}
