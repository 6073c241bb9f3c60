package org.ionwright.tune.ui.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.tune.calibration.CalibrationCriteria;
import org.ionwright.tune.calibration.CalibrationOutcome;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.calibration.CalibrationReview;
import org.ionwright.tune.calibration.CalibrationRun;
import org.ionwright.tune.calibration.CalibrationStore;
import org.ionwright.tune.calibration.DriftCheck;
import org.ionwright.tune.calibration.MassCalibration;
import org.ionwright.tune.calibration.ReferenceFile;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.Result;

/** Mass calibrations of an instrument: runs, what is decided about them, their history, checks of the drift. */
public final class Calibrating {

	private static final Duration LIMIT = Duration.ofHours(3);
	/** The ions at the ends have errors of their own, u. */
	private static final double INSIDE = 0.5;

	/**
	 * What a run found.
	 *
	 * @param file
	 *            where it is kept; empty while it is not
	 */
	public record Found(CalibrationOutcome outcome, Optional<Path> file) {
	}

	/** A check of a calibration. */
	public record Drift(MassCalibration calibration, DriftCheck check) {
	}

	private final Bench bench;
	private volatile List<ReferenceList> lists = ReferenceList.standard();
	private volatile List<Found> found = List.of();
	private volatile Optional<Drift> drift = Optional.empty();
	private volatile CalibrationStore.Content history = new CalibrationStore.Content(List.of(), List.of());
	private volatile String said = "";

	Calibrating(Bench bench) {
		this.bench = bench;
	}

	/** The lists to choose from; those of files behind the others. */
	public List<ReferenceList> lists() {
		return lists;
	}

	/** Reads a list of the user, later. */
	public void open(Path file) {
		bench.later(() -> {
			ReferenceList list = ReferenceFile.read(file);
			List<ReferenceList> all = new ArrayList<>(lists);
			all.removeIf(other -> other.name().equals(list.name()));
			all.add(list);
			said = NLS.bind(Messages.Calibrating_opened, list.name(), list.ions().size());
			lists = List.copyOf(all);
		});
	}

	/** Reads the history, later. */
	void read() {
		bench.onDisk(folder -> {
			history = folder.calibrations().content();
			bench.use(folder.inUse(history, bench.raw()));
		});
	}

	/** One for each stage and speed of the last run. */
	public List<Found> found() {
		return found;
	}

	public CalibrationStore.Content history() {
		return history;
	}

	public Optional<Drift> drift() {
		return drift;
	}

	public String said() {
		return said;
	}

	/** @return why not */
	public Optional<String> start(CalibrationPlan plan) {
		CalibrationCriteria criteria = criteria(plan);
		return bench.start(Kind.CALIBRATION, NLS.bind(Messages.Calibrating_title, plan.reference().name()),
				Optional.of(LIMIT), say -> {
					said = "";
					found = List.of();
					List<CalibrationOutcome> outcomes = new CalibrationRun(bench.raw(), criteria, "", say).run(plan);
					found = outcomes.stream().map(outcome -> new Found(outcome, Optional.empty())).toList();
					outcomes.forEach(this::keep);
					said = NLS.bind(Messages.Calibrating_done, outcomes.size(),
							outcomes.stream().filter(CalibrationOutcome::acceptable).count());
					return Result.done(said);
				});
	}

	/** For the usual range; for that of the ions where a person has asked for less. */
	static CalibrationCriteria criteria(CalibrationPlan plan) {
		CalibrationCriteria usual = CalibrationCriteria.USUAL;
		double first = plan.reference().ions().getFirst().mz() + INSIDE;
		double last = plan.reference().ions().getLast().mz() - INSIDE;
		return usual.over(plan.lowest() > usual.low() ? first : usual.low(),
				plan.highest() < usual.high() ? last : usual.high());
	}

	/** What was measured goes into the history at once, undecided. */
	private void keep(CalibrationOutcome outcome) {
		outcome.calibration().ifPresent(calibration -> bench.onDisk(folder -> {
			Path file = folder.calibrations().keep(calibration);
			found = found.stream()
					.map(each -> each.outcome().equals(outcome) ? new Found(outcome, Optional.of(file)) : each)
					.toList();
			history = folder.calibrations().content();
		}));
	}

	/** Writes a decision down; what is accepted corrects masses from then on. */
	public void decide(Path file, CalibrationReview.Decision decision, String by, String remark) {
		CalibrationReview review = new CalibrationReview(decision, by, bench.raw().time().now(),
				remark.replaceAll("\\s+", " ").strip());
		bench.onDisk(folder -> {
			folder.calibrations().review(file, review);
			read();
		});
	}

	/** The decision about a calibration as it stands in the history. */
	public Optional<CalibrationReview> review(Path file) {
		return history.entries().stream().filter(entry -> entry.file().equals(file))
				.map(entry -> entry.calibration().review()).findFirst();
	}

	/** Whether a calibration is one of those that correct masses now. */
	public boolean inUse(MassCalibration calibration) {
		return bench.inUse().calibrations().contains(calibration);
	}

	/** Measures the ions of a calibration again. */
	public Optional<String> check(MassCalibration calibration, CalibrationPlan plan) {
		return bench.start(Kind.DRIFT, NLS.bind(Messages.Calibrating_drift, calibration.subject().words()),
				Optional.of(LIMIT), say -> {
					DriftCheck check = new CalibrationRun(bench.raw(), CalibrationCriteria.USUAL, "", say)
							.drift(calibration, plan);
					drift = Optional.of(new Drift(calibration, check));
					said = check.words();
					return Result.done(said);
				});
	}
}
