package com.acme.old.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Settable;

/** Everything that the interface had in version 1.0. */
final class OldDriver implements Driver, Settable, MassScanner {

	private static final double LARGEST_MZ = 500;

	private final DeviceDescription description;
	private final TimeSource time;
	private final double gain;
	private double voltage;

	OldDriver(String name, TimeSource time, double gain) {
		this.time = time;
		this.gain = gain;
		description = new DeviceDescription("Acme", "Old 1", name, "1.0", true, List.of(
				new ParameterDescription("voltage", "Voltage", "V", Access.READ_WRITE, 0, 100, Double.POSITIVE_INFINITY, 0.01,
						0),
				ParameterDescription.readOnly("pressure", "Pressure", "Pa", 0, 1e5)));
	}

	@Override
	public DeviceDescription description() {
		return description;
	}

	@Override
	public List<Reading> read(Collection<String> names) throws DeviceException {
		List<Reading> readings = new ArrayList<>();
		for (String name : names) {
			readings.add(switch (name) {
			case "voltage" -> new Reading(name, voltage, time.now(), Quality.GOOD);
			case "pressure" -> new Reading(name, 1e-4, time.now(), Quality.GOOD);
			default -> throw new DeviceException(DeviceReason.UNSUPPORTED, "old: there is no parameter '" + name + "'");
			});
		}
		return readings;
	}

	@Override
	public void set(String name, double value) throws DeviceException {
		if (!name.equals("voltage")) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, "old: '" + name + "' cannot be set");
		}
		if (!(value >= 0 && value <= 100)) {
			throw new DeviceException(DeviceReason.LIMIT, "old: voltage = " + value + " V is outside 0 to 100 V");
		}
		voltage = value;
	}

	@Override
	public void safeState() {
		voltage = 0;
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		if (request.end() > LARGEST_MZ) {
			throw new DeviceException(DeviceReason.LIMIT,
					"old: a scan to m/z " + request.end() + " goes beyond " + LARGEST_MZ);
		}
		double[] mz = new double[request.points()];
		Arrays.setAll(mz, i -> request.start() + i * request.step());
		for (int index = 0; index < request.scans(); index++) {
			time.sleep(Duration.ofNanos((long) (1e9 * request.scanSeconds())));
			double[] counts = new double[mz.length];
			Arrays.setAll(counts, i -> Math.rint(gain * (1 + i % 3)));
			sink.accept(new ScanFrame(index, index * request.scanSeconds(), mz, counts, request.dwellSeconds(),
					List.of(new Reading("voltage", voltage, time.now(), Quality.GOOD)), false));
		}
	}

	@Override
	public void close() {
		// it lives in memory
	}
}
