package org.ionwright.twin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.Detector;
import org.ionwright.twin.internal.PartsOfSheet;
import org.ionwright.twin.internal.SettingTable;
import org.ionwright.twin.internal.Sheet;
import org.ionwright.twin.internal.TwinAnalyser;
import org.ionwright.twin.internal.TwinSource;
import org.ionwright.twin.sample.IonBeam;

/**
 * A whole simulated instrument. It starts pumped and warm, with the high voltages at 0. Each call gives the time in
 * seconds (from any origin, never backwards); settings ramp and heat towards their commands with it. Everything
 * random is a pure function of the seed and of run, scan and point, or of parameter and time: the same calls give
 * the same values. The source takes the polarity of the ions scanned. Not safe for use by several threads at once.
 */
public final class Twin {

	private static final Voltages OFF = new Voltages(0, 0);
	/** Relative deviation of the ion current from scan to scan: a good spray. */
	private static final double SPRAY_NOISE = 0.015;
	private static final double GAUGE_NOISE = 0.005;
	private static final double NOISE_STEP_SECONDS = 0.1;

	private final long seed;
	private final double[] pressures;
	private final SettingTable settings;
	private final TwinSource source;
	private final TwinAnalyser analyser;
	private final Detector detector;
	private Voltages first = OFF;
	private Voltages second = OFF;
	private boolean negative;
	private double lastRate;
	private double lastScanEnd = Double.NEGATIVE_INFINITY;

	/** A twin with transmission tables of its own; otherwise as {@link #Twin(Map, long, TandemResponses)}. */
	public Twin(Map<String, ?> sheet, long seed) {
		this(sheet, seed, new TandemResponses());
	}

	/**
	 * @param sheet
	 *            values of the instrument by path, {@link Double} or {@link String} in the units of the model; what
	 *            is missing is as in the demo instrument
	 * @param responses
	 *            transmission tables, which several twins may share
	 * @throws IllegalArgumentException
	 *             when the sheet describes what cannot be built, with what and why
	 */
	public Twin(Map<String, ?> sheet, long seed, TandemResponses responses) {
		this.seed = seed;
		Sheet values = new Sheet(sheet);
		pressures = PartsOfSheet.pressures(values);
		settings = new SettingTable(TwinParameters.ALL, values);
		source = new TwinSource(values, settings);
		analyser = new TwinAnalyser(values, settings, pressures[2], responses);
		detector = PartsOfSheet.detector(values);
		negative = values.text("ionSource.ioniser.polarity", "POSITIVE").equals("NEGATIVE");
	}

	/** All quantities of the twin. */
	public static List<TwinParameter> parameters() {
		return TwinParameters.ALL;
	}

	/**
	 * Commands a setting; its value follows with time.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such setting or the value is outside its range, with value and limits
	 */
	public void set(String path, double value, double seconds) {
		TwinParameter parameter = parameter(path);
		if (!parameter.writable()) {
			throw new IllegalArgumentException(path + " can only be read");
		}
		if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "%s %s %s is outside %s to %s %s",
					parameter.label(), value, parameter.unit(), parameter.minimum(), parameter.maximum(),
					parameter.unit()));
		}
		settings.command(path, value, seconds);
	}

	/**
	 * What an instrument would read, noise included.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such quantity
	 */
	public double read(String path, double seconds) {
		TwinParameter parameter = parameter(path);
		double noise = noise(path, seconds);
		if (parameter.writable()) {
			double value = settings.at(path, seconds);
			return value == 0 ? 0 : Math.max(0, value + parameter.noise() * noise);
		}
		return switch (path) {
		case "ionSource.ioniser.capillaryCurrent" ->
			Math.max(0, source.current(negative, seconds) * (1 + 0.01 * noise) + 2e-10 * Math.abs(noise));
		case "ionSource.interface.pressure", "vacuumSystem.chambers[0].pressure" -> gauge(0, noise);
		case "vacuumSystem.chambers[1].pressure" -> gauge(1, noise);
		case "vacuumSystem.chambers[2].pressure" -> gauge(2, noise);
		case "analyser.stages[0].rfAmplitude" -> first.rf() * (1 + 1e-5 * noise);
		case "analyser.stages[0].dcVoltage" -> first.dc() * (1 + 1e-5 * noise);
		case "analyser.stages[1].rfAmplitude" -> second.rf() * (1 + 1e-5 * noise);
		case "analyser.stages[1].dcVoltage" -> second.dc() * (1 + 1e-5 * noise);
		default -> countRate(path, seconds);
		};
	}

	/** Why a scan is beyond the supplies, for people; empty when it can be done. */
	public Optional<String> refusal(ScanOrder order) {
		return analyser.refusal(order);
	}

	/**
	 * The transmission table that a scan uses. It is safe for several threads: prepare it with
	 * {@link TandemResponse#prepareNext} outside any lock on this twin to keep {@link #scan} short.
	 */
	public TandemResponse response(ScanOrder order, double seconds) {
		return analyser.response(order, seconds);
	}

	/**
	 * Scans once, with the settings as they are at the given time.
	 *
	 * @param run
	 *            number of the run; with the seed and the index it fixes all that is random
	 * @throws IllegalArgumentException
	 *             with the text of {@link #refusal} when the supplies cannot do it
	 */
	public TwinScan scan(long run, int index, ScanOrder order, double seconds) {
		refusal(order).ifPresent(text -> {
			throw new IllegalArgumentException(text);
		});
		negative = order.negative();
		double[] counts = analyser.rates(order, beam(negative, seconds), seconds);
		double spray = Math.max(0, 1 + SPRAY_NOISE * new CounterRandom(seed, run, index, -1).normal());
		double voltage = settings.at("detector.voltage", seconds);
		boolean overload = false;
		double total = 0;
		for (int point = 0; point < counts.length; point++) {
			double pulses = detector.pulseRate(counts[point] * spray, voltage);
			overload |= detector.overloaded(pulses);
			counts[point] = detector.counts(pulses, order.dwellSeconds(), new CounterRandom(seed, run, index, point));
			total += counts[point];
		}
		first = analyser.response(order, seconds).firstVoltages(order.end());
		second = analyser.response(order, seconds).secondVoltages(order.end());
		lastRate = total / (counts.length * order.dwellSeconds());
		lastScanEnd = seconds + counts.length * order.dwellSeconds();
		return new TwinScan(counts, overload, first, second);
	}

	/** Takes RF and DC off both stages. */
	public void filterOff() {
		first = OFF;
		second = OFF;
	}

	/** What enters the mass filter. */
	public IonBeam beam(boolean negativeIons, double seconds) {
		return source.beam(negativeIons, seconds);
	}

	/**
	 * Share of the beam, by number of ions, within the window of the first stage at a point of the mass axis (seed
	 * 002, claims 1 to 3); 0 without beam.
	 */
	public double firstStageShare(ScanOrder order, double axisMz, double seconds) {
		return analyser.firstStageShare(order, axisMz, beam(order.negative(), seconds), seconds);
	}

	private double gauge(int chamber, double noise) {
		return pressures[chamber] * (1 + GAUGE_NOISE * noise);
	}

	/** Mean rate of the last scan for a second after it, dark counts otherwise. */
	private double countRate(String path, double seconds) {
		if (seconds <= lastScanEnd + 1) {
			return lastRate;
		}
		double pulses = detector.pulseRate(0, settings.at("detector.voltage", seconds));
		return detector.counts(pulses, 1, new CounterRandom(seed, path.hashCode(), (long) Math.floor(seconds)));
	}

	private double noise(String path, double seconds) {
		return new CounterRandom(seed, path.hashCode(), (long) Math.floor(seconds / NOISE_STEP_SECONDS)).normal();
	}

	private static TwinParameter parameter(String path) {
		return TwinParameters.ALL.stream().filter(parameter -> parameter.path().equals(path)).findAny().orElseThrow(
				() -> new IllegalArgumentException("the twin has no quantity '" + path + "'"));
	}
}
