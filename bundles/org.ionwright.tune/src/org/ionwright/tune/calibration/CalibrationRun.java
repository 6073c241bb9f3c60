package org.ionwright.tune.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.ScanSettings;

/**
 * Measures known ions on a live instrument and fits calibrations: each stage with the other one RF-only, then both, standing and
 * at each scan speed. It changes nothing but the mass axis while it scans, and decides nothing: what it found is shown, then
 * accepted or rejected.
 */
public final class CalibrationRun {

	/** What stops one subject only; anything else stops the run. */
	private static final Set<DeviceReason> OF_THE_SUBJECT = Set.of(DeviceReason.UNSUPPORTED, DeviceReason.LIMIT);

	/** Times the width asked for that is tried at most. */
	private static final double WIDEST = 4;

	private final LiveInstrument instrument;
	private final Measuring measuring;
	private final CalibrationCriteria criteria;
	private final String temperaturePath;

	/**
	 * @param live
	 *            of one that corrects its masses the uncorrected one is measured
	 * @param temperaturePath
	 *            parameter with the temperature of the analyser in K; empty where nothing measures it
	 * @param say
	 *            hears what goes on, on the thread of the run
	 */
	public CalibrationRun(LiveInstrument live, CalibrationCriteria criteria, String temperaturePath,
			Consumer<String> say) {
		this.instrument = live instanceof CalibratedInstrument calibrated ? calibrated.raw() : live;
		this.criteria = criteria;
		this.temperaturePath = temperaturePath;
		this.measuring = new Measuring(instrument, say);
	}

	/**
	 * One outcome for each stage and speed of the plan. Blocks; an interrupt stops the scan and ends the run.
	 *
	 * @throws DeviceException
	 *             when the instrument cannot go on, such as for an interlock or a lost link
	 */
	public List<CalibrationOutcome> run(CalibrationPlan plan) throws DeviceException, InterruptedException {
		List<CalibrationOutcome> outcomes = new ArrayList<>();
		List<Double> speeds = plan.speeds().stream().sorted(Comparator.comparingDouble(Math::abs)).toList();
		for (CalibratedStage stage : plan.stages()) {
			List<MassCalibration> done = new ArrayList<>();
			ScanSettings settings = plan.settings();
			for (double speed : speeds) {
				CalibrationSubject subject = new CalibrationSubject(stage, plan.reference().polarity(), speed);
				CalibrationOutcome outcome = run(plan, subject, settings, done);
				outcomes.add(outcome);
				if (outcome.calibration().isPresent()) {
					MassCalibration calibration = outcome.calibration().get();
					done.add(calibration);
					settings = settings.withPeakWidth(calibration.context().peakWidth());
				}
			}
		}
		return outcomes;
	}

	private CalibrationOutcome run(CalibrationPlan plan, CalibrationSubject subject, ScanSettings settings,
			List<MassCalibration> done) throws DeviceException, InterruptedException {
		try {
			Found found = widened(plan, subject, settings, mz -> foretold(done, subject.speed(), mz));
			MassCalibration calibration = MassCalibration.fit(subject, context(plan, subject, found.settings()),
					found.lines(), CalibrationShape.usual(subject, found.count()));
			List<String> objections = new ArrayList<>(criteria.objections(calibration));
			if (found.overload()) {
				objections.add("the detector was beyond its limit, which moves peaks; lower its voltage or the flow");
			}
			return new CalibrationOutcome(subject, Optional.of(calibration), objections);
		} catch (IllegalArgumentException e) {
			return new CalibrationOutcome(subject, Optional.empty(), List.of(String.valueOf(e.getMessage())));
		} catch (DeviceException e) {
			if (!OF_THE_SUBJECT.contains(e.reason())) {
				throw e;
			}
			return new CalibrationOutcome(subject, Optional.empty(), List.of(String.valueOf(e.getMessage())));
		}
	}

	/** Lines, and with which settings they were found. */
	private record Found(List<CalibrationLine> lines, ScanSettings settings, boolean overload) {

		int count() {
			return (int) lines.stream().filter(CalibrationLine::isFound).count();
		}
	}

	/**
	 * As asked, and wider where lines are missing: the DC of a filter that was never calibrated may close its window at some masses.
	 */
	private Found widened(CalibrationPlan plan, CalibrationSubject subject, ScanSettings settings,
			DoubleUnaryOperator foretold) throws DeviceException, InterruptedException {
		Found best = found(plan, subject, settings, foretold);
		while (subject.stage() != CalibratedStage.FIRST && best.count() < best.lines().size()
				&& 2 * best.settings().peakWidth() <= WIDEST * plan.settings().peakWidth()) {
			ScanSettings wider = settings.withPeakWidth(2 * best.settings().peakWidth());
			measuring.say(subject.words() + ": " + (best.lines().size() - best.count())
					+ " lines are missing; once more with peaks of " + LiveParameter.number(wider.peakWidth(), 3)
					+ " u");
			Found found = found(plan, subject, wider, foretold);
			if (found.count() <= best.count()) {
				break;
			}
			best = found;
		}
		return best;
	}

	private Found found(CalibrationPlan plan, CalibrationSubject subject, ScanSettings settings,
			DoubleUnaryOperator foretold) throws DeviceException, InterruptedException {
		LineSearch search = new LineSearch(measuring, plan, subject, settings, foretold);
		List<CalibrationLine> lines = search.lines();
		return new Found(lines, settings, search.overload());
	}

	/**
	 * Where an m/z is likely to appear: as at the last speed, and the shift goes on with the speed as it did between the last two.
	 */
	private static double foretold(List<MassCalibration> done, double speed, double mz) {
		if (done.isEmpty()) {
			return mz;
		}
		MassCalibration last = done.getLast();
		double at = last.law().asked(mz);
		if (done.size() == 1) {
			return at;
		}
		MassCalibration before = done.get(done.size() - 2);
		double change = at - before.law().asked(mz);
		double between = last.subject().speed() - before.subject().speed();
		return at + change * (speed - last.subject().speed()) / between;
	}

	/**
	 * The ions of a calibration measured again in the same way, to see whether it still holds. Blocks as {@link #run}.
	 */
	public DriftCheck drift(MassCalibration calibration, CalibrationPlan plan)
			throws DeviceException, InterruptedException {
		CalibrationContext before = calibration.context();
		ScanSettings settings = plan.settings().withPeakWidth(before.peakWidth())
				.withFirstStageWindow(before.firstStageWindow());
		List<CalibrationLine> lines = new LineSearch(measuring, plan, calibration.subject(), settings,
				calibration.law()::asked).lines();
		return DriftCheck.of(calibration, lines, instrument.time().now(), temperature());
	}

	private CalibrationContext context(CalibrationPlan plan, CalibrationSubject subject, ScanSettings settings) {
		MassSpectrometer model = instrument.model();
		return new CalibrationContext(instrument.name(), Optional.ofNullable(model.getSerialNumber()).orElse(""),
				instrument.simulated(), plan.reference().name(), instrument.time().now(), temperature(),
				frequency(model, subject.stage() == CalibratedStage.FIRST ? 0 : 1), settings.peakWidth(),
				settings.firstStageWindow());
	}

	private double temperature() {
		return temperaturePath.isEmpty() ? Double.NaN : measuring.reading(temperaturePath);
	}

	private static double frequency(MassSpectrometer model, int stage) {
		if (model.getAnalyser() instanceof TandemMassFilter filter && filter.getStages().size() > stage) {
			MassFilterStage selecting = filter.getStages().get(stage);
			return selecting.getRfFrequency();
		}
		return Double.NaN;
	}
}
