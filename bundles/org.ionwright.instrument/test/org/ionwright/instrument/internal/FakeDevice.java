package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.Access;
import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.Ramping;

/** A device whose every answer a test decides; serves all bindings of the scheme {@code fake}. */
final class FakeDevice implements DriverFactory {

	final Map<String, Double> values = new ConcurrentHashMap<>(new TreeMap<>());
	final List<String> log = new CopyOnWriteArrayList<>();
	final AtomicInteger opened = new AtomicInteger();
	final AtomicInteger closed = new AtomicInteger();
	final CountDownLatch hanging = new CountDownLatch(1);
	volatile Optional<DeviceException> openFailure = Optional.empty();
	volatile Optional<DeviceException> readFailure = Optional.empty();
	volatile boolean ignoreInterrupts;
	/** Reads that are to hang. */
	final AtomicInteger hangs = new AtomicInteger();
	final CountDownLatch conditioning = new CountDownLatch(1);

	static ParameterDescription settable(String name, String unit, double maximum, double rate) {
		return new ParameterDescription(name, name, unit, Access.READ_WRITE, 0, maximum, rate, 1, 0);
	}

	final List<ParameterDescription> parameters;
	/** Names that it ramps by itself. */
	final Set<String> ramping = ConcurrentHashMap.newKeySet();
	volatile String serialNumber = "1";
	volatile Optional<Probe> probe = Optional.empty();
	volatile int scanFailsAfter = Integer.MAX_VALUE;
	volatile Optional<CountDownLatch> hangInScan = Optional.empty();
	volatile boolean hangInSafeState;
	volatile Runnable onSafe = () -> {
		// nobody asks
	};
	volatile CountDownLatch reading = new CountDownLatch(0);
	/** What each answer takes. */
	volatile long answerMillis;

	FakeDevice(ParameterDescription... parameters) {
		this.parameters = List.of(parameters);
		for (ParameterDescription parameter : parameters) {
			values.put(parameter.name(), 0d);
		}
	}

	@Override
	public Optional<@NonNull Probe> probe() {
		return probe;
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) throws DeviceException {
		if (openFailure.isPresent()) {
			throw openFailure.get();
		}
		opened.incrementAndGet();
		return new Opened(context);
	}

	private final class Opened implements Driver, Ramping, MassScanner, Conditioning, Calibratable {

		private final DriverContext context;

		Opened(DriverContext context) {
			this.context = context;
		}

		@Override
		public DeviceDescription description() {
			return new DeviceDescription("test", "fake", serialNumber, "1", true, parameters);
		}

		@Override
		public List<@NonNull Reading> read(Collection<@NonNull String> names)
				throws DeviceException, InterruptedException {
			reading.await();
			Thread.sleep(answerMillis * names.size());
			if (hangs.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
				hang();
			}
			if (readFailure.isPresent()) {
				DeviceException failure = readFailure.get();
				readFailure = Optional.empty();
				throw failure;
			}
			List<@NonNull Reading> readings = new ArrayList<>();
			names.forEach(name -> readings
					.add(new Reading(name, values.getOrDefault(name, 0d), context.time().now(), Quality.GOOD)));
			return readings;
		}

		private void hang() throws InterruptedException {
			while (true) {
				try {
					hanging.await();
					return;
				} catch (InterruptedException e) {
					if (!ignoreInterrupts) {
						throw e;
					}
				}
			}
		}

		@Override
		public void set(String name, double value) throws DeviceException, InterruptedException {
			if (value == 666) {
				throw new DeviceException(DeviceReason.HARDWARE, "tripped");
			}
			log.add(name + "=" + value);
			Thread.sleep(answerMillis);
			values.put(name, value);
		}

		@Override
		public boolean ramps(String name) {
			return ramping.contains(name);
		}

		@Override
		public void ramp(String name, double target, double ratePerSecond) {
			log.add("ramp " + name + "=" + target + " at " + ratePerSecond);
		}

		@Override
		public void hold(String name) {
			log.add("hold " + name);
		}

		@Override
		public List<@NonNull ProcedureDescription> procedures() {
			return List.of(new ProcedureDescription("degas", "Degas", "", 60, Role.HEATER));
		}

		@Override
		public void run(String procedure, Progress progress) throws InterruptedException {
			log.add(procedure);
			progress.at(0.5, "heating");
			conditioning.await();
		}

		@Override
		public List<@NonNull CalibrationDescription> calibrations() {
			return List.of(new CalibrationDescription("scale", "Scale",
					List.of(new CalibrationDescription.Coefficient("slope", "1", 0.5, 2, 0.1))));
		}

		@Override
		public Calibration calibration(String subject) {
			return new Calibration(subject, Map.of("slope", 1d));
		}

		@Override
		public void calibrate(Calibration calibration) {
			log.add("calibrate " + calibration.coefficients());
		}

		@Override
		public void safeState() throws InterruptedException {
			if (hangInSafeState) {
				hang();
			}
			onSafe.run();
			log.add("safe");
			values.replaceAll((name, value) -> 0d);
		}

		@Override
		public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
			log.add("scan");
			if (hangInScan.isPresent()) {
				hangInScan.get().countDown();
				hang();
			}
			double[] mz = new double[request.points()];
			for (int i = 0; i < request.scans(); i++) {
				if (i == scanFailsAfter) {
					throw new DeviceException(DeviceReason.LINK_LOST, "unplugged");
				}
				context.time().sleep(Duration.ofMillis(Math.round(request.scanSeconds() * 1000)));
				sink.accept(new ScanFrame(i, i * request.scanSeconds(), mz, new double[mz.length],
						request.dwellSeconds(),
						List.of(new Reading("stages[1].ionEnergy", 7, context.time().now(), Quality.GOOD)), false));
			}
		}

		@Override
		public void close() {
			closed.incrementAndGet();
		}
	}
}
