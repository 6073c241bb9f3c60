package org.ionwright.instrument.internal;

import org.ionwright.device.transport.Traffic;
import org.ionwright.instrument.TrafficEntry.Kind;

/** Hears what goes over the wires of a device, and of the calls to its driver that cause it. Safe for use from any thread. */
interface CallNotes extends Traffic {

	/** Nobody listens. */
	CallNotes NONE = new CallNotes() {

		@Override
		public void passed(boolean sent, byte[] bytes, long nanos) {
			// nobody listens
		}

		@Override
		public void note(Kind kind, String text, String meaning) {
			// nobody listens
		}
	};

	void note(Kind kind, String text, String meaning);
}
