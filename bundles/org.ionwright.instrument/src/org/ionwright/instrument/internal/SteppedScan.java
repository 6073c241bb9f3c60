package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassSelection;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.internal.WriteGate.Permit;

/**
 * Scans without a mass scanner: at each point the filters are set, first stage first, settle, and the detector counts. What is on
 * the rods goes off with the end of the scans, however that comes.
 */
final class SteppedScan implements ScanCall {

	/** In which steps currents are told, A. */
	private static final double QUANTUM = 1e-17;
	/** What the calls of a point may take altogether beyond settling and counting. */
	private static final Duration CALLS = Duration.ofSeconds(2);

	private final List<DeviceSession> filters;
	private final DeviceSession detector;
	private final TimeSource time;

	/**
	 * @param filters
	 *            in the order of the ions; the first one is occupied by the scan
	 */
	SteppedScan(List<DeviceSession> filters, DeviceSession detector, TimeSource time) {
		this.filters = List.copyOf(filters);
		this.detector = detector;
		this.time = time;
	}

	@Override
	public double slackSeconds() {
		return 1e-3 * CALLS.toMillis();
	}

	@Override
	public void scan(Connected device, Permit<MassScanRequest> permit, FrameSink sink)
			throws DeviceException, InterruptedException {
		new Course(device, permit, sink).run();
	}

	/** One request on its thread. */
	private final class Course {

		private final Connected device;
		private final Permit<MassScanRequest> permit;
		private final MassScanRequest request;
		private final FrameSink sink;
		private final List<ScanAbility.Filter> kinds = new ArrayList<>();
		private final DetectorDescription counter;
		private final StepLaw law;

		Course(Connected device, Permit<MassScanRequest> permit, FrameSink sink)
				throws DeviceException, InterruptedException {
			this.device = device;
			this.permit = permit;
			this.request = permit.subject();
			this.sink = sink;
			for (DeviceSession filter : filters) {
				kinds.add(on(filter, "filter", Duration.ZERO, DriverWrites::massFilter));
			}
			ScanAbility.Counter counting = on(detector, "detector", Duration.ZERO, DriverWrites::detector);
			counter = counting.kind();
			law = law(request, kinds, counting, detector.binding().address());
		}

		void run() throws DeviceException, InterruptedException {
			try {
				Instant first = time.now();
				double[] mz = new double[request.points()];
				for (int i = 0; i < mz.length; i++) {
					mz[i] = request.mz(i);
				}
				for (int scan = 0; scan < request.scans(); scan++) {
					sink.accept(scan(scan, mz, first));
				}
			} finally {
				off();
			}
		}

		private ScanFrame scan(int index, double[] mz, Instant first) throws DeviceException, InterruptedException {
			double[] values = new double[mz.length];
			boolean current = counter.unit().equals("A");
			boolean overload = false;
			double start = 1e-9 * Duration.between(first, time.now()).toNanos();
			boolean down = request.course().downwards() && !request.monitoring();
			for (int k = 0; k < mz.length; k++) {
				int point = down ? mz.length - 1 - k : k;
				Detection detection;
				try {
					detection = point(mz[point], dwell(request, point));
				} catch (InterruptedException e) {
					if (k > 0) {
						int from = down ? point + 1 : 0;
						sink.accept(frame(index, start, Arrays.copyOfRange(mz, from, from + k),
								Arrays.copyOfRange(values, from, from + k), overload, current));
					}
					throw e;
				}
				values[point] = current ? Math.rint(detection.value() / QUANTUM) : detection.value();
				overload |= detection.overload();
			}
			return frame(index, start, mz, values, overload, current);
		}

		private ScanFrame frame(int index, double start, double[] mz, double[] values, boolean overload,
				boolean current) {
			return new ScanFrame(index, start, mz, values, request.dwellSeconds(), List.of(), overload,
					current ? QUANTUM : Double.NaN);
		}

		private Detection point(double mz, double dwell) throws DeviceException, InterruptedException {
			List<Stage> stages = law.at(mz);
			int next = 0;
			for (int i = 0; i < filters.size(); i++) {
				MassSelection selection = new MassSelection(stages.subList(next, next + kinds.get(i).kind().stages()),
						request.negative());
				next += kinds.get(i).kind().stages();
				on(filters.get(i), "select", seconds(kinds.get(i).kind().settleSeconds()), opened -> {
					DriverWrites.select(opened, permit, selection);
					return opened;
				});
			}
			if (request.course().settleSeconds() > 0) {
				time.sleep(seconds(request.course().settleSeconds()));
			}
			return on(detector, "detect", seconds(dwell), opened -> DriverWrites.detect(opened, dwell));
		}

		/** Also of a thread that was told to end: nothing waits for the other devices then. */
		private void off() throws DeviceException, InterruptedException {
			List<CompletableFuture<Connected>> others = filters.stream().skip(1)
					.map(filter -> filter.call("off", CALLS, opened -> {
						DriverWrites.off(opened);
						return opened;
					})).toList();
			DriverWrites.off(device);
			for (CompletableFuture<Connected> other : others) {
				result(other);
			}
		}

		private <T> T on(DeviceSession session, String what, Duration takes, DeviceSession.DriverCall<T> call)
				throws DeviceException, InterruptedException {
			if (session == filters.getFirst()) {
				return call.call(device);
			}
			return result(session.call(what, takes.plus(CALLS), call));
		}
	}

	/**
	 * What is set at each point.
	 *
	 * @param where
	 *            address of the detector
	 * @throws DeviceException
	 *             reason UNSUPPORTED or LIMIT when filters and detector cannot make the scan, with what to change
	 */
	static StepLaw law(MassScanRequest request, List<ScanAbility.Filter> filters, ScanAbility.Counter detector,
			String where) throws DeviceException {
		StepLaw law = new StepLaw(request, filters);
		if (!detector.polarities().has(request.negative())) {
			throw new DeviceException(DeviceReason.UNSUPPORTED,
					ScanAbility.sign(where + " detects", detector.polarities(), "detector", "detector"));
		}
		DetectorDescription counter = detector.kind();
		for (int i = 0; i < request.points(); i++) {
			double dwell = dwell(request, i);
			if (dwell < counter.shortestDwellSeconds() || dwell > counter.longestDwellSeconds()) {
				throw new DeviceException(DeviceReason.LIMIT, where + " counts " + counter.shortestDwellSeconds()
						+ " to " + counter.longestDwellSeconds() + " s a point and the scan wants " + dwell
						+ " s; change speed, step or dwell time of the method");
			}
		}
		return law;
	}

	private static double dwell(MassScanRequest request, int point) {
		List<MonitoredIon> ions = request.course().ions();
		return ions.isEmpty() ? request.dwellSeconds() : ions.get(point).dwellSeconds();
	}

	private static Duration seconds(double seconds) {
		return Duration.ofNanos(Math.round(1e9 * seconds));
	}

	private static <T> T result(CompletableFuture<T> call) throws DeviceException, InterruptedException {
		try {
			return call.get();
		} catch (InterruptedException e) {
			call.cancel(true);
			throw e;
		} catch (ExecutionException e) {
			if (e.getCause() instanceof DeviceException failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		}
	}
}
