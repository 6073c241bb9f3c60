package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What of each spectrum is needed once more at the end of a run: place, time, sums, currents of selected ions. The first part
 * stays in memory, what does not fit goes into a nameless file beside the run, so that a run of any length needs little memory.
 */
final class Ledger implements AutoCloseable {

	/** One spectrum. The arrays belong to the ledger and change with the next row. */
	static final class Row {
		long offset;
		long length;
		double seconds;
		double total;
		double base;
		String id = "";
		int ions;
		int[] ion = new int[0];
		double[] current = new double[0];
	}

	/** Takes the rows in their order. */
	interface Reader {
		void row(Row row) throws IOException;
	}

	private static final int BLOCK = 1 << 20;
	private static final int FIXED = 8 * 5 + 4 + 4;

	private final Path folder;
	private ByteBuffer block = ByteBuffer.allocate(1 << 12);
	private @Nullable RandomAccessFile file;
	private @Nullable Path name;
	private long filed;
	private int size;

	/** @param folder where a file may grow */
	Ledger(Path folder) {
		this.folder = folder;
	}

	int size() {
		return size;
	}

	/** @param offset of the first byte in a file
	 * @param length in bytes
	 * @param ions numbers of the selected ions, as many as currents; empty for a scan */
	void add(String id, long offset, long length, double seconds, double total, double base, int[] ions,
			double[] currents)
			throws IOException {
		byte[] text = id.getBytes(StandardCharsets.UTF_8);
		room(FIXED + text.length + 12 * ions.length);
		block.putLong(offset).putLong(length).putDouble(seconds).putDouble(total).putDouble(base);
		block.putInt(text.length).put(text).putInt(ions.length);
		for (int i = 0; i < ions.length; i++) {
			block.putInt(ions[i]).putDouble(currents[i]);
		}
		size++;
	}

	private void room(int count) throws IOException {
		if (block.remaining() >= count) {
			return;
		}
		if (block.position() >= BLOCK) {
			spill();
		}
		if (block.remaining() < count) {
			byte[] more = Arrays.copyOf(block.array(), Math.max(block.capacity() * 2, block.position() + count));
			block = ByteBuffer.wrap(more).position(block.position());
		}
	}

	private void spill() throws IOException {
		RandomAccessFile to = file;
		if (to == null) {
			Path created = Files.createTempFile(folder, ".ionwright", ".ledger");
			to = new RandomAccessFile(created.toFile(), "rw");
			file = to;
			try {
				Files.delete(created); // the file lives on without a name until it is closed, and no crash leaves it behind
			} catch (IOException e) {
				name = created;
			}
		}
		to.seek(filed);
		to.write(block.array(), 0, block.position());
		filed += block.position();
		block.clear();
	}

	void read(Reader reader) throws IOException {
		Row row = new Row();
		RandomAccessFile from = file;
		long at = 0;
		byte[] window = new byte[BLOCK / 4];
		while (from != null && at < filed) {
			from.seek(at);
			int count = (int) Math.min(window.length, filed - at);
			from.readFully(window, 0, count);
			int used = rows(ByteBuffer.wrap(window, 0, count), row, reader);
			if (used == 0) {
				window = new byte[2 * window.length];
			}
			at += used;
		}
		rows(ByteBuffer.wrap(block.array(), 0, block.position()), row, reader);
	}

	/** @return bytes of the whole rows */
	private static int rows(ByteBuffer in, Row row, Reader reader) throws IOException {
		int whole = 0;
		while (in.remaining() >= FIXED) {
			row.offset = in.getLong();
			row.length = in.getLong();
			row.seconds = in.getDouble();
			row.total = in.getDouble();
			row.base = in.getDouble();
			int length = in.getInt();
			if (in.remaining() < length + 4) {
				return whole;
			}
			row.id = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
			in.position(in.position() + length);
			row.ions = in.getInt();
			if (in.remaining() < 12 * row.ions) {
				return whole;
			}
			if (row.ion.length < row.ions) {
				row.ion = new int[row.ions];
				row.current = new double[row.ions];
			}
			for (int i = 0; i < row.ions; i++) {
				row.ion[i] = in.getInt();
				row.current[i] = in.getDouble();
			}
			reader.row(row);
			whole = in.position();
		}
		return whole;
	}

	@Override
	public void close() throws IOException {
		RandomAccessFile open = file;
		file = null;
		if (open != null) {
			open.close();
		}
		Path left = name;
		if (left != null) {
			Files.deleteIfExists(left);
		}
	}
}
