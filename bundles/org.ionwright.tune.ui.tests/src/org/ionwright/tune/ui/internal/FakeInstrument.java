package org.ionwright.tune.ui.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;

/**
 * An instrument with peaks at some m/z, shifted by 0.1 u and 3e-4 of their m/z, which are highest at a cone voltage of 42 V. In
 * virtual time; the scans of a test may be held up.
 */
final class FakeInstrument implements InvocationHandler {

	static final String CONE = "ionSource.coneVoltage";
	static final double BEST_CONE = 42;

	final LiveInstrument live;
	final List<Double> peaks = new ArrayList<>(List.of(195.088, 609.281, 922.01));
	/** All that was set, in order. */
	final List<String> log = new CopyOnWriteArrayList<>();
	volatile InstrumentStatus status = new InstrumentStatus(InstrumentState.READY, "");
	volatile OperationStatus operation = new OperationStatus(OperatingState.OPERATE, "spray on", true);
	volatile List<Trip> trips = List.of();
	volatile List<String> leftOn = List.of();
	volatile boolean shifted;
	/** A permit for each scan; many unless a test takes them. */
	final Semaphore scans = new Semaphore(Integer.MAX_VALUE);
	@Nullable
	volatile DeviceException refusal;

	private final String name;
	private final Map<String, LiveParameter> parameters = new LinkedHashMap<>();
	private final TimeSource time = TimeSource.virtual(Instant.parse("2026-11-26T09:00:00Z"));
	private final Random random = new Random(5);
	private final MassSpectrometer model = DemoModels.instrument();

	FakeInstrument(String name) {
		this.name = name;
		add(CONE, "Cone voltage", "V", 0, 150, 30, Role.LENS_VOLTAGE);
		add("ionSource.ioniser.capillaryVoltage", "Capillary voltage", "V", 0, 5000, 3000, Role.ION_SOURCE);
		live = proxy(LiveInstrument.class, this);
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type
				.cast(Proxy.newProxyInstance(FakeInstrument.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private void add(String path, String label, String unit, double low, double high, double value, Role role) {
		parameters.put(path, new LiveParameter(path, "", label, unit, unit, 1, 0, Access.READ_WRITE, low, high, 1e9,
				1e-3 * high, value, value, time.now(), Quality.GOOD, List.of(),
				new ParameterSource(0, path, role, "", 0)));
	}

	double value(String path) {
		return Optional.ofNullable(parameters.get(path)).orElseThrow().setPoint();
	}

	@Override
	public @Nullable Object invoke(@Nullable Object self, java.lang.reflect.@Nullable Method method,
			Object @Nullable [] arguments) throws Throwable {
		Object[] given = arguments == null ? new Object[0] : arguments;
		return switch (method == null ? "" : method.getName()) {
		case "name", "toString" -> name;
		case "equals" -> self == given[0];
		case "hashCode" -> System.identityHashCode(self);
		case "model" -> model;
		case "time" -> time;
		case "status" -> status;
		case "simulated" -> true;
		case "operation" -> proxy(Operation.class, this::operate);
		case "parameters" -> List.copyOf(parameters.values());
		case "parameter" -> Optional.ofNullable(parameters.get(given[0]));
		case "scanIdle" -> true;
		case "refresh", "addListener", "removeListener" -> null;
		case "set" -> set((String) given[0], (Double) given[1]);
		case "scan" -> scan((MassScanRequest) given[0], (FrameSink) given[1]);
		default -> throw new AssertionError(method);
		};
	}

	private @Nullable Object operate(@Nullable Object self, java.lang.reflect.@Nullable Method method,
			Object @Nullable [] arguments) {
		return switch (method == null ? "" : method.getName()) {
		case "status" -> operation;
		case "trips" -> trips;
		case "leftOn" -> leftOn;
		case "sequence" -> Optional.<SequenceStatus>empty();
		case "addListener", "removeListener" -> null;
		default -> throw new AssertionError(method);
		};
	}

	private CompletableFuture<Void> set(String path, double value) {
		DeviceException against = refusal;
		LiveParameter row = parameters.get(path);
		if (against != null || row == null) {
			return CompletableFuture.failedFuture(
					against != null ? against : new DeviceException(DeviceReason.UNSUPPORTED, path));
		}
		log.add(path + "=" + LiveParameter.number(value, 6));
		parameters.put(path, row.withSetPoint(value).withReadback(value, time.now(), Quality.GOOD));
		return CompletableFuture.allOf();
	}

	/** One that is held up never ends, as that of a device: whoever waits is interrupted. */
	private CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		try {
			scans.acquire();
			for (int scan = 0; scan < request.scans(); scan++) {
				double[] mz = new double[request.points()];
				double[] counts = new double[mz.length];
				for (int i = 0; i < mz.length; i++) {
					mz[i] = request.mz(i);
					double mean = (rate(request, mz[i]) + 5) * request.dwellSeconds();
					counts[i] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
				}
				time.sleep(Duration.ofNanos(Math.round(1e9 * request.scanSeconds())));
				sink.accept(new ScanFrame(scan, 0, mz, counts, request.dwellSeconds(), List.of(), false));
			}
			return CompletableFuture.allOf();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return new CompletableFuture<>();
		}
	}

	private double rate(MassScanRequest request, double mz) {
		double top = 20_000 * Math.exp(-Math.pow((value(CONE) - BEST_CONE) / 25, 2));
		double rate = 0;
		for (double exact : peaks) {
			double away = mz - exact - (shifted ? 0.1 + 3e-4 * exact : 0);
			if (request.course().firstStageAlone()) {
				double half = request.firstStageWindow() * exact / 2;
				rate += top / (1 + Math.exp((Math.abs(away) - half) / 0.1));
			} else {
				double sigma = request.peakWidth() / 2.3548;
				rate += top * Math.exp(-away * away / sigma / sigma / 2);
			}
		}
		return rate;
	}
}
