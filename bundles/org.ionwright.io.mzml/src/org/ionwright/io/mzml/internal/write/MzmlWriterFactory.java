package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.osgi.service.component.annotations.Component;

/** Creates mzML files. */
@Component
public final class MzmlWriterFactory implements RunWriterFactory {

	/** Opens the bytes of an existing, empty file. */
	interface StorageOpener {
		Storage open(Path partial) throws IOException;
	}

	private final StorageOpener opener;
	private final long sideFrom;

	public MzmlWriterFactory() {
		this(FileStorage::new);
	}

	MzmlWriterFactory(StorageOpener opener) {
		this(opener, SidePlace.WORTHWHILE);
	}

	/**
	 * @param sideFrom
	 *            size in bytes from which on a run gets a side file
	 */
	MzmlWriterFactory(StorageOpener opener, long sideFrom) {
		this.opener = opener;
		this.sideFrom = sideFrom;
	}

	/** For tests: runs of at least this size in bytes get a side file. */
	public static MzmlWriterFactory withSideFiles(long from) {
		return new MzmlWriterFactory(FileStorage::new, from);
	}

	@Override
	public String format() {
		return "mzML 1.1";
	}

	@Override
	public String fileExtension() {
		return "mzML";
	}

	@Override
	public void check(Path target) throws IOException {
		Files.delete(reserve(target.toAbsolutePath()));
	}

	@Override
	public RunWriter create(Path target, RunHeader header) throws IOException {
		Path file = target.toAbsolutePath();
		return start(file, reserve(file), header);
	}

	/** @return the empty file that the run grows in */
	private static Path reserve(Path file) throws IOException {
		Path folder = file.getParent();
		if (Files.exists(file)) {
			throw new IOException(file + " exists and is not overwritten; choose another name or move it away");
		}
		if (folder == null || !Files.isDirectory(folder)) {
			throw new IOException("the folder of " + file + " does not exist; create it or choose another one");
		}
		Path partial = file.resolveSibling(file.getFileName() + ".part");
		try {
			return Files.createFile(partial);
		} catch (FileAlreadyExistsException e) {
			throw new IOException(partial + " is left from a run that was not finished, or another run writes it now;"
					+ " save or remove it, or choose another name", e);
		} catch (FileSystemException e) {
			String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
			throw new IOException(partial + " cannot be created (" + reason
					+ "); check name and rights of the folder, or choose another name", e);
		}
	}

	private RunWriter start(Path target, Path partial, RunHeader header) throws IOException {
		try {
			Storage storage = opener.open(partial);
			try {
				return new MzmlWriter(target, partial, storage, header, sideFrom);
			} catch (IOException | RuntimeException e) {
				storage.close();
				throw e;
			}
		} catch (IOException e) {
			Files.deleteIfExists(partial);
			throw new IOException(partial + ": the run could not be started (" + e.getMessage()
					+ "); free space or check the disk", e);
		}
	}
}
