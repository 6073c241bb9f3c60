package org.ionwright.twin.wire.internal.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;
import org.ionwright.twin.wire.internal.modbus.ModbusUnits;

/**
 * Holding registers of a Eurotherm 2000 controller, and the functions 3, 4, 6, 8 and 16 on them. Values are tenths, 16 bit,
 * two's complement; times are whole seconds.
 */
public final class EurothermRegisters implements ModbusUnits {

	private static final int MOST_REGISTERS = 125;
	private static final double TENTHS = 10;
	/** Series 2400, 1/8 DIN, and its firmware 4.61. */
	static final int IDENTITY = 0x2480;
	static final int VERSION = 0x0461;

	private final Map<Integer, HeaterLoop> loops = new HashMap<>();

	public EurothermRegisters(Wiring wiring) {
		for (String unit : wiring.addresses("eurotherm")) {
			Texts.whole(unit).stream().filter(number -> number > 0 && number < 248)
					.forEach(number -> loops.put(number, new HeaterLoop(unit, wiring)));
		}
	}

	@Override
	public boolean knows(int unit) {
		return loops.containsKey(unit);
	}

	@Override
	public byte[] answer(int unit, byte[] request, double seconds) {
		HeaterLoop loop = loops.get(unit);
		int function = request.length == 0 ? 0 : request[0] & 0xff;
		if (loop == null) {
			return ModbusUnits.exception(function, NO_ADDRESS);
		}
		return switch (function) {
		case 3, 4 -> request.length == 5 ? read(loop, request, seconds) : ModbusUnits.exception(function, NO_VALUE);
		case 6 -> request.length == 5
				? done(request, 5, write(loop, ModbusUnits.word(request, 1), ModbusUnits.word(request, 3), seconds))
				: ModbusUnits.exception(function, NO_VALUE);
		case 8 -> request.length == 5 && ModbusUnits.word(request, 1) == 0 ? request
				: ModbusUnits.exception(function, NO_VALUE);
		case 16 -> writeMany(loop, request, seconds);
		default -> ModbusUnits.exception(function, NO_FUNCTION);
		};
	}

	private static byte[] read(HeaterLoop loop, byte[] request, double seconds) {
		int address = ModbusUnits.word(request, 1);
		int count = ModbusUnits.word(request, 3);
		if (count < 1 || count > MOST_REGISTERS) {
			return ModbusUnits.exception(request[0], NO_VALUE);
		}
		byte[] answer = new byte[2 + 2 * count];
		answer[0] = request[0];
		answer[1] = (byte) (2 * count);
		for (int i = 0; i < count; i++) {
			double value = value(loop, address + i, seconds);
			if (Double.isNaN(value)) {
				return ModbusUnits.exception(request[0], NO_ADDRESS);
			}
			int word = (int) Math.rint(Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE));
			answer[2 + 2 * i] = (byte) (word >> 8);
			answer[3 + 2 * i] = (byte) word;
		}
		return answer;
	}

	private static byte[] writeMany(HeaterLoop loop, byte[] request, double seconds) {
		int count = request.length < 6 ? 0 : ModbusUnits.word(request, 3);
		if (count < 1 || count > MOST_REGISTERS - 2 || (request[5] & 0xff) != 2 * count
				|| request.length != 6 + 2 * count) {
			return ModbusUnits.exception(16, NO_VALUE);
		}
		for (int i = 0; i < count; i++) {
			int error = write(loop, ModbusUnits.word(request, 1) + i, ModbusUnits.word(request, 6 + 2 * i), seconds);
			if (error != 0) {
				return ModbusUnits.exception(16, error);
			}
		}
		return Arrays.copyOf(request, 5);
	}

	private static byte[] done(byte[] request, int length, int error) {
		return error == 0 ? Arrays.copyOf(request, length) : ModbusUnits.exception(request[0], error);
	}

	/** NaN where there is no register. */
	private static double value(HeaterLoop loop, int register, double seconds) {
		return switch (register) {
		case 1 -> loop.process(seconds) * TENTHS;
		case 2, 5 -> loop.setPoint(seconds) * TENTHS;
		case 3 -> loop.output(seconds) * TENTHS;
		case 6 -> loop.proportionalBand * TENTHS;
		case 8 -> loop.integralTime;
		case 9 -> loop.derivativeTime;
		case 30 -> loop.maximumOutput() * TENTHS;
		case 37 -> loop.outputRate * TENTHS;
		case 74, 75 -> loop.status(seconds);
		case 107 -> VERSION;
		case 111 -> loop.highSetPoint * TENTHS;
		case 122 -> IDENTITY;
		case 258 -> loop.sensorBroken(seconds) ? 1 : 0;
		case 273 -> 0;
		case 525 -> 1;
		case 112 -> loop.lowSetPoint * TENTHS;
		case 270 -> loop.autotune;
		default -> Double.NaN;
		};
	}

	/** Exception code; 0 when it is done. */
	private static int write(HeaterLoop loop, int register, int word, double seconds) {
		double value = (short) word;
		boolean good = value >= 0;
		switch (register) {
		case 2 -> good &= loop.setPoint(value / TENTHS, seconds);
		case 6 -> {
			good &= value > 0;
			loop.proportionalBand = good ? value / TENTHS : loop.proportionalBand;
		}
		case 8 -> loop.integralTime = good ? value : loop.integralTime;
		case 9 -> loop.derivativeTime = good ? value : loop.derivativeTime;
		case 30 -> {
			good &= value <= 1000;
			if (good) {
				loop.maximumOutput(value / TENTHS, seconds);
			}
		}
		case 37 -> loop.outputRate = good ? value / TENTHS : loop.outputRate;
		case 111 -> {
			good &= value > loop.lowSetPoint * TENTHS && value > 300;
			loop.highSetPoint = good ? value / TENTHS : loop.highSetPoint;
		}
		case 112 -> {
			good &= value < loop.highSetPoint * TENTHS;
			loop.lowSetPoint = good ? value / TENTHS : loop.lowSetPoint;
		}
		case 270 -> {
			good &= value <= 1;
			loop.autotune = good ? value : loop.autotune;
		}
		default -> {
			return NO_ADDRESS;
		}
		}
		return good ? 0 : NO_VALUE;
	}
}
