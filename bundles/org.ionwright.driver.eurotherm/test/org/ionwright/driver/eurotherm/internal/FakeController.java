package org.ionwright.driver.eurotherm.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.transport.ModbusLink;
import org.ionwright.device.transport.StandardLinks;

/** A controller of registers. */
final class FakeController implements ModbusLink {

	final Map<Integer, Integer> registers = new HashMap<>();
	final List<String> written = new ArrayList<>();
	final TimeSource time = TimeSource.virtual(Instant.EPOCH);
	boolean keeps = true;
	boolean closed;

	FakeController() {
		registers.putAll(Map.of(1, 2500, 2, 2000, 3, 400, 5, 2000, 30, 1000, 111, 6500, 112, 0, 75, 0, 273, 0, 525, 1));
		registers.putAll(Map.of(122, 0x2480, 107, 0x0461));
	}

	EurothermDriver open(String options) throws DeviceException, InterruptedException {
		return (EurothermDriver) new EurothermDriverFactory().open(DeviceUri.parse("eurotherm:modbus:fake" + options),
				DriverContext.of(time, StandardLinks.only(this)));
	}

	@Override
	public int[] holdingRegisters(int unit, int address, int count) throws DeviceException {
		Integer value = registers.get(address);
		if (unit != 1 || count != 1 || value == null) {
			throw new DeviceException(DeviceReason.HARDWARE,
					"register " + address + " of unit " + unit + " is not there");
		}
		return new int[] { value };
	}

	@Override
	public void writeRegister(int unit, int address, int value) throws DeviceException {
		written.add(address + "=" + (short) value);
		if (keeps) {
			registers.put(address, value);
		}
		if (address == 30 && value == 0) {
			registers.put(3, registers.getOrDefault(273, 0) == 0 ? 0 : registers.getOrDefault(3, 0));
		}
	}

	@Override
	public int[] inputRegisters(int unit, int address, int count) {
		throw new AssertionError();
	}

	@Override
	public boolean[] coils(int unit, int address, int count) {
		throw new AssertionError();
	}

	@Override
	public boolean[] discreteInputs(int unit, int address, int count) {
		throw new AssertionError();
	}

	@Override
	public void writeRegisters(int unit, int address, int[] values) {
		throw new AssertionError();
	}

	@Override
	public void writeCoil(int unit, int address, boolean on) {
		throw new AssertionError();
	}

	@Override
	public String address() {
		return "modbus:fake";
	}

	@Override
	public void close() {
		closed = true;
	}
}
