package org.ionwright.twin.wire.internal.modbus;

import static org.ionwright.twin.wire.internal.modbus.ModbusUnits.DEVICE_FAILED;
import static org.ionwright.twin.wire.internal.modbus.ModbusUnits.NO_ADDRESS;
import static org.ionwright.twin.wire.internal.modbus.ModbusUnits.NO_VALUE;

import java.util.OptionalInt;

import org.ionwright.twin.wire.internal.Wiring;

/** Inputs and outputs of the station by address, and the program that runs in it. */
final class IoPoints {

	private static final String DEVICE = "modbus-io";
	private static final int CHAIN = 3;
	private static final int PERMITS = 3;
	private static final int COILS = 16;
	private static final int ISOLATION_VALVE = 8;
	private static final int VENT_VALVE = 9;
	private static final int ANALOGUE_INPUTS = 4;
	private static final int SECONDS_REGISTER = 16;
	private static final int FLOAT_HIGH_FIRST = 0x810;
	private static final int FLOAT_LOW_FIRST = 0x820;
	private static final int HEARTBEAT = 0;
	private static final int WATCHDOG = 1;
	private static final int TENTHS_OUTPUT = 10;
	private static final int FLOAT_OUTPUT = 20;
	private static final int MEMORY = 30;
	private static final int MEMORY_SIZE = 8;
	private static final double FULL_SCALE_MILLIAMPERE = 20;
	private static final double ZERO_CELSIUS = 273.15;

	private final Wiring wiring;
	private final boolean[] coils = new boolean[COILS];
	private final int[] memory = new int[MEMORY_SIZE];
	private int heartbeat;
	private int watchdogSeconds = 5;
	private double lastBeat = Double.NEGATIVE_INFINITY;

	IoPoints(Wiring wiring) {
		this.wiring = wiring;
	}

	/** Drops the permits when the chain is broken or the heartbeat has stopped. */
	void tick(double seconds) {
		if (!healthy(seconds)) {
			for (int i = 0; i < PERMITS; i++) {
				coils[i] = false;
			}
		}
		coils[ISOLATION_VALVE] = wiring.commanded(DEVICE + ".coil.8", seconds) > 0.5;
		coils[VENT_VALVE] = wiring.commanded(DEVICE + ".coil.9", seconds) > 0.5;
	}

	private boolean healthy(double seconds) {
		boolean whole = beating(seconds);
		for (int i = 0; i < CHAIN; i++) {
			whole &= chain(i, seconds);
		}
		return whole;
	}

	private boolean beating(double seconds) {
		return seconds - lastBeat <= watchdogSeconds;
	}

	private boolean chain(int input, double seconds) {
		return wiring.says(DEVICE + ".input." + input, seconds);
	}

	/** Discrete input; empty where there is none. */
	OptionalInt input(int address, double seconds) {
		boolean on = switch (address) {
		case 0, 1, 2 -> chain(address, seconds);
		case 3 -> wiring.says(DEVICE + ".coil.8", seconds);
		case 4 -> !wiring.says(DEVICE + ".coil.8", seconds);
		case 5 -> !wiring.says(DEVICE + ".coil.9", seconds);
		case 6 -> beating(seconds);
		default -> true;
		};
		return address > 7 ? OptionalInt.empty() : OptionalInt.of(on ? 1 : 0);
	}

	OptionalInt coil(int address) {
		return address < COILS ? OptionalInt.of(coils[address] ? 1 : 0) : OptionalInt.empty();
	}

	/** Exception code; 0 when it is done. */
	int coil(int address, boolean on, double seconds) {
		if (address >= COILS) {
			return NO_ADDRESS;
		}
		boolean valve = address == ISOLATION_VALVE || address == VENT_VALVE;
		if (valve && !wiring.set(DEVICE + ".coil." + address, on ? 1 : 0, seconds)
				|| address < PERMITS && on && !healthy(seconds)) {
			return DEVICE_FAILED;
		}
		coils[address] = on;
		return 0;
	}

	/** Input register; empty where there is none. */
	OptionalInt analogue(int address, double seconds) {
		if (address < ANALOGUE_INPUTS) {
			return OptionalInt.of((int) Math.rint(milliampere(DEVICE + ".analogue." + address, seconds)
					/ FULL_SCALE_MILLIAMPERE * 65535));
		}
		int celsius = Float.floatToIntBits((float) (wiring.read(DEVICE + ".temperature", seconds) - ZERO_CELSIUS));
		return switch (address) {
		case SECONDS_REGISTER -> high((int) seconds);
		case SECONDS_REGISTER + 1 -> low((int) seconds);
		case FLOAT_HIGH_FIRST, FLOAT_LOW_FIRST + 1 -> high(celsius);
		case FLOAT_HIGH_FIRST + 1, FLOAT_LOW_FIRST -> low(celsius);
		default -> OptionalInt.empty();
		};
	}

	/** 4 to 20 mA over the range of what is connected; a transmitter that is broken or not there draws nothing. */
	private double milliampere(String terminal, double seconds) {
		double least = wiring.minimum(terminal);
		double share = (wiring.read(terminal, seconds) - least) / (wiring.maximum(terminal) - least);
		return wiring.trusted(terminal, seconds) && !Double.isNaN(share) ? 4 + 16 * Math.clamp(share, 0, 1) : 0;
	}

	/** Holding register; empty where there is none. */
	OptionalInt holding(int address, double seconds) {
		int potential = Float.floatToIntBits((float) wiring.commanded(DEVICE + ".holding.20", seconds));
		return switch (address) {
		case HEARTBEAT -> OptionalInt.of(heartbeat);
		case WATCHDOG -> OptionalInt.of(watchdogSeconds);
		case TENTHS_OUTPUT ->
			OptionalInt.of((int) Math.rint(wiring.commanded(DEVICE + ".holding.10", seconds) * 10) & 0xffff);
		case FLOAT_OUTPUT -> high(potential);
		case FLOAT_OUTPUT + 1 -> low(potential);
		default -> address >= MEMORY && address < MEMORY + MEMORY_SIZE ? OptionalInt.of(memory[address - MEMORY])
				: OptionalInt.empty();
		};
	}

	/** Exception code; 0 when it is done. */
	int write(int address, int[] words, double seconds) {
		if (address == FLOAT_OUTPUT) {
			// half a number is none
			return words.length != 2 ? NO_VALUE
					: wiring.set(DEVICE + ".holding.20", Float.intBitsToFloat(words[0] << 16 | words[1]), seconds) ? 0
							: NO_VALUE;
		}
		for (int i = 0; i < words.length; i++) {
			int error = write(address + i, words[i], seconds);
			if (error != 0) {
				return error;
			}
		}
		return 0;
	}

	private int write(int address, int word, double seconds) {
		switch (address) {
		case HEARTBEAT -> {
			lastBeat = word == heartbeat ? lastBeat : seconds;
			heartbeat = word;
		}
		case WATCHDOG -> {
			if (word < 1 || word > 60) {
				return NO_VALUE;
			}
			watchdogSeconds = word;
		}
		case TENTHS_OUTPUT -> {
			return wiring.set(DEVICE + ".holding.10", (short) word / 10.0, seconds) ? 0 : NO_VALUE;
		}
		default -> {
			if (address < MEMORY || address >= MEMORY + MEMORY_SIZE) {
				return NO_ADDRESS;
			}
			memory[address - MEMORY] = word;
		}
		}
		return 0;
	}

	private static OptionalInt high(int both) {
		return OptionalInt.of(both >>> 16);
	}

	private static OptionalInt low(int both) {
		return OptionalInt.of(both & 0xffff);
	}
}
