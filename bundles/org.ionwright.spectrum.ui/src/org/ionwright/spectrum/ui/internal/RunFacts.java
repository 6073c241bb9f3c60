package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.forecast.FrozenRun;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.ui.common.NumberText;

/** What Properties and Outline show of a run and of its scans. */
final class RunFacts {

	private static final int DIGITS = 6;

	private RunFacts() {
	}

	/** The facts of the run, then what was wrong with the file. */
	static List<RunFact> of(LoadedRun run) {
		List<RunFact> facts = new ArrayList<>();
		for (RunFact fact : run.file().facts()) {
			facts.add(FrozenRun.isPacked(fact)
					? new RunFact(fact.group(), fact.name(), NLS.bind(Messages.RunFacts_packed, fact.value().length()))
					: fact);
		}
		int number = 1;
		for (String warning : run.warnings()) {
			facts.add(new RunFact(Messages.RunOutline_warnings, Integer.toString(number++), warning));
		}
		return facts;
	}

	/** The facts of what is selected, then those of the run. */
	static List<RunFact> of(RunSelection selection) {
		List<RunFact> facts = new ArrayList<>();
		if (selection.scans().length == 1) {
			addScan(facts, selection.first());
		} else if (selection.scans().length > 1) {
			add(facts, Messages.RunFacts_selection, Messages.RunFacts_count,
					Integer.toString(selection.scans().length));
			add(facts, Messages.RunFacts_selection, Messages.RunFacts_span,
					ScanText.time(selection.first().startSeconds()) + " \u2013 "
							+ ScanText.time(selection.last().startSeconds()));
		}
		facts.addAll(of(selection.run()));
		return facts;
	}

	private static void addScan(List<RunFact> facts, SpectrumInfo scan) {
		String group = Messages.RunFacts_scan;
		add(facts, group, Messages.RunFacts_index, Integer.toString(scan.index() + 1));
		add(facts, group, Messages.RunFacts_id, scan.id());
		add(facts, group, Messages.RunFacts_level, ScanText.level(scan));
		add(facts, group, Messages.RunFacts_polarity, ScanText.polarity(scan.polarity()));
		add(facts, group, Messages.RunFacts_time, ScanText.time(scan.startSeconds()));
		if (scan.windowLow() < scan.windowHigh()) {
			add(facts, group, Messages.RunFacts_window, NumberText.significant(scan.windowLow(), DIGITS) + " \u2013 "
					+ NumberText.significant(scan.windowHigh(), DIGITS));
		}
		if (!Double.isNaN(scan.dwellSeconds())) {
			add(facts, group, Messages.RunFacts_dwell,
					NumberText.join(NumberText.significant(scan.dwellSeconds() * 1e3, 4), "ms"));
		}
		add(facts, group, Messages.RunFacts_total, NumberText.significant(scan.totalIonCurrent(), DIGITS));
		add(facts, group, Messages.RunFacts_base, NumberText.significant(scan.basePeakMz(), DIGITS));
		add(facts, group, Messages.RunFacts_baseHeight, NumberText.significant(scan.basePeakIntensity(), DIGITS));
		add(facts, group, Messages.RunFacts_points, NumberText.counts(scan.points()));
		add(facts, group, Messages.RunFacts_kind, scan.representation() == Representation.PROFILE
				? Messages.RunFacts_profile : Messages.RunFacts_centroid);
		for (CvTerm term : scan.terms()) {
			String unit = term.unitName().isEmpty() ? "" : " " + term.unitName();
			add(facts, group, term.name(), term.value().isEmpty() ? term.accession() : term.value() + unit);
		}
		for (UserTerm term : scan.userTerms()) {
			add(facts, group, term.name(), term.value());
		}
	}

	private static void add(List<RunFact> facts, String group, String name, String value) {
		facts.add(new RunFact(group, name, value));
	}
}
