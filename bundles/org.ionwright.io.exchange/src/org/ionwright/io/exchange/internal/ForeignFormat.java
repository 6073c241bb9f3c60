package org.ionwright.io.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;

/** What the formats here have in common: names of files, and errors that name the file. */
public abstract class ForeignFormat implements RunFormat {

	private final String name;
	private final Set<String> extensions;

	/**
	 * @param extensions
	 *            in lower case, without dot
	 */
	protected ForeignFormat(String name, Set<String> extensions) {
		this.name = name;
		this.extensions = extensions;
	}

	/** Takes the file over unless it fails. The message is about the file, without its name. */
	protected abstract RunFile read(Path path, FileBytes file) throws IOException;

	@Override
	public final String format() {
		return name;
	}

	@Override
	public final boolean accepts(Path file) {
		String text = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return extensions.contains(text.substring(text.lastIndexOf('.') + 1));
	}

	@Override
	public final RunFile open(Path path) throws IOException {
		try {
			FileBytes file = new FileBytes(path);
			try {
				return read(path, file);
			} catch (IOException | RuntimeException | OutOfMemoryError e) {
				file.close();
				throw e;
			}
		} catch (IOException e) {
			throw new IOException(path + " cannot be read as " + name + ": " + e.getMessage(), e);
		} catch (OutOfMemoryError e) {
			throw new IOException(path + " cannot be read as " + name + ": there is not enough memory for it", e);
		}
	}
}
