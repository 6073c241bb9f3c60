package org.ionwright.serve.internal.pva;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** Puts messages of a server into bytes, little end first. Used by one thread. */
final class MessageWriter {

	/** Sizes up to here take one byte. */
	private static final int SHORT = 253;

	private byte[] bytes = new byte[128];
	private int length;
	private int start;

	/** A message of the server. */
	static MessageWriter of(byte command) {
		return new MessageWriter().begin(command, Command.FLAG_SERVER);
	}

	MessageWriter begin(byte command, byte flags) {
		start = length;
		return u8(Command.MAGIC).u8(Command.VERSION).u8(flags).u8(command).i32(0);
	}

	/** Ends the message and all before it. */
	byte[] end() {
		finish();
		return Arrays.copyOf(bytes, length);
	}

	/** Fills in the size of the payload. */
	MessageWriter finish() {
		int payload = length - start - Command.HEADER;
		for (int i = 0; i < 4; i++) {
			bytes[start + 4 + i] = (byte) (payload >> 8 * i);
		}
		return this;
	}

	MessageWriter u8(int value) {
		if (length == bytes.length) {
			bytes = Arrays.copyOf(bytes, 2 * length);
		}
		bytes[length++] = (byte) value;
		return this;
	}

	MessageWriter i16(int value) {
		return u8(value).u8(value >> 8);
	}

	MessageWriter i32(int value) {
		return i16(value).i16(value >> 16);
	}

	MessageWriter i64(long value) {
		return i32((int) value).i32((int) (value >> 32));
	}

	MessageWriter f64(double value) {
		return i64(Double.doubleToRawLongBits(value));
	}

	MessageWriter size(int value) {
		return value <= SHORT ? u8(value) : u8(SHORT + 1).i32(value);
	}

	MessageWriter string(String text) {
		return size(text.getBytes(StandardCharsets.UTF_8).length).raw(text.getBytes(StandardCharsets.UTF_8));
	}

	MessageWriter bits(BitSet set) {
		return size(set.toByteArray().length).raw(set.toByteArray());
	}

	MessageWriter raw(byte[] more) {
		for (byte one : more) {
			u8(one);
		}
		return this;
	}

	/** As 16 bytes, IPv4 mapped into IPv6. */
	MessageWriter address(InetAddress address) {
		byte[] raw = address.getAddress();
		if (raw.length == 4) {
			raw(new byte[10]).u8(0xff).u8(0xff);
		}
		return raw(raw);
	}

	MessageWriter ok() {
		return u8(0xff);
	}

	MessageWriter error(String message) {
		return u8(2).string(message).string("");
	}
}
