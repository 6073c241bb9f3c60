package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.io.mzml.internal.side.SideWriter;
import org.ionwright.io.mzml.internal.side.SourceKey;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;

/**
 * The side file of the run that is being written, so that its first extracted trace costs no decoding. What goes wrong with it ends
 * it and never reaches the run. It is given up when the disk does not keep four times the size of the run free, and dropped when the run
 * turns out small. One thread.
 */
final class SideFeed {

	/** Bytes of the side file from one look at the disk to the next. */
	private static final long LOOK_EVERY = 16L << 20;
	private static final int ROOM = 4;

	private final long from;
	private @Nullable SidePlace place;
	private @Nullable SideWriter writer;
	private @Nullable MassAxis axis;
	private double[] mz = {};
	private long nextLook = LOOK_EVERY;
	private long runBytes;

	private SideFeed(long from) {
		this.from = from;
	}

	/**
	 * @param target
	 *            of the run
	 * @param encoding
	 *            of the run; what is rounded in it is left to the reader
	 * @param from
	 *            size in bytes from which on a run gets one
	 */
	static SideFeed of(Path target, RunEncoding encoding, long from) {
		SideFeed feed = new SideFeed(from);
		if (SidePlace.wanted() && encoding.lossless()) {
			try {
				SidePlace found = SidePlace.writable(target);
				feed.place = found;
				feed.writer = new SideWriter(found.partial());
			} catch (IOException | RuntimeException e) {
				feed.drop();
			}
		}
		return feed;
	}

	/** Whether there is one still. */
	boolean open() {
		return writer != null;
	}

	/**
	 * @param intensities
	 *            as the file stores them
	 * @param bytes
	 *            of the run so far
	 */
	void add(Spectrum spectrum, double[] intensities, long bytes) {
		SideWriter to = writer;
		if (to == null) {
			return;
		}
		runBytes = bytes;
		if (spectrum.axis() != axis) {
			axis = spectrum.axis();
			mz = spectrum.axis().toArray();
		}
		try {
			to.add(spectrum.info().msLevel(), spectrum.info().startSeconds(), mz, intensities, intensities.length);
			if (to.length() > nextLook) {
				nextLook = to.length() + LOOK_EVERY;
				if (!roomy()) {
					drop();
				}
			}
		} catch (IOException | RuntimeException e) {
			drop();
		}
	}

	private boolean roomy() throws IOException {
		SidePlace where = place;
		return where != null && Files.getFileStore(where.partial()).getUsableSpace() > ROOM * runBytes;
	}

	/** Ends it and frees its room. */
	boolean drop() {
		SideWriter open = writer;
		writer = null;
		if (open == null) {
			return false;
		}
		try {
			open.close();
		} catch (IOException | RuntimeException e) {
			// it is swept when the run is recovered, and of no use to anybody
		}
		return true;
	}

	/** The run is complete under its name. */
	void finish(Path file) {
		SideWriter open = writer;
		SidePlace where = place;
		if (open != null && where != null && runBytes >= from) {
			try {
				open.finish(SourceKey.of(file), where.file());
			} catch (IOException | RuntimeException e) {
				// the first reader makes another one
			}
		}
		drop();
	}

	void close() {
		drop();
	}
}
