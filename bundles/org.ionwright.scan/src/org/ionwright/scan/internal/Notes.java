package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.UserTerm;

/** What the next spectrum has to tell. Safe for use from any thread. */
final class Notes {

	private final List<UserTerm> all = new ArrayList<>();

	synchronized void add(UserTerm note) {
		all.add(note);
	}

	/** All there are; none is told twice. */
	synchronized List<UserTerm> take() {
		List<UserTerm> taken = List.copyOf(all);
		all.clear();
		return taken;
	}
}
