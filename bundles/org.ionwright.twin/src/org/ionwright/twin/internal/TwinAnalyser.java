package org.ionwright.twin.internal;

import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.ScanOrder;
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

/** The tandem filter of the twin and the limits of its supplies. */
public final class TwinAnalyser {

	/** Below this an ion does not reach the other end, eV. */
	private static final double LEAST_ENERGY = 0.2;

	private final FilterTrain train;
	private final double[] maxRf;
	private final double[] maxDc;
	private final double pressure;
	private final SettingTable settings;
	private final TandemResponses responses;

	public TwinAnalyser(Sheet sheet, SettingTable settings, double pressure, TandemResponses responses) {
		this.responses = responses;
		this.settings = settings;
		this.pressure = pressure;
		train = PartsOfSheet.train(sheet);
		maxRf = new double[] { limit(sheet, 0, "maxRfAmplitude", 1800), limit(sheet, 1, "maxRfAmplitude", 1800) };
		maxDc = new double[] { limit(sheet, 0, "maxDcVoltage", 305), limit(sheet, 1, "maxDcVoltage", 305) };
	}

	private static double limit(Sheet sheet, int stage, String name, double otherwise) {
		return sheet.number("analyser.stages[" + stage + "]." + name, otherwise);
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
		if (rf > maxRf[stage]) {
			return Optional.of(String.format(Locale.ROOT,
					"m/z %.1f needs %.0f V RF amplitude in stage %d; the supply gives %.0f V, which is m/z %.1f: lower the end",
					mz, rf, stage + 1, maxRf[stage], filter.apexMass(maxRf[stage])));
		}
		double dc = ScanLine.APEX_RATIO * rf;
		return dc <= maxDc[stage] ? Optional.empty()
				: Optional.of(String.format(Locale.ROOT,
						"m/z %.1f needs %.1f V DC in stage %d; the supply gives %.1f V, which is m/z %.1f: lower the end",
						mz,
						dc, stage + 1, maxDc[stage], filter.apexMass(maxDc[stage] / ScanLine.APEX_RATIO)));
	}

	public TandemResponse response(ScanOrder order, double seconds) {
		Tuning tuning = new Tuning(order.mode(), order.window(), (order.start() + order.end()) / 2, order.peakWidth(),
				energy(0, seconds), energy(1, seconds));
		return responses.of(train, tuning, train.second().apexMass(maxRf[1]));
	}

	/** Ions per second behind the filter, by point. */
	public double[] rates(ScanOrder order, IonBeam beam, double seconds) {
		double[] rates = new double[order.points()];
		if (energy(0, seconds) < LEAST_ENERGY || energy(1, seconds) < LEAST_ENERGY) {
			return rates;
		}
		TandemResponse response = response(order, seconds);
		double length = train.first().length() + train.linkLength() + train.second().length();
		for (IonSpecies ion : beam.species()) {
			double survival = GasScattering.survival(pressure, PartsOfSheet.ROOM_TEMPERATURE, crossSection(ion.mz()),
					length);
			response.add(ion.mz(), ion.rate() * survival, order.start(), order.step(), rates);
		}
		return rates;
	}

	/**
	 * Share of the beam, by number of ions, that the first stage lets through at a point of the axis (seed 002,
	 * claim 1).
	 */
	public double firstStageShare(ScanOrder order, double axisMz, IonBeam beam, double seconds) {
		Voltages voltages = response(order, seconds).firstVoltages(axisMz);
		ScanLine line = ScanLine.ofRatio(voltages.dc() / (voltages.rf() * ScanLine.APEX_RATIO));
		double apex = train.first().apexMass(voltages.rf());
		return beam.fractionWithin(apex * line.lowMass(), apex * line.highMass());
	}

	/** For loss on nitrogen, m2: 0.5 nm2 for light ions to 2 nm2 at m/z 1000. */
	private static double crossSection(double mz) {
		return 0.5e-18 + 1.5e-18 * Math.min(2, mz / 1000);
	}

	private double energy(int stage, double seconds) {
		double energy = settings.at("analyser.stages[" + stage + "].ionEnergy", seconds);
		return Math.round(energy * 100) / 100.0;
	}
}
