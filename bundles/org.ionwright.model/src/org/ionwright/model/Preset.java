package org.ionwright.model;

import java.io.IOException;
import java.io.InputStream;

import org.ionwright.model.instrument.MassSpectrometer;

/**
 * A complete instrument to start a new one from. All devices are simulated.
 *
 * @param file
 *            name in the bundle, and what a copy of it may be called
 * @param name
 *            for people
 * @param description
 *            what it shows, in a sentence or two
 */
public record Preset(String file, String name, String description) {

	/** A new copy with each call. */
	public MassSpectrometer instrument() {
		try (InputStream stream = Preset.class.getResourceAsStream(path())) {
			if (stream == null) {
				throw new IOException(file + " is not in the bundle");
			}
			return ModelFiles.parse(file, stream.readAllBytes(), MassSpectrometer.class);
		} catch (IOException e) {
			throw new IllegalStateException("a preset in the bundle is damaged: " + e.getMessage(), e);
		}
	}

	private String path() {
		return file.equals(DemoModels.INSTRUMENT_FILE) ? file : "presets/" + file;
	}
}
