package org.ionwright.cli.internal;

import org.ionwright.instrument.LiveInstrument;

/** A process that is ended from outside in the middle of a change (Ctrl-C, SIGTERM) leaves its devices safe. */
final class Interruption implements AutoCloseable {

	private final Thread hook;

	private Interruption(LiveInstrument live) {
		hook = new Thread(live::close, "ionwright-ending");
	}

	static Interruption install(LiveInstrument live) throws BadInputException {
		Interruption interruption = new Interruption(live);
		try {
			Runtime.getRuntime().addShutdownHook(interruption.hook);
		} catch (IllegalStateException e) {
			throw new BadInputException("ended from outside before anything was changed", e);
		}
		return interruption;
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// it is being ended, and made safe by that
		}
	}
}
