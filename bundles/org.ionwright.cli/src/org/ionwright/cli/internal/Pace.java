package org.ionwright.cli.internal;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.TimeSource;
import org.ionwright.model.instrument.MassSpectrometer;

/** How fast time goes by. */
enum Pace {
	/** The machine's clock. */
	real,
	/** Virtual time, for simulated instruments only: as fast as the machine allows. */
	fast;

	/** Runs in virtual time start here, so that equal seeds give equal files. */
	private static final Instant VIRTUAL_START = Instant.parse("2000-01-01T00:00:00Z");

	/**
	 * @param wanted
	 *            null for fast where every device is simulated
	 */
	static TimeSource time(@Nullable Pace wanted, MassSpectrometer instrument) throws BadInputException {
		boolean allSimulated = instrument.getBindings().stream()
				.allMatch(binding -> String.valueOf(binding.getDriver()).startsWith("sim:"));
		if (wanted == fast && !allSimulated) {
			throw new BadInputException("--pace fast needs an instrument whose devices are all simulated (sim:); "
					+ instrument.getName() + " has others; use --pace real");
		}
		return wanted == real || !allSimulated ? TimeSource.system() : TimeSource.virtual(VIRTUAL_START);
	}
}
