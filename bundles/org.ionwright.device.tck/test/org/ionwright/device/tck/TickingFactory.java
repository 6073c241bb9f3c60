package org.ionwright.device.tck;

import java.util.concurrent.locks.LockSupport;

/** Starts a thread with its classes and never ends it. */
final class TickingFactory extends ToyDriverFactory {

	static {
		Thread.ofPlatform().daemon().start(() -> {
			while (true) {
				LockSupport.park();
			}
		});
	}
}
