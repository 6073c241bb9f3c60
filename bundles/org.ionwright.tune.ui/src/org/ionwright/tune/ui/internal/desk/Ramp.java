package org.ionwright.tune.ui.internal.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.Access;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.AutotunePlan;
import org.ionwright.tune.Knob;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.Objective;
import org.ionwright.tune.ParameterRamp;
import org.ionwright.tune.PeakWatch;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.Result;
import org.ionwright.ui.common.RangeTip;

/** One parameter from value to value with the peaks measured at each, then set to the best one or left as it was. */
public final class Ramp {

	private static final Duration LIMIT = Duration.ofHours(1);
	private static final double SETTLING = 0.1;
	private static final double GAS_SETTLING = 3;

	/**
	 * A tuning curve, as far as it is measured.
	 *
	 * @param before
	 *            value that was set before and is set again at the end
	 */
	public record Curve(Turnable parameter, double before, List<Double> masses, List<ParameterRamp.Point> points) {

		public Curve {
			masses = List.copyOf(masses);
			points = List.copyOf(points);
		}

		/** The value with the highest peaks together; empty while there is no peak. */
		public Optional<ParameterRamp.Point> best() {
			return points.stream().filter(point -> point.objective().value() > 0)
					.max(Comparator.comparingDouble(point -> point.objective().value()));
		}
	}

	private final Bench bench;
	private volatile Optional<Curve> curve = Optional.empty();
	private volatile String said = "";

	Ramp(Bench bench) {
		this.bench = bench;
	}

	/** All that can be turned: first what tuning usually turns, in its order, then what else can be set. */
	public List<Turnable> turnable() {
		ScanSettings settings = bench.peaks().choice().settings();
		Map<String, Turnable> settable = new LinkedHashMap<>();
		List<LiveParameter> rows = bench.raw().parameters().stream()
				.filter(row -> row.access() == Access.READ_WRITE && row.states().isEmpty()).toList();
		Map<String, Long> names = rows.stream()
				.collect(Collectors.groupingBy(LiveParameter::label, Collectors.counting()));
		rows.forEach(row -> settable.put(row.path(), Turnable.of(row, names.getOrDefault(row.label(), 0L) > 1)));
		Map<String, Turnable> all = new LinkedHashMap<>();
		for (String path : AutotunePlan.tunable(bench.raw())) {
			boolean ofScan = path.equals(Knob.PEAK_WIDTH) || path.equals(Knob.FIRST_STAGE_WINDOW);
			Turnable known = ofScan ? Turnable.ofScan(path, settings) : settable.get(path);
			if (known != null) {
				all.put(path, known);
			}
		}
		settable.forEach(all::putIfAbsent);
		return List.copyOf(all.values());
	}

	/** One of {@link #turnable}, as it is now. */
	public Optional<Turnable> find(String path) {
		return turnable().stream().filter(each -> each.path().equals(path)).findFirst();
	}

	public Optional<Curve> curve() {
		return curve;
	}

	/** How the last one ended, or what came of setting a value. */
	public String said() {
		return said;
	}

	public Optional<String> refusal() {
		return bench.peaks().choice().masses().isEmpty() ? Optional.of(Messages.Peaks_noMasses)
				: bench.refusal(Kind.RAMP);
	}

	/**
	 * @param low
	 *            in the unit of the parameter
	 * @param points
	 *            2 or more
	 * @return why not
	 */
	public Optional<String> start(Turnable parameter, double low, double high, int points) {
		Peaks.Choice choice = bench.peaks().choice();
		Knob knob = new Knob(parameter.path(), low, high, parameter.path().endsWith("Flow") ? GAS_SETTLING : SETTLING);
		return bench.start(Kind.RAMP, NLS.bind(Messages.Ramp_title, parameter.label()), Optional.of(LIMIT), say -> {
			Measuring measuring = new Measuring(bench.calibrated(), say);
			PeakWatch watch = new PeakWatch(measuring, choice.masses(), choice.stage());
			bench.peaks().show(watch);
			List<ParameterRamp.Point> seen = new CopyOnWriteArrayList<>();
			said = "";
			curve = Optional.of(new Curve(parameter, parameter.now(), choice.masses(), seen));
			try {
				new ParameterRamp(measuring, watch, Objective.HEIGHT, choice.settings().peakWidth()).run(knob, points,
						choice.settings(), 1, point -> {
							seen.add(point);
							curve = Optional.of(new Curve(parameter, parameter.now(), choice.masses(), seen));
							bench.changed();
						});
				said = NLS.bind(Messages.Ramp_done, parameter.text(parameter.now()));
			} catch (InterruptedException e) {
				said = NLS.bind(Messages.Ramp_stopped, parameter.text(parameter.now()));
				throw e;
			}
			return Result.done(said);
		});
	}

	public Optional<String> setRefusal() {
		return bench.refusal(Kind.SET);
	}

	/** Sets a value through the gate. */
	public Optional<String> set(Turnable parameter, double value) {
		String title = NLS.bind(Messages.Ramp_setting, parameter.label(), parameter.text(value));
		return bench.start(Kind.SET, title, Optional.of(LIMIT), say -> {
			if (parameter.ofScan()) {
				ScanSettings now = bench.peaks().choice().settings();
				bench.peaks().settings(parameter.path().equals(Knob.PEAK_WIDTH) ? now.withPeakWidth(value)
						: now.withFirstStageWindow(value));
			} else {
				new Measuring(bench.raw(), say).set(parameter.path(), value, LIMIT);
			}
			said = NLS.bind(Messages.Ramp_set, parameter.label(), parameter.text(value));
			return Result.done(said);
		});
	}

	/**
	 * Something to turn.
	 *
	 * @param now
	 *            value now, in its unit; NaN where it is not known
	 * @param factor
	 *            value = shown times factor plus offset
	 * @param unit
	 *            of what is shown
	 */
	public record Turnable(String path, String label, double now, double low, double high, double factor,
			double offset, String unit) {

		private static final double WIDEST = 10;
		private static final double PERCENT = 100;

		/**
		 * @param shared
		 *            whether another one has the same label
		 */
		static Turnable of(LiveParameter row, boolean shared) {
			double now = Double.isNaN(row.setPoint()) ? row.readback() : row.setPoint();
			String label = !shared ? row.label()
					: row.words().equals(row.label()) ? NLS.bind(Messages.Ramp_shared, row.label(), row.part())
							: row.words();
			return new Turnable(row.path(), label, now, row.minimum(), row.maximum(), row.displayFactor(),
					row.displayOffset(), row.displayUnit());
		}

		static Turnable ofScan(String path, ScanSettings settings) {
			return path.equals(Knob.PEAK_WIDTH)
					? new Turnable(path, Messages.Measuring_peakWidth, settings.peakWidth(), 0.1, WIDEST, 1, 0, "u")
					: new Turnable(path, Messages.Measuring_window, settings.firstStageWindow(), 0.001, 0.5,
							1 / PERCENT, 0, "%");
		}

		public boolean ofScan() {
			return path.equals(Knob.PEAK_WIDTH) || path.equals(Knob.FIRST_STAGE_WINDOW);
		}

		public double shown(double value) {
			return (value - offset) / factor;
		}

		/** For people, with unit. */
		public String text(double value) {
			return LiveParameter.number(shown(value), 5) + " " + unit;
		}

		/** Unit and limits, for people. */
		public String range() {
			return RangeTip.line(shown(low), shown(high), unit);
		}

		/**
		 * The value that was typed, within the limits.
		 *
		 * @throws IllegalArgumentException
		 *             in one line
		 */
		public double typed(String text, String what) {
			double value = Typed.number(text, unit, what) * factor + offset;
			double margin = 1e-9 * Math.max(1, Math.abs(value));
			if (!(value >= low - margin && value <= high + margin)) {
				throw new IllegalArgumentException(NLS.bind(Messages.Typed_parameter,
						new Object[] { what, text.strip(), text(low), text(high), label }));
			}
			return Math.clamp(value, low, high);
		}

		/** Lowest and highest value of a ramp around what is set now: 30 % to each side, all of the range where that is nothing. */
		public double[] around() {
			double reach = 0.3 * Math.abs(now);
			double from = Math.max(low, now - reach);
			double to = Math.min(high, now + reach);
			return from < to ? new double[] { from, to } : new double[] { low, high };
		}
	}
}
