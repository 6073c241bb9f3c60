package org.ionwright.driver.srsrga.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.Point.Value;

/**
 * Analogue scans, one command each: the head waits while the taker of a scan does. Nothing is sent while values come, since any byte
 * ends the scan.
 */
final class RgaScanner {

	/** Before the first value of a scan the head finds its zero and corrects its mass axis; the manual does not say how long that takes. */
	private static final Duration ZERO = Duration.ofSeconds(5);
	/** For the first scan of a request, which may also find everything changed: range, speed, detector. */
	private static final Duration FIRST_ZERO = Duration.ofSeconds(15);
	/** Longest silence between two portions, besides the time they take. */
	private static final Duration SILENCE = Duration.ofMillis(1500);
	/** Values are fetched in portions of about this time, s. */
	private static final double PORTION = 0.2;
	/** For bytes that are too many. */
	private static final Duration TOO_MANY = Duration.ofMillis(15);
	private static final int ATTEMPTS = 3;

	private final RgaHead head;
	private final RgaMonitor monitor;
	private final TimeSource time;

	RgaScanner(RgaHead head, RgaMonitor monitor, TimeSource time) {
		this.head = head;
		this.monitor = monitor;
		this.time = time;
	}

	/** As {@link org.ionwright.device.spi.MassScanner#scan}. */
	void scan(RgaScanPlan plan, MassScanRequest request, int heaviest, FrameSink sink)
			throws DeviceException, InterruptedException {
		head.requireFree();
		prepare(plan, heaviest);
		boolean emitting = RgaMonitor.emits(head.read(RgaSetting.EMISSION));
		double[] mz = plan.axis();
		Instant start = time.now();
		for (int i = 0; i < request.scans(); i++) {
			Instant begin = time.now();
			if (i == 0) {
				sink.preparing("the head finds its zero");
			}
			int[] values = values(plan, i == 0 ? FIRST_ZERO : ZERO);
			if (i == 0) {
				sink.preparing("");
			}
			List<Reading> readbacks = readbacks(values[plan.measured()], emitting);
			double[] counts = new double[plan.points()];
			boolean overload = false;
			for (int point = 0; point < counts.length; point++) {
				counts[point] = values[plan.skipped() + point];
				overload |= RgaProtocol.overload(values[plan.skipped() + point]);
			}
			sink.accept(new ScanFrame(i, 1e-9 * Duration.between(start, begin).toNanos(), mz, counts,
					plan.dwellSeconds(), readbacks, overload, RgaProtocol.QUANTUM_AMPERE));
		}
	}

	/** The order matters: the first mass must never be above the last one. */
	private void prepare(RgaScanPlan plan, int heaviest) throws DeviceException, InterruptedException {
		head.set(RgaSetting.LAST_MASS, heaviest);
		head.set(RgaSetting.FIRST_MASS, plan.first());
		head.set(RgaSetting.LAST_MASS, plan.last());
		head.set(RgaSetting.POINTS, plan.pointsPerUnit());
		head.set(RgaSetting.NOISE_FLOOR, plan.noiseFloor());
		double points = head.conversation().number("AP?");
		if (points != plan.measured()) {
			throw new DeviceException(DeviceReason.HARDWARE, head.conversation().address() + ": the head wants to send "
					+ Texts.number(points) + " points where " + plan.measured() + " were ordered");
		}
	}

	/** The values of one scan and the total current behind them. */
	private int[] values(RgaScanPlan plan, Duration zero) throws DeviceException, InterruptedException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			int[] values = attempt(plan, zero);
			if (!head.conversation().strayByte(TOO_MANY)) {
				return values;
			}
			// a buffer ran over, and nobody knows where in the scan
			head.conversation().check("IN0", RgaConversation.ANSWER);
			head.requireFree();
		}
		throw new DeviceException(DeviceReason.PROTOCOL,
				head.conversation().address() + ": " + ATTEMPTS + " scans in a row had bytes too many; check cable, "
						+ "handshake (RTS/CTS) and speed of the line");
	}

	private int[] attempt(RgaScanPlan plan, Duration zero) throws DeviceException, InterruptedException {
		int[] values = new int[plan.measured() + 1];
		int portion = (int) Math.max(1, PORTION / plan.dwellSeconds());
		boolean whole = false;
		try {
			head.conversation().start("SC1");
			for (int done = 0; done < values.length;) {
				int count = Math.min(portion, values.length - done);
				Duration limit = (done == 0 ? zero : SILENCE)
						.plus(Duration.ofNanos((long) (2e9 * count * plan.dwellSeconds())));
				int[] next = head.conversation().currents(count, limit, "SC1");
				System.arraycopy(next, 0, values, done, count);
				done += count;
			}
			whole = true;
			return values;
		} finally {
			if (!whole) {
				stop();
			}
		}
	}

	/** What went wrong is told by the exception under way. */
	private void stop() throws InterruptedException {
		try {
			head.breakOff("MR0");
		} catch (DeviceException e) {
			// the link is gone: the head ends its scan by itself
		}
	}

	private List<Reading> readbacks(int total, boolean emitting) throws DeviceException, InterruptedException {
		monitor.begin();
		Value emission = monitor.emission();
		if (emitting && !RgaMonitor.emits(emission.value())) {
			head.require(RgaFault.FILAMENT, "the filament went off during the scan", "this scan was thrown away");
			throw new DeviceException(DeviceReason.HARDWARE, head.conversation().address()
					+ ": the filament went off during the scan and the head gives no reason; this scan was thrown away");
		}
		Value current = monitor.totalBehindScan(total);
		Value pressure = monitor.pressure(current);
		List<Reading> readings = new ArrayList<>();
		Instant now = time.now();
		readings.add(new Reading(RgaPoints.EMISSION, emission.value(), now, emission.quality()));
		readings.add(new Reading(RgaPoints.TOTAL_CURRENT, current.value(), now, current.quality()));
		readings.add(new Reading(RgaPoints.TOTAL_PRESSURE, pressure.value(), now, pressure.quality()));
		return readings;
	}
}
