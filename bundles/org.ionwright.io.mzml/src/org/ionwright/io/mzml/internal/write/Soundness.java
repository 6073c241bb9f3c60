package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what a file says of itself is true: counts, index, checksum. */
final class Soundness {

	private static final Pattern CHECKSUM = Pattern.compile("<fileChecksum>\\s*([0-9a-fA-F]{40})\\s*</fileChecksum>");
	private static final Pattern INDEX_AT = Pattern.compile("<indexListOffset>\\s*(\\d{1,18})\\s*</indexListOffset>");
	private static final Pattern OFFSET = Pattern.compile("<offset [^>]*>\\s*(\\d{1,18})\\s*</offset>");
	private static final int TAIL = 1 << 12;
	private static final int WINDOW = 1 << 18;

	private Soundness() {
	}

	/** @return what is wrong in one line; empty when nothing is */
	static String damage(RandomAccessFile file, CutFile found, Ledger rows) throws IOException {
		if (!found.complete()) {
			String whole = rows.size() == 1 ? "1 spectrum is whole" : rows.size() + " spectra are whole";
			return found.damaged() == 0 ? "it ends early: " + whole
					: "it is damaged: " + whole + ", " + found.damaged() + " not";
		}
		if (!found.announced().isEmpty() && !number(found.announced(), rows.size())) {
			return "it announces " + found.announced() + " spectra but holds " + rows.size();
		}
		if (!found.wrapped()) {
			return "it has no index";
		}
		return index(file, found, rows);
	}

	private static boolean number(String text, int wanted) {
		try {
			return Long.parseLong(text.strip()) == wanted;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static String index(RandomAccessFile file, CutFile found, Ledger rows) throws IOException {
		long tailAt = Math.max(0, file.length() - TAIL);
		String tail = text(file, tailAt, (int) (file.length() - tailAt));
		Matcher place = INDEX_AT.matcher(tail);
		if (!place.find() || Long.parseLong(place.group(1)) != found.indexListAt()) {
			return "its index is not where it says";
		}
		Offsets offsets = new Offsets(file, found.indexListAt());
		boolean[] wrong = { false };
		rows.read(row -> wrong[0] |= offsets.next() != row.offset);
		for (CutFile.Piece piece : found.chromatograms()) {
			wrong[0] |= offsets.next() != piece.start();
		}
		if (wrong[0] || offsets.next() >= 0) {
			return "its index is wrong";
		}
		Matcher sum = CHECKSUM.matcher(tail);
		if (!sum.find()) {
			return "it has no checksum";
		}
		long summed = tailAt + sum.start() + "<fileChecksum>".length();
		String sha1 = sha1(file, summed);
		return sha1.equals(sum.group(1).toLowerCase(Locale.ROOT)) ? ""
				: "its checksum does not fit its content: it was changed after it was written";
	}

	/** Offsets of the index in their order. */
	private static final class Offsets {

		private final RandomAccessFile file;
		private long at;
		private String window = "";
		private Matcher found = OFFSET.matcher(window);

		Offsets(RandomAccessFile file, long at) {
			this.file = file;
			this.at = at;
		}

		/** The next one; -1 behind the last. */
		long next() throws IOException {
			while (!found.find()) {
				int rest = window.lastIndexOf("<offset ");
				String kept = rest < 0 || window.indexOf("</offset>", rest) >= 0 ? "" : window.substring(rest);
				int count = (int) Math.min(WINDOW, file.length() - at);
				if (count <= 0 || kept.length() > WINDOW) {
					return -1;
				}
				window = kept + text(file, at, count);
				at += count;
				found = OFFSET.matcher(window);
			}
			return Long.parseLong(found.group(1));
		}
	}

	private static String text(RandomAccessFile file, long at, int count) throws IOException {
		byte[] bytes = new byte[count];
		file.seek(at);
		file.readFully(bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static String sha1(RandomAccessFile file, long length) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-1");
			byte[] block = new byte[WINDOW];
			file.seek(0);
			for (long left = length; left > 0;) {
				int count = file.read(block, 0, (int) Math.min(block.length, left));
				if (count < 0) {
					break;
				}
				digest.update(block, 0, count);
				left -= count;
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-1", e);
		}
	}
}
