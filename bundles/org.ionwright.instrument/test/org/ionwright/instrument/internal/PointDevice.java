package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.Detection;
import org.ionwright.device.DetectorDescription;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassSelection;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.Polarities;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.SafeState;

/** Filters and a detector on one beam of ions at some m/z, each a device of its own that does a point when asked. */
final class PointDevice implements DriverFactory {

	/** What the devices share. */
	static final class Beam {

		final List<String> log = new ArrayList<>();
		final Map<Integer, Stage> passing = new HashMap<>();
		double ions = 200;
		int detections;
		volatile Polarities polarities = Polarities.POSITIVE_ONLY;
		String unit = "1";
		int overloadAt = -1;
		int failsAt = -1;
		Optional<DeviceException> failure = Optional.empty();
		Optional<CountDownLatch> hang = Optional.empty();

		synchronized void note(String what) {
			log.add(what);
		}

		synchronized List<String> log() {
			return List.copyOf(log);
		}

		private synchronized boolean arrive() {
			return passing.values().stream().allMatch(stage -> stage.radioFrequencyOnly() ? ions > stage.mz()
					: Math.abs(ions - stage.mz()) <= stage.widthMz() / 2);
		}
	}

	private final Beam beam;
	private final int stage;

	/** @param stage number of the filter, from 0; -1 for the detector */
	PointDevice(Beam beam, int stage) {
		this.beam = beam;
		this.stage = stage;
		if (stage >= 0) {
			beam.passing.put(stage, new Stage(1, Double.NaN, true));
		}
	}

	@Override
	public Driver open(DeviceUri uri, DriverContext context) {
		return stage < 0 ? new Counter(context) : new Filter();
	}

	private class Plain implements Driver, SafeState {

		@Override
		public DeviceDescription description() {
			return new DeviceDescription("test", "points", String.valueOf(stage), "1", true, List.of());
		}

		@Override
		public List<@NonNull Reading> read(Collection<@NonNull String> names) {
			return List.of();
		}

		@Override
		public void safeState() {
			beam.note("safe " + stage);
		}

		@Override
		public void close() {
			// nothing is held
		}
	}

	private final class Filter extends Plain implements MassFilter {

		@Override
		public MassFilterDescription massFilter() {
			return new MassFilterDescription(1, 10, 1000, 0.001);
		}

		@Override
		public Polarities filterPolarities() {
			return beam.polarities;
		}

		@Override
		public void select(MassSelection selection) {
			Stage wanted = selection.stages().getFirst();
			synchronized (beam) {
				beam.passing.put(stage, wanted);
			}
			beam.note(stage + (wanted.radioFrequencyOnly() ? " above " + Math.round(wanted.mz())
					: " at " + wanted.mz() + " wide " + wanted.widthMz()) + (selection.negative() ? " negative" : ""));
		}

		@Override
		public void off() {
			beam.note("off " + stage);
		}
	}

	private final class Counter extends Plain implements Detector {

		private final DriverContext context;

		Counter(DriverContext context) {
			this.context = context;
		}

		@Override
		public DetectorDescription detector() {
			return new DetectorDescription(beam.unit, 0.001, 1);
		}

		@Override
		public Detection detect(double dwellSeconds) throws DeviceException, InterruptedException {
			int number = beam.detections++;
			if (number == beam.failsAt) {
				if (beam.hang.isPresent()) {
					beam.hang.get().countDown();
					new CountDownLatch(1).await();
				}
				throw beam.failure.orElseThrow();
			}
			beam.note("detect " + dwellSeconds);
			double value = beam.arrive() ? 1000 : 0;
			return new Detection(beam.unit.equals("A") ? 1e-14 * value : value, dwellSeconds, number == beam.overloadAt,
					context.time().now());
		}
	}
}
