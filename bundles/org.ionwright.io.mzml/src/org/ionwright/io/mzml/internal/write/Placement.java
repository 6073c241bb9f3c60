package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a complete file its name, which nothing else may have. */
final class Placement {

	private Placement() {
	}

	/**
	 * @throws FileAlreadyExistsException
	 *             when the name is taken; both files are as before
	 */
	static void place(Path partial, Path target) throws IOException {
		if (!linked(partial, target)) {
			Files.move(partial, target);
		}
	}

	/** A hard link is the one way to give a name that fails when the name is taken; not every file system has links. */
	private static boolean linked(Path partial, Path target) throws IOException {
		try {
			Files.createLink(target, partial);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | IOException e) {
			return false;
		}
		Files.delete(partial);
		return true;
	}
}
