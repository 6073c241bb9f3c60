package org.ionwright.twin.wire.internal.modbus;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import org.ionwright.twin.wire.Protocol;

/**
 * Modbus TCP: transaction, protocol 0, length, unit, function. Units 0 and 255 mean the first unit. A header that
 * is none drops what has come: there is no way back into the stream but a new connection.
 */
public final class ModbusTcp implements Protocol {

	private static final int HEADER = 6;
	private static final int LONGEST = 254;
	private static final int GATEWAY_TARGET_SILENT = 11;

	private final ModbusUnits registers;
	private byte[] buffer = NOTHING;

	public ModbusTcp(ModbusUnits registers) {
		this.registers = registers;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		registers.tick(seconds);
		int from = buffer.length;
		buffer = Arrays.copyOf(buffer, from + input.length);
		System.arraycopy(input, 0, buffer, from, input.length);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int start = 0;
		while (buffer.length - start >= HEADER) {
			int length = ModbusUnits.word(buffer, start + 4);
			if (ModbusUnits.word(buffer, start + 2) != 0 || length < 2 || length > LONGEST) {
				start = buffer.length;
			} else if (buffer.length - start < HEADER + length) {
				break;
			} else {
				answer(Arrays.copyOfRange(buffer, start, start + HEADER + length), seconds, out);
				start += HEADER + length;
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
		int asked = frame[HEADER] & 0xff;
		int unit = asked == 0 || asked == 255 ? 1 : asked;
		byte[] answer = registers.knows(unit)
				? registers.answer(unit, Arrays.copyOfRange(frame, HEADER + 1, frame.length), seconds)
				: ModbusUnits.exception(frame[HEADER + 1], GATEWAY_TARGET_SILENT);
		byte[] all = Arrays.copyOf(frame, HEADER + 1 + answer.length);
		all[4] = 0;
		all[5] = (byte) (answer.length + 1);
		System.arraycopy(answer, 0, all, HEADER + 1, answer.length);
		out.writeBytes(all);
	}
}
