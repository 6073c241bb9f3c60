package org.ionwright.serve.internal.pva;

import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The payload of one message of a client. Nothing is taken that is not there. */
final class MessageReader {

	private final ByteBuffer buffer;

	MessageReader(byte[] payload, boolean bigEndian) {
		buffer = ByteBuffer.wrap(payload).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
	}

	int u8() throws ProtocolException {
		return Byte.toUnsignedInt(bytes(1).get());
	}

	int u16() throws ProtocolException {
		return Short.toUnsignedInt(bytes(2).getShort());
	}

	int i32() throws ProtocolException {
		return bytes(4).getInt();
	}

	double f64() throws ProtocolException {
		return bytes(8).getDouble();
	}

	/** A length that fits into what is left; -1 for a null string. */
	int size() throws ProtocolException {
		int first = u8();
		int size = first == 0xff ? -1 : first == 0xfe ? i32() : first;
		if (size > buffer.remaining() || size < -1) {
			throw new ProtocolException("a length of " + size + " where " + buffer.remaining() + " bytes are left");
		}
		return size;
	}

	String string() throws ProtocolException {
		return new String(raw(Math.max(0, size())), StandardCharsets.UTF_8);
	}

	BitSet bits() throws ProtocolException {
		return BitSet.valueOf(raw(Math.max(0, size())));
	}

	InetAddress address() throws ProtocolException {
		try {
			return InetAddress.getByAddress(raw(16));
		} catch (UnknownHostException e) {
			throw new IllegalStateException("16 bytes are an address", e);
		}
	}

	byte[] raw(int count) throws ProtocolException {
		bytes(count);
		byte[] raw = new byte[count];
		buffer.get(raw);
		return raw;
	}

	int left() {
		return buffer.remaining();
	}

	/** The last four bytes as a number. */
	int lastI32() throws ProtocolException {
		if (left() < 4) {
			throw new ProtocolException("the message ends too early");
		}
		return buffer.getInt(buffer.limit() - 4);
	}

	/** The buffer, when so many bytes are left. */
	private ByteBuffer bytes(int count) throws ProtocolException {
		if (count > buffer.remaining()) {
			throw new ProtocolException("the message ends too early");
		}
		return buffer;
	}
}
