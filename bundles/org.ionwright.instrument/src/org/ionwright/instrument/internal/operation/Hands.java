package org.ionwright.instrument.internal.operation;

import java.util.concurrent.CompletableFuture;

import org.ionwright.instrument.operation.Guarded;

/** What operation does to an instrument. Nothing here blocks. */
public interface Hands {

	/** Through the gate, no faster than allowed. */
	CompletableFuture<Void> set(String path, double value);

	/** Switches off at once, without a ramp. */
	void off(Guarded what, String why);
}
