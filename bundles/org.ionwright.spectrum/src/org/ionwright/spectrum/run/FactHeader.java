package org.ionwright.spectrum.run;

import java.io.IOException;
import java.util.List;

import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.UserTerm;

/** Makes the head of a run of the facts that people see. */
final class FactHeader {

	private FactHeader() {
	}

	static RunHeader of(RunFile run) {
		String name = String.valueOf(run.path().getFileName()).replaceFirst("\\.[^.]*$", "");
		return new RunHeader(name, RunHeader.UNKNOWN_START, "", "", List.of(), terms(run, "instrument"), "", "",
				profile(run), terms(run, "run"), run.simulated(), RunPlan.OPEN, List.of(), terms(run, "sample"));
	}

	private static List<UserTerm> terms(RunFile run, String group) {
		return run.facts().stream().filter(fact -> fact.group().equals(group))
				.map(fact -> UserTerm.text(fact.name(), fact.value())).toList();
	}

	private static boolean profile(RunFile run) {
		try {
			return run.size() == 0 || run.info(0).representation() == Representation.PROFILE;
		} catch (IOException e) {
			return true;
		}
	}
}
