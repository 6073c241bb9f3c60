package org.ionwright.device.tck.internal;

import java.util.Arrays;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ModbusLink;

/** A Modbus link under watch. */
final class WatchedModbus extends WatchedLink implements ModbusLink {

	private final ModbusLink modbus;

	WatchedModbus(ModbusLink modbus, Wire wire) {
		super(modbus, wire);
		this.modbus = modbus;
	}

	@Override
	public int[] holdingRegisters(int unit, int address, int count) throws DeviceException, InterruptedException {
		return call("holdingRegisters " + unit + " " + address + " " + count,
				() -> modbus.holdingRegisters(unit, address, count), this::others);
	}

	@Override
	public int[] inputRegisters(int unit, int address, int count) throws DeviceException, InterruptedException {
		return call("inputRegisters " + unit + " " + address + " " + count,
				() -> modbus.inputRegisters(unit, address, count), this::others);
	}

	@Override
	public boolean[] coils(int unit, int address, int count) throws DeviceException, InterruptedException {
		return call("coils " + unit + " " + address + " " + count, () -> modbus.coils(unit, address, count),
				this::others);
	}

	@Override
	public boolean[] discreteInputs(int unit, int address, int count) throws DeviceException, InterruptedException {
		return call("discreteInputs " + unit + " " + address + " " + count,
				() -> modbus.discreteInputs(unit, address, count), this::others);
	}

	@Override
	public void writeRegister(int unit, int address, int value) throws DeviceException, InterruptedException {
		write("writeRegister " + unit + " " + address + " " + value,
				() -> modbus.writeRegister(unit, address, value));
	}

	@Override
	public void writeRegisters(int unit, int address, int[] values) throws DeviceException, InterruptedException {
		write("writeRegisters " + unit + " " + address + " " + Arrays.toString(values),
				() -> modbus.writeRegisters(unit, address, values));
	}

	@Override
	public void writeCoil(int unit, int address, boolean on) throws DeviceException, InterruptedException {
		write("writeCoil " + unit + " " + address + " " + on, () -> modbus.writeCoil(unit, address, on));
	}

	private void write(String text, Call.Action action) throws DeviceException, InterruptedException {
		call(text, () -> {
			action.run();
			return Boolean.TRUE;
		}, (answer, random) -> {
			throw garbled();
		});
	}

	private int[] others(int[] registers, Random random) throws DeviceException {
		if (random.nextInt(3) == 0) {
			throw garbled();
		}
		return Arrays.stream(registers).map(register -> random.nextInt(1 << 16)).toArray();
	}

	private boolean[] others(boolean[] bits, Random random) throws DeviceException {
		if (random.nextInt(3) == 0) {
			throw garbled();
		}
		boolean[] other = new boolean[bits.length];
		for (int i = 0; i < other.length; i++) {
			other[i] = random.nextBoolean();
		}
		return other;
	}

	private DeviceException garbled() {
		return new DeviceException(DeviceReason.PROTOCOL, address() + ": garbled by the compatibility kit");
	}
}
