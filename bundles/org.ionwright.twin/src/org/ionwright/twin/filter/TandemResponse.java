package org.ionwright.twin.filter;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Transmission of a {@link FilterTrain} as a table over the mass of the ion and the offset of the mass axis, for
 * scans at live rates. Each entry is the outcome of the exact motion ({@link TrainTransmission}); between entries it
 * interpolates with cubics over the offset and over the logarithm of the mass, with the curves of neighbouring masses
 * stretched to the same feet, as flanks move with the mass. Deviation from the same
 * motion with many more groups, from m/z 20 up, in shares of the highest transmission of the peak: 0.1 to 0.5 % rms, at worst 1 %
 * for the usual stages (tracking or RF only, peaks of 0.5 to 1.5 u); with a first stage of 80 mm or a second of 125 mm
 * up to 2.4 % on single flanks below m/z 120. At the edges of a fixed window, where transmission falls from one entry to the next, 11 %. The mass axis is calibrated as that of a real instrument
 * would be: the centroid of each tracked peak lies at its m/z. Smear by the scan speed is not in it.
 * <p>
 * Entries are made per mass when first needed, some 0.1 s each. Safe for use by several threads: an entry is the
 * same whoever makes it.
 */
public final class TandemResponse {

	/** Stable band over width at half maximum of peaks in this train at 85 RF cycles and more. */
	private static final double BASE_PER_FWHM = 1.13;
	private static final int MASSES = 64;
	/** Entries between which is interpolated. */
	private static final int NEAR = 4;
	private static final int FIXED_MASSES = 33;
	private static final double LIGHTEST = 2;
	/** Offsets from the m/z looked at on either side, in widths of the stable band. */
	private static final double REACH = 1.25;
	private static final int COARSE_OFFSETS = 24;
	/** Masses from which the change of the calibration is taken, u. */
	private static final double APART = 0.4;

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
			masses = evenShares(heaviest);
		} else {
			ScanLine line = ScanLine.ofWidth(tuning.window());
			StageCommand centred = StageCommand.centred(train.first(), line);
			boolean fixed = tuning.mode() == Tuning.Mode.FIXED;
			Voltages standing = centred.at(tuning.fixedCentre());
			first = fixed ? mz -> standing : centred;
			masses = fixed ? roundWindow(tuning, line) : evenShares(heaviest);
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
			if (missing(i, fromMz, toMz)) {
				curve(i);
				return true;
			}
		}
		return false;
	}

	/**
	 * What makes the entries that such a scan needs and that are not there. Each may run on any thread; the entries are
	 * the same whatever the order.
	 */
	public List<Runnable> preparations(double fromMz, double toMz) {
		return IntStream.range(0, masses.length).filter(i -> missing(i, fromMz, toMz))
				.<Runnable>mapToObj(i -> () -> curve(i)).toList();
	}

	private boolean missing(int i, double fromMz, double toMz) {
		int above = Math.min(i + NEAR / 2, masses.length - 1);
		int below = Math.max(i - NEAR / 2, 0);
		return masses[above] >= fromMz - reach && masses[below] <= toMz + reach && curves.get(i) == null;
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
		int lowest = lowest(place);
		TransmissionCurve[] near = new TransmissionCurve[NEAR];
		double[] weights = weights(place - lowest);
		double lowFoot = 0;
		double highFoot = 0;
		for (int k = 0; k < near.length; k++) {
			near[k] = curve(lowest + k);
			lowFoot += weights[k] * near[k].lowFoot();
			highFoot += weights[k] * near[k].highFoot();
		}
		// each curve is stretched so that its feet come to lie where those of this mass are
		double[] origins = new double[near.length];
		double[] scales = new double[near.length];
		double before = 0;
		double behind = 0;
		for (int k = 0; k < near.length; k++) {
			double width = near[k].highFoot() - near[k].lowFoot();
			boolean peaks = width > 0 && highFoot > lowFoot;
			scales[k] = peaks ? width / (highFoot - lowFoot) : 1;
			origins[k] = peaks ? near[k].lowFoot() - lowFoot * scales[k] : 0;
			weights[k] *= rate;
			before = Math.min(before, (near[k].from() - origins[k]) / scales[k]);
			behind = Math.max(behind, (near[k].to() - origins[k]) / scales[k]);
		}
		// what the calibration adds changes along the peak
		double below = shift(ionMz - APART);
		double above = shift(ionMz + APART);
		double stretch = 1 + (above - below) / (2 * APART);
		double bend = (above + below - 2 * shift(ionMz)) / (2 * APART * APART);
		double perStep = 1 / axisStep;
		int from = (int) Math.max(0, Math.ceil((ionMz + before - start) * perStep));
		int to = (int) Math.min(rates.length - 1, Math.floor((ionMz + behind - start) * perStep));
		for (int i = from; i <= to; i++) {
			double apart = start + i * axisStep - ionMz;
			double offset = apart * (stretch + bend * apart);
			double sum = 0;
			for (int k = 0; k < near.length; k++) {
				sum += weights[k] * near[k].at(origins[k] + scales[k] * offset);
			}
			rates[i] += Math.max(0, sum);
		}
	}

	/** First of the entries between which a place lies. */
	private int lowest(double place) {
		return Math.clamp((int) place - NEAR / 2 + 1, 0, masses.length - NEAR);
	}

	/** Of the entries for a place counted from the first of them (Lagrange). */
	private static double[] weights(double place) {
		double[] weights = new double[NEAR];
		for (int k = 0; k < NEAR; k++) {
			weights[k] = 1;
			for (int other = 0; other < NEAR; other++) {
				if (other != k) {
					weights[k] *= (place - other) / (k - other);
				}
			}
		}
		return weights;
	}

	/** Where a m/z lies among the masses of the table, as an index and a share of the way to the next. */
	private double place(double mz) {
		boolean fixed = tuning.mode() == Tuning.Mode.FIXED;
		double first = fixed ? masses[0] : Math.log(masses[0]);
		double second = fixed ? masses[1] : Math.log(masses[1]);
		return ((fixed ? mz : Math.log(mz)) - first) / (second - first);
	}

	private double shift(double mz) {
		double place = place(mz);
		if (tuning.mode() == Tuning.Mode.FIXED || !(place >= 0 && place < masses.length - 1)) {
			return 0;
		}
		int lowest = lowest(place);
		double[] weights = weights(place - lowest);
		double shift = 0;
		for (int k = 0; k < weights.length; k++) {
			shift += weights[k] * curve(lowest + k).shift();
		}
		return shift;
	}

	private TransmissionCurve curve(int i) {
		@Nullable
		TransmissionCurve curve = curves.get(i);
		if (curve == null) {
			double mz = masses[i];
			TrainTransmission transmission = new TrainTransmission(train, tuning.firstEnergy(), tuning.secondEnergy(),
					mz);
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

	/** Closer for light ions, whose peaks change most with the cycles they spend in the ramps: 10 % from one to the next. */
	private static double[] evenShares(double heaviest) {
		double[] masses = new double[MASSES];
		double low = Math.log(LIGHTEST);
		double high = Math.log(Math.max(4, 1.01 * heaviest + 2));
		for (int i = 0; i < MASSES; i++) {
			masses[i] = Math.exp(low + (high - low) * i / (MASSES - 1));
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
