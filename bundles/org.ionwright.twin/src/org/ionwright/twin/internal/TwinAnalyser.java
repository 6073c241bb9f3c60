package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.drive.ScanSpeed;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.gas.GasScattering;
import org.ionwright.twin.rods.RodLosses;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;

/**
 * The tandem filter of the twin. Tables give the transmission of the two stages as they are tuned; calibration errors and
 * drift move the axis of each, scan speed moves and smears the peaks, gas scatters, films on the rods narrow the peaks.
 */
public final class TwinAnalyser {

	/** Below this an ion does not reach the other end, eV. */
	private static final double LEAST_ENERGY = 0.2;
	/** What the correction for flight times leaves of the shift by the scan speed. */
	private static final double CORRECTION_RESIDUE = 0.03;
	/** Mass swept below which a smear is not seen, u, and above which a peak is gone, as a share of its width. */
	private static final double LEAST_SMEAR = 0.02;
	private static final double MOST_SMEAR = 0.8;
	private static final double MORE_STAGES = 0.95;
	/** Places along a scan at which the ions that land on the rods are added up. */
	private static final int LANDING_PLACES = 8;

	private final FilterTrain train;
	private final StageUnit first;
	private final StageUnit second;
	private final List<StageUnit> further = new ArrayList<>();
	private final TandemResponses responses;
	private boolean corrected = true;
	private double lineWindow = 0;
	private ScanLine line = ScanLine.ofRatio(0);

	public TwinAnalyser(Timeline timeline, Panel panel, Sheet sheet, long seed, TandemResponses responses) {
		this.responses = responses;
		train = PartsOfSheet.train(sheet);
		first = new StageUnit(timeline, panel, sheet, seed, 0, train.first());
		second = new StageUnit(timeline, panel, sheet, seed, 1, train.second());
		for (int i = 2; i < sheet.size("analyser.stages"); i++) {
			String path = "analyser.stages[" + i + "].";
			further.add(new StageUnit(timeline, panel, sheet, seed, i,
					new MassFilter(sheet.number(path + "fieldRadius", train.second().fieldRadius()),
							sheet.number(path + "length", train.second().length()),
							sheet.number(path + "rfFrequency", train.second().frequency()))));
		}
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
		double firstEnd = order.mode() == Tuning.Mode.FIXED ? (order.start() + order.end()) / 2 : order.end();
		Optional<String> beyond = beyond(1, first, firstEnd).or(() -> beyond(2, second, order.end()));
		for (int i = 0; i < further.size() && beyond.isEmpty(); i++) {
			beyond = beyond(i + 3, further.get(i), order.end());
		}
		return beyond;
	}

	private static Optional<String> beyond(int number, StageUnit stage, double mz) {
		MassFilter filter = stage.filter();
		double rf = filter.apexRf(mz);
		if (rf > stage.maxRf()) {
			return Optional.of(String.format(Locale.ROOT,
					"m/z %.1f needs %.0f V RF amplitude in stage %d; the supply gives %.0f V, which is m/z %.1f: lower the end",
					mz, rf, number, stage.maxRf(), filter.apexMass(stage.maxRf())));
		}
		double dc = ScanLine.APEX_RATIO * rf;
		return dc <= stage.maxDc() ? Optional.empty()
				: Optional.of(String.format(Locale.ROOT,
						"m/z %.1f needs %.1f V DC in stage %d; the supply gives %.1f V, which is m/z %.1f: lower the end",
						mz, dc, number, stage.maxDc(), filter.apexMass(stage.maxDc() / ScanLine.APEX_RATIO)));
	}

	/** Tables for the settings as they are. */
	public TandemResponse response(ScanOrder order) {
		Tuning tuning = new Tuning(order.mode(), order.window(), (order.start() + order.end()) / 2, order.peakWidth(),
				first.energy(), second.energy());
		return responses.of(train, tuning, train.second().apexMass(second.maxRf()));
	}

	/** Ions per second behind the filter, by point; the supplies stay at the last point. */
	public double[] rates(ScanOrder order, IonBeam beam, double pressure, double seconds) {
		double[] rates = new double[order.points()];
		TandemResponse response = response(order);
		first.set(response.firstVoltages(order.end()));
		second.set(response.secondVoltages(order.end()));
		further.forEach(stage -> stage.set(response.secondVoltages(order.end())));
		if (first.energy() < LEAST_ENERGY || second.energy() < LEAST_ENERGY) {
			return rates;
		}
		double length = train.first().length() + train.linkLength() + train.second().length();
		ScanSpeed speed = new ScanSpeed(order.step() / order.dwellSeconds());
		double swept = speed.smear((order.start() + order.end()) / 2, second.energy(), train.second().length());
		double narrowed = narrowed(order);
		for (IonSpecies ion : beam.species()) {
			double mz = ion.mz();
			double axis = second.massError(mz, speed.rate(), seconds);
			double flight = speed.shift(mz, second.energy(), length) * (corrected ? CORRECTION_RESIDUE : 1);
			double survival = narrowed * GasScattering.survival(pressure, Heater.ROOM, crossSection(mz), length);
			if (order.mode() != Tuning.Mode.RF_ONLY) {
				survival *= withinFirst((first.massError(mz, speed.rate(), seconds) - axis) / mz, order.window());
			}
			// what comes later is smeared towards higher masses by half of what is swept, which is part of the flight
			double start = order.start() + axis - flight + smear(swept, order) / 2;
			if (further.isEmpty()) {
				response.add(mz, ion.rate() * survival, start, order.step(), rates);
			} else {
				addThroughAll(response, mz, ion.rate() * survival, start, order, rates, seconds);
			}
		}
		land(order, beam);
		double smear = smear(swept, order);
		return Math.abs(smear) < LEAST_SMEAR ? rates : ScanSpeed.smeared(rates, order.step(), smear);
	}

	/**
	 * Each stage behind the second works at its width and passes what that would pass, 5 % less: the peak gets narrower
	 * and its tails fainter, as the product of the shapes. A rule, not followed ions.
	 */
	private void addThroughAll(TandemResponse response, double mz, double rate, double start, ScanOrder order,
			double[] rates, double seconds) {
		double reach = 4 * order.peakWidth();
		int from = (int) Math.max(0, Math.floor((mz - reach - start) / order.step()));
		int to = (int) Math.min(rates.length - 1, Math.ceil((mz + reach - start) / order.step()));
		double top = response.transmission(mz, mz);
		if (from > to || top <= 0) {
			return;
		}
		double[] part = new double[to - from + 1];
		response.add(mz, rate, start + from * order.step(), order.step(), part);
		double speed = order.step() / order.dwellSeconds();
		for (StageUnit stage : further) {
			double error = stage.energy() < LEAST_ENERGY ? Double.NaN
					: stage.massError(mz, speed, seconds) - second.massError(mz, speed, seconds);
			double narrow = Double.isNaN(error) ? 0 : MORE_STAGES;
			for (int i = 0; i < part.length && narrow > 0; i++) {
				double axis = start + (from + i) * order.step() + error;
				part[i] *= part[i] == 0 ? 0 : narrow * Math.min(1, response.transmission(mz, axis) / top);
			}
			if (narrow == 0) {
				return;
			}
		}
		for (int i = 0; i < part.length; i++) {
			rates[from + i] += part[i];
		}
	}

	private static double smear(double swept, ScanOrder order) {
		double most = MOST_SMEAR * order.peakWidth();
		return Math.abs(swept) < LEAST_SMEAR ? 0 : Math.clamp(swept, -most, most);
	}

	/** Transmission with films on the rods of the second stage over that without: both go with the width of the peak. */
	private double narrowed(ScanOrder order) {
		double perWidth = ScanLine.APEX_RATIO * train.second().apexRf(0.7527);
		return Math.clamp(1 - second.dcShift() / (perWidth * order.peakWidth()), 0.0, 2.0);
	}

	/** Share left when the window of the first stage has moved away by a share of the mass. */
	private static double withinFirst(double moved, double window) {
		return Math.exp(-Math.pow(2 * moved / Math.max(window, 1e-4), 8));
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
		ScanLine line = line(order.mode() == Tuning.Mode.RF_ONLY ? 0 : order.window());
		for (int i = 0; i < LANDING_PLACES; i++) {
			double axis = order.mode() == Tuning.Mode.FIXED ? (order.start() + order.end()) / 2
					: order.mz((int) ((i + 0.5) * order.points() / LANDING_PLACES));
			double apex = order.mode() == Tuning.Mode.RF_ONLY ? axis : axis / line.centre();
			RodLosses.Window window = new RodLosses.Window(apex * line.lowMass(), apex * line.highMass());
			double at = order.mz((int) ((i + 0.5) * order.points() / LANDING_PLACES));
			RodLosses.Window narrow = new RodLosses.Window(at - order.peakWidth() / 2, at + order.peakWidth() / 2);
			for (IonSpecies ion : beam.species()) {
				double left = losses.pass(0, window, ion.mz(), ion.rate() * Math.abs(ion.charge()) / LANDING_PLACES, 1);
				losses.pass(1, narrow, ion.mz(), left, 1);
			}
		}
		double duration = order.points() * order.dwellSeconds();
		first.expose(losses.landing(0), duration);
		second.expose(losses.landing(1), duration);
	}

	/**
	 * Share of the beam, by number of ions, that the first stage lets through at a point of the axis (seed 002,
	 * claim 1).
	 */
	public double firstStageShare(ScanOrder order, double axisMz, IonBeam beam) {
		Voltages voltages = response(order).firstVoltages(axisMz);
		ScanLine line = ScanLine.ofRatio(voltages.dc() / (voltages.rf() * ScanLine.APEX_RATIO));
		double apex = train.first().apexMass(voltages.rf());
		return beam.fractionWithin(apex * line.lowMass(), apex * line.highMass());
	}

	/** @param stage 0 or 1 */
	public Voltages voltages(int stage) {
		return (stage == 0 ? first : second).voltages();
	}

	/** Takes RF and DC off both stages. */
	public void off() {
		first.off();
		second.off();
		further.forEach(StageUnit::off);
	}

	/** For loss on nitrogen, m2: 0.5 nm2 for light ions to 2 nm2 at m/z 1000. */
	private static double crossSection(double mz) {
		return 0.5e-18 + 1.5e-18 * Math.min(2, mz / 1000);
	}
}
