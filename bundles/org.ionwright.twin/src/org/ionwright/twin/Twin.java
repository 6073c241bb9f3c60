package org.ionwright.twin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.twin.detector.CountedScan;
import org.ionwright.twin.detector.ExpectedCounts;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.BeamOutput;
import org.ionwright.twin.internal.ConeFragments;
import org.ionwright.twin.internal.Entrance;
import org.ionwright.twin.internal.Fouling;
import org.ionwright.twin.internal.GasSupply;
import org.ionwright.twin.internal.InterfaceGeometry;
import org.ionwright.twin.internal.IonCounter;
import org.ionwright.twin.internal.IonPath;
import org.ionwright.twin.internal.Lenses;
import org.ionwright.twin.internal.Links;
import org.ionwright.twin.internal.LiquidSupply;
import org.ionwright.twin.internal.Panel;
import org.ionwright.twin.internal.PartsOfSheet;
import org.ionwright.twin.internal.PinholeParts;
import org.ionwright.twin.internal.Sheet;
import org.ionwright.twin.internal.Source;
import org.ionwright.twin.internal.SourceChamber;
import org.ionwright.twin.internal.SubRangeMeter;
import org.ionwright.twin.internal.Timeline;
import org.ionwright.twin.internal.TwinAnalyser;
import org.ionwright.twin.internal.Vacuum;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.transport.DropletNoise;

/**
 * A whole simulated instrument. It has a time of its own, in seconds since it was switched on, which goes on with the
 * calls and never back: a call with an earlier time counts as now. Pressures, temperatures, pumps and voltages follow
 * their commands with it, in steps that do not depend on who looks when. Everything random is a pure function of the
 * seed and of run, scan and point, or of quantity and time: the same commands give the same values. The source takes the
 * polarity of the ions scanned. Not safe for use by several threads at once.
 */
public final class Twin {

	/** Within it the ion current does not change noticeably. */
	private static final double NOISE_SECONDS = 2e-3;
	/** From the command to switch the polarity until ions of the other sign come. */
	public static final double POLARITY_DEAD_SECONDS = 0.03;
	/** Until the spray has built up again. */
	private static final double POLARITY_SECONDS = 30;

	private final Timeline timeline = new Timeline();
	private final Panel panel;
	private final Source source;
	private final Vacuum vacuum;
	private final IonPath ions;
	private final TwinAnalyser analyser;
	private final SubRangeMeter subRange;
	private final IonCounter detector;
	private final BeamOutput output;
	private final Links links;
	private double faultSeconds;

	/** A twin that is ready, with transmission tables of its own. */
	public Twin(Map<String, ?> sheet, long seed) {
		this(sheet, seed, new TandemResponses());
	}

	/** A twin that is ready; otherwise as {@link #Twin(Map, long, TandemResponses, StartState)}. */
	public Twin(Map<String, ?> sheet, long seed, TandemResponses responses) {
		this(sheet, seed, responses, StartState.READY);
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
	public Twin(Map<String, ?> sheet, long seed, TandemResponses responses, StartState start) {
		Sheet values = new Sheet(sheet);
		panel = new Panel(seed);
		InterfaceGeometry geometry = new InterfaceGeometry(values);
		GasSupply gas = new GasSupply(timeline, panel, values, start);
		LiquidSupply liquid = new LiquidSupply(timeline, panel, values, start);
		SourceChamber chamber = SourceChamber.of(timeline, panel, values, start, gas, liquid);
		source = new Source(timeline, panel, values, seed, start, geometry.bent(), gas, liquid);
		Fouling fouling = new Fouling(timeline, panel,
				"ionSource.interface." + (geometry.bent() ? "entrance" : "pinhole"), geometry.inlet().diameter(), seed,
				source::sprayed);
		vacuum = new Vacuum(timeline, panel, values, geometry, start, chamber, fouling);
		Lenses lenses = new Lenses(timeline, panel, values);
		Entrance entrance = new Entrance(geometry, geometry.bendAngle(),
				values.number("ionSource.interface.exit.insert.protrusion", 0), vacuum.exhaustSpeed());
		source.surroundedBy(vacuum::sourceGas);
		ions = new IonPath(source, vacuum, entrance, new PinholeParts(timeline, panel, values), lenses,
				ConeFragments.of(values, geometry), PartsOfSheet.beam(values), seed);
		analyser = new TwinAnalyser(timeline, panel, values, seed, responses);
		subRange = new SubRangeMeter(timeline, panel, analyser);
		detector = new IonCounter(timeline, panel, values, seed, vacuum::analyserPressure);
		output = new BeamOutput(panel, values, seed);
		links = new Links(panel, () -> faultSeconds);
		panel.fault(new TwinFault("instrument", "power-failed", 1, 1, 1,
				"all is off and stays off, the isolation valve falls shut"), value -> powerOff());
	}

	/** The quantities of the demo instrument. */
	public static List<TwinParameter> parameters() {
		return new Twin(Map.of(), 0).quantities();
	}

	/** All that can be read and set, part by part. */
	public List<TwinParameter> quantities() {
		return panel.parameters();
	}

	/**
	 * Commands a setting; its value follows with time.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such setting or the value is outside its range, with value and limits
	 * @throws IllegalStateException
	 *             when the device does not take it now, with the reason
	 */
	public void set(String path, double value, double seconds) {
		panel.check(path, value);
		timeline.advance(seconds);
		// brings all parts up to now, as they are led from border to border
		timeline.cut();
		panel.set(path, value);
	}

	/**
	 * What a device would report, noise included.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such quantity
	 */
	public TwinReading reading(String path, double seconds) {
		timeline.advance(seconds);
		return panel.read(path, seconds);
	}

	/** Value of {@link #reading}. */
	public double read(String path, double seconds) {
		return reading(path, seconds).value();
	}

	/**
	 * Gases at a gauge by partial pressure in Pa, as they are, whatever the gauge makes of them: what a residual-gas analyser
	 * beside it looks at.
	 *
	 * @param gauge
	 *            path of its pressure; the map is empty where there is no gauge
	 */
	public Map<Gas, Double> partialPressures(String gauge, double seconds) {
		timeline.advance(seconds);
		return vacuum.partialPressures(gauge);
	}

	/** What a setting was last commanded to; NaN for what can only be read. */
	public double setPoint(String path) {
		return panel.setPoint(path);
	}

	/** What can break, apart from any reading: {@code frozen}, {@code noise}, {@code sensor-lost}. */
	public List<TwinFault> faults() {
		return panel.faults();
	}

	/**
	 * Orders a fault.
	 *
	 * @param target
	 *            path of the part or quantity; empty for the usual one of this fault
	 * @param value
	 *            as {@link #faults} says; NaN for the usual one, 0 mends
	 * @param seconds
	 *            when it happens; at once when that is over
	 * @throws IllegalArgumentException
	 *             when there is no such fault or the value is outside its range, with what there is
	 */
	public void fault(String target, String name, double value, double seconds) {
		Runnable effect = panel.fault(target, name, value);
		timeline.at(seconds, () -> {
			faultSeconds = Math.max(seconds, 0);
			effect.run();
		});
	}

	/** Orders the faults of a script. */
	public void faults(FaultScript script) {
		for (FaultScript.Line line : script.lines()) {
			try {
				fault(line.target(), line.fault(), line.value(), line.seconds());
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(line.where() + ": " + e.getMessage(), e);
			}
		}
	}

	/** Whether the link to a part is lost, {@code ionSource} or {@code ionSource.ioniser}. */
	public boolean linkLost(String part, double seconds) {
		timeline.advance(seconds);
		return links.lost(part, seconds);
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
		timeline.advance(seconds);
		return analyser.response(order);
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
		timeline.advance(seconds);
		double dead = 0;
		if (order.negative() != source.negative()) {
			source.polarity(order.negative(), timeline);
			dead = POLARITY_DEAD_SECONDS;
			timeline.advance(timeline.seconds() + dead);
		}
		double begin = timeline.seconds() - dead + order.settleSeconds();
		IonBeam beam = beam(order.negative(), timeline.seconds());
		subRange.scanning(order, beam, begin);
		double[] rates = output.chosen() ? analyser.charges(order, beam, vacuum.analyserPressure(), begin)
				: analyser.rates(order, beam, vacuum.analyserPressure(), begin);
		double factor = 0;
		double next = 0;
		for (int point = 0; point < rates.length; point++) {
			double now = point * order.pointSeconds();
			if (now >= next) {
				factor = order.settleSeconds() + now < dead ? 0 : ions.factor(begin + now);
				next = now + NOISE_SECONDS;
			}
			rates[point] *= factor;
		}
		ions.splash(rates, order, run, index);
		double end = begin + (order.points() - 0.5) * order.pointSeconds();
		if (output.chosen()) {
			return new TwinScan(new double[rates.length], output.currents(rates, order, run, index), false,
					analyser.voltages(0, end), analyser.voltages(1, end));
		}
		CountedScan scan = detector.count(rates, order, begin, run, index);
		return new TwinScan(Arrays.stream(scan.counts()).asDoubleStream().toArray(), new double[0], scan.overload(),
				analyser.voltages(0, end), analyser.voltages(1, end));
	}

	/**
	 * What {@link #scan} gives on the mean: no noise of source and counting, no sparks, all else as it is in this instrument
	 * at that time. For the instrument it is a scan like any other.
	 *
	 * @throws IllegalArgumentException
	 *             with the text of {@link #refusal} when the supplies cannot do it
	 */
	public TwinExpectation expectation(ScanOrder order, double seconds) {
		return expectation(order, seconds, false);
	}

	/**
	 * @param switched
	 *            whether the scan before measured ions of the other sign, so that this one begins while the source changes over
	 */
	public TwinExpectation expectation(ScanOrder order, double seconds, boolean switched) {
		refusal(order).ifPresent(text -> {
			throw new IllegalArgumentException(text);
		});
		timeline.advance(seconds);
		bring(order.negative() != switched);
		double dead = 0;
		if (switched) {
			source.polarity(order.negative(), timeline);
			dead = POLARITY_DEAD_SECONDS;
			timeline.advance(timeline.seconds() + dead);
		}
		double begin = timeline.seconds() - dead + order.settleSeconds();
		IonBeam beam = beam(order.negative(), timeline.seconds());
		subRange.scanning(order, beam, begin);
		List<double[]> steady = analyser.steadyRates(order, beam, vacuum.analyserPressure(), begin);
		if (output.chosen()) {
			return new TwinExpectation(new double[order.points()], new double[order.points()], 0, false, false);
		}
		double dwell = order.dwellSeconds();
		DropletNoise droplets = ions.droplets();
		double[] rates = new double[order.points()];
		for (int point = 0; point < rates.length; point++) {
			double now = point * order.pointSeconds();
			double factor = order.settleSeconds() + now < dead ? 0 : ions.meanFactor(begin + now);
			rates[point] = steady.getFirst()[point] * factor + droplets.meanCounts(dwell) / dwell;
		}
		ExpectedCounts counts = detector.expected(rates, order, begin);
		double[] variances = counts.variances();
		for (int point = 0; point < rates.length; point++) {
			double seen = rates[point] > 0 ? counts.means()[point] / rates[point] : 0;
			double supplies = 0;
			for (double[] moved : steady.subList(1, steady.size())) {
				supplies += Math.pow(moved[point] - steady.getFirst()[point], 2);
			}
			variances[point] += seen * seen
					* (droplets.variance(dwell) / (dwell * dwell) + TwinAnalyser.NOISE_ALONG_SCAN * supplies);
		}
		return new TwinExpectation(counts.means(), variances, ions.unsteadiness(), counts.overload(), true);
	}

	/** To a sign, and until that has settled. */
	private void bring(boolean negative) {
		if (negative != source.negative()) {
			source.polarity(negative, timeline);
			timeline.advance(timeline.seconds() + POLARITY_SECONDS);
		}
	}

	/** Takes RF and DC off all stages. */
	public void filterOff() {
		subRange.off();
		analyser.off(timeline.seconds());
	}

	/** What enters the mass filter, when the spray has built up. */
	public IonBeam beam(boolean negativeIons, double seconds) {
		timeline.advance(seconds);
		return ions.beam(negativeIons);
	}

	/**
	 * Share of the beam, by number of ions, within the window of the first stage at a point of the mass axis (seed
	 * 002, claims 1 to 3); 0 without beam.
	 */
	public double firstStageShare(ScanOrder order, double axisMz, double seconds) {
		return analyser.firstStageShare(order, axisMz, beam(order.negative(), seconds));
	}

	private void powerOff() {
		for (TwinParameter parameter : quantities()) {
			boolean falls = parameter.path().endsWith(".running") || parameter.path().endsWith("Valve.open");
			double off = falls ? 0 : parameter.safeValue();
			if (parameter.writable() && !Double.isNaN(off)) {
				panel.set(parameter.path(), off);
			}
		}
		subRange.off();
		analyser.off(timeline.seconds());
	}
}
