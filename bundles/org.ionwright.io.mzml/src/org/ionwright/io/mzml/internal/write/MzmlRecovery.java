package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunRecovery;
import org.ionwright.spectrum.run.StillWrittenException;
import org.osgi.service.component.annotations.Component;

/** Completes mzML files whose writing, by whichever program, was cut off. */
@Component
public final class MzmlRecovery implements RunRecovery {

	static final String PART = ".part";
	private static final String EXTENSION = ".mzML";

	@Override
	public boolean accepts(Path file) {
		String name = plainName(file).toLowerCase(Locale.ROOT);
		return name.endsWith(".mzml") || name.endsWith(".xml");
	}

	@Override
	public Path target(Path file) {
		String name = plainName(file);
		if (name.length() < String.valueOf(file.getFileName()).length()) {
			return file.resolveSibling(name);
		}
		int dot = name.lastIndexOf('.');
		return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".recovered" + EXTENSION);
	}

	private static String plainName(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
	}

	@Override
	public String damage(Path file) throws IOException {
		refuseOwn(file);
		Path parent = folder(file);
		try (RandomAccessFile source = new RandomAccessFile(file.toFile(), "r"); Ledger rows = new Ledger(parent)) {
			refuseWhatIsWritten(file, source);
			return Soundness.damage(source, CutFile.scan(source, rows), rows);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(file + ": the look at it was cancelled", e);
		} catch (StillWrittenException e) {
			throw e;
		} catch (IOException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		}
	}

	@Override
	public RecoveredRun recover(Path file, Path target) throws IOException, InterruptedException {
		Path to = target.toAbsolutePath();
		if (Files.exists(to)) {
			throw new IOException(to + " exists and is not overwritten; choose another name or move it away");
		}
		if (!Files.isRegularFile(file)) {
			throw new IOException(file + " is no file that can be read");
		}
		refuseOwn(file);
		Path growing = to.resolveSibling(to.getFileName() + ".recovering");
		try (RandomAccessFile source = new RandomAccessFile(file.toFile(), "r")) {
			refuseWhatIsWritten(file, source);
			Files.deleteIfExists(growing);
			RecoveredRun result = new RecoveryRun(file, source, growing).write();
			Placement.place(growing, to);
			SidePlace.sweep(to);
			return new RecoveredRun(to, result.spectra(), result.cutBytes(), result.remarks());
		} catch (FileAlreadyExistsException e) {
			throw new IOException(to + " appeared meanwhile and is left as it is; choose another name", e);
		} catch (StillWrittenException e) {
			throw e;
		} catch (IOException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		} finally {
			Files.deleteIfExists(growing);
		}
	}

	/** Before the file is opened: closing it again would give up the lock that the writer holds. */
	private static void refuseOwn(Path file) throws IOException {
		if (MzmlWriter.writesNow(file)) {
			throw new StillWrittenException(file + " is being written by this program; stop that run first");
		}
	}

	/** The writer of a run holds a lock. File systems without locks let everybody through. */
	private static void refuseWhatIsWritten(Path file, RandomAccessFile source) throws IOException {
		try {
			FileLock lock = source.getChannel().tryLock(0, Long.MAX_VALUE, true);
			if (lock == null) {
				throw new StillWrittenException(file + ": it is being written by another program; stop that run first");
			}
			lock.release();
		} catch (OverlappingFileLockException e) {
			throw new StillWrittenException(file + ": it is being written by this program; stop that run first");
		} catch (UnsupportedOperationException e) {
			// nothing known about others
		}
	}

	static Path folder(Path file) {
		Path parent = file.toAbsolutePath().getParent();
		return parent == null ? file.toAbsolutePath() : parent;
	}
}
