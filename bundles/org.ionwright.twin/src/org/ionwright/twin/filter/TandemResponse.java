package org.ionwright.twin.filter;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * Transmission of a {@link FilterTrain} as a table over the mass of the ion and the offset of the mass axis, for
 * scans at live rates. Each entry is the outcome of the exact motion ({@link TrainTransmission}); between entries it
 * interpolates with cubics ({@link CurveBlend}). Entries lie as close as that needs ({@link DividedMasses}), closer for
 * light ions and at the edges of a fixed window. Deviation from the same motion with many more groups, from m/z 20 up, in
 * shares of the highest transmission of the peak: 0.1 to 0.3 % rms, at worst 1 %, first stages of 50 and 80 mm, second of
 * 125 and 200 mm; the same in a fixed window, but 8 % of peaks that have less than a tenth of what the window lets
 * through. The mass axis is calibrated as that of a real instrument
 * would be: the centroid of each tracked peak lies at its m/z. Smear by the scan speed is not in it.
 * <p>
 * Entries are made per mass when first needed, some 0.1 s each; how many it takes shows as they are made. Safe for use by several threads: an entry is the
 * same whoever makes it.
 */
public final class TandemResponse {

	/** Stable band over width at half maximum of peaks in this train at 85 RF cycles and more. */
	private static final double BASE_PER_FWHM = 1.13;
	private static final int INTERVALS = 24;
	/** Masses 3.4 % from each other at least for m/z up to 1081, 193 at most. */
	private static final int DEPTH = 2;
	private static final double SURPRISE = 0.02;
	/** The edges of a fixed window need masses that lie close, the rest of it few. */
	private static final int FIXED_INTERVALS = 8;
	private static final int FIXED_DEPTH = 7;
	private static final double FIXED_SURPRISE = 0.015;
	private static final double LIGHTEST = 2;
	/** Offsets from the m/z looked at on either side, in widths of the stable band. */
	private static final double REACH = 1.25;
	/** Ions farther than this from the axis, in offsets looked at, are not seen; a centred curve goes beyond them on one side. */
	private static final double SEEN = 1.5;
	private static final int COARSE_OFFSETS = 24;
	/** Masses from which the change of the calibration is taken, u. */
	private static final double APART = 0.4;

	private final FilterTrain train;
	private final StageCommand first;
	private final StageCommand second;
	private final Tuning tuning;
	private final DividedMasses masses;
	private final int steps;
	/** Of the first place of the table and from one to the next; logarithms of masses, masses for a fixed window. */
	private final double low;
	private final double step;
	/** Offsets looked at on either side, u; as a share of the m/z where peaks are wider the heavier the ions. */
	private final double reach;

	/**
	 * @param heaviest
	 *            largest m/z that is ever scanned
	 */
	public TandemResponse(FilterTrain train, Tuning tuning, double heaviest) {
		this(train, tuning, heaviest, KeptCurves.NONE);
	}

	TandemResponse(FilterTrain train, Tuning tuning, double heaviest, KeptCurves kept) {
		this.tuning = tuning;
		this.train = train;
		double baseWidth = BASE_PER_FWHM * tuning.peakWidth();
		boolean alone = tuning.mode() == Tuning.Mode.FIRST_ALONE;
		second = alone ? StageCommand.rfOnly(train.second())
				: tuning.constantRatio() ? StageCommand.centred(train.second(), ScanLine.ofCentredWidth(baseWidth))
						: StageCommand.constantWidth(train.second(), baseWidth);
		reach = REACH * (alone ? tuning.window() : baseWidth);
		first = switch (tuning.mode()) {
		case RF_ONLY -> StageCommand.rfOnly(train.first());
		case TRACKING, FIRST_ALONE -> StageCommand.centred(train.first(), ScanLine.ofWidth(tuning.window()));
		case FIXED -> standing(StageCommand.centred(train.first(), ScanLine.ofWidth(tuning.window()))
				.at(tuning.fixedCentre()));
		};
		int intervals = fixed() ? FIXED_INTERVALS : INTERVALS;
		int depth = fixed() ? FIXED_DEPTH : DEPTH;
		steps = DividedMasses.steps(intervals, depth);
		double[] ends = fixed() ? roundWindow(tuning)
				: new double[] { Math.log(LIGHTEST), Math.log(Math.max(4, 1.01 * heaviest + 2)) };
		low = ends[0];
		step = (ends[1] - low) / steps;
		masses = new DividedMasses(intervals, depth, fixed() ? FIXED_SURPRISE : SURPRISE,
				kept.before(train + " " + tuning + " " + heaviest, this::curve));
	}

	/** Voltages of the first stage when the axis stands at this m/z. */
	public Voltages firstVoltages(double axisMz) {
		return first.at(axisMz + shift(axisMz) + beside());
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
		SortedSet<Integer> missing = missing(fromMz, toMz);
		if (missing.isEmpty()) {
			return false;
		}
		masses.make(missing.first());
		return true;
	}

	/**
	 * What makes entries that such a scan needs and that are not there, as far as is known: what they turn out to be
	 * decides whether more are needed, so call again when all have run until none is left. Each may run on any thread;
	 * the entries are the same whatever the order.
	 */
	public List<Runnable> preparations(double fromMz, double toMz) {
		return missing(fromMz, toMz).stream().<Runnable>map(place -> () -> masses.make(place)).toList();
	}

	private SortedSet<Integer> missing(double fromMz, double toMz) {
		double from = Math.max(mass(0), fromMz - SEEN * reach(fromMz));
		double to = toMz + SEEN * reach(toMz);
		return to < mass(0) || place(from) >= steps ? Collections.emptySortedSet()
				: masses.missing(place(from), place(to));
	}

	/** Share of the ions of this m/z that passes when the axis stands at an m/z. */
	public double transmission(double ionMz, double axisMz) {
		double[] rates = new double[1];
		add(ionMz, 1, axisMz, 1, rates);
		return rates[0];
	}

	/** Whether ions of this m/z can contribute to a scan from one place of the axis to another, whichever is lower. */
	public boolean sees(double ionMz, double start, double end) {
		double seen = SEEN * reach(ionMz);
		return inside(place(ionMz)) && ionMz + seen >= Math.min(start, end) && ionMz - seen <= Math.max(start, end);
	}

	/**
	 * Adds what ions of one m/z contribute to a scan.
	 *
	 * @param rate
	 *            ions per second that enter the train
	 * @param start
	 *            axis of the first point, the others follow in steps, which go down when they are below 0
	 * @param rates
	 *            ions per second that leave it, by point; added to
	 */
	public void add(double ionMz, double rate, double start, double axisStep, double[] rates) {
		double place = place(ionMz);
		if (!sees(ionMz, start, start + (rates.length - 1) * axisStep)) {
			return;
		}
		CurveBlend curve = masses.at(place);
		// what the calibration adds changes along the peak
		double below = shift(ionMz - APART);
		double above = shift(ionMz + APART);
		double stretch = 1 + (above - below) / (2 * APART);
		double bend = (above + below - 2 * shift(ionMz)) / (2 * APART * APART);
		double perStep = 1 / axisStep;
		boolean up = axisStep > 0;
		int from = (int) Math.max(0, Math.ceil((ionMz + (up ? curve.from() : curve.to()) - start) * perStep));
		int to = (int) Math.min(rates.length - 1,
				Math.floor((ionMz + (up ? curve.to() : curve.from()) - start) * perStep));
		for (int i = from; i <= to; i++) {
			double apart = start + i * axisStep - ionMz;
			rates[i] += rate * curve.at(apart * (stretch + bend * apart));
		}
	}

	private boolean inside(double place) {
		return place >= 0 && place < steps;
	}

	private double place(double mz) {
		return ((fixed() ? mz : Math.log(mz)) - low) / step;
	}

	private double mass(double place) {
		double mass = low + place * step;
		return fixed() ? mass : Math.exp(mass);
	}

	private double reach(double mz) {
		return tuning.mode() == Tuning.Mode.FIRST_ALONE || tuning.constantRatio() ? reach * mz : reach;
	}

	private boolean fixed() {
		return tuning.mode() == Tuning.Mode.FIXED;
	}

	private double shift(double mz) {
		double place = place(mz);
		return fixed() || !inside(place) ? 0 : masses.shift(place);
	}

	private TransmissionCurve curve(double place) {
		double mz = mass(place);
		TrainTransmission transmission = new TrainTransmission(train, tuning.firstEnergy(), tuning.secondEnergy(), mz);
		TransmissionCurve curve = curve(transmission, mz, beside());
		// the mass axis was calibrated with both stages on one mass
		return fixed() ? curve : beside() == 0 ? curve.centred() : curve.centredAs(curve(transmission, mz, 0));
	}

	private TransmissionCurve curve(TrainTransmission transmission, double mz, double beside) {
		return TransmissionCurve.of(offset -> mz + offset > 0 && mz + offset + beside > 0
				? transmission.of(mz, first.at(mz + offset + beside), second.at(mz + offset))
				: 0, reach(mz), COARSE_OFFSETS);
	}

	/** What the first stage is set above the second, u; a standing window and one that selects alone stand by their own axis. */
	private double beside() {
		return tuning.mode() == Tuning.Mode.TRACKING ? tuning.firstOffset() : 0;
	}

	private static StageCommand standing(Voltages voltages) {
		return mz -> voltages;
	}

	/**
	 * Masses from half a width below the standing window to half a width above it, where the edges of a short stage still
	 * pass ions.
	 */
	private static double[] roundWindow(Tuning tuning) {
		ScanLine line = ScanLine.ofWidth(tuning.window());
		double apex = tuning.fixedCentre() / line.centre();
		return new double[] { apex * Math.max(0.01, line.lowMass() - line.width() / 2),
				apex * (line.highMass() + line.width() / 2) };
	}
}
