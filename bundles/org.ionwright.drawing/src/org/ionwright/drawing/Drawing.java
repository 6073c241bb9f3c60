package org.ionwright.drawing;

import org.ionwright.drawing.internal.Sheet;
import org.ionwright.model.instrument.MassSpectrometer;

/** Makes the drawing of an instrument. */
public final class Drawing {

	private Drawing() {
	}

	/**
	 * The section through the instrument, to one scale, with ladder, details, windows and list of parts. Whatever the model
	 * is, also unfinished or with impossible numbers, there is a drawing. The same model gives the same drawing. Takes
	 * some ms; the thread of the model.
	 */
	public static Scene of(MassSpectrometer instrument) {
		return Sheet.of(instrument);
	}
}
