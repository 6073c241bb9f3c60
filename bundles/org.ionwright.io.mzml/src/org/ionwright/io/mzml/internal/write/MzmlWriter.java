package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;

/**
 * Appends spectra to {@code <target>.part} and makes it the target at the end. The number and the kinds of spectra
 * stand at the head of the file and are patched in place, which is why the checksum costs one pass over the file in
 * {@link #finish()}.
 */
final class MzmlWriter implements RunWriter {

	private enum State {
		WRITING, COMPLETE, PLACED, RELEASED
	}

	private final Path target;
	private final Path partial;
	private final Storage storage;
	private final ContentBlock content;
	private final HeadBlock head;
	private final TailBlock tail = new TailBlock();
	private final ArrayBlock arrays = new ArrayBlock();
	private final XmlBuffer buffer = new XmlBuffer();
	private State state = State.WRITING;
	private int spectra;
	private long end;

	/** @param partial an empty file that the storage writes to */
	MzmlWriter(Path target, Path partial, Storage storage, RunHeader header) throws IOException {
		this.target = target;
		this.partial = partial;
		this.storage = storage;
		content = new ContentBlock(header.profile());
		head = HeadBlock.write(buffer, header, content);
		storage.append(buffer.array(), buffer.length());
		storage.sync();
		end = buffer.length();
	}

	@Override
	public void append(Spectrum spectrum) throws IOException {
		if (state != State.WRITING) {
			throw new IllegalStateException(partial + " is " + state + "; no spectrum can be appended");
		}
		buffer.clear();
		SpectrumBlock.write(buffer, spectra, spectrum, arrays);
		try {
			storage.append(buffer.array(), buffer.length());
			storage.sync();
		} catch (IOException e) {
			cutBack(e);
			throw new IOException(target + ": spectrum " + spectrum.info().id() + " could not be stored ("
					+ e.getMessage() + "), the " + spectra + " before it are safe; free space or check the disk", e);
		}
		tail.add(spectrum.info(), end + 8);
		content.add(spectrum.info());
		end += buffer.length();
		spectra++;
	}

	@Override
	public Path finish() throws IOException {
		if (state == State.RELEASED) {
			throw new IllegalStateException(partial + " was released before it was finished");
		}
		if (state == State.WRITING) {
			try {
				complete();
			} catch (IOException e) {
				cutBack(e);
				throw explained("the run could not be completed", e);
			}
			state = State.COMPLETE;
			arrays.release();
			storage.close();
		}
		if (state == State.COMPLETE) {
			place();
			state = State.PLACED;
		}
		return target;
	}

	private void complete() throws IOException {
		XmlBuffer text = tail.text(end, arrays);
		storage.append(text.array(), text.length());
		storage.overwrite(head.contentAt(), content.bytes());
		storage.overwrite(head.countAt(), HeadBlock.count(spectra));
		MessageDigest sha1 = sha1();
		storage.digest(sha1);
		text.clear();
		text.raw(HexFormat.of().formatHex(sha1.digest())).raw("</fileChecksum>\n</indexedmzML>\n");
		storage.append(text.array(), text.length());
		storage.sync();
	}

	private void place() throws IOException {
		try {
			if (!linked()) {
				Files.move(partial, target);
			}
		} catch (FileAlreadyExistsException e) {
			throw new IOException(target + " appeared while the run was going on and is left as it is; the complete run"
					+ " is in " + partial.getFileName() + ": give it another name", e);
		} catch (IOException e) {
			throw explained("the complete run could not be given its name", e);
		}
	}

	/** A hard link is the one way to give a name that fails when the name is taken; not every file system has links. */
	private boolean linked() throws IOException {
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

	private static MessageDigest sha1() {
		try {
			return MessageDigest.getInstance("SHA-1");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-1", e);
		}
	}

	private void cutBack(IOException reason) {
		try {
			storage.truncate(end);
		} catch (IOException e) {
			reason.addSuppressed(e);
			state = State.RELEASED;
		}
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
			arrays.release();
		}
		storage.close();
		if (state == State.RELEASED && spectra == 0) {
			Files.deleteIfExists(partial);
		}
	}
}
