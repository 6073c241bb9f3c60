package org.ionwright.model;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** A model file that cannot be read or written. The message is one line that names file, place, trouble and remedy. */
public final class ModelFileException extends IOException {

	private static final long serialVersionUID = 1;

	private final String file;
	private final int line;
	private final int column;

	/**
	 * @param line
	 *            from 1; 0 when the trouble has no place in the file
	 */
	public ModelFileException(String file, int line, int column, String message, @Nullable Throwable cause) {
		super(file + (line > 0 ? ":" + line + ":" + Math.max(1, column) : "") + ": "
				+ message.replaceAll("\\s+", " ").strip(),
				cause);
		this.file = file;
		this.line = line;
		this.column = column;
	}

	public String file() {
		return file;
	}

	public int line() {
		return line;
	}

	public int column() {
		return column;
	}
}
