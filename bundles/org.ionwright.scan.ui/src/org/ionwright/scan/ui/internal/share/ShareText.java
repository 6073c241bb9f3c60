package org.ionwright.scan.ui.internal.share;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;

/** The share of the beam in words. */
public final class ShareText {

	private static final int DIGITS = 3;
	private static final double PERCENT = 100;

	private ShareText() {
	}

	/** {@code 0.825 %}; a dash for none. */
	static String percent(double share) {
		return Double.isFinite(share) ? NumberText.significant(share * PERCENT, DIGITS) + " %" : NumberText.NONE;
	}

	/** Of the newest scan, else as the instrument reads it, else of ions spread evenly over the range; a dash for none. */
	public static String percent(DeskState state) {
		return percent(BeamShare.of(state).shown());
	}

	static Lamp lamp(double share) {
		return !Double.isFinite(share) ? Lamp.OFF : ShareLimit.ONE_PERCENT.keeps(share) ? Lamp.OK : Lamp.WARNING;
	}

	/** Which claims are kept; empty when the share is not known. */
	static String claims(double share) {
		if (!Double.isFinite(share)) {
			return "";
		}
		String all = Messages.Share_within;
		ShareLimit second = ShareLimit.ONE_PERCENT;
		ShareLimit third = ShareLimit.HUNDREDTH_PERCENT;
		return NLS.bind(third.keeps(share) ? all : second.keeps(share) ? Messages.Share_between : Messages.Share_beyond,
				new Object[] { second.text(), second.claim(), third.text(), third.claim() });
	}

	/** What the share is of, and at which m/z. */
	static String basis(BeamShare share) {
		Optional<FirstStageWindow> window = share.window();
		if (window.isEmpty()) {
			return Double.isFinite(share.now()) ? Messages.Share_ofReading : Messages.Share_noScan;
		}
		if (!window.get().bounded()) {
			return Messages.Share_rfOnly;
		}
		FirstStageWindow.Worst counted = share.counted();
		if (Double.isFinite(counted.share())) {
			return bind(Messages.Share_ofCounts, counted.mz(), window.get());
		}
		if (Double.isFinite(share.now())) {
			return Messages.Share_ofReading;
		}
		return Double.isFinite(share.range().share()) ? bind(Messages.Share_ofRange, share.range().mz(), window.get())
				: Messages.Share_notKnown;
	}

	private static String bind(String text, double mz, FirstStageWindow window) {
		return NLS.bind(text, new Object[] { NumberText.fixed(mz, 1), NumberText.fixed(window.low(mz), 1),
				NumberText.fixed(window.high(mz), 1) });
	}

	/** The other figures that are known, a line each. */
	static String further(BeamShare share) {
		StringBuilder text = new StringBuilder();
		if (Double.isFinite(share.now()) && Double.isFinite(share.counted().share())) {
			text.append(NLS.bind(Messages.Share_now, percent(share.now())));
		}
		if (Double.isFinite(share.range().share()) && share.shown() != share.range().share()) {
			text.append(text.isEmpty() ? "" : "\n")
					.append(NLS.bind(Messages.Share_even, percent(share.range().share())));
		}
		return text.toString();
	}
}
