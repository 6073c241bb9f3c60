package org.ionwright.io.mzml.internal.side;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * Writes a side file, spectrum by spectrum in order, under a temporary name. Not for several threads at once. Holds one
 * group's table, a buffer and the axis last written, whatever the length of the run.
 */
public final class SideWriter implements Closeable {

	private static final int BUFFER = 1 << 18;

	private final Path partial;
	private final FileChannel channel;
	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
	private final ByteBuffer table = ByteBuffer
			.allocate(SideFormat.TABLE_HEADER + SideFormat.GROUP * SideFormat.ROW).order(ByteOrder.LITTLE_ENDIAN);
	private float[] floats = {};
	private final CRC32C pointsCheck = new CRC32C();
	private long position = SideFormat.HEADER;
	private long groupStart = position;
	private long lastTable;
	private int count;
	private int inGroup;
	private double[] axis = {};
	private int axisSize = -1;
	private long axisPosition;
	private boolean axisWide;

	/**
	 * @param partial
	 *            temporary name; a file of that name is overwritten, and deleted unless {@link #finish} succeeds
	 */
	public SideWriter(Path partial) throws IOException {
		this.partial = partial;
		channel = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE);
		channel.position(SideFormat.HEADER);
		table.position(SideFormat.TABLE_HEADER);
	}

	/** Number of bytes so far. */
	public long length() {
		return position;
	}

	/**
	 * @param mz
	 *            the first {@code points} count; not decreasing
	 * @param intensities
	 *            the first {@code points} count
	 */
	public void add(int msLevel, double seconds, double[] mz, double[] intensities, int points) throws IOException {
		double total = 0;
		int base = -1;
		boolean wide = false;
		for (int i = 0; i < points; i++) {
			double value = intensities[i];
			total += value;
			wide |= (float) value != value;
			if (base < 0 || value > intensities[base]) {
				base = i;
			}
		}
		long at = position;
		put(intensities, points, wide);
		axis(mz, points);
		int flags = (wide ? SideFormat.WIDE_INTENSITIES : 0) | (axisWide ? SideFormat.WIDE_MZ : 0);
		table.putLong(at).putLong(axisPosition).putInt(points).put((byte) Math.max(0, Math.min(99, msLevel)))
				.put((byte) flags).putShort((short) 0).putDouble(seconds).putDouble(total)
				.putDouble(base < 0 ? Double.NaN : mz[base]).putDouble(base < 0 ? Double.NaN : intensities[base])
				.putLong(0);
		if (++inGroup == SideFormat.GROUP) {
			endGroup();
		}
	}

	private void axis(double[] mz, int points) throws IOException {
		if (points == axisSize && Arrays.equals(mz, 0, points, axis, 0, points)) {
			return;
		}
		if (axis.length < points) {
			axis = new double[points + points / 2];
		}
		System.arraycopy(mz, 0, axis, 0, points);
		axisSize = points;
		axisWide = false;
		for (int i = 0; i < points; i++) {
			axisWide |= (float) mz[i] != mz[i];
		}
		axisPosition = position;
		put(mz, points, axisWide);
	}

	private void put(double[] values, int points, boolean wide) throws IOException {
		int done = 0;
		while (done < points) {
			if (buffer.remaining() < 16) {
				flush();
			}
			int now = Math.min(points - done, buffer.remaining() / 8);
			if (wide) {
				buffer.asDoubleBuffer().put(values, done, now);
				buffer.position(buffer.position() + 8 * now);
			} else {
				narrow(values, done, now);
				buffer.asFloatBuffer().put(floats, 0, now);
				buffer.position(buffer.position() + 4 * now);
			}
			done += now;
		}
		if (!wide && points % 2 == 1) {
			if (buffer.remaining() < 4) {
				flush();
			}
			buffer.putInt(0);
		}
		position += wide ? 8L * points : 4L * (points + points % 2);
	}

	private void narrow(double[] values, int from, int length) {
		if (floats.length < length) {
			floats = new float[length];
		}
		for (int i = 0; i < length; i++) {
			floats[i] = (float) values[from + i];
		}
	}

	private void endGroup() throws IOException {
		flush();
		int end = table.position();
		table.putInt(0, count).putInt(4, inGroup).putLong(8, lastTable).putLong(16, groupStart).putInt(24,
				(int) pointsCheck.getValue());
		table.putInt(28, tableCheck(table, end));
		write(table.flip());
		table.clear().position(SideFormat.TABLE_HEADER);
		lastTable = position;
		position += end;
		groupStart = position;
		count += inGroup;
		inGroup = 0;
		pointsCheck.reset();
	}

	static int tableCheck(ByteBuffer table, int end) {
		CRC32C check = new CRC32C();
		check.update(table.duplicate().limit(28).position(0));
		check.update(table.duplicate().limit(end).position(SideFormat.TABLE_HEADER));
		return (int) check.getValue();
	}

	private void flush() throws IOException {
		buffer.flip();
		pointsCheck.update(buffer.duplicate());
		write(buffer);
		buffer.clear();
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/**
	 * Completes the file and gives it its name.
	 *
	 * @param source
	 *            of the mzML file in its final state
	 * @param target
	 *            in the same folder as the temporary file; replaced when it exists
	 */
	public void finish(SourceKey source, Path target) throws IOException {
		if (inGroup > 0) {
			endGroup();
		}
		ByteBuffer header = ByteBuffer.allocate(SideFormat.HEADER).order(ByteOrder.LITTLE_ENDIAN);
		header.putLong(SideFormat.MAGIC).putInt(SideFormat.VERSION).putInt(count).putLong(lastTable).putLong(position)
				.putLong(source.size()).putLong(source.changedMillis()).put(HexFormat.of().parseHex(source.hash()));
		CRC32C check = new CRC32C();
		check.update(header.duplicate().flip());
		header.putInt((int) check.getValue());
		channel.position(0);
		write(header.rewind());
		channel.close();
		try {
			Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Without {@link #finish} before it, deletes what was written. */
	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(partial);
	}
}
