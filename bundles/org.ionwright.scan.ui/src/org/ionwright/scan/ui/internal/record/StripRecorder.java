package org.ionwright.scan.ui.internal.record;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ionwright.device.Quality;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/**
 * Records all readings of the active instrument, at most {@value #MOST} of them, each in memory that does not grow. What is stale is
 * not recorded: a lost device leaves a gap, and its readings go on in the same strip when it comes back. Safe for use from any
 * thread.
 */
public final class StripRecorder implements InstrumentListener {

	/** A strip takes about 150 kB. */
	static final int MOST = 300;

	private static final double DECADES = 1e4;

	private final Executor thread;
	private final AtomicBoolean asked = new AtomicBoolean();
	private final Map<String, Strip> strips = new LinkedHashMap<>();
	private Optional<Path> file = Optional.empty();
	private Optional<LiveInstrument> instrument = Optional.empty();

	/**
	 * @param thread
	 *            takes the readings, so that those of the devices need not wait
	 */
	public StripRecorder(Executor thread) {
		this.thread = thread;
	}

	/** Records an instrument from now on; what was recorded of another file is forgotten. */
	public void follow(Path from, LiveInstrument live) {
		unfollow();
		synchronized (this) {
			if (file.filter(from::equals).isEmpty()) {
				strips.clear();
			}
			file = Optional.of(from);
			instrument = Optional.of(live);
		}
		live.addListener(this);
		readingsChanged();
	}

	/** Records nothing more and keeps what there is. */
	public void unfollow() {
		Optional<LiveInstrument> before;
		synchronized (this) {
			before = instrument;
			instrument = Optional.empty();
		}
		before.ifPresent(live -> live.removeListener(this));
	}

	@Override
	public void readingsChanged() {
		if (asked.compareAndSet(false, true)) {
			thread.execute(this::take);
		}
	}

	private void take() {
		asked.set(false);
		Optional<LiveInstrument> live = followed();
		if (live.isEmpty()) {
			return;
		}
		List<LiveParameter> parameters = live.get().parameters();
		Set<String> labels = new HashSet<>();
		Set<String> several = new HashSet<>();
		parameters.stream().map(LiveParameter::label).filter(label -> !labels.add(label)).forEach(several::add);
		synchronized (this) {
			if (instrument.equals(live)) {
				parameters.forEach(each -> record(each, several.contains(each.label())));
			}
		}
	}

	private synchronized Optional<LiveInstrument> followed() {
		return instrument;
	}

	private void record(LiveParameter parameter, boolean ambiguous) {
		StripReading reading = reading(parameter, ambiguous);
		Strip strip = strips.get(reading.path());
		if (strip == null && strips.size() >= MOST) {
			return;
		}
		if (strip == null || !strip.reading().unit().equals(reading.unit())) {
			strip = new Strip(reading);
			strips.put(reading.path(), strip);
		}
		strip.describe(reading, parameter.source().periodSeconds());
		if (parameter.quality() == Quality.GOOD || parameter.quality() == Quality.UNCERTAIN) {
			strip.add(parameter.time().toEpochMilli(), parameter.display(parameter.readback()));
		}
	}

	private static StripReading reading(LiveParameter parameter, boolean ambiguous) {
		String unit = parameter.displayUnit().equals("1") ? "" : parameter.displayUnit();
		return new StripReading(parameter.path(),
				ambiguous ? parameter.label() + " (" + parameter.path() + ')' : parameter.label(), unit,
				parameter.minimum() > 0 && parameter.maximum() > DECADES * parameter.minimum(), parameter.states());
	}

	/** In the order in which they came. */
	public synchronized List<StripReading> readings() {
		List<StripReading> readings = new ArrayList<>();
		strips.values().forEach(strip -> readings.add(strip.reading()));
		return readings;
	}

	/** The instrument's time; that of the computer when there is no instrument. */
	public Instant now() {
		return followed().map(live -> live.time().now()).orElseGet(Instant::now);
	}

	/** What was recorded of a reading; nothing of one that was not. */
	public StripPoints points(String path, Instant from, Instant to) {
		return strip(path).map(strip -> strip.points(from.toEpochMilli(), to.toEpochMilli()))
				.orElse(new StripPoints(new long[0], new double[0]));
	}

	/** The newest value; NaN when none was taken since a moment. */
	public double newest(String path, Instant since) {
		return strip(path).map(strip -> strip.since(since.toEpochMilli())).orElse(Double.NaN);
	}

	private synchronized Optional<Strip> strip(String path) {
		return Optional.ofNullable(strips.get(path));
	}
}
