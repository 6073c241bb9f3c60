package org.ionwright.driver.eurotherm.internal;

import java.util.Locale;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;

/** A controller by one of its two protocols. Numbers are those of its display. */
interface EurothermWire {

	/**
	 * @return NaN when the controller marks it as no value
	 * @throws DeviceException
	 *             reason HARDWARE when it has no such item; link reasons otherwise
	 */
	double read(EurothermItem item) throws DeviceException, InterruptedException;

	/**
	 * Tells and returns when the controller has acknowledged it, which does not mean that it kept it.
	 *
	 * @return what was told after rounding to its digits
	 * @throws DeviceException
	 *             reason LIMIT when it does not fit or was refused as out of range, HARDWARE when it was refused otherwise
	 */
	double write(EurothermItem item, double value) throws DeviceException, InterruptedException;

	/** Smallest step of a number. */
	double step(EurothermItem item);

	/** Whether it has a status word: without it nobody knows about a broken sensor. */
	boolean hasStatus();

	/** Bits of {@link EurothermStatus}; 0 without a status word. */
	int status() throws DeviceException, InterruptedException;

	DeviceIdentity identity() throws DeviceException, InterruptedException;

	/** Where it is, for messages. */
	String where();

	/** The result of a question; empty when the controller says that it does not know it. */
	static <T> Optional<T> maybe(Question<T> question) throws DeviceException, InterruptedException {
		try {
			return Optional.of(question.ask());
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.HARDWARE) {
				return Optional.empty();
			}
			throw e;
		}
	}

	/** A question that the controller may refuse. */
	interface Question<T> {

		T ask() throws DeviceException, InterruptedException;
	}

	/** Series and firmware as the controller codes them, such as 2480h and 0461h; a negative one is not known. */
	static DeviceIdentity identity(int model, int version) {
		return new DeviceIdentity("Eurotherm", model < 0 ? "" : String.format(Locale.ROOT, "%04X", model), "",
				version < 0 ? "" : String.format(Locale.ROOT, "%X.%02X", version >> 8, version & 0xff));
	}
}
