package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.ionwright.io.exchange.internal.FileBytes;

/** The lines of a text file in UTF-8, whatever ends them, with their places. */
final class Lines {

	/** No table that anybody can use has longer lines. */
	static final int LIMIT = 1 << 24;
	private static final int BLOCK = 1 << 16;

	private final FileBytes file;
	private final byte[] block;
	private byte[] line = new byte[256];
	private long blockAt;
	private int at;
	private int filled;
	private long start;
	private long number;
	private boolean afterReturn;

	/** @param from where a line begins */
	Lines(FileBytes file, long from) {
		this.file = file;
		blockAt = from;
		block = new byte[(int) Math.clamp(file.size() - from, 64, BLOCK)];
	}

	/** The next line without its end; nothing behind the last one. */
	Optional<String> next() throws IOException {
		if (afterReturn && peek() == '\n') {
			at++;
		}
		afterReturn = false;
		if (peek() < 0) {
			return Optional.empty();
		}
		start = blockAt + at;
		number++;
		int length = 0;
		int b = peek();
		while (b >= 0 && b != '\n' && b != '\r') {
			if (length == line.length) {
				if (length >= LIMIT) {
					throw new IOException("line " + number + " is longer than " + LIMIT + " bytes; it is no table");
				}
				line = Arrays.copyOf(line, 2 * length);
			}
			line[length++] = (byte) b;
			at++;
			b = peek();
		}
		if (b >= 0) {
			at++;
		}
		afterReturn = b == '\r';
		int skip = start == 0 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB
				&& line[2] == (byte) 0xBF ? 3 : 0;
		return Optional.of(new String(line, skip, length - skip, StandardCharsets.UTF_8));
	}

	/** Position of the last line in the file. */
	long start() {
		return start;
	}

	/** Number of the last line, counted from 1 where reading began. */
	long number() {
		return number;
	}

	private int peek() throws IOException {
		if (at == filled) {
			blockAt += filled;
			at = 0;
			filled = file.read(blockAt, block, 0, block.length);
		}
		return at < filled ? block[at] & 0xff : -1;
	}
}
