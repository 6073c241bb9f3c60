package org.ionwright.twin.wire.internal.modbus;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import org.ionwright.twin.wire.Protocol;

/**
 * Modbus RTU. A frame ends where its function says; with a wrong check sum one byte is dropped and the next frame looked
 * for, and a pause drops what came before it. Other units and broken frames are not answered.
 */
public final class ModbusRtu implements Protocol {

	private static final int LONGEST = 256;
	/** Longer than the 3.5 characters of the standard: ports pass bytes on in lumps, a busy machine late; shorter than whoever asks waits. */
	private static final double PAUSE_SECONDS = 0.5;

	private final ModbusUnits registers;
	private byte[] buffer = NOTHING;
	private double lastByte = Double.NEGATIVE_INFINITY;

	public ModbusRtu(ModbusUnits registers) {
		this.registers = registers;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		registers.tick(seconds);
		if (input.length == 0) {
			return NOTHING;
		}
		if (seconds - lastByte > PAUSE_SECONDS) {
			buffer = NOTHING;
		}
		lastByte = seconds;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int from = buffer.length;
		buffer = Arrays.copyOf(buffer, from + input.length);
		System.arraycopy(input, 0, buffer, from, input.length);
		int start = 0;
		while (start < buffer.length) {
			int length = length(buffer, start);
			if (length > LONGEST) {
				start++;
			} else if (length < 0 || start + length > buffer.length) {
				break;
			} else if (checkSum(buffer, start, length - 2) != ((buffer[start + length - 2] & 0xff)
					| (buffer[start + length - 1] & 0xff) << 8)) {
				start++;
			} else {
				answer(Arrays.copyOfRange(buffer, start, start + length - 2), seconds, out);
				start += length;
			}
		}
		buffer = Arrays.copyOfRange(buffer, start, buffer.length);
		return out.toByteArray();
	}

	@Override
	public void hangUp(double seconds) {
		buffer = NOTHING;
	}

	private void answer(byte[] frame, double seconds, ByteArrayOutputStream out) {
		int unit = frame[0] & 0xff;
		if (!registers.knows(unit)) {
			return;
		}
		byte[] answer = registers.answer(unit, Arrays.copyOfRange(frame, 1, frame.length), seconds);
		byte[] all = new byte[answer.length + 3];
		all[0] = frame[0];
		System.arraycopy(answer, 0, all, 1, answer.length);
		int sum = checkSum(all, 0, answer.length + 1);
		all[answer.length + 1] = (byte) sum;
		all[answer.length + 2] = (byte) (sum >> 8);
		out.writeBytes(all);
	}

	/** Of the frame that starts there, check sum included; -1 when that cannot be known yet. */
	private static int length(byte[] bytes, int start) {
		int left = bytes.length - start;
		if (left < 2) {
			return -1;
		}
		if (bytes[start + 1] == 15 || bytes[start + 1] == 16) {
			return left < 7 ? -1 : 9 + (bytes[start + 6] & 0xff);
		}
		// all other requests that are answered have two words
		return 8;
	}

	/** CRC-16 with the polynomial A001h, low byte sent first. */
	public static int checkSum(byte[] bytes, int from, int length) {
		int sum = 0xffff;
		for (int i = from; i < from + length; i++) {
			sum ^= bytes[i] & 0xff;
			for (int bit = 0; bit < 8; bit++) {
				sum = (sum & 1) == 0 ? sum >> 1 : sum >> 1 ^ 0xa001;
			}
		}
		return sum;
	}
}
