package org.ionwright.twin.internal;

import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.gas.GasScattering;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;

/** The tandem filter of the twin and its supplies with their limits, drift and lock. */
public final class TwinAnalyser {

	/** Below this an ion does not reach the other end, eV. */
	private static final double LEAST_ENERGY = 0.2;
	private static final Voltages OFF = new Voltages(0, 0);
	/** Standard deviation of the slow drift of the RF amplitude: 0.1 u in 1000 u within a day. */
	private static final double DRIFT = 2e-5;
	private static final double DRIFT_SECONDS = 6 * 3600;
	/** Amplitude error of a supply that has lost its lock. */
	private static final double UNLOCKED = 0.02;

	private static final class Stage {
		private final Supply energy;
		private final double maxRf;
		private final double maxDc;
		private Voltages voltages = OFF;
		private boolean unlocked;
		private double drift;

		Stage(Supply energy, double maxRf, double maxDc) {
			this.energy = energy;
			this.maxRf = maxRf;
			this.maxDc = maxDc;
		}
	}

	private final FilterTrain train;
	private final Stage[] stages = new Stage[2];
	private final TandemResponses responses;
	private final long seed;

	public TwinAnalyser(Timeline timeline, Panel panel, Sheet sheet, long seed, TandemResponses responses) {
		this.responses = responses;
		this.seed = seed;
		train = PartsOfSheet.train(sheet);
		for (int i = 0; i < stages.length; i++) {
			stages[i] = stage(timeline, panel, sheet, i);
		}
	}

	private Stage stage(Timeline timeline, Panel panel, Sheet sheet, int index) {
		String path = "analyser.stages[" + index + "].";
		String name = index == 0 ? "First stage " : "Second stage ";
		double maxRf = sheet.number(path + "maxRfAmplitude", 1800);
		double maxDc = sheet.number(path + "maxDcVoltage", 305);
		Supply energy = new Supply(timeline, panel,
				TwinParameter.setting(path + "ionEnergy", name + "ion energy", "V", 0, 20, 1000, 0.05)
						.withNoise(0.002, 0),
				sheet.number(path + "ionEnergy", 2));
		Stage stage = new Stage(energy, maxRf, maxDc);
		panel.reading(TwinParameter.reading(path + "rfAmplitude", name + "RF", "V", 0, 10000).withNoise(0, 1e-5),
				() -> stage.voltages.rf() * (1 + (stage.unlocked ? UNLOCKED : 0)));
		panel.reading(TwinParameter.reading(path + "dcVoltage", name + "DC", "V", 0, 2000).withNoise(0, 1e-5),
				() -> stage.voltages.dc());
		panel.reading(TwinParameter.state(path + "rfLocked", name + "RF locked", 1), () -> stage.unlocked ? 0 : 1);
		panel.fault(new TwinFault(path.substring(0, path.length() - 1), "unlocked", 1, 1, 1,
				"the RF has lost its lock: amplitude 2 % off"), value -> stage.unlocked = value != 0);
		panel.fault(new TwinFault(path.substring(0, path.length() - 1), "drift", -0.1, 0.1, 1e-3,
				"relative error of the RF amplitude"), value -> stage.drift = value);
		return stage;
	}

	/** Why the supplies cannot do a scan, for people; empty when they can. */
	public Optional<String> refusal(ScanOrder order) {
		if (order.mode() != Tuning.Mode.RF_ONLY && !(order.window() >= 0.0005 && order.window() <= 1)) {
			return Optional.of(String.format(Locale.ROOT,
					"first-stage window %.4g of the mass; the twin takes 0.0005 to 1: change the window or take RF only",
					order.window()));
		}
		double firstEnd = order.mode() == Tuning.Mode.FIXED ? (order.start() + order.end()) / 2 : order.end();
		return beyond(0, train.first(), firstEnd).or(() -> beyond(1, train.second(), order.end()));
	}

	private Optional<String> beyond(int stage, MassFilter filter, double mz) {
		double rf = filter.apexRf(mz);
		if (rf > stages[stage].maxRf) {
			return Optional.of(String.format(Locale.ROOT,
					"m/z %.1f needs %.0f V RF amplitude in stage %d; the supply gives %.0f V, which is m/z %.1f: lower the end",
					mz, rf, stage + 1, stages[stage].maxRf, filter.apexMass(stages[stage].maxRf)));
		}
		double dc = ScanLine.APEX_RATIO * rf;
		return dc <= stages[stage].maxDc ? Optional.empty()
				: Optional.of(String.format(Locale.ROOT,
						"m/z %.1f needs %.1f V DC in stage %d; the supply gives %.1f V, which is m/z %.1f: lower the end",
						mz, dc, stage + 1, stages[stage].maxDc,
						filter.apexMass(stages[stage].maxDc / ScanLine.APEX_RATIO)));
	}

	/** Tables for the settings as they are. */
	public TandemResponse response(ScanOrder order) {
		Tuning tuning = new Tuning(order.mode(), order.window(), (order.start() + order.end()) / 2, order.peakWidth(),
				energy(0), energy(1));
		return responses.of(train, tuning, train.second().apexMass(stages[1].maxRf));
	}

	/** Ions per second behind the filter, by point; the supplies stay at the last point. */
	public double[] rates(ScanOrder order, IonBeam beam, double pressure, double seconds) {
		double[] rates = new double[order.points()];
		TandemResponse response = response(order);
		stages[0].voltages = response.firstVoltages(order.end());
		stages[1].voltages = response.secondVoltages(order.end());
		if (energy(0) < LEAST_ENERGY || energy(1) < LEAST_ENERGY) {
			return rates;
		}
		double length = train.first().length() + train.linkLength() + train.second().length();
		double off = 1 + error(1, seconds);
		double first = order.mode() == Tuning.Mode.RF_ONLY ? 0 : error(0, seconds) - error(1, seconds);
		for (IonSpecies ion : beam.species()) {
			double survival = GasScattering.survival(pressure, Heater.ROOM, crossSection(ion.mz()), length)
					* withinFirst(first, order.window());
			response.add(ion.mz(), ion.rate() * survival, order.start() * off, order.step() * off, rates);
		}
		return rates;
	}

	/** Relative error of the amplitude: drift by day and by fault, and a lost lock. */
	private double error(int index, double seconds) {
		Stage stage = stages[index];
		return DRIFT * SlowNoise.at(seed, 0x7266 + index, seconds / DRIFT_SECONDS) + stage.drift
				+ (stage.unlocked ? UNLOCKED : 0);
	}

	/** Share left when the window of the first stage has moved away by a share of the mass. */
	private static double withinFirst(double moved, double window) {
		return Math.exp(-Math.pow(2 * moved / Math.max(window, 1e-4), 8));
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

	public Voltages voltages(int stage) {
		return stages[stage].voltages;
	}

	/** Takes RF and DC off both stages. */
	public void off() {
		for (Stage stage : stages) {
			stage.voltages = OFF;
		}
	}

	/** For loss on nitrogen, m2: 0.5 nm2 for light ions to 2 nm2 at m/z 1000. */
	private static double crossSection(double mz) {
		return 0.5e-18 + 1.5e-18 * Math.min(2, mz / 1000);
	}

	private double energy(int stage) {
		return Math.round(stages[stage].energy.actual() * 100) / 100.0;
	}
}
