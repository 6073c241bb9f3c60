package com.acme.qms200.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Exchange;

/** Emission and pressure, and scans by the device's own timing. */
final class Qms200Driver extends SettablePointDriver implements Identifiable, MassScanner {

	private static final ParameterDescription EMISSION = new ParameterDescription("emission", "Emission", "A",
			Access.READ_WRITE, 0, 2e-3, Double.POSITIVE_INFINITY, 1e-6, 0).withRole(Role.ION_SOURCE);
	private static final ParameterDescription PRESSURE = ParameterDescription.readOnly("pressure", "Pressure", "Pa", 0, 1);
	private static final Duration SCAN_SLACK = Duration.ofSeconds(1);
	/** A cancelled scan ends within 100 ms, whether the device answers or not. */
	private static final Duration STOP = Duration.ofMillis(80);

	private final Exchange device;

	Qms200Driver(DeviceIdentity identity, Exchange device, TimeSource time) {
		super(identity, List.of(
				new Point(EMISSION, () -> read(device, Qms200Protocol.EMISSION, EMISSION),
						value -> setEmission(device, value)),
				new Point(PRESSURE, () -> read(device, Qms200Protocol.PRESSURE, PRESSURE))), device.channel(), time);
		this.device = device;
	}

	static DeviceIdentity identify(Exchange device) throws DeviceException, InterruptedException {
		String answer = device.ask(Qms200Protocol.IDENTITY);
		return Qms200Protocol.identity(answer)
				.orElseThrow(() -> device.unexpected(Qms200Protocol.IDENTITY, answer, "Acme, model, number, firmware"));
	}

	private static Point.Value read(Exchange device, String question, ParameterDescription parameter)
			throws DeviceException, InterruptedException {
		double value = device.number(device.ask(question), question);
		boolean inside = value >= parameter.minimum() && value <= parameter.maximum();
		return new Point.Value(value, inside ? Quality.GOOD : Quality.UNCERTAIN);
	}

	/** An answer alone says only that the line was understood. */
	private static void setEmission(Exchange device, double ampere) throws DeviceException, InterruptedException {
		device.ask(Qms200Protocol.emission(ampere));
		double kept = device.number(device.ask(Qms200Protocol.EMISSION), Qms200Protocol.EMISSION);
		if (Math.abs(kept - ampere) > EMISSION.tolerance()) {
			throw new DeviceException(DeviceReason.HARDWARE, device.channel().address() + ": the emission was set to "
					+ ampere + " A, but the device kept " + kept + " A; look at the filament");
		}
	}

	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return identify(device);
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		if (request.start() < Qms200Protocol.SMALLEST_MZ || request.end() > Qms200Protocol.LARGEST_MZ
				|| request.dwellSeconds() < Qms200Protocol.SHORTEST_DWELL || request.negative()) {
			throw new DeviceException(DeviceReason.LIMIT, address() + ": m/z " + request.start() + " to " + request.end()
					+ " with " + request.dwellSeconds() + " s per point is beyond m/z 1 to 200 and 1 ms, positive ions only");
		}
		String question = Qms200Protocol.scan(request);
		Duration limit = Duration.ofNanos((long) (1e9 * request.scanSeconds())).plus(SCAN_SLACK);
		double[] mz = new double[request.points()];
		Arrays.setAll(mz, i -> request.start() + i * request.step());
		device.drain();
		device.tell(question);
		try {
			for (int index = 0; index < request.scans(); index++) {
				String line = device.line(limit);
				double[] counts = Qms200Protocol.counts(line, index, mz.length)
						.orElseThrow(() -> device.unexpected(question, line, mz.length + " counts"));
				sink.accept(new ScanFrame(index, index * request.scanSeconds(), mz, counts, request.dwellSeconds(), List.of(),
						false));
			}
		} catch (InterruptedException e) {
			try {
				stop();
			} catch (DeviceException notStopped) {
				e.addSuppressed(notStopped);
			}
			throw e;
		}
	}

	/** Scans that are on their way come before the answer. */
	private void stop() throws DeviceException, InterruptedException {
		device.tell(Qms200Protocol.STOP);
		String line = device.line(STOP);
		while (!line.equals(Qms200Protocol.DONE)) {
			line = device.line(STOP);
		}
	}
}
