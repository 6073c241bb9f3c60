package org.ionwright.twin.filter;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Transmission of a {@link FilterTrain} as a table over the mass of the ion and the offset of the mass axis, for
 * scans at live rates. Each entry is the outcome of an evenly spread cloud of exact ion paths ({@link
 * TrainTransmission}); the offsets lie closer on the flanks of the peak. Between entries it interpolates over the
 * offset and over the fourth root of the mass. The mass axis is calibrated as that of a real instrument would be: the centroid of each tracked peak
 * lies at its m/z. Smear by the scan speed (mass swept during the flight) is below 0.15 u at 500 u/s and taken to
 * be calibrated out.
 * <p>
 * Entries are made per mass when first needed, some 0.2 s each. Safe for use by several threads: an entry is the
 * same whoever makes it.
 */
public final class TandemResponse {

	/** Stable band over width at half maximum of peaks in this train at 85 RF cycles and more. */
	private static final double BASE_PER_FWHM = 1.13;
	private static final int MASSES = 24;
	private static final int FIXED_MASSES = 33;
	private static final double LIGHTEST = 2;
	/** Offsets from the m/z looked at on either side, in widths of the stable band. */
	private static final double REACH = 1.25;
	private static final int COARSE_OFFSETS = 24;

	private final FilterTrain train;
	private final StageCommand first;
	private final StageCommand second;
	private final Tuning tuning;
	private final double[] masses;
	private final AtomicReferenceArray<@Nullable TransmissionCurve> curves;
	private final double reach;

	/**
	 * @param heaviest
	 *            largest m/z that is ever scanned
	 */
	public TandemResponse(FilterTrain train, Tuning tuning, double heaviest) {
		this.tuning = tuning;
		this.train = train;
		double baseWidth = BASE_PER_FWHM * tuning.peakWidth();
		second = StageCommand.constantWidth(train.second(), baseWidth);
		reach = REACH * baseWidth;
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
		double place = place(ionMz);
		if (!(place >= 0 && place < masses.length - 1)) {
			return;
		}
		int lower = (int) place;
		TransmissionCurve left = curve(lower);
		TransmissionCurve right = curve(lower + 1);
		double most = rate * (place - lower);
		double rest = rate - most;
		double perStep = 1 / axisStep;
		double before = Math.min(left.from(), right.from());
		double behind = Math.max(left.to(), right.to());
		int from = (int) Math.max(0, Math.ceil((ionMz + before - start) * perStep));
		int to = (int) Math.min(rates.length - 1, Math.floor((ionMz + behind - start) * perStep));
		for (int i = from; i <= to; i++) {
			double offset = start + i * axisStep - ionMz;
			rates[i] += rest * left.at(offset) + most * right.at(offset);
		}
	}

	/** Where a m/z lies among the masses of the table, as an index and a share of the way to the next. */
	private double place(double mz) {
		boolean fixed = tuning.mode() == Tuning.Mode.FIXED;
		double first = fixed ? masses[0] : fourthRoot(masses[0]);
		double second = fixed ? masses[1] : fourthRoot(masses[1]);
		return ((fixed ? mz : fourthRoot(mz)) - first) / (second - first);
	}

	private double shift(double mz) {
		double place = place(mz);
		if (tuning.mode() == Tuning.Mode.FIXED || !(place >= 0 && place < masses.length - 1)) {
			return 0;
		}
		int lower = (int) place;
		double weight = place - lower;
		return (1 - weight) * curve(lower).shift() + weight * curve(lower + 1).shift();
	}

	private TransmissionCurve curve(int i) {
		@Nullable
		TransmissionCurve curve = curves.get(i);
		if (curve == null) {
			double mz = masses[i];
			TrainTransmission transmission = new TrainTransmission(train, tuning.firstEnergy(), tuning.secondEnergy());
			curve = TransmissionCurve.of(offset -> mz + offset > 0
					? transmission.of(mz, first.at(mz + offset), second.at(mz + offset))
					: 0, reach, COARSE_OFFSETS);
			if (tuning.mode() != Tuning.Mode.FIXED) {
				curve = curve.centred();
			}
			curves.set(i, curve);
		}
		return curve;
	}

	/** Closer for light ions, whose peaks change most with the cycles they spend in the ramps. */
	private static double[] rootSpaced(double heaviest) {
		double[] masses = new double[MASSES];
		double low = fourthRoot(LIGHTEST);
		double high = fourthRoot(Math.max(4, 1.01 * heaviest + 2));
		for (int i = 0; i < MASSES; i++) {
			masses[i] = Math.pow(low + (high - low) * i / (MASSES - 1), 4);
		}
		return masses;
	}

	private static double fourthRoot(double mz) {
		return Math.sqrt(Math.sqrt(mz));
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
