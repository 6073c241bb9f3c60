package org.ionwright.device.tck;

/** Its classes are never free again: the virtual machine holds one of their objects to its end. */
final class HoldingFactory extends ToyDriverFactory {

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			// nothing to do
		}));
	}
}
