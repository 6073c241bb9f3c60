package org.ionwright.instrument.internal;

/** A wire with the other side of a {@link LineDevice}, whose plug can be pulled. */
interface Plug extends AutoCloseable {

	/** How it is pulled. */
	enum Pull {
		/** Before the answer. */
		BEFORE,
		/** In the middle of the answer. */
		HALF,
		/** Without a word, where the wire knows that. */
		RESET
	}

	/** Of the transport. */
	String address();

	/**
	 * From now on the plug is pulled again and again, and put in again at once.
	 *
	 * @param calls
	 *            of a connection that are answered before that; never pulled when negative
	 */
	void pull(int calls, Pull how);
}
