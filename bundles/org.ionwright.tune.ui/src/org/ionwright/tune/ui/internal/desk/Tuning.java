package org.ionwright.tune.ui.internal.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.DeviceException;
import org.ionwright.tune.Autotune;
import org.ionwright.tune.AutotunePlan;
import org.ionwright.tune.Knob;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.TuneReport;
import org.ionwright.tune.TuneReport.End;
import org.ionwright.tune.TuneSetUse;
import org.ionwright.tune.TuneStep;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.Result;
import org.ionwright.tune.ui.internal.desk.Activity.State;
import org.ionwright.tune.ui.internal.desk.Ramp.Turnable;

/** Autotunes and what a person decides about them. */
public final class Tuning {

	/** Of each stage apart, or one after the other. */
	public enum Plan {
		FIRST(List.of(CalibratedStage.FIRST)), SECOND(List.of(CalibratedStage.SECOND)),
		BOTH(List.of(CalibratedStage.BOTH)), ALL(CalibrationPlan.ALL_STAGES);

		private final List<CalibratedStage> stages;

		Plan(List<CalibratedStage> stages) {
			this.stages = stages;
		}

		public List<CalibratedStage> stages() {
			return stages;
		}
	}

	/** Between which values a parameter is turned, in its unit. */
	private record Bounds(double low, double high) {

		/** A step that ends its search finely enough for them. */
		TuneStep of(TuneStep step) {
			Knob knob = step.knob();
			return new TuneStep(new Knob(knob.path(), low, high, knob.settleSeconds()), step.objective(),
					Math.min(step.resolution(), (high - low) / 2));
		}
	}

	/** What a person has done with the reports. */
	public enum Decision {
		NONE, OPEN, KEPT, ROLLED_BACK
	}

	private static final Duration SETTING = Duration.ofMinutes(30);

	private final Bench bench;
	private final Map<String, Bounds> bounds = new ConcurrentHashMap<>();
	private volatile List<TuneReport> reports = List.of();
	private volatile Decision decision = Decision.NONE;
	private volatile String said = "";
	private volatile ScanSettings before = ScanSettings.USUAL;

	Tuning(Bench bench) {
		this.bench = bench;
	}

	/** The steps of a plan as the instrument is now, without those left out. Touches nothing; none without masses. */
	public List<AutotunePlan> plans(Plan plan, Set<String> leftOut) {
		List<AutotunePlan> plans = new ArrayList<>();
		Peaks.Choice choice = bench.peaks().choice();
		if (choice.masses().isEmpty() || choice.masses().size() > AutotunePlan.MOST_MASSES) {
			return plans;
		}
		for (CalibratedStage stage : plan.stages()) {
			AutotunePlan usual = AutotunePlan.usual(stage.words(), bench.raw(), choice.masses(), choice.settings(),
					stage);
			List<TuneStep> steps = usual.steps().stream().filter(step -> !leftOut.contains(step.knob().path()))
					.map(this::bounded).toList();
			if (!steps.isEmpty()) {
				plans.add(with(usual, steps, usual.settings()));
			}
		}
		return plans;
	}

	private TuneStep bounded(TuneStep step) {
		Bounds typed = bounds.get(step.knob().path());
		return typed == null ? step : typed.of(step);
	}

	/**
	 * Other bounds for a parameter from now on.
	 *
	 * @param text
	 *            two numbers with {@code to} between them, in the unit shown; empty for the usual ones
	 * @return why they cannot be; then nothing is changed
	 */
	public Optional<String> bound(String path, String text) {
		if (text.isBlank()) {
			bounds.remove(path);
		}
		return Typed.problem(() -> typed(path, text).ifPresent(valid -> bounds.put(path, valid)));
	}

	/** Why a text is none for {@link #bound}. */
	public Optional<String> boundProblem(String path, String text) {
		return Typed.problem(() -> typed(path, text));
	}

	private Optional<Bounds> typed(String path, String text) {
		Optional<Turnable> turned = bench.ramp().find(path);
		if (text.isBlank() || turned.isEmpty()) {
			return Optional.empty();
		}
		String[] ends = text.strip().split("\\s+to\\s+");
		if (ends.length != 2) {
			throw new IllegalArgumentException(NLS.bind(Messages.Tuning_boundsForm, text.strip()));
		}
		Bounds typed = new Bounds(turned.get().typed(ends[0], Messages.Ramp_fromName),
				turned.get().typed(ends[1], Messages.Ramp_toName));
		if (!(typed.high() > typed.low())) {
			throw new IllegalArgumentException(NLS.bind(Messages.Tuning_boundsForm, text.strip()));
		}
		return Optional.of(typed);
	}

	private static AutotunePlan with(AutotunePlan plan, List<TuneStep> steps, ScanSettings settings) {
		return new AutotunePlan(plan.name(), plan.masses(), steps, settings, plan.width(), plan.scans(),
				plan.repeats(), plan.deviations(), plan.limit(), plan.stage());
	}

	/** One for each stage that was tuned last. */
	public List<TuneReport> reports() {
		return reports;
	}

	public Decision decision() {
		return decision;
	}

	/** How it ended. */
	public String said() {
		return said;
	}

	public Optional<String> refusal(List<AutotunePlan> plans) {
		int masses = bench.peaks().choice().masses().size();
		if (masses == 0) {
			return Optional.of(Messages.Peaks_noMasses);
		}
		if (masses > AutotunePlan.MOST_MASSES) {
			return Optional.of(NLS.bind(Messages.Tuning_tooMany, masses, AutotunePlan.MOST_MASSES));
		}
		return plans.isEmpty() ? Optional.of(Messages.Tuning_noSteps)
				: decision == Decision.OPEN && !bench.running(Kind.AUTOTUNE) ? Optional.of(Messages.Tuning_undecided)
						: bench.refusal(Kind.AUTOTUNE);
	}

	/** @return why not */
	public Optional<String> start(List<AutotunePlan> plans) {
		Optional<String> refusal = refusal(plans);
		if (refusal.isPresent()) {
			return refusal;
		}
		Duration limit = plans.stream().map(AutotunePlan::limit).reduce(Duration.ZERO, Duration::plus)
				.plus(SETTING);
		return bench.start(Kind.AUTOTUNE, Messages.Tuning_title, Optional.of(limit), say -> tune(plans, say));
	}

	private Result tune(List<AutotunePlan> plans, Consumer<String> say) throws DeviceException, InterruptedException {
		reports = List.of();
		decision = Decision.NONE;
		said = "";
		ScanSettings settings = bench.peaks().choice().settings();
		before = settings;
		State state = State.DONE;
		for (AutotunePlan plan : plans) {
			Autotune autotune = new Autotune(bench.calibrated(), with(plan, plan.steps(), settings),
					text -> say.accept(plan.name() + ": " + text));
			bench.peaks().show(autotune.watch());
			TuneReport report = autotune.run();
			// kept by the autotune; the log must be written all the same
			boolean stopped = Thread.interrupted() || report.end() == End.CANCELLED;
			List<TuneReport> all = new ArrayList<>(reports);
			all.add(report);
			reports = List.copyOf(all);
			bench.log().add(report);
			settings = report.settings();
			state = stopped ? State.STOPPED : report.end() == End.FAILED ? State.FAILED : State.DONE;
			if (state != State.DONE) {
				break;
			}
		}
		boolean better = reports.stream().anyMatch(report -> report.end() == End.IMPROVED);
		decision = better ? Decision.OPEN : Decision.NONE;
		said = reports.stream().map(each -> each.name() + ": " + each.reason()
				+ (each.problems().isEmpty() ? "" : ", " + String.join(", ", each.problems())))
				.collect(Collectors.joining("; "));
		if (state == State.STOPPED && better) {
			// a person who stops it wants nothing of it
			rollBack(say);
			said = Messages.Tuning_stoppedAll;
		} else if (better) {
			bench.peaks().settings(settings);
		}
		return new Result(state, said);
	}

	/** Keeps what was found. */
	public void keep() {
		decision = Decision.KEPT;
		bench.changed();
	}

	public Optional<String> rollBackRefusal() {
		return decision == Decision.OPEN || decision == Decision.KEPT ? bench.refusal(Kind.SET)
				: Optional.of(Messages.Tuning_nothing);
	}

	/** Sets what was before, through the gate. */
	public Optional<String> rollBack() {
		return rollBackRefusal()
				.or(() -> bench.start(Kind.SET, Messages.Tuning_rollingBack, Optional.of(SETTING), say -> {
					rollBack(say);
					said = Messages.Tuning_rolledBack;
					return Result.done(said);
				}));
	}

	private void rollBack(Consumer<String> say) throws DeviceException, InterruptedException {
		TuneSetUse use = new TuneSetUse(new Measuring(bench.raw(), say));
		for (TuneReport report : reports.reversed()) {
			if (report.end() == End.IMPROVED) {
				use.apply(report.before("before " + report.name().toLowerCase(Locale.ROOT)), report.settings());
			}
		}
		bench.peaks().settings(before);
		decision = Decision.ROLLED_BACK;
	}
}
