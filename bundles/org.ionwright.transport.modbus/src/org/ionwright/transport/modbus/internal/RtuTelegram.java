package org.ionwright.transport.modbus.internal;

import java.util.Arrays;
import java.util.Optional;

import com.ghgande.j2mod.modbus.Modbus;
import com.ghgande.j2mod.modbus.util.ModbusUtil;

/** Finds an answer among the bytes of a serial line: by unit, function, the length that these have, and check sum. */
final class RtuTelegram {

	/** Bytes of a telegram, by the serial line guide V1.02, 2.3. */
	static final int LONGEST = 256;

	private static final int REFUSAL = 0x80;
	private static final int UNKNOWN = -1;

	private RtuTelegram() {
	}

	/** The first whole telegram of this unit that answers this function or refuses it. */
	static Optional<byte[]> find(byte[] bytes, int unit, int function) {
		for (int start = 0; start < bytes.length; start++) {
			int length = length(bytes, start, unit, function);
			if (length != UNKNOWN && start + length <= bytes.length) {
				byte[] telegram = Arrays.copyOfRange(bytes, start, start + length);
				if (isSound(telegram)) {
					return Optional.of(telegram);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether such a telegram may have begun, and is not whole. */
	static boolean begins(byte[] bytes, int unit, int function) {
		for (int start = 0; start < bytes.length; start++) {
			boolean fits = (bytes[start] & 0xff) == unit
					&& (start + 1 == bytes.length || (bytes[start + 1] & 0xff & ~REFUSAL) == function);
			int length = length(bytes, start, unit, function);
			if (fits && (length == UNKNOWN || start + length > bytes.length)) {
				return true;
			}
		}
		return false;
	}

	private static int length(byte[] bytes, int start, int unit, int function) {
		if (start + 2 >= bytes.length || (bytes[start] & 0xff) != unit
				|| (bytes[start + 1] & 0xff & ~REFUSAL) != function) {
			return UNKNOWN;
		}
		if ((bytes[start + 1] & REFUSAL) != 0) {
			return 5;
		}
		return function <= Modbus.READ_INPUT_REGISTERS ? 5 + (bytes[start + 2] & 0xff) : 8;
	}

	private static boolean isSound(byte[] telegram) {
		int end = telegram.length - 2;
		int[] sum = ModbusUtil.calculateCRC(telegram, 0, end);
		return sum[0] == (telegram[end] & 0xff) && sum[1] == (telegram[end + 1] & 0xff);
	}
}
