package org.ionwright.device.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Detection;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassSelection;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.tck.internal.Suite;
import org.ionwright.device.transport.Exchange;

/** Drivers that filter, detect or scan wrongly. */
final class WrongScans {

	private static final String COME = "scans come one by one";

	private WrongScans() {
	}

	static List<Breach> breaches() {
		return List.of(scanning("numbers its scans from 1", COME, (driver, request, sink) -> driver.honest(request,
				frame -> sink
						.accept(with(frame, frame.index() + 1, frame.startSeconds(), frame.mz(), frame.counts())))),
				scanning("starts all scans at once", COME,
						(driver, request, sink) -> driver.honest(request,
								frame -> sink.accept(with(frame, frame.index(), 0, frame.mz(), frame.counts())))),
				scanning("adds a point", COME, (driver, request, sink) -> driver.honest(request, frame -> {
					double[] mz = Arrays.copyOf(frame.mz(), frame.mz().length + 1);
					sink.accept(with(frame, frame.index(), frame.startSeconds(), mz, new double[mz.length]));
				})),
				scanning("has an axis of its own", COME, (driver, request, sink) -> driver.honest(request, frame -> {
					double[] mz = Arrays.stream(frame.mz()).map(value -> value + 1).toArray();
					sink.accept(with(frame, frame.index(), frame.startSeconds(), mz, frame.counts()));
				})),
				scanning("counts halves of ions", COME, (driver, request, sink) -> driver.honest(request, frame -> {
					double[] counts = Arrays.stream(frame.counts()).map(value -> value / 7).toArray();
					sink.accept(with(frame, frame.index(), frame.startSeconds(), frame.mz(), counts));
				})),
				scanning("hops to other ions than those asked for", "what it says it can beyond even scans",
						(driver, request, sink) -> driver.honest(
								request.monitoring() ? MassScanRequest.monitoring(request.course().ions().reversed(), 0,
										request.scans(), request.firstStage(), request.firstStageWindow(),
										request.peakWidth(), request.negative()) : request,
								sink)),
				scanning("makes one scan too few", COME,
						(driver, request, sink) -> driver.honest(request, frame -> {
							if (frame.index() > 0) {
								sink.accept(frame);
							}
						})),
				scanning("scans whatever is asked", "a scan out of reach is refused", (driver, request, sink) -> {
					if (request.end() > ToyDriver.LARGEST_MZ) {
						driver.exchange.ask("*IDN?");
					}
					driver.honest(request, sink);
				}), scanning("drops scans when the receiver is slow", "a slow receiver loses nothing", new Dropping()),
				scanning("ends its scans before it stops", "a scan that is interrupted stops",
						(driver, request, sink) -> {
							try {
								driver.honest(request, sink);
							} catch (InterruptedException e) {
								long end = System.nanoTime() + 700_000_000;
								while (System.nanoTime() < end) {
									Thread.onSpinWait();
								}
								throw e;
							}
						}),
				scanning("takes no notice of its receiver", "a scan ends when its receiver is interrupted",
						(driver, request, sink) -> driver.honest(request, frame -> {
							try {
								sink.accept(frame);
							} catch (InterruptedException e) {
								// the next one perhaps
							}
						})),
				new Breach("selects any mass", Suite.MASS_FILTER, "a mass outside its range is refused",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							public void select(MassSelection selection) throws DeviceException, InterruptedException {
								ToyPoints.set(exchange, "M", selection.stages().getFirst().mz());
							}
						}),
				new Breach("cannot be off twice", Suite.MASS_FILTER, "off works, twice too",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							private boolean off;

							@Override
							public void off() throws DeviceException, InterruptedException {
								if (off) {
									throw refused(DeviceReason.HARDWARE, "it is off");
								}
								off = true;
								super.off();
							}
						}),
				new Breach("measures for as long as it likes", Suite.DETECTOR, "it measures for as long as asked",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
								Detection honest = super.detect(dwellSeconds);
								return new Detection(honest.value(), 5, false, honest.time());
							}
						}),
				new Breach("hides an overload", Suite.DETECTOR, "it measures for as long as asked",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
								Detection honest = super.detect(dwellSeconds);
								return new Detection(Double.POSITIVE_INFINITY, dwellSeconds, false, honest.time());
							}
						}),
				new Breach("measures for any time", Suite.DETECTOR, "a dwell time outside its range is refused",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
								return super.detect(Math.clamp(dwellSeconds, 0.01, 2));
							}
						}));
	}

	interface Scan {

		void scan(Scanner driver, MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException;
	}

	/** Scans as it is told to. */
	static final class Scanner extends ToyDriver {

		private final Scan scan;

		Scanner(DeviceIdentity identity, Exchange exchange,
				double limit, DriverContext context, Scan scan) {
			super(identity, exchange, limit, context);
			this.scan = scan;
		}

		@Override
		public void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
			scan.scan(this, request, sink);
		}

		void honest(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException {
			super.scan(request, sink);
		}
	}

	/** Gives what is not taken at once to nobody. */
	private static final class Dropping implements Scan {

		@Override
		public void scan(Scanner driver, MassScanRequest request, FrameSink sink)
				throws DeviceException, InterruptedException {
			List<ScanFrame> frames = new ArrayList<>();
			driver.honest(request, frames::add);
			long slow = 0;
			for (ScanFrame frame : frames) {
				long begin = System.nanoTime();
				if (slow < 100_000_000) {
					sink.accept(frame);
				}
				slow = System.nanoTime() - begin;
			}
		}
	}

	private static ScanFrame with(ScanFrame frame, int index, double start, double[] mz, double[] counts) {
		return new ScanFrame(index, start, mz, counts, frame.dwellSeconds(), frame.readbacks(), frame.overload());
	}

	private static Breach scanning(String what, String check, Scan scan) {
		return new Breach(what, Suite.SCANS, check,
				(identity, exchange, limit, context) -> new Scanner(identity, exchange, limit, context, scan));
	}
}
