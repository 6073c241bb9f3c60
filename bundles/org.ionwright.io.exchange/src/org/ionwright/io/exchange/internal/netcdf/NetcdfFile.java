package org.ionwright.io.exchange.internal.netcdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.ionwright.io.exchange.internal.FileBytes;

/**
 * The values of a netCDF classic file (CDF-1, CDF-2 with 64-bit offsets, CDF-5), read when they are asked for. The format
 * is that of the NetCDF User's Guide, appendix "File Format Specifications".
 *
 * @param variables
 *            by name
 * @param attributes
 *            of the file, by name; texts without the zeros behind them
 * @param records
 *            length of the dimension that grows
 * @param recordSize
 *            bytes from one record to the next
 */
record NetcdfFile(FileBytes file, Map<String, Variable> variables, Map<String, String> attributes, long records,
		long recordSize) {

	/**
	 * A variable.
	 *
	 * @param length
	 *            number of values; of a variable that grows, of one record
	 * @param grows
	 *            whether it has one part in each record
	 * @param columns
	 *            length of the last dimension
	 * @param begin
	 *            position in the file
	 */
	record Variable(String name, NetcdfType type, long length, boolean grows, long columns, long begin,
			Map<String, String> attributes) {
	}

	private static final int BLOCK = 1 << 18;

	Optional<Variable> variable(String name) {
		return Optional.ofNullable(variables.get(name));
	}

	/** Number of values, those of all records together. */
	long length(Variable variable) {
		return variable.grows ? variable.length * records : variable.length;
	}

	/**
	 * Values as they are stored, without scale.
	 *
	 * @throws IOException
	 *             when the file does not hold them
	 */
	double[] read(Variable variable, long from, int count) throws IOException {
		if (from < 0 || count < 0 || from > length(variable) - count) {
			throw new IOException("values " + from + " to " + (from + count) + " of " + variable.name
					+ ", which has " + length(variable));
		}
		int size = variable.type.size();
		long last = count == 0 ? 0 : from + count - 1;
		long end = variable.grows ? last / variable.length * recordSize + last % variable.length * size : last * size;
		if (variable.begin < 0 || end < 0 || count > 0 && end > file.size() - variable.begin - size) {
			throw new IOException("the file ends before the values of " + variable.name);
		}
		double[] values = new double[count];
		long run = variable.grows ? variable.length : Math.max(1, variable.length);
		boolean packed = !variable.grows || recordSize == variable.length * size;
		int done = 0;
		byte[] block = new byte[(int) Math.min(BLOCK, Math.max(packed ? (long) count * size : recordSize, 64))];
		while (done < count) {
			long value = from + done;
			long record = packed ? 0 : value / run;
			long inside = packed ? value : value % run;
			long position = variable.begin + record * recordSize + inside * size;
			if (packed || run * size > block.length || recordSize > block.length) {
				int some = (int) Math.min(Math.min(count - done, block.length / size), packed ? count : run - inside);
				fill(variable, position, block, some * size);
				take(variable, block, 0, some, values, done);
				done += some;
			} else {
				done = records(variable, position, inside, block, values, done);
			}
		}
		return values;
	}

	/** Several records with one access to the file. */
	private int records(Variable variable, long position, long inside, byte[] block, double[] values, int from)
			throws IOException {
		int size = variable.type.size();
		int done = from;
		int stride = (int) recordSize;
		long first = Math.min(variable.length - inside, values.length - done);
		int whole = (int) Math.min(block.length / stride, (values.length - done - first) / variable.length + 1);
		int bytes = (int) (whole == 1 ? first * size : (whole - 1L) * stride + (variable.length - inside) * size);
		fill(variable, position, block, bytes);
		take(variable, block, 0, (int) first, values, done);
		done += (int) first;
		for (int i = 1; i < whole; i++) {
			int some = (int) Math.min(variable.length, values.length - done);
			take(variable, block, (int) (i * stride - inside * size), some, values, done);
			done += some;
		}
		return done;
	}

	private void fill(Variable variable, long position, byte[] block, int bytes) throws IOException {
		if (position < 0 || file.read(position, block, 0, bytes) < bytes) {
			throw new IOException("the file ends before the values of " + variable.name);
		}
	}

	private static void take(Variable variable, byte[] block, int at, int count, double[] to, int offset) {
		ByteBuffer bytes = ByteBuffer.wrap(block);
		for (int i = 0; i < count; i++) {
			to[offset + i] = variable.type.value(bytes, at + i * variable.type.size());
		}
	}

	/** The text of a variable of characters, up to its first zero; empty when there is none. */
	String text(String name) throws IOException {
		Variable variable = variables.get(name);
		if (variable == null || variable.type != NetcdfType.CHAR) {
			return "";
		}
		byte[] text = new byte[(int) Math.min(Math.min(variable.columns, length(variable)), 4096)];
		int count = file.read(variable.begin, text, 0, text.length);
		return trimmed(new String(text, 0, count, StandardCharsets.ISO_8859_1));
	}

	/** Up to the first zero, without blanks around it and on one line. */
	static String trimmed(String text) {
		int zero = text.indexOf('\0');
		return (zero < 0 ? text : text.substring(0, zero)).replaceAll("\\p{Cntrl}", " ").strip();
	}
}
