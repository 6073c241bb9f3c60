package org.ionwright.twin;

import org.ionwright.twin.filter.TandemResponses;

/** Tables of the mass filters for all tests of the twin: they depend on the tuning alone and take seconds each. */
final class SharedTables {

	static final TandemResponses RESPONSES = new TandemResponses();

	private SharedTables() {
	}
}
