package org.ionwright.ui.common.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Pattern;

/** A picture of colours that is drawn again and again: brought to the screen once, not at each paint. UI thread, unless said. */
public final class Raster {

	private final ImageData data;
	private @Nullable Image image;
	private @Nullable Pattern pattern;

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

	/** The picture from the origin on, as a filling. Belongs to this raster. */
	Pattern fillingOn(Device device) {
		Pattern present = pattern;
		if (present == null) {
			present = new Pattern(device, on(device));
			pattern = present;
		}
		return present;
	}

	/** Frees what the screen holds. */
	public void dispose() {
		Pattern filling = pattern;
		if (filling != null) {
			filling.dispose();
			pattern = null;
		}
		Image present = image;
		if (present != null) {
			present.dispose();
			image = null;
		}
	}
}
