package org.ionwright.spectrum.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.NumberText;

/** Scans in words. */
final class ScanText {

	private static final String DOT = " \u00b7 ";

	private ScanText() {
	}

	static String time(double seconds) {
		if (Double.isNaN(seconds)) {
			return NumberText.NONE;
		}
		return seconds < 60 ? NumberText.join(NumberText.fixed(seconds, 2), "s") : NumberText.duration(seconds);
	}

	/** An ISO 8601 time as people write it, to the second; other texts unchanged. */
	static String moment(String iso) {
		if (!iso.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
			return iso;
		}
		return iso.replaceFirst("T", " ").replaceFirst("\\.\\d+", "").replaceFirst("Z$", " UTC");
	}

	static String polarity(Polarity polarity) {
		return switch (polarity) {
		case POSITIVE -> "+";
		case NEGATIVE -> "\u2212";
		case UNKNOWN -> NumberText.NONE;
		};
	}

	static String level(SpectrumInfo info) {
		return "MS" + info.msLevel();
	}

	/** What stands above the spectrum: from what it is and how it was made. */
	static String title(RunSelection selection, DerivedSpectrum spectrum) {
		if (selection.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder(origin(selection, spectrum));
		if (spectrum.subtracted() > 0) {
			RunSelection background = RunSelection.of(selection.run(), spectrum.of().background());
			text.append(' ').append(NLS.bind(Messages.ScanText_background,
					spectrum.subtracted() == 1 ? time(background.first().startSeconds())
							: NLS.bind(Messages.ScanText_meanOf, spectrum.subtracted())
									+ time(background.first().startSeconds()) + "\u2013"
									+ time(background.last().startSeconds())));
		}
		spectrum.of().steps().forEach(step -> text.append(DOT).append(StepText.label(step)));
		return text.toString();
	}

	private static String origin(RunSelection selection, DerivedSpectrum spectrum) {
		SpectrumInfo first = selection.first();
		int added = spectrum.added();
		if (selection.scans().length == 1 || added == 1) {
			String sign = first.polarity() == Polarity.UNKNOWN ? "" : " " + polarity(first.polarity());
			return NLS.bind(Messages.ScanText_scan, first.index() + 1, selection.run().infos().size()) + DOT
					+ time(first.startSeconds()) + DOT + level(first) + sign;
		}
		return NLS.bind(spectrum.of().mean() ? Messages.ScanText_mean : Messages.ScanText_sum, added) + DOT
				+ time(first.startSeconds()) + "\u2013" + time(selection.last().startSeconds());
	}

	/** One line on the whole run. */
	static String summary(LoadedRun run) {
		int scans = run.infos().size();
		String text = run.fileName() + DOT
				+ (scans == 1 ? Messages.ScanText_oneScan : NLS.bind(Messages.ScanText_scans, scans));
		if (run.lowestMz() < run.highestMz()) {
			text += DOT + NLS.bind(Messages.ScanText_range, NumberText.shortest(run.lowestMz()),
					NumberText.shortest(run.highestMz()));
		}
		return run.simulated() ? text + DOT + Messages.ScanText_simulated : text;
	}
}
