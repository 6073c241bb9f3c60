package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.MassWindow;
import org.ionwright.twin.sample.SubRange;

/** What of a beam falls within a window, in ions, while the selected m/z moves. */
public final class BeamShares {

	/** Values of m/z looked at for the part of a range over which a limit is kept, each a share above the last. */
	private static final int PLACES = 400;

	private final StageWindow window;
	private final IonBeam beam;
	private final SubRange subRange;
	/** By which the selected m/z is shifted for a window whose ends are at the same offset from one line. */
	private final double shift;

	private BeamShares(StageWindow window, IonBeam beam) {
		this.window = window;
		this.beam = beam;
		boolean wide = window.lowShare() == window.highShare();
		shift = wide && !window.stands() ? (window.lowOffset() + window.highOffset()) / 2 / window.lowShare() : 0;
		subRange = new SubRange(beam, window.stands() ? MassWindow.ofWidth(1)
				: new MassWindow(window.lowShare(), window.highShare(), wide ? window.width(0) / 2 : 0));
	}

	/** Empty when the beam holds no ions. */
	public static Optional<BeamShares> of(StageWindow window, IonBeam beam) {
		return Possible.of(() -> new BeamShares(window, beam));
	}

	/** Share of the ions while an m/z is selected, 0 to 1. */
	public double at(double mz) {
		return window.stands() ? beam.fractionWithin(window.low(mz), window.high(mz)) : subRange.fraction(mz + shift);
	}

	/** The largest share while the selected m/z runs over a range; empty when the range does not run upwards from above 0. */
	public Optional<SubRange.Worst> worst(double fromMz, double toMz) {
		return window.stands() ? Optional.of(new SubRange.Worst(window.centre(fromMz), at(fromMz)))
				: Possible.of(() -> subRange.worst(fromMz + shift, toMz + shift))
						.map(worst -> new SubRange.Worst(worst.mass() - shift, worst.fraction()));
	}

	/**
	 * The widest part of a range, to its {@value #PLACES}th, over which the share keeps a limit; empty when nowhere. An empty
	 * window proves nothing.
	 */
	public Optional<MassRange> kept(MassRange range, double limit) {
		MassRange best = new MassRange(0, 0);
		double from = Double.NaN;
		for (int i = 0; i <= PLACES; i++) {
			double mz = range.low() * Math.pow(range.high() / range.low(), (double) i / PLACES);
			double share = at(mz);
			if (share > 0 && SubRange.keeps(share, limit)) {
				from = Double.isNaN(from) ? mz : from;
				best = best.high() == 0 || mz - from > best.high() - best.low() ? new MassRange(from, mz) : best;
			} else if (share > 0) {
				from = Double.NaN;
			}
		}
		return best.high() > 0 ? Optional.of(best) : Optional.empty();
	}
}
