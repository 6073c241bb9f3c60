package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way to the storage, counted and summed up for the checksum while they pass. */
final class Output {

	private final Storage storage;
	private MessageDigest sha1 = sha1();
	private long position;
	private MessageDigest safeSha1 = sha1();
	private long safe;
	private boolean overwritten;

	Output(Storage storage) {
		this.storage = storage;
	}

	long position() {
		return position;
	}

	/** On failure {@link #position()} is as before, the storage may have a part of it. */
	void append(XmlBuffer text) throws IOException {
		storage.append(text.array(), text.length());
		sha1.update(text.array(), 0, text.length());
		position += text.length();
	}

	/** What is there now survives {@link #cutBack()}. */
	void keep() throws IOException {
		safe = position;
		safeSha1 = copy(sha1);
	}

	/** Forgets what was appended since {@link #keep()}. */
	void cutBack() throws IOException {
		storage.truncate(safe);
		position = safe;
		sha1 = copy(safeSha1);
	}

	void overwrite(long at, byte[] bytes) throws IOException {
		overwritten = true;
		storage.overwrite(at, bytes);
	}

	/** SHA-1 of all bytes, in hexadecimal; costs one pass over the file when something was overwritten. */
	String checksum() throws IOException {
		MessageDigest whole = sha1;
		if (overwritten) {
			whole = sha1();
			storage.digest(whole);
		} else {
			whole = copy(sha1);
		}
		return HexFormat.of().formatHex(whole.digest());
	}

	private static MessageDigest copy(MessageDigest digest) throws IOException {
		try {
			return (MessageDigest) digest.clone();
		} catch (CloneNotSupportedException e) {
			throw new IOException("the SHA-1 of this Java platform cannot be copied", e);
		}
	}

	private static MessageDigest sha1() {
		try {
			return MessageDigest.getInstance("SHA-1");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-1", e);
		}
	}
}
