package org.ionwright.instrument.driver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

import org.eclipse.jdt.annotation.NonNull;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Settable;

/** A device that writes down what is done to it. */
final class TestedDriver implements Driver, Settable, MassScanner {

	/** System property with the queue of texts. */
	static final String LOG = "org.ionwright.instrument.driver.log";

	private final DeviceDescription description;
	private final TimeSource time;
	private final String scheme;

	TestedDriver(DeviceDescription description, TimeSource time, String scheme) {
		this.description = description;
		this.time = time;
		this.scheme = scheme;
		log("open " + description.firmware());
	}

	@SuppressWarnings("unchecked")
	private void log(String text) {
		if (System.getProperties().get(LOG) instanceof Queue<?> log) {
			((Queue<String>) log).add(scheme + " " + text);
		}
	}

	@Override
	public DeviceDescription description() {
		return description;
	}

	@Override
	public List<@NonNull Reading> read(Collection<@NonNull String> names) {
		List<@NonNull Reading> readings = new ArrayList<>();
		names.forEach(name -> readings.add(new Reading(name, 1, time.now(), Quality.GOOD)));
		return readings;
	}

	@Override
	public void set(String name, double value) {
		log(name + "=" + value);
	}

	@Override
	public void safeState() {
		log("safe");
	}

	@Override
	public void scan(MassScanRequest request, FrameSink sink) throws InterruptedException {
		log("scan");
		double[] mz = new double[request.points()];
		for (int i = 0; i < request.scans(); i++) {
			time.sleep(Duration.ofMillis(5));
			sink.accept(new ScanFrame(i, i, mz, new double[mz.length], request.dwellSeconds(), List.of(), false));
		}
	}

	@Override
	public void close() {
		log("close");
	}
}
