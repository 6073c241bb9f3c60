package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;

/** Numbers that come one by one, as zlib-compressed base64 text in small pieces, for arrays longer than the heap. */
final class StreamedArray implements AutoCloseable {

	/** Takes a piece of the text. */
	interface Sink {
		void take(byte[] text, int length) throws IOException;
	}

	/** Three bytes become four characters, so pieces of this length join without filling. */
	private static final int PIECE = 3 * (1 << 12);

	private final Deflater deflater = new Deflater(1);
	private final ByteBuffer raw = ByteBuffer.allocate(1 << 13).order(ByteOrder.LITTLE_ENDIAN);
	private final byte[] packed = new byte[PIECE];
	private final byte[] text = new byte[PIECE / 3 * 4];
	private final Sink sink;
	private int filled;
	private boolean any;

	StreamedArray(Sink sink) {
		this.sink = sink;
	}

	void put(double value) throws IOException {
		raw.putDouble(value);
		any = true;
		if (!raw.hasRemaining()) {
			deflate();
		}
	}

	void end() throws IOException {
		if (!any) {
			return; // no text for no numbers
		}
		deflater.finish();
		deflate();
		emit();
	}

	private void deflate() throws IOException {
		deflater.setInput(raw.array(), 0, raw.position());
		while (true) {
			int count = deflater.deflate(packed, filled, packed.length - filled);
			filled += count;
			if (filled == packed.length) {
				emit();
			} else if (count == 0 || deflater.finished()) {
				break;
			}
		}
		raw.clear();
	}

	private void emit() throws IOException {
		byte[] piece = filled == packed.length ? packed : Arrays.copyOf(packed, filled);
		int length = Base64.getEncoder().encode(piece, text);
		filled = 0;
		sink.take(text, length);
	}

	@Override
	public void close() {
		deflater.end();
	}
}
