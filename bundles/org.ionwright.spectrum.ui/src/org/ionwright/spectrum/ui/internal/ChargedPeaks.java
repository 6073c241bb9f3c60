package org.ionwright.spectrum.ui.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.PeakCharges;
import org.ionwright.ui.common.NumberText;

/** Peaks by m/z with the charges that could be told. Immutable. */
final class ChargedPeaks {

	static final ChargedPeaks NONE = of(List.of());

	private final List<Peak> peaks;
	private final Map<Peak, PeakCharges.Found> charges = new IdentityHashMap<>();

	private ChargedPeaks(List<Peak> peaks) {
		this.peaks = List.copyOf(peaks);
		List<PeakCharges.@Nullable Found> found = PeakCharges.of(this.peaks);
		for (int i = 0; i < peaks.size(); i++) {
			PeakCharges.Found charge = found.get(i);
			if (charge != null) {
				charges.put(this.peaks.get(i), charge);
			}
		}
	}

	/**
	 * Takes its time: not for the UI thread.
	 *
	 * @param peaks
	 *            by m/z
	 */
	static ChargedPeaks of(List<Peak> peaks) {
		return new ChargedPeaks(peaks);
	}

	List<Peak> peaks() {
		return peaks;
	}

	/** NaN when nothing tells it. */
	double charge(Peak peak) {
		PeakCharges.Found found = charges.get(peak);
		return found == null ? Double.NaN : found.charge();
	}

	/** How the charge was found and how sure it is; empty when nothing tells it. */
	Optional<String> reason(Peak peak) {
		PeakCharges.Found found = charges.get(peak);
		if (found == null) {
			return Optional.empty();
		}
		String mass = NumberText.fixed(found.mass(), found.evidence() == PeakCharges.Evidence.SERIES ? 1 : 2);
		if (found.evidence() == PeakCharges.Evidence.SERIES) {
			return Optional.of(NLS.bind(Messages.ChargedPeaks_series,
					new Object[] { found.peaks(), mass, String.format(Locale.ROOT, "%.0e", found.score()) }));
		}
		String isotopes = NLS.bind(Messages.ChargedPeaks_isotopes,
				new Object[] { found.peaks(), String.format(Locale.ROOT, "%.3f", found.score()), mass });
		return Optional.of(found.second() == 0 ? isotopes
				: isotopes + "\n" + NLS.bind(Messages.ChargedPeaks_second, found.second()));
	}
}
