package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvLink;
import org.ionwright.device.transport.PvValue;

/** A client of process variables under watch. */
final class WatchedPv extends WatchedLink implements PvLink {

	private static final double[] ODD = { Double.NaN, Double.POSITIVE_INFINITY, -1e308, 1e308, -1, 0 };

	private final PvLink pv;

	WatchedPv(PvLink pv, Wire wire) {
		super(pv, wire);
		this.pv = pv;
	}

	@Override
	public PvValue get(String name, Duration limit) throws DeviceException, InterruptedException {
		return call("get " + name, () -> pv.get(name, limit), this::other);
	}

	@Override
	public void put(String name, double value, Duration limit) throws DeviceException, InterruptedException {
		call("put " + name + " " + value, () -> {
			pv.put(name, value, limit);
			return Boolean.TRUE;
		}, (answer, random) -> {
			throw garbled();
		});
	}

	private PvValue other(PvValue value, Random random) throws DeviceException {
		if (random.nextInt(4) == 0) {
			throw garbled();
		}
		double odd = ODD[random.nextInt(ODD.length)];
		return new PvValue(odd, value.unit(), value.displayLow(), value.displayHigh(), value.controlLow(),
				value.controlHigh(), random.nextInt(5), value.alarm(), value.time(), List.of());
	}

	private DeviceException garbled() {
		return new DeviceException(DeviceReason.PROTOCOL, address() + ": garbled by the compatibility kit");
	}
}
