package org.ionwright.driver.twin.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinScan;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.Tuning;

/**
 * The tandem filter of the twin. A scan is computed from the state at its start and handed over when its time has
 * passed; the tables of a new tuning are made before the first one, on a few threads of its own.
 */
final class AnalyserDriver extends SettablePartDriver implements MassScanner {

	private static final int MOST_THREADS = 4;

	AnalyserDriver(Part part, SharedTwin twin, TwinOptions options) {
		super(part, twin, options);
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
		ScanOrder order = order(request);
		TimeSource time = twin().time();
		Optional<String> refusal = twin().call(time.now(), (twin, seconds) -> twin.refusal(order));
		if (refusal.isPresent()) {
			throw new DeviceException(DeviceReason.LIMIT, description().serialNumber() + ": " + refusal.get());
		}
		Instant start = time.now();
		prepare(order, sink);
		double[] mz = new double[order.points()];
		for (int point = 0; point < mz.length; point++) {
			mz[point] = order.mz(point);
		}
		long run = twin().nextRun();
		Duration duration = Duration.ofNanos(Math.round(request.scanSeconds() * 1e9));
		Instant begin = start;
		for (int i = 0; i < request.scans(); i++) {
			fail(true);
			int index = i;
			TwinScan scan = twin().call(begin, (twin, seconds) -> twin.scan(run, index, order, seconds));
			Instant end = begin.plus(duration);
			time.sleep(Duration.between(time.now(), end));
			sink.accept(new ScanFrame(i, 1e-9 * Duration.between(start, begin).toNanos(), mz, scan.counts(),
					order.dwellSeconds(), readbacks(scan, end), scan.overload()));
			boolean heldUp = Duration.between(end, time.now()).compareTo(duration) > 0;
			begin = heldUp ? time.now() : end;
		}
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
	private void prepare(ScanOrder order, FrameSink sink) throws InterruptedException {
		TandemResponse response = twin().call(twin().time().now(), (twin, seconds) -> twin.response(order, seconds));
		List<Runnable> tables = response.preparations(order.start(), order.end());
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
				tables = response.preparations(order.start(), order.end());
			}
		} catch (ExecutionException e) {
			throw new IllegalStateException("a table of the mass filters: " + e.getCause(), e);
		} finally {
			workers.shutdownNow();
			sink.preparing("");
		}
	}

	private static List<Reading> readbacks(TwinScan scan, Instant time) {
		return List.of(new Reading("stages[0].rfAmplitude", scan.first().rf(), time, Quality.GOOD),
				new Reading("stages[0].dcVoltage", scan.first().dc(), time, Quality.GOOD),
				new Reading("stages[1].rfAmplitude", scan.second().rf(), time, Quality.GOOD),
				new Reading("stages[1].dcVoltage", scan.second().dc(), time, Quality.GOOD));
	}

	private static ScanOrder order(MassScanRequest request) {
		Tuning.Mode mode = switch (request.firstStage()) {
		case TRACKING -> Tuning.Mode.TRACKING;
		case FIXED -> Tuning.Mode.FIXED;
		case RF_ONLY -> Tuning.Mode.RF_ONLY;
		};
		return new ScanOrder(request.start(), request.step(), request.points(), request.dwellSeconds(), mode,
				request.firstStageWindow(), request.peakWidth(), request.negative());
	}
}
