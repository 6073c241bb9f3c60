package org.ionwright.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.internal.ModelReader;
import org.ionwright.model.internal.ModelWriter;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.SampleQueue;

/**
 * Reads and writes {@code .instrument}, {@code .method} and {@code .queue} files: XMI in UTF-8 with one value per line, in the order of
 * the metamodel and with all values written, so that two versions of a file compare line by line. Blocks; any thread.
 */
public final class ModelFiles {

	public static final String INSTRUMENT_EXTENSION = "instrument";
	public static final String METHOD_EXTENSION = "method";
	public static final String QUEUE_EXTENSION = "queue";

	/** Larger files are refused; the largest sensible model is a hundredth of it. */
	public static final int MAX_BYTES = 16 << 20;

	private ModelFiles() {
	}

	/**
	 * A whole instrument, or an exception; never a part of one. Files of earlier formats are brought to the current one. What is missing or out of range in a file that can be
	 * read is left to validation.
	 */
	public static MassSpectrometer loadInstrument(Path file) throws ModelFileException {
		return load(file, MassSpectrometer.class);
	}

	/** As {@link #loadInstrument(Path)}, for a method. */
	public static AcquisitionMethod loadMethod(Path file) throws ModelFileException {
		return load(file, AcquisitionMethod.class);
	}

	/** As {@link #loadInstrument(Path)}, for a queue of samples. */
	public static SampleQueue loadQueue(Path file) throws ModelFileException {
		return load(file, SampleQueue.class);
	}

	/** An instrument or a method, whatever the file holds. */
	public static EObject load(Path file) throws ModelFileException {
		return load(file, EObject.class);
	}

	/**
	 * As much of an instrument or a method as can be understood, for people to look at: files with unknown elements or bad
	 * values, and files of newer programs.
	 *
	 * @throws ModelFileException
	 *             when there is nothing to show, such as for what is not well-formed
	 */
	public static OpenedModel open(Path file) throws ModelFileException {
		return new ModelReader(file.toString()).open(bytes(file));
	}

	/**
	 * @param name
	 *            for messages
	 */
	public static <T extends EObject> T parse(String name, byte[] content, Class<T> type) throws ModelFileException {
		return new ModelReader(name).read(content, type);
	}

	/** What {@link #save} would write. */
	public static byte[] format(EObject model, String name) throws ModelFileException {
		return new ModelWriter(name).write(model);
	}

	/**
	 * Replaces the file in one step: a failure, a full disk included, leaves what was there before. The model is not
	 * changed and need not be in a resource.
	 */
	public static void save(EObject model, Path file) throws ModelFileException {
		byte[] content = format(model, file.toString());
		try {
			new AtomicFile(file).replace(content);
		} catch (IOException e) {
			throw new ModelFileException(file.toString(), 0, 0, "cannot be written: " + reason(e)
					+ "; what was there before is unchanged", e);
		}
	}

	private static <T extends EObject> T load(Path file, Class<T> type) throws ModelFileException {
		return parse(file.toString(), bytes(file), type);
	}

	private static byte[] bytes(Path file) throws ModelFileException {
		if (Files.isDirectory(file)) {
			throw new ModelFileException(file.toString(), 0, 0, "is a folder; expected a file", null);
		}
		try (InputStream stream = Files.newInputStream(file)) {
			byte[] content = stream.readNBytes(MAX_BYTES + 1);
			if (content.length > MAX_BYTES) {
				throw new ModelFileException(file.toString(), 0, 0,
						"is larger than " + (MAX_BYTES >> 20) + " MiB and no instrument or method", null);
			}
			return content;
		} catch (ModelFileException e) {
			throw e;
		} catch (IOException e) {
			throw new ModelFileException(file.toString(), 0, 0, "cannot be read: " + reason(e), e);
		}
	}

	private static String reason(IOException e) {
		if (e instanceof NoSuchFileException) {
			return "there is no such file or folder";
		}
		if (e instanceof java.nio.file.AccessDeniedException) {
			return "access denied";
		}
		return String.valueOf(e instanceof java.nio.file.FileSystemException trouble && trouble.getReason() != null
				? trouble.getReason()
				: e.getMessage());
	}
}
