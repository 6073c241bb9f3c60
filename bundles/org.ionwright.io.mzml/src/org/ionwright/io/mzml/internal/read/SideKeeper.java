package org.ionwright.io.mzml.internal.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.ionwright.io.mzml.internal.side.SideFile;
import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.io.mzml.internal.side.SideWriter;
import org.ionwright.io.mzml.internal.side.SourceKey;

/**
 * Finds the side file of a run, deletes one that no longer fits, and has one written behind the first extraction of a
 * trace: never for runs below {@link SidePlace#WORTHWHILE} bytes, and only where the disk keeps four times its size free.
 */
final class SideKeeper implements Closeable {

	/** A large side file is checked when the first traces are out. */
	private static final long CHECK_DELAY_MILLIS = 2000;

	private final Path mzml;
	private final long worthwhile;
	private Optional<SideFile> file = Optional.empty();
	private boolean searched;

	SideKeeper(Path mzml, long worthwhile) {
		this.mzml = mzml;
		this.worthwhile = worthwhile;
	}

	/** The side file of the run in the state it is in; empty when there is none. */
	synchronized Optional<SideFile> file(int spectra) {
		if (!searched && SidePlace.wanted()) {
			searched = true;
			file = search(SidePlace.beside(mzml).file(), spectra);
			if (file.isEmpty()) {
				file = search(SidePlace.cached(mzml).file(), spectra);
			}
			file.ifPresent(this::check);
		}
		return file;
	}

	private Optional<SideFile> search(Path path, int spectra) {
		if (!Files.isRegularFile(path)) {
			return Optional.empty();
		}
		try {
			Optional<SideFile> found = SideFile.open(path, SourceKey.of(mzml));
			if (found.isPresent()) {
				if (found.get().size() == spectra) {
					return found;
				}
				found.get().close();
			}
			Files.deleteIfExists(path);
		} catch (IOException e) {
			// the next pass writes another one
		}
		return Optional.empty();
	}

	/** Reads it once from end to end in the background, after the first answers; what is damaged is not used any more. */
	private void check(SideFile found) {
		Thread thread = new Thread(() -> {
			if (waitedFor(found) && !found.sound() && !found.closed()) {
				drop();
			}
		}, "check of side file");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	private synchronized boolean waitedFor(SideFile found) {
		long due = System.nanoTime() + (found.length() < SidePlace.WORTHWHILE ? 0 : 1_000_000 * CHECK_DELAY_MILLIS);
		try {
			for (long left = due - System.nanoTime(); left > 0 && !found.closed(); left = due - System.nanoTime()) {
				wait(1 + left / 1_000_000);
			}
		} catch (InterruptedException e) {
			return false;
		}
		return !found.closed();
	}

	/** Forgets a side file that turned out to be wrong, and deletes it. */
	synchronized void drop() {
		closeFile();
		try {
			Files.deleteIfExists(SidePlace.beside(mzml).file());
			Files.deleteIfExists(SidePlace.cached(mzml).file());
		} catch (IOException e) {
			// it is checked again before it is used
		}
	}

	/** The file has grown: what was found does not fit any more. */
	synchronized void forget() {
		closeFile();
		searched = false;
	}

	private synchronized void closeFile() {
		Optional<SideFile> old = file;
		file = Optional.empty();
		notifyAll();
		try {
			if (old.isPresent()) {
				old.get().close();
			}
		} catch (IOException e) {
			// only read from
		}
	}

	/** A new side file to be written while the points pass by. */
	Optional<Building> build(long runBytes) {
		if (!SidePlace.wanted() || runBytes < worthwhile) {
			return Optional.empty();
		}
		try {
			SidePlace place = SidePlace.writable(mzml);
			Path folder = place.partial().toAbsolutePath().getParent();
			if (folder == null || Files.getFileStore(folder).getUsableSpace() < 4 * runBytes) {
				return Optional.empty();
			}
			return Optional.of(new Building(place, SourceKey.of(mzml), new SideWriter(place.partial())));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** A side file being written. What goes wrong with it never disturbs the reading. */
	final class Building implements Closeable {

		private final SidePlace place;
		private final SourceKey before;
		private final SideWriter writer;
		private boolean good = true;

		private Building(SidePlace place, SourceKey before, SideWriter writer) {
			this.place = place;
			this.before = before;
			this.writer = writer;
		}

		void add(Points points) {
			good &= points.error == null;
			if (good) {
				try {
					writer.add(points.msLevel, points.seconds, points.mz, points.intensities, points.count);
				} catch (IOException e) {
					good = false;
				}
			}
		}

		/** All spectra were added: gives the file its name unless the run has changed meanwhile. */
		void finish() {
			try {
				if (good && SourceKey.of(mzml).equals(before)) {
					writer.finish(before, place.file());
					synchronized (SideKeeper.this) {
						file = SideFile.open(place.file(), before);
						searched = true;
					}
				}
			} catch (IOException e) {
				// the next pass writes another one
			}
		}

		@Override
		public void close() throws IOException {
			writer.close();
		}
	}

	@Override
	public synchronized void close() {
		closeFile();
	}
}
