package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Quality;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/**
 * What runs set on an instrument, through its gate, and what was there before, so that it can be put back. After an abort nothing
 * is set or scanned any more, whoever asks. Safe for use from any thread.
 */
final class Changes {

	private static final long PUT_BACK_SECONDS = 120;

	private final LiveInstrument instrument;
	private final Map<String, Double> before = new LinkedHashMap<>();
	private final Map<String, Double> last = new LinkedHashMap<>();
	/** What devices have taken, which may be one step behind {@link #last}. */
	private final Map<String, Double> taken = new HashMap<>();
	private boolean aborted;

	Changes(LiveInstrument instrument) {
		this.instrument = instrument;
	}

	/** As {@link LiveInstrument#set}. */
	synchronized CompletableFuture<Void> set(String path, double value) {
		if (aborted) {
			return CompletableFuture.failedFuture(
					new DeviceException(DeviceReason.CANCELLED,
							path + ": the run was aborted; nothing is set any more"));
		}
		before.computeIfAbsent(path, name -> before(name, value));
		last.put(path, value);
		return instrument.set(path, value).thenRun(() -> took(path, value));
	}

	private synchronized void took(String path, double value) {
		taken.put(path, value);
	}

	/** Whether a set-point is what the runs want, or wanted until the value after it was on its way. */
	synchronized boolean ours(String path, double setPoint) {
		return Double.valueOf(setPoint).equals(last.get(path)) || Double.valueOf(setPoint).equals(taken.get(path));
	}

	/** As {@link LiveInstrument#scan}: it begins before an abort, which stops it, or not at all. */
	synchronized CompletableFuture<Void> scan(MassScanRequest request, FrameSink sink) {
		return aborted
				? CompletableFuture.failedFuture(
						new DeviceException(DeviceReason.CANCELLED, "the run was aborted; nothing is scanned any more"))
				: instrument.scan(request, sink);
	}

	/** Whether the safe state rules. */
	synchronized boolean aborted() {
		return aborted;
	}

	/** The safe state, on its way when this returns; what was set before is no longer put back. */
	synchronized CompletableFuture<Void> abort() {
		aborted = true;
		forget();
		return instrument.safeState();
	}

	/** What was changed stays as it is. */
	synchronized void forget() {
		before.clear();
		last.clear();
		taken.clear();
	}

	/** What the runs want to stand now, in the order it was set first. */
	synchronized Map<String, Double> wanted() {
		return new LinkedHashMap<>(last);
	}

	/** What to put back: where nothing was set yet and the device reads what is set now, that stays, without the noise of its reading. */
	private double before(String path, double value) {
		return instrument.parameter(path)
				.filter(row -> Double.isNaN(row.setPoint()) && row.withSetPoint(value).arrived()).map(row -> value)
				.orElseGet(() -> standing(path));
	}

	/** The set-point, or what is read where nothing was set yet; NaN when neither is known. */
	double standing(String path) {
		Optional<LiveParameter> parameter = instrument.parameter(path);
		double set = parameter.map(LiveParameter::setPoint).orElse(Double.NaN);
		return !Double.isNaN(set) ? set
				: parameter.filter(row -> row.quality() == Quality.GOOD).map(LiveParameter::readback)
						.orElse(Double.NaN);
	}

	/**
	 * Sets what was there before, what was changed last first. What somebody else changed meanwhile stays. Blocks until the devices
	 * have accepted all.
	 *
	 * @return what could not be put back and why, in words
	 */
	List<String> putBack(Consumer<String> say) throws InterruptedException {
		List<String> troubles = new ArrayList<>();
		List<Map.Entry<String, Double>> all;
		Map<String, Double> wanted;
		synchronized (this) {
			all = new ArrayList<>(new LinkedHashMap<>(before).entrySet());
			wanted = wanted();
		}
		for (Map.Entry<String, Double> entry : all.reversed()) {
			Optional<LiveParameter> row = instrument.parameter(entry.getKey());
			double now = row.map(LiveParameter::setPoint).orElse(Double.NaN);
			if (row.isPresent() && !entry.getValue().isNaN() && now != entry.getValue()) {
				if (wanted.getOrDefault(entry.getKey(), Double.NaN) == now) {
					putBack(row.get(), entry.getValue(), say).ifPresent(troubles::add);
				} else {
					troubles.add(row.get().label() + " was changed meanwhile and stays at " + row.get().text(now));
				}
			}
		}
		forget();
		return troubles;
	}

	private Optional<String> putBack(LiveParameter row, double value, Consumer<String> say)
			throws InterruptedException {
		say.accept("putting back " + row.label() + " to " + row.text(value));
		try {
			set(row.path(), value).get(PUT_BACK_SECONDS, TimeUnit.SECONDS);
			return Optional.empty();
		} catch (ExecutionException e) {
			Throwable cause = e.getCause();
			return Optional.of(row.label() + " could not be put back: " + (cause == null ? e : cause).getMessage());
		} catch (TimeoutException e) {
			return Optional.of(
					row.label() + " could not be put back: no answer for " + PUT_BACK_SECONDS
							+ " s; look at its device");
		}
	}
}
