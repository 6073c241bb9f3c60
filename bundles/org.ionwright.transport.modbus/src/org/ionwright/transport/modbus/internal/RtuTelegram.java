package org.ionwright.transport.modbus.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import com.ghgande.j2mod.modbus.Modbus;
import com.ghgande.j2mod.modbus.util.ModbusUtil;

/** Finds an answer among the bytes of a serial line: by unit, function, the length that these have, and check sum. */
final class RtuTelegram {

	/** Bytes of a telegram, by the serial line guide V1.02, 2.3. */
	static final int LONGEST = 256;

	private static final int REFUSAL = 0x80;
	private static final int NONE = -1;

	private RtuTelegram() {
	}

	/** The first whole telegram of this unit that answers this function or refuses it. */
	static Optional<byte[]> find(byte[] bytes, int unit, int function) {
		for (int start = 0; start < bytes.length; start++) {
			int end = end(bytes, start, unit, function);
			if (end != NONE && end <= bytes.length) {
				byte[] telegram = Arrays.copyOfRange(bytes, start, end);
				if (isSound(telegram)) {
					return Optional.of(telegram);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether such a telegram may have begun, and is not whole. */
	static boolean begins(byte[] bytes, int unit, int function) {
		return IntStream.range(0, bytes.length).anyMatch(start -> end(bytes, start, unit, function) > bytes.length);
	}

	/** Where such a telegram ends, beyond the bytes when it is not whole; none when none can begin at the start. */
	private static int end(byte[] bytes, int start, int unit, int function) {
		int left = bytes.length - start;
		if ((bytes[start] & 0xff) != unit || left > 1 && (bytes[start + 1] & 0xff & ~REFUSAL) != function) {
			return NONE;
		}
		if (left < 3) {
			return Integer.MAX_VALUE;
		}
		if ((bytes[start + 1] & REFUSAL) != 0) {
			return start + 5;
		}
		return start + (function <= Modbus.READ_INPUT_REGISTERS ? 5 + (bytes[start + 2] & 0xff) : 8);
	}

	private static boolean isSound(byte[] telegram) {
		int end = telegram.length - 2;
		int[] sum = ModbusUtil.calculateCRC(telegram, 0, end);
		return sum[0] == (telegram[end] & 0xff) && sum[1] == (telegram[end + 1] & 0xff);
	}
}
