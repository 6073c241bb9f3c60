package org.ionwright.driver.twin.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Polarities;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFeature;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinScan;
import org.ionwright.twin.filter.TandemResponse;

/**
 * The tandem filter of the twin. A scan is computed from the state at its start and handed over when its time has
 * passed; the tables of a new tuning are made before the first one, on a few threads of its own.
 */
final class AnalyserDriver extends SettablePartDriver implements MassScanner {

	private static final int MOST_THREADS = 4;
	/** In which steps the current of an output is told, A. */
	private static final double OUTPUT_QUANTUM = 1e-17;

	AnalyserDriver(Part part, SharedTwin twin, TwinOptions options) {
		super(part, twin, options);
	}

	@Override
	public Set<ScanFeature> scanFeatures() {
		return EnumSet.allOf(ScanFeature.class);
	}

	@Override
	public Polarities polarities() {
		return new Polarities(true, true, Twin.POLARITY_DEAD_SECONDS);
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		List<ScanOrder> orders = ScanOrders.of(request);
		TimeSource time = twin().time();
		for (ScanOrder order : orders) {
			Optional<String> refusal = twin().call(time.now(), (twin, seconds) -> twin.refusal(order));
			if (refusal.isPresent()) {
				throw new DeviceException(DeviceReason.LIMIT, description().serialNumber() + ": " + refusal.get());
			}
		}
		prepare(orders, sink);
		Instant start = time.now();
		double[] mz = IntStream.range(0, request.points()).mapToDouble(request::mz).toArray();
		long run = twin().nextRun();
		Duration duration = seconds(request.scanSeconds());
		Instant begin = start;
		for (int i = 0; i < request.scans(); i++) {
			fail(true);
			List<TwinScan> parts = new ArrayList<>();
			Instant next = begin;
			Instant end = begin.plus(duration);
			double since = 1e-9 * Duration.between(start, begin).toNanos();
			try {
				for (ScanOrder order : orders) {
					time.sleep(Duration.between(time.now(), next));
					int index = i * orders.size() + parts.size();
					parts.add(twin().call(next, (twin, seconds) -> twin.scan(run, index, order, seconds)));
					next = next.plus(seconds(order.points() * order.pointSeconds()));
				}
				time.sleep(Duration.between(time.now(), end));
			} catch (InterruptedException e) {
				Instant now = time.now();
				int passed = passed(orders.subList(0, parts.size()), 1e-9 * Duration.between(begin, now).toNanos());
				if (passed > 0) {
					sink.accept(frame(request, i, since, mz, parts, passed, now));
				}
				throw e;
			}
			sink.accept(frame(request, i, since, mz, parts, mz.length, end));
			boolean heldUp = Duration.between(end, time.now()).compareTo(duration) > 0;
			begin = heldUp ? time.now() : end;
		}
	}

	private static Duration seconds(double seconds) {
		return Duration.ofNanos(Math.round(seconds * 1e9));
	}

	/** Points that are over after so many seconds. */
	private static int passed(List<ScanOrder> orders, double seconds) {
		int passed = 0;
		double left = seconds;
		for (ScanOrder order : orders) {
			passed += (int) Math.min(order.points(), Math.floor(left / order.pointSeconds()));
			left = Math.max(0, left - order.points() * order.pointSeconds());
		}
		return passed;
	}

	/**
	 * Points from the lowest m/z to the highest, monitored ions in their order; currents where the ions are not counted.
	 *
	 * @param passed
	 *            points the scan came to, from its start
	 */
	private ScanFrame frame(MassScanRequest request, int index, double startSeconds, double[] mz, List<TwinScan> parts,
			int passed, Instant end) throws InterruptedException {
		boolean current = parts.getFirst().currents().length > 0;
		double[] values = parts.stream()
				.flatMapToDouble(part -> Arrays.stream(current ? part.currents() : part.counts())).limit(passed)
				.toArray();
		if (current) {
			Arrays.setAll(values, k -> Math.rint(values[k] / OUTPUT_QUANTUM));
		}
		boolean down = request.course().downwards();
		double[] axis = passed == mz.length ? mz
				: down ? Arrays.copyOfRange(mz, mz.length - passed, mz.length) : Arrays.copyOf(mz, passed);
		return new ScanFrame(index, startSeconds, axis, down ? reversed(values) : values,
				request.dwellSeconds(), readbacks(parts.getLast(), end), parts.stream().anyMatch(TwinScan::overload),
				current ? OUTPUT_QUANTUM : Double.NaN);
	}

	private static double[] reversed(double[] values) {
		return IntStream.range(0, values.length).mapToDouble(k -> values[values.length - 1 - k]).toArray();
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		super.safeState();
		twin().call(twin().time().now(), (twin, seconds) -> {
			twin.filterOff();
			return twin;
		});
	}

	/**
	 * Without the lock of the twin, so that its other parts answer meanwhile. On an interrupt the tables begun, some 0.1 s
	 * each, are made to their end by threads that end with them; the rest is not begun. How many masses it takes shows
	 * only in what they turn out to be.
	 */
	private void prepare(List<ScanOrder> orders, FrameSink sink) throws InterruptedException {
		TandemResponse response = twin().call(twin().time().now(),
				(twin, seconds) -> twin.response(orders.getFirst(), seconds));
		List<Runnable> tables = missing(response, orders);
		if (tables.isEmpty()) {
			return;
		}
		int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
		ExecutorService workers = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name(description().serialNumber() + " tables ", 1).daemon().factory());
		try {
			CompletionService<Object> done = new ExecutorCompletionService<>(workers);
			int made = 0;
			while (!tables.isEmpty()) {
				int known = made + tables.size();
				tables.forEach(table -> done.submit(table, table));
				for (; made < known; made++) {
					sink.preparing("preparing tables, " + made + " of " + known + " masses or more");
					done.take().get();
				}
				tables = missing(response, orders);
			}
		} catch (ExecutionException e) {
			throw new IllegalStateException("a table of the mass filters: " + e.getCause(), e);
		} finally {
			workers.shutdownNow();
			sink.preparing("");
		}
	}

	/** Levels at the end of the scan, and whether the RF is locked: nobody else can ask while it scans. */
	private List<Reading> readbacks(TwinScan scan, Instant time) throws InterruptedException {
		List<Reading> all = new ArrayList<>(
				List.of(new Reading("stages[0].rfAmplitude", scan.first().rf(), time, Quality.GOOD),
						new Reading("stages[0].dcVoltage", scan.first().dc(), time, Quality.GOOD),
						new Reading("stages[1].rfAmplitude", scan.second().rf(), time, Quality.GOOD),
						new Reading("stages[1].dcVoltage", scan.second().dc(), time, Quality.GOOD)));
		for (ParameterDescription parameter : part().parameters()) {
			if (parameter.name().endsWith(".rfLocked")) {
				all.add(new Reading(parameter.name(), twin().read(part().path(parameter.name()), time).value(), time,
						Quality.GOOD));
			}
		}
		return all;
	}

	/** What the first order needs that has not all of it; all orders of a request are of one tuning, so they share its tables. */
	private static List<Runnable> missing(TandemResponse response, List<ScanOrder> orders) {
		return orders.stream().map(order -> response.preparations(order.lowest(), order.highest()))
				.filter(tables -> !tables.isEmpty()).findFirst().orElse(List.of());
	}
}
