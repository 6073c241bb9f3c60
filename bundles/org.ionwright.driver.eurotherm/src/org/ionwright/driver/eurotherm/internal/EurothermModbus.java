package org.ionwright.driver.eurotherm.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ModbusLink;

/** By Modbus: 16 bits, two's complement, without a point; one register at a time, as old controllers take no more. */
final class EurothermModbus implements EurothermWire {

	private static final int FULL_STATUS = 75;
	private static final int FAST_STATUS = 74;
	private static final int SENSOR = 258;
	private static final int VERSION = 107;
	private static final int MODEL = 122;
	private static final int DECIMALS = 525;
	private static final int MOST_DECIMALS = 3;

	private final ModbusLink link;
	private final int unit;
	private final int decimals;
	private final int percentDecimals;
	private final OptionalInt statusRegister;

	EurothermModbus(ModbusLink link, EurothermSettings settings) throws DeviceException, InterruptedException {
		this.link = link;
		unit = settings.unit();
		percentDecimals = settings.percentDecimals();
		decimals = settings.decimals() >= 0 ? settings.decimals() : readDecimals();
		statusRegister = settings.hasSensorStatus() ? findStatus() : OptionalInt.empty();
	}

	private int readDecimals() throws DeviceException, InterruptedException {
		int read = EurothermWire.maybe(() -> register(DECIMALS)).orElse(-1);
		if (read < 0 || read > MOST_DECIMALS) {
			throw new DeviceException(DeviceReason.CONFIGURATION, where()
					+ " does not say how many decimals its numbers have; give the option decimals as on its display, mostly decimals=1");
		}
		return read;
	}

	private OptionalInt findStatus() throws DeviceException, InterruptedException {
		for (int register : new int[] { FULL_STATUS, FAST_STATUS, SENSOR }) {
			if (EurothermWire.maybe(() -> register(register)).isPresent()) {
				return OptionalInt.of(register);
			}
		}
		return OptionalInt.empty();
	}

	@Override
	public double read(EurothermItem item) throws DeviceException, InterruptedException {
		return value(register(item.register()), decimals(item));
	}

	@Override
	public double write(EurothermItem item, double value) throws DeviceException, InterruptedException {
		int word = word(value, decimals(item)).orElseThrow(() -> new DeviceException(DeviceReason.LIMIT,
				String.format(Locale.ROOT, "%s: %.6g with %d decimals does not fit into 16 bits; nothing was sent",
						where(),
						value, decimals(item))));
		link.writeRegister(unit, item.register(), word);
		return value(word, decimals(item));
	}

	@Override
	public double step(EurothermItem item) {
		return Math.pow(10, -decimals(item));
	}

	@Override
	public boolean hasStatus() {
		return statusRegister.isPresent();
	}

	@Override
	public int status() throws DeviceException, InterruptedException {
		if (statusRegister.isEmpty()) {
			return 0;
		}
		int word = register(statusRegister.getAsInt());
		return statusRegister.getAsInt() == SENSOR ? EurothermStatus.ofSensor(word) : word;
	}

	@Override
	public DeviceIdentity identity() throws DeviceException, InterruptedException {
		Optional<Integer> model = EurothermWire.maybe(() -> register(MODEL));
		return EurothermWire.identity(model.orElse(-1), EurothermWire.maybe(() -> register(VERSION)).orElse(-1));
	}

	@Override
	public String where() {
		return link.address() + " unit " + unit;
	}

	private int decimals(EurothermItem item) {
		return switch (item.kind()) {
		case TEMPERATURE -> decimals;
		case PERCENT -> percentDecimals;
		case WORD -> 0;
		};
	}

	private int register(int address) throws DeviceException, InterruptedException {
		return link.holdingRegisters(unit, address, 1)[0];
	}

	/** NaN at the ends of the range, where a controller leaves numbers that it cannot say. */
	static double value(int word, int decimals) {
		short number = (short) word;
		return number == Short.MAX_VALUE || number == Short.MIN_VALUE ? Double.NaN : number / Math.pow(10, decimals);
	}

	/** Empty when it does not fit. */
	static Optional<Integer> word(double value, int decimals) {
		double scaled = Math.rint(value * Math.pow(10, decimals));
		return scaled > Short.MIN_VALUE && scaled < Short.MAX_VALUE ? Optional.of((int) scaled & 0xffff)
				: Optional.empty();
	}
}
