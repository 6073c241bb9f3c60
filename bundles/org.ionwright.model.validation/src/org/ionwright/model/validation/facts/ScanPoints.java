package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VoltageConvention;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.validation.internal.filter.ScanSpan;
import org.ionwright.model.validation.internal.filter.ScanTimes;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.model.validation.internal.filter.Stages;
import org.ionwright.twin.filter.ScanLine;

/**
 * What the stages of a filter are set to at each point of a scan, as rules and facts compute it. Each point is worked out when it is asked
 * for, some milliseconds. Any thread; the models must not change meanwhile.
 */
public final class ScanPoints {

	/** A stage at a point that is off, passes nothing or lacks its coupler. */
	private static final Stage NONE = new Stage(Double.NaN, Double.NaN, Double.NaN, Double.NaN, false, false);

	/**
	 * A stage at a point.
	 *
	 * @param rf
	 *            amplitude, V, in the convention of the stage; NaN for a stage that is off
	 * @param dc
	 *            V, in the convention of the stage
	 * @param low
	 *            lightest m/z that passes
	 * @param high
	 *            heaviest m/z that passes; infinite for RF only
	 * @param beyondRf
	 *            whether the RF supply does not reach this point
	 * @param beyondDc
	 *            whether the DC supply does not
	 */
	public record Stage(double rf, double dc, double low, double high, boolean beyondRf, boolean beyondDc) {
	}

	/**
	 * A point of a scan.
	 *
	 * @param trackingError
	 *            what the centre of the first-stage window is above what the last stage selects, u; NaN where no window goes along
	 * @param counted
	 *            whether ions are counted, as far as the sign of the ions has changed by then
	 */
	public record Point(double mz, List<Stage> stages, double trackingError, boolean counted) {

		public Point {
			stages = List.copyOf(stages);
		}
	}

	private final TandemMassFilter filter;
	private final ScanSpan span;
	private final int size;
	private final IntToDoubleFunction mz;
	private final int dead;
	private final List<Optional<StageWindow>> windows = new ArrayList<>();

	private ScanPoints(TandemMassFilter filter, ScanSpan span, int size, IntToDoubleFunction mz, int dead) {
		this.filter = filter;
		this.span = span;
		this.size = size;
		this.mz = mz;
		this.dead = dead;
		for (int i = 0; i < filter.getStages().size(); i++) {
			windows.add(StageWindows.of(filter, i, span));
		}
	}

	/**
	 * In the order they are taken; empty for a scan without points.
	 *
	 * @param switchSeconds
	 *            from a change of the sign of the ions to the first that count, as the devices tell; empty for the usual time
	 */
	public static Optional<ScanPoints> of(TandemMassFilter filter, Scan scan, OptionalDouble switchSeconds) {
		Optional<ScanSpan> span = ScanSpan.of(scan).filter(ScanSpan::rising);
		if (span.isPresent() && scan instanceof FullScan full && full.getStep() > 0 && full.getSpeed() > 0) {
			int size = ScanTimes.points(full);
			boolean down = full.getDirection() == ScanDirection.DOWN;
			int dead = full.isAlternatePolarity()
					? ScanTimes.deadPoints(full, switchSeconds.orElse(ScanTimes.DEAD_SECONDS))
					: 0;
			double start = full.getStart();
			double step = full.getStep();
			return Optional.of(new ScanPoints(filter, span.get(), size,
					i -> start + (down ? size - 1 - i : i) * step, dead));
		}
		if (span.isPresent() && scan instanceof SelectedIonMonitoring ions) {
			return Optional.of(new ScanPoints(filter, span.get(), ions.getIons().size(),
					i -> ions.getIons().get(i).getMz(), 0));
		}
		return Optional.empty();
	}

	public int size() {
		return size;
	}

	/** @param index from 0 */
	public Point at(int index) {
		double at = mz.applyAsDouble(index);
		List<Stage> stages = new ArrayList<>();
		for (int i = 0; i < windows.size(); i++) {
			MassFilterStage stage = filter.getStages().get(i);
			stages.add(windows.get(i).flatMap(window -> stage(stage, window.low(at), window.high(at))).orElse(NONE));
		}
		double selected = at + span.offset(span.firstStageAlone());
		double error = windows.size() < 2 ? Double.NaN
				: windows.getFirst().filter(window -> window.bounded() && !window.stands())
						.map(window -> window.centre(at) - selected).orElse(Double.NaN);
		return new Point(at, stages, error, index >= dead);
	}

	/** The first point, in the order they are taken, that a supply does not reach; -1 for none. Some hundred are looked at. */
	public int firstBeyond() {
		int steps = Math.max(1, size / 200);
		for (int i = 0; i < size; i = i == size - 1 ? size : Math.min(size - 1, i + steps)) {
			if (beyond(i)) {
				int from = Math.max(0, i - steps + 1);
				while (!beyond(from)) {
					from++;
				}
				return from;
			}
		}
		return -1;
	}

	private boolean beyond(int index) {
		return at(index).stages().stream().anyMatch(stage -> stage.beyondRf() || stage.beyondDc());
	}

	private static Optional<Stage> stage(MassFilterStage stage, double low, double high) {
		boolean bounded = Double.isFinite(high);
		if (!(low > 0 && high > low)) {
			return Optional.empty();
		}
		double share = 2 * (high - low) / (high + low);
		if (bounded && share > 1) {
			return Optional.empty();
		}
		ScanLine line = bounded ? ScanLine.ofCentredWidth(share) : ScanLine.ofRatio(0);
		double apex = low / line.lowMass();
		return Stages.law(stage).map(law -> {
			double rf = (stage.getVoltageConvention() == VoltageConvention.POLE_TO_POLE ? 2 : 1) * law.apexRf(apex);
			double most = ScanLine.APEX_RATIO * rf;
			return new Stage(rf, most * line.ratio(), low, high,
					stage.getDrive() == StageDrive.OWN && rf > stage.getMaxRfAmplitude() * (1 + 1e-9),
					bounded && most > stage.getMaxDcVoltage() * (1 + 1e-9));
		});
	}
}
