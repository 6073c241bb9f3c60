package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.rods.RodLosses;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;

/**
 * The tandem filter of the twin. Tables give the transmission of the two stages as they are tuned; calibration errors and
 * drift move the axis of each, scan speed moves and smears the peaks, gas scatters, films on the rods narrow the peaks.
 */
public final class TwinAnalyser {

	/** Below this an ion does not reach the other end, eV. */
	static final double LEAST_ENERGY = 0.2;
	/** Share of the variance of the supplies that is left between the places of a scan where their noise is looked at. */
	public static final double NOISE_ALONG_SCAN = 2.0 / 3;
	private static final double DEMO_RATIO = 0.9933;
	private static final double LEAST_RATIO = 0.5;
	/** Places along a scan at which the ions that land on the rods are added up. */
	private static final int LANDING_PLACES = 8;
	/** Lightest mass that passes with RF only, as a share of the mass commanded. */
	private static final double CUT_OFF = ScanLine.APEX_Q / ScanLine.RF_ONLY_Q;

	private final FilterTrain train;
	private final StageUnit first;
	private final StageUnit second;
	private final List<StageUnit> further = new ArrayList<>();
	private final TandemResponses responses;
	private final Alignment alignment;
	private double background;
	private boolean corrected = true;
	private double lineWindow = 0;
	private ScanLine line = ScanLine.ofRatio(0);
	private final boolean coupled;
	private final Timeline timeline;
	private double couplingRatio;
	private @Nullable ScanMotion tracked;

	public TwinAnalyser(Timeline timeline, Panel panel, Sheet sheet, long seed, TandemResponses responses) {
		this.timeline = timeline;
		this.responses = responses;
		train = PartsOfSheet.train(sheet);
		alignment = new Alignment(sheet, train);
		first = new StageUnit(timeline, panel, sheet, seed, 0, train.first());
		second = new StageUnit(timeline, panel, sheet, seed, 1, train.second());
		for (int i = 2; i < sheet.size("analyser.stages"); i++) {
			String path = "analyser.stages[" + i + "].";
			further.add(new StageUnit(timeline, panel, sheet, seed, i,
					new MassFilter(sheet.number(path + "fieldRadius", train.second().fieldRadius()),
							sheet.number(path + "length", train.second().length()),
							sheet.number(path + "rfFrequency", train.second().frequency()))));
		}
		// the demo instrument is coupled, one that has stages of its own only when it has a coupler
		coupled = (sheet.has("analyser.coupler.") || !sheet.has("analyser.stages[0]."))
				&& !sheet.text("analyser.stages[0].drive", "COUPLED").equals("OWN");
		couplingRatio = sheet.number("analyser.coupler.couplingRatio", DEMO_RATIO);
		if (coupled) {
			first.takeFrom(second, couplingRatio);
			panel.setting(
					TwinParameter.setting("analyser.coupler.trimmer", "Coupling ratio, trimmed", "1", LEAST_RATIO, 1,
							Double.POSITIVE_INFINITY, 1e-4),
					() -> couplingRatio, () -> couplingRatio, value -> couplingRatio = value);
		}
		panel.reading(
				TwinParameter.reading("analyser.lineOfSight", "Neutrals and photons let through, against axes in line",
						"1", 0, 100),
				alignment::seen);
		panel.reading(TwinParameter.reading("analyser.neutralBackground", "Counts of neutrals and photons", "1/s", 0,
				1e9), () -> background);
		panel.reading(TwinParameter.reading("analyser.trackingError", "First-stage window against the mass set", "u",
				-1e4, 1e4), this::trackingError);
		panel.setting(TwinParameter.toggle("analyser.scanSpeedCorrection", "Scan speed correction", "off", "on"),
				() -> corrected ? 1 : 0, () -> corrected ? 1 : 0, value -> corrected = value > 0.5);
	}

	/** Why the supplies cannot do a scan, for people; empty when they can. */
	public Optional<String> refusal(ScanOrder order) {
		if (order.mode() != Tuning.Mode.RF_ONLY && !(order.window() >= 0.0005 && order.window() <= 1)) {
			return Optional.of(String.format(Locale.ROOT,
					"first-stage window %.4g of the mass; the twin takes 0.0005 to 1: change the window or take RF only",
					order.window()));
		}
		if (order.constantRatio() && !(order.peakWidth() < 0.5)) {
			return Optional.of(String.format(Locale.ROOT,
					"peaks %.4g of the mass wide; at a constant AC:DC ratio the twin takes less than 0.5: take narrower ones",
					order.peakWidth()));
		}
		if (coupled && order.firstOffset() != 0 && order.mode() == Tuning.Mode.TRACKING) {
			return Optional.of(String.format(Locale.ROOT,
					"first-stage mass offset %.4g u; its RF comes from the coupler and goes with the second stage: take 0",
					order.firstOffset()));
		}
		double highest = order.highest();
		double firstEnd = order.mode() == Tuning.Mode.FIXED ? order.fixedCentre() : highest;
		Optional<String> beyond = first.refusal(1, firstEnd).or(() -> second.refusal(2, highest));
		for (int i = 0; i < further.size() && beyond.isEmpty(); i++) {
			beyond = further.get(i).refusal(i + 3, highest);
		}
		return beyond;
	}

	/** Tables for the settings as they are. */
	public TandemResponse response(ScanOrder order) {
		Tuning tuning = new Tuning(order.mode(), order.window(), order.fixedCentre(), order.peakWidth(),
				order.constantRatio(), order.firstOffset(), first.energy(), second.energy());
		return responses.of(train, tuning, second.heaviest());
	}

	/**
	 * Ions per second behind the filter, by point; the supplies run along the scan.
	 *
	 * @param begin
	 *            time at which the first point is counted, s
	 */
	public double[] rates(ScanOrder order, IonBeam beam, double pressure, double begin) {
		return rates(order, beam, alignment.background(beam.rate()), pressure, begin);
	}

	/**
	 * {@link #rates} without the noise of the supplies; then what one standard deviation of that of the RF and of the DC makes of
	 * it. That of the first stage counts in a standing window only at its edges and is left out.
	 */
	public List<double[]> steadyRates(ScanOrder order, IonBeam beam, double pressure, double begin) {
		try {
			List<double[]> rates = new ArrayList<>();
			for (double[] noise : new double[][] { { 0, 0 }, { 1, 0 }, { 0, 1 } }) {
				first.holdNoise(0, 0);
				second.holdNoise(noise[0], noise[1]);
				rates.add(rates(order, beam, pressure, begin));
			}
			return rates;
		} finally {
			first.holdNoise(Double.NaN, Double.NaN);
			second.holdNoise(Double.NaN, Double.NaN);
		}
	}

	/** Elementary charges per second behind the filter; neutrals have none. Otherwise as {@link #rates}. */
	public double[] charges(ScanOrder order, IonBeam beam, double pressure, double begin) {
		IonBeam charges = new IonBeam(beam.species().stream()
				.map(ion -> new IonSpecies(ion.mz(), ion.charge(), Math.abs(ion.charge()) * ion.rate())).toList());
		return rates(order, charges, 0, pressure, begin);
	}

	private double[] rates(ScanOrder order, IonBeam beam, double neutrals, double pressure, double begin) {
		TandemResponse response = response(order);
		command(order, response, begin);
		background = neutrals;
		double[] rates = new double[order.points()];
		if (first.energy() < LEAST_ENERGY || second.energy() < LEAST_ENERGY) {
			Arrays.fill(rates, background);
			return rates;
		}
		ScanMotion motion = new ScanMotion(order, response, first, second, line(order), begin);
		tracked = order.mode() == Tuning.Mode.TRACKING ? motion : null;
		rates = new ScannedBeam(order, response, motion, train, first, second, further, corrected)
				.rates(beam, pressure, begin);
		for (int i = 0; i < rates.length; i++) {
			rates[i] = rates[i] * alignment.coupled() + background;
		}
		land(order, beam);
		return rates;
	}

	/** Lets the supplies run: in a coupled first stage only the DC is its own, unless it is to stand still. */
	private void command(ScanOrder order, TandemResponse response, double begin) {
		boolean still = order.points() == 1;
		double rate = order.rate();
		double set = begin - order.settleSeconds();
		// steps are taken as a ramp that is at each point when its counting begins
		double start = still ? order.start()
				: Math.max(order.start() / 2,
						order.start() - order.step() * order.settleSeconds() / order.pointSeconds());
		double lasting = still ? 0 : (order.points() - 1) * order.pointSeconds() + order.settleSeconds();
		if (coupled && order.mode() != Tuning.Mode.FIXED) {
			first.takeFrom(second, couplingRatio);
		} else {
			first.takeOwn();
		}
		second.scan(response.secondVoltages(start), response.secondVoltages(order.end()), lasting, rate, set);
		first.scan(firstVoltages(order, response, start), firstVoltages(order, response, order.end()), lasting,
				rate, set);
		further.forEach(stage -> stage.scan(response.secondVoltages(start),
				response.secondVoltages(order.end()), lasting, rate, set));
	}

	/** Asked of the first stage; the DC of a coupled one goes with the RF that it gets. */
	private Voltages firstVoltages(ScanOrder order, TandemResponse response, double mz) {
		Voltages own = response.firstVoltages(mz);
		if (!coupled || order.mode() == Tuning.Mode.FIXED) {
			return own;
		}
		double rf = couplingRatio * response.secondVoltages(mz).rf();
		return new Voltages(rf, own.rf() > 0 ? own.dc() / own.rf() * rf : 0);
	}

	private double trackingError() {
		ScanMotion motion = tracked;
		return motion == null ? 0 : motion.trackingError(timeline.seconds());
	}

	private ScanLine line(ScanOrder order) {
		return line(order.mode() == Tuning.Mode.RF_ONLY ? 0 : order.window());
	}

	/** Of a window, 0 for RF only; takes milliseconds, and most scans have that of the last. */
	private ScanLine line(double window) {
		if (window != lineWindow) {
			line = window == 0 ? ScanLine.ofRatio(0) : ScanLine.ofWidth(window);
			lineWindow = window;
		}
		return line;
	}

	/** What the stages refuse lands on their rods: light ions on one pair, heavy ones on the other. */
	private void land(ScanOrder order, IonBeam beam) {
		RodLosses losses = new RodLosses(2);
		ScanLine line = line(order);
		for (int i = 0; i < LANDING_PLACES; i++) {
			double axis = order.mode() == Tuning.Mode.FIXED ? order.fixedCentre()
					: order.mz((int) ((i + 0.5) * order.points() / LANDING_PLACES));
			double apex = order.mode() == Tuning.Mode.RF_ONLY ? axis : axis / line.centre();
			RodLosses.Window window = new RodLosses.Window(apex * line.lowMass(), apex * line.highMass());
			double at = order.mz((int) ((i + 0.5) * order.points() / LANDING_PLACES));
			RodLosses.Window narrow = order.mode() == Tuning.Mode.FIRST_ALONE
					? new RodLosses.Window(at * CUT_OFF, Double.POSITIVE_INFINITY)
					: new RodLosses.Window(at - order.widthAt(at) / 2, at + order.widthAt(at) / 2);
			for (IonSpecies ion : beam.species()) {
				double left = losses.pass(0, window, ion.mz(), ion.rate() * Math.abs(ion.charge()) / LANDING_PLACES, 1);
				losses.pass(1, narrow, ion.mz(), left, 1);
			}
		}
		double duration = order.points() * order.pointSeconds();
		first.expose(losses.landing(0), duration);
		second.expose(losses.landing(1), duration);
	}

	/**
	 * Share of the beam, by number of ions, that the first stage lets through at a point of the axis (seed 002,
	 * claim 1).
	 */
	public double firstStageShare(ScanOrder order, double axisMz, IonBeam beam) {
		Voltages voltages = firstVoltages(order, response(order), axisMz);
		ScanLine line = ScanLine.ofRatio(voltages.dc() / (voltages.rf() * ScanLine.APEX_RATIO));
		double apex = train.first().apexMass(voltages.rf());
		return beam.fractionWithin(apex * line.lowMass(), apex * line.highMass());
	}

	/**
	 * What the meters of a stage say at a time.
	 *
	 * @param stage
	 *            0 or 1
	 */
	public Voltages voltages(int stage, double seconds) {
		return (stage == 0 ? first : second).metered(seconds);
	}

	/** Takes RF and DC off all stages. */
	public void off(double seconds) {
		tracked = null;
		first.off(seconds);
		second.off(seconds);
		further.forEach(stage -> stage.off(seconds));
	}
}
