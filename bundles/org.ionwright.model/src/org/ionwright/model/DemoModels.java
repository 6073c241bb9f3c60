package org.ionwright.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** The demo instrument, whose devices are all simulated, and the method that goes with it. */
public final class DemoModels {

	public static final String INSTRUMENT_FILE = "demo.instrument";
	public static final String METHOD_FILE = "demo.method";

	private DemoModels() {
	}

	/** A new copy with each call. */
	public static MassSpectrometer instrument() {
		return load(INSTRUMENT_FILE, MassSpectrometer.class);
	}

	/** A new copy with each call. */
	public static AcquisitionMethod method() {
		return load(METHOD_FILE, AcquisitionMethod.class);
	}

	/**
	 * Puts both files into a folder, which is made when it is not there. Files that exist already are left as they are.
	 *
	 * @return the files that were written
	 */
	public static List<Path> copyTo(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<Path> written = new ArrayList<>();
		for (String name : List.of(INSTRUMENT_FILE, METHOD_FILE)) {
			Path target = folder.resolve(name);
			if (!Files.exists(target)) {
				new AtomicFile(target).replace(bytes(name));
				written.add(target);
			}
		}
		return written;
	}

	private static <T extends EObject> T load(String name, Class<T> type) {
		try {
			return ModelFiles.parse(name, bytes(name), type);
		} catch (IOException e) {
			throw new IllegalStateException("the demo model in the bundle is damaged: " + e.getMessage(), e);
		}
	}

	private static byte[] bytes(String name) throws IOException {
		try (InputStream stream = DemoModels.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IOException(name + " is not in the bundle");
			}
			return stream.readAllBytes();
		}
	}
}
