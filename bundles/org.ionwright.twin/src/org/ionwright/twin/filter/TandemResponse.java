package org.ionwright.twin.filter;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Transmission of a {@link FilterTrain} as a table over the mass of the ion and the offset of the mass axis, for
 * scans at live rates. Each entry is the outcome of a fixed cloud of 128 x 128 x 48 exact ion paths; between
 * entries it interpolates over the offset and over the square root of the mass, on which the number of RF cycles
 * depends. The mass axis is calibrated as that of a real instrument would be: the centroid of each tracked peak
 * lies at its m/z. Smear by the scan speed (mass swept during the flight) is below 0.15 u at 500 u/s and taken to
 * be calibrated out.
 * <p>
 * Entries are made per mass when first needed, about 0.15 s each. Safe for use by several threads: an entry is the
 * same whoever makes it.
 */
public final class TandemResponse {

	/** Stable band over width at half maximum of peaks in this train at 85 RF cycles and more. */
	private static final double BASE_PER_FWHM = 1.13;
	private static final int MASSES = 16;
	private static final int FIXED_MASSES = 33;
	private static final double LIGHTEST = 2;
	private static final int HALF_OFFSETS = 22;

	private final TrainTransmission transmission;
	private final StageCommand first;
	private final StageCommand second;
	private final Tuning tuning;
	private final double[] masses;
	private final AtomicReferenceArray<@Nullable TransmissionCurve> curves;
	private final double step;

	/**
	 * @param heaviest
	 *            largest m/z that is ever scanned
	 */
	public TandemResponse(FilterTrain train, Tuning tuning, double heaviest) {
		this.tuning = tuning;
		transmission = new TrainTransmission(train, tuning.firstEnergy(), tuning.secondEnergy());
		double baseWidth = BASE_PER_FWHM * tuning.peakWidth();
		second = StageCommand.constantWidth(train.second(), baseWidth);
		step = baseWidth / 18;
		if (tuning.mode() == Tuning.Mode.RF_ONLY) {
			first = StageCommand.rfOnly(train.first());
			masses = rootSpaced(heaviest);
		} else {
			ScanLine line = ScanLine.ofWidth(tuning.window());
			StageCommand centred = StageCommand.centred(train.first(), line);
			boolean fixed = tuning.mode() == Tuning.Mode.FIXED;
			Voltages standing = centred.at(tuning.fixedCentre());
			first = fixed ? mz -> standing : centred;
			masses = fixed ? roundWindow(tuning, line) : rootSpaced(heaviest);
		}
		curves = new AtomicReferenceArray<>(masses.length);
	}

	/** Voltages of the first stage when the axis stands at this m/z. */
	public Voltages firstVoltages(double axisMz) {
		return first.at(axisMz + shift(axisMz));
	}

	/** Voltages of the second stage when the axis stands at this m/z. */
	public Voltages secondVoltages(double axisMz) {
		return second.at(axisMz + shift(axisMz));
	}

	/**
	 * Makes the next entry that a scan from one m/z to another needs. Call until it returns false, or scan at once,
	 * which does the same but cannot be interrupted.
	 *
	 * @return whether an entry was made
	 */
	public boolean prepareNext(double fromMz, double toMz) {
		double reach = HALF_OFFSETS * step;
		for (int i = 0; i < masses.length; i++) {
			boolean needed = (i + 1 == masses.length || masses[i + 1] >= fromMz - reach)
					&& (i == 0 || masses[i - 1] <= toMz + reach);
			if (needed && curves.get(i) == null) {
				curve(i);
				return true;
			}
		}
		return false;
	}

	/** Share of the ions of this m/z that passes when the axis stands at an m/z. */
	public double transmission(double ionMz, double axisMz) {
		double[] rates = new double[1];
		add(ionMz, 1, axisMz, 1, rates);
		return rates[0];
	}

	/**
	 * Adds what ions of one m/z contribute to a scan.
	 *
	 * @param rate
	 *            ions per second that enter the train
	 * @param start
	 *            axis of the first point, the others follow in steps
	 * @param rates
	 *            ions per second that leave it, by point; added to
	 */
	public void add(double ionMz, double rate, double start, double axisStep, double[] rates) {
		int lower = below(ionMz);
		if (lower < 0) {
			return;
		}
		TransmissionCurve left = curve(lower);
		TransmissionCurve right = curve(lower + 1);
		double weight = (Math.sqrt(ionMz) - Math.sqrt(masses[lower]))
				/ (Math.sqrt(masses[lower + 1]) - Math.sqrt(masses[lower]));
		double reach = (HALF_OFFSETS + 9) * step;
		int from = (int) Math.max(0, Math.ceil((ionMz - reach - start) / axisStep));
		int to = (int) Math.min(rates.length - 1, Math.floor((ionMz + reach - start) / axisStep));
		for (int i = from; i <= to; i++) {
			double offset = start + i * axisStep - ionMz;
			rates[i] += rate * ((1 - weight) * left.at(offset) + weight * right.at(offset));
		}
	}

	private int below(double mz) {
		if (!(mz >= masses[0] && mz < masses[masses.length - 1])) {
			return -1;
		}
		int i = 0;
		while (masses[i + 1] <= mz) {
			i++;
		}
		return i;
	}

	private double shift(double mz) {
		int lower = tuning.mode() == Tuning.Mode.FIXED ? -1 : below(mz);
		if (lower < 0) {
			return 0;
		}
		double weight = (mz - masses[lower]) / (masses[lower + 1] - masses[lower]);
		return (1 - weight) * curve(lower).shift() + weight * curve(lower + 1).shift();
	}

	private TransmissionCurve curve(int i) {
		@Nullable
		TransmissionCurve curve = curves.get(i);
		if (curve == null) {
			double mz = masses[i];
			double[] values = new double[2 * HALF_OFFSETS + 1];
			for (int k = 0; k < values.length; k++) {
				double axisMz = mz + (k - HALF_OFFSETS) * step;
				values[k] = axisMz > 0 ? transmission.of(mz, first.at(axisMz), second.at(axisMz)) : 0;
			}
			curve = new TransmissionCurve(-HALF_OFFSETS * step, step, values, 0);
			if (tuning.mode() != Tuning.Mode.FIXED) {
				curve = curve.centred();
			}
			curves.set(i, curve);
		}
		return curve;
	}

	private static double[] rootSpaced(double heaviest) {
		double[] masses = new double[MASSES];
		double low = Math.sqrt(LIGHTEST);
		double high = Math.sqrt(Math.max(4, 1.01 * heaviest + 2));
		for (int i = 0; i < MASSES; i++) {
			double root = low + (high - low) * i / (MASSES - 1);
			masses[i] = root * root;
		}
		return masses;
	}

	/**
	 * Masses over the standing window and half a width on either side, where the edges of a short stage still pass
	 * ions.
	 */
	private static double[] roundWindow(Tuning tuning, ScanLine line) {
		double apex = tuning.fixedCentre() / line.centre();
		double low = apex * Math.max(0.01, line.lowMass() - line.width() / 2);
		double high = apex * (line.highMass() + line.width() / 2);
		double[] masses = new double[FIXED_MASSES];
		for (int i = 0; i < FIXED_MASSES; i++) {
			masses[i] = low + (high - low) * i / (FIXED_MASSES - 1);
		}
		return masses;
	}
}
