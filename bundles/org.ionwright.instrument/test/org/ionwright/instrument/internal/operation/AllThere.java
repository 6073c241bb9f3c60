package org.ionwright.instrument.internal.operation;

import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;

/** All devices are there and nothing is on. */
abstract class AllThere implements Readings {

	@Override
	public List<LiveParameter> guarded(Guarded what) {
		return List.of();
	}

	@Override
	public boolean scanning() {
		return false;
	}

	@Override
	public Optional<String> lost() {
		return Optional.empty();
	}

	@Override
	public Optional<String> missing() {
		return Optional.empty();
	}

	@Override
	public boolean wanted() {
		return true;
	}
}
