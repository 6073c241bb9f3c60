package org.ionwright.device.tck.internal;

import java.util.Random;

import org.ionwright.device.DeviceException;

/** One call to a driver or a link. */
@FunctionalInterface
interface Call<T> {

	T run() throws DeviceException, InterruptedException;

	/** A call without a result. */
	@FunctionalInterface
	interface Action {

		void run() throws DeviceException, InterruptedException;
	}

	/** Makes a wrong answer of a right one. */
	@FunctionalInterface
	interface Spoiler<T> {

		T spoil(T answer, Random random) throws DeviceException;
	}
}
