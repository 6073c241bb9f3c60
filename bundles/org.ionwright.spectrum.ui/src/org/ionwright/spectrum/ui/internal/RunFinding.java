package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;

/**
 * Something about a run that whoever judges it should know.
 *
 * @param warning
 *            whether it makes data worse; otherwise only good to know
 * @param first
 *            index of the first scan it is about; -1 for the whole run
 * @param last
 *            index of the last one
 */
record RunFinding(boolean warning, int first, int last, String text) {

	private static final String OVERLOAD = "detector overload";
	private static final String MISSING = "scans missing before";
	private static final String GAP = "gap before [s]";
	private static final String CHANGED = "changed to ";

	/** What is wrong with the file, then scan by scan what the instrument told. */
	static List<RunFinding> of(LoadedRun run) {
		List<RunFinding> findings = new ArrayList<>();
		for (String warning : run.warnings()) {
			findings.add(new RunFinding(true, -1, -1, warning));
		}
		int overloadedSince = -1;
		for (SpectrumInfo info : run.infos()) {
			boolean overloaded = false;
			for (UserTerm term : info.userTerms()) {
				overloaded |= term.name().equals(OVERLOAD) && !term.value().equals("false");
				add(findings, info.index(), term);
			}
			if (overloaded && overloadedSince < 0) {
				overloadedSince = info.index();
			} else if (!overloaded && overloadedSince >= 0) {
				findings.add(overload(overloadedSince, info.index() - 1));
				overloadedSince = -1;
			}
		}
		if (overloadedSince >= 0) {
			findings.add(overload(overloadedSince, run.infos().size() - 1));
		}
		findings.sort((a, b) -> Integer.compare(a.first(), b.first()));
		return findings;
	}

	private static RunFinding overload(int first, int last) {
		return new RunFinding(true, first, last, Messages.RunFinding_overload);
	}

	private static void add(List<RunFinding> findings, int scan, UserTerm term) {
		if (term.name().equals(MISSING)) {
			findings.add(new RunFinding(true, scan, scan, NLS.bind(Messages.RunFinding_missing, term.value())));
		} else if (term.name().equals(GAP)) {
			findings.add(new RunFinding(true, scan, scan, NLS.bind(Messages.RunFinding_gap, term.value())));
		} else if (term.name().startsWith(CHANGED)) {
			findings.add(new RunFinding(false, scan, scan, NLS.bind(Messages.RunFinding_changed,
					term.name().substring(CHANGED.length()), term.value())));
		}
	}

	/** Which scans, for people; empty for the whole run. */
	String where() {
		return first < 0 ? ""
				: first == last ? NLS.bind(Messages.RunFinding_scan, first + 1)
						: NLS.bind(Messages.RunFinding_scans, first + 1, last + 1);
	}
}
