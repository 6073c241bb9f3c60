package org.ionwright.io.mzml.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;

/** Numbers the ions that are monitored. Beyond a limit there are no traces of single ions: the spectra have the currents anyway. */
final class IonTable {

	/** Runs with more ions are no monitoring. */
	static final int LIMIT = 512;

	/** One monitored ion. */
	record Ion(double mz, Polarity polarity) {

		String id() {
			return "SIM SIC " + mz + switch (polarity) {
			case POSITIVE -> "";
			case NEGATIVE -> " negative";
			case UNKNOWN -> " of unknown polarity";
			};
		}
	}

	private static final int[] NONE = {};

	private final List<Ion> ions = new ArrayList<>();
	private final Map<Ion, Integer> numbers = new HashMap<>();
	private @Nullable MassAxis lastAxis;
	private Polarity lastPolarity = Polarity.UNKNOWN;
	private int[] last = NONE;
	private boolean full;

	List<Ion> ions() {
		return full ? List.of() : ions;
	}

	int[] numbers(MassAxis axis, Polarity polarity) {
		if (full || axis.size() > LIMIT) {
			full = true;
			return NONE;
		}
		if (axis != lastAxis || polarity != lastPolarity) {
			last = new int[axis.size()];
			for (int i = 0; i < last.length; i++) {
				last[i] = numbers.computeIfAbsent(new Ion(axis.mz(i), polarity), ion -> {
					ions.add(ion);
					return ions.size() - 1;
				});
			}
			full = ions.size() > LIMIT;
			lastAxis = axis;
			lastPolarity = polarity;
		}
		return full ? NONE : last;
	}
}
