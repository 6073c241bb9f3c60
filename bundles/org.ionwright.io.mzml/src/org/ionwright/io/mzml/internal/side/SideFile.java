package org.ionwright.io.mzml.internal.side;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.spectrum.run.MassRange;

/**
 * A side file open for reading; safe for use from several threads. Nothing in it is believed: header and tables carry
 * check sums, and every position is compared with the length of the file before it is used.
 */
public final class SideFile implements Closeable {

	private final ByteSource source;
	private final int size;
	private final long[] tables;
	private volatile boolean closed;

	private SideFile(ByteSource source, int size, long[] tables) {
		this.source = source;
		this.size = size;
		this.tables = tables;
	}

	/** @return empty when there is none, or it is damaged or belongs to another state of the mzML file */
	public static Optional<SideFile> open(Path file, SourceKey key) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			ByteSource source = new ByteSource(file);
			try {
				ByteBuffer header = bytes(source, 0, SideFormat.HEADER);
				if (matches(header, key, source.size())) {
					int size = header.getInt(12);
					return Optional.of(new SideFile(source, size, tables(source, size, header.getLong(16))));
				}
				source.close();
			} catch (IOException | RuntimeException e) {
				source.close();
			}
		} catch (IOException e) {
			// as good as none
		}
		return Optional.empty();
	}

	private static boolean matches(ByteBuffer header, SourceKey key, long length) {
		byte[] hash = new byte[32];
		header.get(48, hash);
		CRC32C check = new CRC32C();
		check.update(header.duplicate().limit(SideFormat.HEADER_CHECKED));
		return header.getLong(0) == SideFormat.MAGIC && header.getInt(8) == SideFormat.VERSION
				&& header.getLong(24) == length && header.getLong(32) == key.size()
				&& header.getLong(40) == key.changedMillis() && HexFormat.of().formatHex(hash).equals(key.hash())
				&& header.getInt(80) == (int) check.getValue() && header.getInt(12) >= 0;
	}

	private static long[] tables(ByteSource source, int size, long last) throws IOException {
		long[] tables = new long[(int) ((size + SideFormat.GROUP - 1L) / SideFormat.GROUP)];
		long at = last;
		for (int i = tables.length - 1; i >= 0; i--) {
			int rows = i == tables.length - 1 ? size - i * SideFormat.GROUP : SideFormat.GROUP;
			int end = SideFormat.TABLE_HEADER + rows * SideFormat.ROW;
			ByteBuffer table = bytes(source, at, end);
			if (table.getInt(0) != i * SideFormat.GROUP || table.getInt(4) != rows || at % 8 != 0
					|| table.getInt(28) != SideWriter.tableCheck(table, end)) {
				throw new IOException("a table is damaged");
			}
			tables[i] = at;
			at = table.getLong(8);
		}
		return tables;
	}

	private static ByteBuffer bytes(ByteSource source, long at, int length) throws IOException {
		byte[] bytes = new byte[length];
		if (at < 0 || source.read(at, bytes, 0, length) != length) {
			throw new IOException("it is cut off");
		}
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Number of spectra. */
	public int size() {
		return size;
	}

	/** In bytes. */
	public long length() {
		return source.size();
	}

	/** Takes the rows of the tables. */
	@FunctionalInterface
	public interface RowVisitor {

		void row(int index, int msLevel, double seconds, double total, double basePeakMz, double basePeak);
	}

	/** Visits all rows in order. */
	public void rows(RowVisitor visitor) throws IOException {
		for (int g = 0; g < tables.length; g++) {
			ByteBuffer table = table(g);
			for (int at = SideFormat.TABLE_HEADER, i = g * SideFormat.GROUP; at < table.limit(); at += SideFormat.ROW) {
				visitor.row(i++, table.get(at + 20), table.getDouble(at + 24), table.getDouble(at + 32),
						table.getDouble(at + 40), table.getDouble(at + 48));
			}
		}
	}

	private ByteBuffer table(int group) throws IOException {
		int rows = Math.min(SideFormat.GROUP, size - group * SideFormat.GROUP);
		return bytes(source, tables[group], SideFormat.TABLE_HEADER + rows * SideFormat.ROW);
	}

	/**
	 * Sums the intensities of each range, spectrum by spectrum.
	 *
	 * @param msLevel
	 *            0 for all
	 * @param seconds
	 *            receives the starts of the spectra that count; {@link #size()} long
	 * @param sums
	 *            receives their sums, one array for each range
	 * @return the number of spectra that count
	 */
	public int extract(MassRange[] ranges, int msLevel, double[] seconds, double[][] sums) throws IOException {
		SideColumns columns = new SideColumns(source, ranges);
		int count = 0;
		try (Closeable used = source.use()) {
			for (int g = 0; g < tables.length; g++) {
				ByteBuffer table = table(g);
				for (int at = SideFormat.TABLE_HEADER; at < table.limit(); at += SideFormat.ROW) {
					if (msLevel == 0 || table.get(at + 20) == msLevel) {
						seconds[count] = table.getDouble(at + 24);
						columns.sum(table, at, sums, count++);
					}
				}
			}
		} catch (InternalError e) {
			throw ByteSource.gone(e);
		}
		return count;
	}

	/** Compares all points with their check sums; reads the whole file. False also when it is closed meanwhile. */
	public boolean sound() {
		byte[] part = new byte[1 << 16];
		try {
			for (int g = 0; g < tables.length; g++) {
				ByteBuffer table = table(g);
				CRC32C check = new CRC32C();
				for (long at = table.getLong(16); at < tables[g];) {
					int count = source.read(at, part, 0, (int) Math.min(part.length, tables[g] - at));
					if (count <= 0) {
						return false;
					}
					check.update(part, 0, count);
					at += count;
				}
				if ((int) check.getValue() != table.getInt(24)) {
					return false;
				}
			}
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	public boolean closed() {
		return closed;
	}

	@Override
	public void close() throws IOException {
		closed = true;
		source.close();
	}
}
