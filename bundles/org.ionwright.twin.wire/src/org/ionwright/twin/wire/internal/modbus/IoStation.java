package org.ionwright.twin.wire.internal.modbus;

import java.util.Arrays;
import java.util.OptionalInt;

import org.ionwright.twin.wire.internal.Wiring;

/**
 * A small controller with inputs and outputs as laboratories build them from a PLC or Moxa ioLogik modules, unit 1; functions 1 to 6,
 * 8, 15 and 16. Discrete inputs 0 to 2 are the interlock chain (1 is healthy, so that a broken wire trips). Coils 0 to 2 are permits:
 * they can be set only while the chain is whole and the heartbeat (holding register 0) has changed within the time of register 1,
 * and fall otherwise. The README has the map.
 */
public final class IoStation implements ModbusUnits {

	private static final int UNIT = 1;
	private static final int MOST_REGISTERS = 125;
	private static final int MOST_BITS = 2000;

	private final IoPoints points;

	public IoStation(Wiring wiring) {
		points = new IoPoints(wiring);
	}

	@Override
	public boolean knows(int unit) {
		return unit == UNIT;
	}

	@Override
	public void tick(double seconds) {
		points.tick(seconds);
	}

	@Override
	public byte[] answer(int unit, byte[] request, double seconds) {
		int function = request.length == 0 ? 0 : request[0] & 0xff;
		boolean plain = request.length == 5;
		return switch (function) {
		case 1, 2 -> plain ? bits(request, seconds) : ModbusUnits.exception(function, NO_VALUE);
		case 3, 4 -> plain ? registers(request, seconds) : ModbusUnits.exception(function, NO_VALUE);
		case 5 -> plain ? coil(request, seconds) : ModbusUnits.exception(function, NO_VALUE);
		case 6 -> plain
				? done(request,
						points.write(ModbusUnits.word(request, 1), new int[] { ModbusUnits.word(request, 3) }, seconds))
				: ModbusUnits.exception(function, NO_VALUE);
		case 8 -> plain && ModbusUnits.word(request, 1) == 0 ? request : ModbusUnits.exception(function, NO_VALUE);
		case 15 -> coils(request, seconds);
		case 16 -> write(request, seconds);
		default -> ModbusUnits.exception(function, NO_FUNCTION);
		};
	}

	private byte[] bits(byte[] request, double seconds) {
		int address = ModbusUnits.word(request, 1);
		int count = ModbusUnits.word(request, 3);
		if (count < 1 || count > MOST_BITS) {
			return ModbusUnits.exception(request[0], NO_VALUE);
		}
		byte[] answer = new byte[2 + (count + 7) / 8];
		answer[0] = request[0];
		answer[1] = (byte) (answer.length - 2);
		for (int i = 0; i < count; i++) {
			OptionalInt bit = request[0] == 1 ? points.coil(address + i) : points.input(address + i, seconds);
			if (bit.isEmpty()) {
				return ModbusUnits.exception(request[0], NO_ADDRESS);
			}
			answer[2 + i / 8] |= (byte) (bit.getAsInt() << i % 8);
		}
		return answer;
	}

	private byte[] registers(byte[] request, double seconds) {
		int address = ModbusUnits.word(request, 1);
		int count = ModbusUnits.word(request, 3);
		if (count < 1 || count > MOST_REGISTERS) {
			return ModbusUnits.exception(request[0], NO_VALUE);
		}
		byte[] answer = new byte[2 + 2 * count];
		answer[0] = request[0];
		answer[1] = (byte) (2 * count);
		for (int i = 0; i < count; i++) {
			OptionalInt word = request[0] == 3 ? points.holding(address + i, seconds)
					: points.analogue(address + i, seconds);
			if (word.isEmpty()) {
				return ModbusUnits.exception(request[0], NO_ADDRESS);
			}
			answer[2 + 2 * i] = (byte) (word.getAsInt() >> 8);
			answer[3 + 2 * i] = (byte) word.getAsInt();
		}
		return answer;
	}

	private byte[] coil(byte[] request, double seconds) {
		int value = ModbusUnits.word(request, 3);
		return value != 0 && value != 0xff00 ? ModbusUnits.exception(5, NO_VALUE)
				: done(request, points.coil(ModbusUnits.word(request, 1), value != 0, seconds));
	}

	private byte[] coils(byte[] request, double seconds) {
		int count = request.length < 6 ? 0 : ModbusUnits.word(request, 3);
		if (count < 1 || count > MOST_BITS || request.length != 6 + (count + 7) / 8
				|| (request[5] & 0xff) != request.length - 6) {
			return ModbusUnits.exception(15, NO_VALUE);
		}
		for (int i = 0; i < count; i++) {
			int error = points.coil(ModbusUnits.word(request, 1) + i, (request[6 + i / 8] >> i % 8 & 1) != 0, seconds);
			if (error != 0) {
				return ModbusUnits.exception(15, error);
			}
		}
		return Arrays.copyOf(request, 5);
	}

	private byte[] write(byte[] request, double seconds) {
		int count = request.length < 6 ? 0 : ModbusUnits.word(request, 3);
		if (count < 1 || count > MOST_REGISTERS - 2 || (request[5] & 0xff) != 2 * count
				|| request.length != 6 + 2 * count) {
			return ModbusUnits.exception(16, NO_VALUE);
		}
		int[] words = new int[count];
		for (int i = 0; i < count; i++) {
			words[i] = ModbusUnits.word(request, 6 + 2 * i);
		}
		return done(request, points.write(ModbusUnits.word(request, 1), words, seconds));
	}

	private static byte[] done(byte[] request, int error) {
		return error == 0 ? Arrays.copyOf(request, 5) : ModbusUnits.exception(request[0], error);
	}
}
