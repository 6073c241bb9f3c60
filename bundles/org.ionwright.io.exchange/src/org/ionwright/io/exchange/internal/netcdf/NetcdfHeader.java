package org.ionwright.io.exchange.internal.netcdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Words;
import org.ionwright.io.exchange.internal.netcdf.NetcdfFile.Variable;

/** Reads the head of a netCDF classic file; believes no count that does not fit into the file. */
final class NetcdfHeader {

	private static final int DIMENSIONS = 0x0A;
	private static final int VARIABLES = 0x0B;
	private static final int ATTRIBUTES = 0x0C;
	private static final int LIST_LIMIT = 100_000;
	private static final int NAME_LIMIT = 4096;
	private static final int TEXT_LIMIT = 1 << 16;
	private static final int BLOCK = 1 << 16;
	private static final int DIMENSION_LIMIT = 1024;

	private final FileBytes file;
	private byte[] block = {};
	private long blockAt;
	private long at;
	private boolean wide;
	private boolean wideCounts;
	private int taken;

	private NetcdfHeader(FileBytes file) {
		this.file = file;
	}

	static NetcdfFile read(FileBytes file) throws IOException {
		return new NetcdfHeader(file).read();
	}

	private NetcdfFile read() throws IOException {
		byte[] magic = bytes(4);
		String word = new String(magic, 0, 3, StandardCharsets.ISO_8859_1);
		if (word.equals("\u0089HD")) {
			throw new IOException(
					"it is netCDF-4 (HDF5), which is not read; nccopy -k classic makes a classic file of it");
		}
		if (!word.equals("CDF") || magic[3] != 1 && magic[3] != 2 && magic[3] != 5) {
			throw new IOException("it is no netCDF classic file: it begins with '" + Words.shortened(word) + "'");
		}
		wide = magic[3] != 1;
		wideCounts = magic[3] == 5;
		long announced = wideCounts ? number(8) : number(4);
		boolean streaming = wideCounts ? announced == -1 : announced == 0xffff_ffffL;
		long[] dimensions = dimensions();
		Map<String, String> attributes = attributes();
		int count = list(VARIABLES, "variables");
		Map<String, Variable> variables = new LinkedHashMap<>();
		long recordSize = 0;
		int growing = 0;
		long packed = 0;
		for (int i = 0; i < count; i++) {
			Variable variable = variable(dimensions);
			variables.putIfAbsent(variable.name(), variable);
			if (variable.grows()) {
				growing++;
				packed = variable.length() * variable.type().size();
				recordSize += (packed + 3) / 4 * 4;
			}
		}
		// of a single variable that grows, records are not filled up to four bytes
		recordSize = growing == 1 ? packed : recordSize;
		return new NetcdfFile(file, variables, attributes, records(variables, announced, streaming, recordSize),
				recordSize);
	}

	/** Of a file that was not closed, as many records as it holds. */
	private long records(Map<String, Variable> variables, long announced, boolean streaming, long recordSize) {
		long begin = variables.values().stream().filter(Variable::grows).mapToLong(Variable::begin).min().orElse(0);
		long held = recordSize <= 0 ? 0 : Math.max(0, (file.size() - begin + 3) / recordSize);
		return streaming ? held : Math.min(announced, held);
	}

	private long[] dimensions() throws IOException {
		int count = list(DIMENSIONS, "dimensions");
		long[] lengths = new long[count];
		for (int i = 0; i < count; i++) {
			name();
			lengths[i] = count();
			if (lengths[i] < 0) {
				throw new IOException("dimension " + (i + 1) + " has the length " + lengths[i]);
			}
		}
		return lengths;
	}

	private Variable variable(long[] dimensions) throws IOException {
		String name = name();
		long rank = count();
		if (rank < 0 || rank > DIMENSION_LIMIT) {
			throw new IOException("variable " + Words.shortened(name) + " has " + rank + " dimensions");
		}
		long length = 1;
		long columns = 1;
		boolean grows = false;
		for (int i = 0; i < rank; i++) {
			long dimension = count();
			if (dimension < 0 || dimension >= dimensions.length) {
				throw new IOException("variable " + Words.shortened(name) + " has dimension " + dimension + " of "
						+ dimensions.length);
			}
			columns = dimensions[(int) dimension];
			if (i == 0 && columns == 0) {
				grows = true;
				columns = 1;
			}
			// what is longer than the file is refused where it is read
			length = columns != 0 && length > (1L << 40) / columns ? 1L << 40 : length * columns;
		}
		Map<String, String> attributes = attributes();
		NetcdfType type = type();
		count();
		long begin = wide ? number(8) : number(4);
		return new Variable(name, type, length, grows, columns, begin, attributes);
	}

	private Map<String, String> attributes() throws IOException {
		int count = list(ATTRIBUTES, "attributes");
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			String name = name();
			NetcdfType type = type();
			long length = count();
			long bytes = length * type.size();
			if (length < 0 || length > file.size() || bytes > file.size() - at) {
				throw new IOException(
						"attribute " + Words.shortened(name) + " has " + length + " values, more than the file");
			}
			byte[] kept = bytes((int) Math.min(bytes, TEXT_LIMIT));
			at += (bytes + 3) / 4 * 4 - kept.length;
			attributes.putIfAbsent(name, text(type, kept));
		}
		return attributes;
	}

	private static String text(NetcdfType type, byte[] bytes) {
		if (type == NetcdfType.CHAR) {
			return NetcdfFile.trimmed(new String(bytes, StandardCharsets.ISO_8859_1));
		}
		if (bytes.length < type.size()) {
			return "";
		}
		double value = type.value(ByteBuffer.wrap(bytes), 0);
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: Double.toString(value);
	}

	private int list(int tag, String what) throws IOException {
		long found = number(4);
		long count = count();
		if (found == 0 && count == 0) {
			return 0;
		}
		taken += found == tag && count >= 0 && count <= LIST_LIMIT ? (int) count : LIST_LIMIT + 1;
		if (taken > LIST_LIMIT) {
			throw new IOException("its list of " + what + " is damaged, or holds more than " + LIST_LIMIT);
		}
		return (int) count;
	}

	private NetcdfType type() throws IOException {
		long code = number(4);
		if (code < 1 || code > (wideCounts ? 11 : 6)) {
			throw new IOException("it has values of the unknown type " + code);
		}
		return NetcdfType.values()[(int) code - 1];
	}

	private String name() throws IOException {
		long length = count();
		if (length < 0 || length > NAME_LIMIT) {
			throw new IOException("it has a name of " + length + " bytes; " + NAME_LIMIT + " are the limit");
		}
		String name = new String(bytes((int) length), StandardCharsets.UTF_8);
		at += (4 - length % 4) % 4;
		return name;
	}

	private long count() throws IOException {
		return wideCounts ? number(8) : (int) number(4);
	}

	private long number(int size) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(bytes(size));
		return size == 8 ? bytes.getLong() : bytes.getInt() & 0xffff_ffffL;
	}

	private byte[] bytes(int count) throws IOException {
		byte[] wanted = new byte[count];
		int done = 0;
		while (done < count) {
			long inside = at - blockAt;
			if (inside < 0 || inside >= block.length) {
				blockAt = at;
				byte[] next = new byte[(int) Math.clamp(file.size() - at, 1, BLOCK)];
				int filled = file.read(at, next, 0, next.length);
				if (filled == 0) {
					throw new IOException("it is cut off in its head, at byte " + at);
				}
				block = java.util.Arrays.copyOf(next, filled);
				inside = 0;
			}
			int some = (int) Math.min(count - done, block.length - inside);
			System.arraycopy(block, (int) inside, wanted, done, some);
			done += some;
			at += some;
		}
		return wanted;
	}
}
