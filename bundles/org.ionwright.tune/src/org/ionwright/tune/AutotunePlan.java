package org.ionwright.tune;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.calibration.CalibratedStage;

/**
 * What an autotune does.
 *
 * @param name
 *            for report and log, one line
 * @param masses
 *            m/z of 1 to 4 peaks
 * @param steps
 *            in their order
 * @param settings
 *            how peaks are measured at first
 * @param width
 *            full width at half maximum that is wanted, u
 * @param scans
 *            that are added up for one measurement of a peak
 * @param repeats
 *            measurements up to which two values are compared before they count as equal
 * @param deviations
 *            standard deviations from which on a difference is one
 * @param limit
 *            in the instrument's time, after which it ends with what it has
 * @param stage
 *            that selects while peaks are measured; the other one is RF-only
 */
public record AutotunePlan(String name, List<Double> masses, List<TuneStep> steps, ScanSettings settings, double width,
		int scans, int repeats, double deviations, Duration limit, CalibratedStage stage) {

	public static final int MOST_MASSES = 4;
	/** The order of requirements 5.4, by the names that parameters have in the model; {@code *} is any number. */
	private static final List<String> ORDER = List.of("ionSource.ioniser.capillaryVoltage",
			"ionSource.ioniser.coronaVoltage", "ionSource.ioniser.desolvationGasFlow", "ionSource.coneGasFlow",
			"ionSource.coneVoltage", "ionSource.interface.exit.insert.potential", "transferOptics[*].potential",
			"analyser.stages[*].ionEnergy", Knob.PEAK_WIDTH, Knob.FIRST_STAGE_WINDOW, "detector.voltage");
	/** Range to each side of what is set now, of its value. */
	private static final double AROUND = 0.3;
	/** Of a multiplier, whose gain doubles within some 5 % of its voltage. */
	private static final double AROUND_DETECTOR = 0.1;
	private static final double GAS_SETTLING = 3;
	private static final double SETTLING = 0.1;
	private static final int STEPS = 32;

	public AutotunePlan {
		masses = List.copyOf(masses);
		steps = List.copyOf(steps);
		if (masses.isEmpty() || masses.size() > MOST_MASSES || steps.isEmpty()) {
			throw new IllegalArgumentException(name + ": " + masses.size() + " masses and " + steps.size()
					+ " steps; an autotune has 1 to " + MOST_MASSES + " masses and a step or more");
		}
		if (!(width > 0 && scans > 0 && repeats > 0 && deviations > 0) || limit.isNegative() || limit.isZero()) {
			throw new IllegalArgumentException(name + ": width " + width + " u, " + scans + " scans, " + repeats
					+ " repeats, " + deviations + " deviations, limit " + limit + "; all must be above 0");
		}
	}

	/** With both stages. */
	public AutotunePlan(String name, List<Double> masses, List<TuneStep> steps, ScanSettings settings, double width,
			int scans, int repeats, double deviations, Duration limit) {
		this(name, masses, steps, settings, width, scans, repeats, deviations, limit, CalibratedStage.BOTH);
	}

	/** Paths of what there is to tune in an instrument, in their order: its parameters that can be set, and the widths of scans. */
	public static List<String> tunable(LiveInstrument instrument) {
		List<String> paths = new ArrayList<>();
		for (String pattern : ORDER) {
			if (Knob.isOfScan(pattern)) {
				paths.add(pattern);
			} else {
				String regex = pattern.replace(".", "\\.").replace("[", "\\[").replace("]", "\\]").replace("*", "\\d+");
				instrument.parameters().stream()
						.filter(row -> row.path().matches(regex) && row.access() == Access.READ_WRITE)
						.map(LiveParameter::path).forEach(paths::add);
			}
		}
		return paths;
	}

	/** Whether a stage that is RF-only makes no use of it. */
	private static boolean idle(String path, CalibratedStage stage) {
		return switch (stage) {
		case FIRST -> path.equals(Knob.PEAK_WIDTH) || path.startsWith("analyser.stages[1]");
		case SECOND -> path.equals(Knob.FIRST_STAGE_WINDOW) || path.startsWith("analyser.stages[0]");
		case BOTH -> false;
		};
	}

	/** As the other one, with both stages. */
	public static AutotunePlan usual(String name, LiveInstrument instrument, List<Double> masses,
			ScanSettings settings) {
		return usual(name, instrument, masses, settings, CalibratedStage.BOTH);
	}

	/**
	 * All that is {@link #tunable}, matters to the stage that selects, and has a value above the least now, each within 30 % of
	 * that; within an hour.
	 */
	public static AutotunePlan usual(String name, LiveInstrument instrument, List<Double> masses,
			ScanSettings settings, CalibratedStage stage) {
		List<TuneStep> steps = new ArrayList<>();
		for (String path : tunable(instrument).stream().filter(each -> !idle(each, stage)).toList()) {
			boolean detector = path.startsWith("detector");
			if (path.equals(Knob.PEAK_WIDTH)) {
				steps.add(step(path, settings.peakWidth(), 0.1, 100, AROUND, Objective.WIDTH));
			} else if (path.equals(Knob.FIRST_STAGE_WINDOW)) {
				steps.add(step(path, settings.firstStageWindow(), 0.001, 0.5, AROUND, Objective.SIGNAL_TO_NOISE));
			} else {
				instrument.parameter(path).filter(row -> value(row) > row.minimum() && value(row) <= row.maximum())
						.map(row -> step(path, value(row), row.minimum(), row.maximum(),
								detector ? AROUND_DETECTOR : AROUND,
								detector ? Objective.SIGNAL_TO_NOISE : Objective.HEIGHT))
						.ifPresent(steps::add);
			}
		}
		return new AutotunePlan(name, masses, steps, settings, settings.peakWidth(), 1, 8, 3, Duration.ofHours(1),
				stage);
	}

	private static double value(LiveParameter parameter) {
		return Double.isNaN(parameter.setPoint()) ? parameter.readback() : parameter.setPoint();
	}

	private static TuneStep step(String path, double now, double minimum, double maximum, double around,
			Objective objective) {
		double low = Math.max(minimum, now * (1 - around));
		double high = Math.min(maximum, now * (1 + around));
		return new TuneStep(new Knob(path, low, high, path.endsWith("Flow") ? GAS_SETTLING : SETTLING), objective,
				(high - low) / STEPS);
	}
}
