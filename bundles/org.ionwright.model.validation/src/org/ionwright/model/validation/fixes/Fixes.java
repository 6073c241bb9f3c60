package org.ionwright.model.validation.fixes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;

/**
 * What mends a finding by one value. Each fix is tried on a copy before it is offered: the finding is gone with it, and no
 * error has come instead. Takes some milliseconds for each place that is tried, so ask for one finding at a time. Any
 * thread; the instrument must not change meanwhile and is not changed.
 */
public final class Fixes {

	private static final int MOST = 4;

	private Fixes() {
	}

	/** The rule's own proposals first; empty when no single value is known to help. */
	public static List<Fix> of(Finding finding, MassSpectrometer instrument) {
		MassSpectrometer copy = EcoreUtil.copy(instrument);
		Trial trial = new Trial(copy, finding);
		Set<Fix> fixes = new LinkedHashSet<>(finding.fixes());
		for (Candidate candidate : Candidates.of(finding, copy)) {
			if (fixes.size() < MOST) {
				candidate.mend(trial).filter(trial::harmless).ifPresent(fixes::add);
			}
		}
		return List.copyOf(fixes);
	}
}
