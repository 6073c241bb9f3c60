package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;

/**
 * Appends spectra to {@code <target>.part} and makes it the target at the end. The number and the kinds of spectra stand at the head
 * of the file: as planned, and patched in place when a run turned out otherwise. Only then the checksum costs a pass over the file in
 * {@link #finish()}; else it was summed up on the way. Spectra are encoded and written on the thread of {@link GroupCommit}, which owns
 * all that changes with them until it has answered; a side file grows beside.
 */
final class MzmlWriter implements RunWriter {

	private enum State {
		WRITING, COMPLETE, PLACED, RELEASED
	}

	/** Runs that this program writes now. */
	private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

	private final Path target;
	private final Path partial;
	private final Storage storage;
	private final Output out;
	private final int planned;
	/** What was made from files can be made again: it is safe on the disk at the end only. */
	private final boolean durable;
	private final ContentBlock content;
	private final HeadBlock head;
	private final TailBlock tail;
	private final ArrayBlock arrays;
	private final XmlBuffer buffer = new XmlBuffer();
	private final SideFeed side;
	private final GroupCommit commit;
	private volatile State state = State.WRITING;
	private int spectra;

	/**
	 * @param partial
	 *            an empty file that the storage writes to
	 * @param sideFrom
	 *            size in bytes from which on the run gets a side file
	 */
	MzmlWriter(Path target, Path partial, Storage storage, RunHeader header, long sideFrom) throws IOException {
		this.target = target;
		this.partial = partial;
		this.storage = storage;
		out = new Output(storage);
		planned = header.plan().spectra();
		durable = !header.origin().fromFiles();
		content = new ContentBlock(header);
		tail = new TailBlock(partial.toAbsolutePath().getParent());
		arrays = new ArrayBlock(header.plan().encoding());
		head = HeadBlock.write(buffer, header, content);
		out.append(buffer);
		storage.sync();
		out.keep();
		WRITTEN.add(partial.toAbsolutePath().normalize());
		side = SideFeed.of(target, header.plan().encoding(), sideFrom);
		commit = new GroupCommit(String.valueOf(target.getFileName()), this::write, this::force);
	}

	static boolean writesNow(Path file) {
		return WRITTEN.contains(file.toAbsolutePath().normalize());
	}

	@Override
	public void append(Spectrum spectrum) throws IOException {
		checkWriting();
		commit.append(spectrum);
	}

	@Override
	public CompletableFuture<@Nullable Void> submit(Spectrum spectrum) throws IOException {
		checkWriting();
		return commit.submit(spectrum);
	}

	private void checkWriting() {
		if (state != State.WRITING) {
			throw new IllegalStateException(partial + " is " + state + "; no spectrum can be appended");
		}
	}

	private void write(Spectrum spectrum) throws IOException {
		buffer.clear();
		double[] intensities = spectrum.intensities();
		SpectrumBlock.write(buffer, spectra, spectrum, intensities, arrays);
		try {
			write(spectrum, intensities);
		} catch (IOException e) {
			// The room that the side file takes may be what the run lacks.
			if (!side.drop() || !again(spectrum, intensities)) {
				throw new IOException(target + ": spectrum " + spectrum.info().id() + " could not be stored ("
						+ e.getMessage() + "), the " + spectra + " before it are safe; free space or check the disk",
						e);
			}
		}
		content.add(spectrum.info());
		spectra++;
		if (side.open()) {
			arrays.round(intensities);
			side.add(spectrum, intensities, out.position());
		}
	}

	private void force() throws IOException {
		if (!durable) {
			return;
		}
		try {
			storage.sync();
		} catch (IOException e) {
			throw new IOException(target + ": the disk did not keep what was written (" + e.getMessage()
					+ "); what was stored before is in " + partial.getFileName() + ": check the disk and recover it",
					e);
		}
	}

	private boolean again(Spectrum spectrum, double[] intensities) {
		try {
			write(spectrum, intensities);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private void write(Spectrum spectrum, double[] intensities) throws IOException {
		long offset = out.position() + 8;
		try {
			out.append(buffer);
			tail.add(spectrum, intensities, offset, buffer.length() - 8L);
			out.keep();
		} catch (IOException e) {
			cutBack(e);
			throw e;
		}
	}

	@Override
	public Path finish() throws IOException {
		if (state == State.RELEASED) {
			throw new IllegalStateException(partial + " was released before it was finished");
		}
		if (state == State.WRITING) {
			commit.drain();
			try {
				commit.checkSound();
				complete();
			} catch (IOException e) {
				cutBack(e);
				throw explained("the run could not be completed", e);
			}
			state = State.COMPLETE;
			release();
			storage.close();
		}
		if (state == State.COMPLETE) {
			place();
			state = State.PLACED;
			side.finish(target);
		}
		return target;
	}

	private void complete() throws IOException {
		buffer.clear();
		out.append(buffer.line(3, "</spectrumList>"));
		tail.write(out);
		if (content.changed()) {
			out.overwrite(head.contentAt(), content.bytes());
		}
		if (spectra != planned) {
			out.overwrite(head.countAt(), HeadBlock.count(spectra));
		}
		buffer.clear();
		buffer.raw(out.checksum()).raw("</fileChecksum>\n</indexedmzML>\n");
		out.append(buffer);
		storage.sync();
	}

	private void place() throws IOException {
		try {
			Placement.place(partial, target);
		} catch (FileAlreadyExistsException e) {
			throw new IOException(target + " appeared while the run was going on and is left as it is; the complete run"
					+ " is in " + partial.getFileName() + ": give it another name", e);
		} catch (IOException e) {
			throw explained("the complete run could not be given its name", e);
		}
	}

	private void cutBack(IOException reason) {
		try {
			out.cutBack();
		} catch (IOException e) {
			reason.addSuppressed(e);
			state = State.RELEASED;
		}
	}

	private void release() throws IOException {
		commit.close();
		WRITTEN.remove(partial.toAbsolutePath().normalize());
		arrays.release();
		tail.close();
	}

	private IOException explained(String what, IOException cause) {
		return new IOException(partial + ": " + what + " (" + cause.getMessage() + "); " + spectra
				+ " spectra are safe in it; free space or check the disk", cause);
	}

	@Override
	public Path partial() {
		return partial;
	}

	@Override
	public void close() throws IOException {
		if (state == State.WRITING) {
			state = State.RELEASED;
		}
		release();
		side.close();
		storage.close();
		if (state == State.RELEASED && spectra == 0) {
			Files.deleteIfExists(partial);
		}
	}
}
